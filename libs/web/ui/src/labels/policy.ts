import { defineStates } from '../components/basics';
import { defineText } from '../text';

export const programmeRevisionStates = defineStates({
  text: defineText({
    zh: { DRAFT: '草案', SUBMITTED: '待复核', RETURNED: '已退回', PUBLISHED: '已发布', WITHDRAWN: '已撤回' },
    en: { DRAFT: 'Draft', SUBMITTED: 'To be published', RETURNED: 'Given back', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
  }),
  tones: { DRAFT: 'plain', SUBMITTED: 'run', RETURNED: 'back', PUBLISHED: 'ok', WITHDRAWN: 'plain' },
});

export const ruleKindText = defineText({
  zh: { AMEND: '修改本地规则', COPY: '复制外地规则' },
  en: { AMEND: 'Amends our programme', COPY: 'Copies another place’s' },
});

export const lossPartyText = defineText({
  zh: { FUND: '基金', BANK: '银行', INSURER: '保险', GUARANTOR: '担保', EVALUATOR: '评估' },
  en: { FUND: 'Fund', BANK: 'Bank', INSURER: 'Insurer', GUARANTOR: 'Guarantor', EVALUATOR: 'Evaluator' },
});
