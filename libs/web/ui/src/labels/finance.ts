import type { CashFlowKind, RepaymentMethod } from '@zhiya/finance';
import { defineText } from '../text';

export const repaymentMethodText = defineText<Record<RepaymentMethod, string>>({
  zh: {
    EQUAL_INSTALMENTS: '等额本息',
    EQUAL_PRINCIPAL: '等额本金',
    INTEREST_FIRST: '先息后本',
    BULLET: '到期一次还本付息',
  },
  en: {
    EQUAL_INSTALMENTS: 'Equal instalments',
    EQUAL_PRINCIPAL: 'Equal principal',
    INTEREST_FIRST: 'Interest monthly, principal at the end',
    BULLET: 'All at maturity',
  },
});

export const supportKindText = defineText({
  zh: { INTEREST_SUBSIDY: '贴息', VALUATION_FEE_SUBSIDY: '评估费补贴', PREMIUM_SUBSIDY: '保费补贴' },
  en: {
    INTEREST_SUBSIDY: 'Interest subsidy',
    VALUATION_FEE_SUBSIDY: 'Valuation fee subsidy',
    PREMIUM_SUBSIDY: 'Premium subsidy',
  },
});

export const cashFlowText = defineText<Record<CashFlowKind, string>>({
  zh: { DRAWDOWN: '放款', FEE: '费用', INSTALMENT: '还款', SUPPORT: '补贴' },
  en: { DRAWDOWN: 'Drawdown', FEE: 'Fee', INSTALMENT: 'Repayment', SUPPORT: 'Support' },
});
