import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '保险报价',
    under: '融资保证保险的询价、报价和保单。',
    all: '全部',
    state: '状态',
    enterprise: '企业',
    loan: '贷款金额',
    maturity: '到期日',
    sum: '保险金额',
    premium: '保险费',
    policy: '保单号',
    requestedOn: '询价日',
    since: (date: string) => `自 ${date}`,
    empty: '还没有询价',
    emptyBody: '企业或银行在案件里向贵公司询价后，会出现在这里，并通知到人。',
  },
  en: {
    title: 'Insurance quotes',
    under: 'Requests, quotes and policies of loan guarantee insurance.',
    all: 'All',
    state: 'State',
    enterprise: 'Enterprise',
    loan: 'Loan',
    maturity: 'Matures on',
    sum: 'Sum insured',
    premium: 'Premium',
    policy: 'Policy',
    requestedOn: 'Asked on',
    since: (date: string) => `since ${date}`,
    empty: 'No requests yet',
    emptyBody:
      'A request appears here, and your people are told, as soon as an enterprise or a bank asks you in a case.',
  },
});
