import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '融资申请', under: '一份申请，多家银行看；可以随时保存，回来接着填', start: '发起新的申请', empty: '还没有融资申请', emptyBody: '先登记知识产权，再发起申请。全部填完大约十五分钟，可以分几次。', case: '案件', draft: '草稿', amount: '金额', months: '期限',
    rights: '权利', state: '状态', since: '自', monthsOf: (n: number) => `${n} 个月`, count: (n: number) => `${n} 项`, open: '打开', notYet: '未填', estimate: '先测算补贴',
  },
  en: {
    title: 'Requests', under: 'One request, several banks; save and return at any time', start: 'Start a request', empty: 'No request yet', emptyBody: 'Record your rights first, then start. About fifteen minutes in all, in as many sittings as you like.', case: 'Case', draft: 'Draft', amount: 'Amount', months: 'Term',
    rights: 'Rights', state: 'State', since: 'Since', monthsOf: (n: number) => `${n} months`, count: (n: number) => `${n}`, open: 'Open', notYet: 'not yet', estimate: 'Estimate the support first',
  },
});
