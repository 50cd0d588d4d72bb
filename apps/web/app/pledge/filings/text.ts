import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '质押登记',
    under: '逐项权利的登记申请：自查、提交、登记、注销。',
    all: '全部',
    state: '状态',
    empty: '没有登记申请',
    emptyBody: '合同由双方签署后，平台为每项权利生成一份。',
  },
  en: {
    title: 'Pledge filings',
    under: 'One per right: pre-flight, filing, registration, release.',
    all: 'All',
    state: 'State',
    empty: 'No filings',
    emptyBody: 'Each right gets one when both sides have signed a contract.',
  },
});
