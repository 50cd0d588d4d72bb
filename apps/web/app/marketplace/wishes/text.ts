import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '利率与还款意愿',
    lead: '都可以不填。填写后，银行会看到这些意愿，匹配结果会逐条说明是否满足。',
    rate: '可接受的最高年利率',
    rateHint: '例如 5.5；不填表示不限',
    method: '希望的还款方式',
    any: '不限',
    wantedOn: '希望放款日',
    wantedHint: '从评估、签约到三处登记，一般需要三到五周',
  },
  en: {
    title: 'Rate and repayment',
    lead: 'All may be left out. Banks see these wishes, and each match says which are met.',
    rate: 'Highest yearly rate',
    rateHint: 'For example 5.5; empty means any',
    method: 'Repayment wished for',
    any: 'Any',
    wantedOn: 'Wished drawdown',
    wantedHint: 'Valuation, contract and registrations take three to five weeks as a rule',
  },
});
