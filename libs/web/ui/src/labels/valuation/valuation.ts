import type { AppraisalMethod, ValuationOrderState } from '@zhiya/valuation-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const valuationOrderStates = defineStates({
  text: defineText<Record<ValuationOrderState, string>>({
    zh: { REQUESTED: '待接单', IN_PROGRESS: '评估中', DELIVERED: '已交付', DECLINED: '未接单', CANCELLED: '已取消' },
    en: {
      REQUESTED: 'To be taken',
      IN_PROGRESS: 'Being valued',
      DELIVERED: 'Delivered',
      DECLINED: 'Not taken',
      CANCELLED: 'Cancelled',
    },
  }),
  tones: { REQUESTED: 'run', IN_PROGRESS: 'run', DELIVERED: 'ok', DECLINED: 'plain', CANCELLED: 'plain' },
});

export const appraisalMethodText = defineText<Record<AppraisalMethod, string>>({
  zh: { INCOME: '收益法', MARKET: '市场法', COST: '成本法' },
  en: { INCOME: 'Income approach', MARKET: 'Market approach', COST: 'Cost approach' },
});

export const valuationFileText = defineText({ zh: { REPORT: '评估报告' }, en: { REPORT: 'Valuation report' } });
