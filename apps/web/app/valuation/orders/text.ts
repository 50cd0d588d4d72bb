import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '评估委托',
    under: '企业或银行委托贵机构评估的权利。',
    all: '全部',
    state: '状态',
    enterprise: '企业',
    rights: '权利',
    by: (who: string) => `由 ${who} 委托`,
    count: (n: number) => `${n} 项`,
    requestedOn: '委托日',
    value: '评估值',
    fee: '评估费',
    since: (date: string) => `自 ${date}`,
    empty: '还没有委托',
    emptyBody: '企业或银行在案件里选中贵机构后，委托会出现在这里，并通知到人。',
  },
  en: {
    title: 'Valuation orders',
    under: 'Rights that enterprises and banks ask you to value.',
    all: 'All',
    state: 'State',
    enterprise: 'Enterprise',
    rights: 'Rights',
    by: (who: string) => `ordered by ${who}`,
    count: (n: number) => String(n),
    requestedOn: 'Ordered on',
    value: 'Value',
    fee: 'Fee',
    since: (date: string) => `since ${date}`,
    empty: 'No orders yet',
    emptyBody:
      'An order appears here, and your people are told, as soon as an enterprise or a bank chooses you in a case.',
  },
});
