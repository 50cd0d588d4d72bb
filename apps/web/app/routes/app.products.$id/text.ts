import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '产品', list: '我行产品', conditions: '条件', wishes: '偏好', decide: '下一步', check: '复核', checkHint: '上架后立即对外公开，并与在市的融资申请比对。', edit: '修改', submit: '提交复核', submitHint: '复核人不能是您本人。',
    activate: '复核通过并上架', return: '退回经办人', returnReason: '退回的理由', suspend: '下架', suspendReason: '下架的理由', suspendHint: '已发出的报价不受影响；修改并复核后可以再上架。', since: (d: string) => `自 ${d} 起`,
    done: { submit: '已提交复核。', activate: '产品已上架。', return: '已退回经办人。', suspend: '产品已下架。' },
  },
  en: {
    title: 'Product', list: 'Our products', conditions: 'Conditions', wishes: 'Wishes', decide: 'Next', check: 'Check', checkHint: 'On the shelf it is public at once and compared with what is on the market.', edit: 'Change', submit: 'Send to be checked', submitHint: 'The checker is another person.',
    activate: 'Put on the shelf', return: 'Return to the maker', returnReason: 'Why it goes back', suspend: 'Take off the shelf', suspendReason: 'Why it is taken off', suspendHint: 'Offers that are out stand; changed and checked, it may come back.', since: (d: string) => `since ${d}`,
    done: { submit: 'Sent to be checked.', activate: 'On the shelf.', return: 'Returned to the maker.', suspend: 'Taken off the shelf.' },
  },
});
