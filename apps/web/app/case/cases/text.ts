import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '案件',
    under: '贵机构参与的融资案件',
    case: '案件',
    enterprise: '企业',
    amount: '金额',
    months: '期限',
    monthsOf: (n: number) => `${n} 个月`,
    rights: '权利',
    state: '状态',
    since: '自',
    empty: '还没有参与的案件',
    emptyBody: '贵机构的报价被接受，或受托评估、承保、管理资金后，案件会列在这里。',
  },
  en: {
    title: 'Cases',
    under: 'Cases that your organisation takes part in',
    case: 'Case',
    enterprise: 'Enterprise',
    amount: 'Amount',
    months: 'Term',
    monthsOf: (n: number) => `${n} months`,
    rights: 'Rights',
    state: 'State',
    since: 'Since',
    empty: 'No case yet',
    emptyBody: 'Cases appear once your offer is accepted, or you are commissioned to value, insure or manage.',
  },
});
