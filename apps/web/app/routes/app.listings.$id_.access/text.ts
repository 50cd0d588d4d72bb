import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '查看完整资料', market: '融资需求', facts: '挂牌信息', consent: '完整资料', NONE: '企业名称、权利编号、财务和证明材料须经企业同意才能查看。', REQUESTED: (date: string) => `已于 ${date} 提出，等待企业答复。企业承诺五个工作日内答复。`, GRANTED: (date: string) => `企业自 ${date} 起同意贵机构查看。每次查看都会记录，企业看得到。`,
    REFUSED: (date: string) => `企业于 ${date} 答复不同意。可以说明用途后再次申请。`, REVOKED: (date: string) => `企业于 ${date} 收回了同意。需要时可以再次申请。`, message: '给企业的留言', messageHint: '说明贵机构想看什么、做什么用', ask: '申请查看', asked: '已提出，企业会收到通知。', open: '打开完整资料', state: '状态',
  },
  en: {
    title: 'See the full file', market: 'Listings', facts: 'What is public', consent: 'The full file', NONE: 'Name, numbers, figures and documents are seen with the enterprise’s consent only.', REQUESTED: (date: string) => `Asked on ${date}; the enterprise answers within five working days.`, GRANTED: (date: string) => `Open to you since ${date}. Every look is recorded, and the enterprise sees it.`,
    REFUSED: (date: string) => `Refused on ${date}. You may ask again and say what for.`, REVOKED: (date: string) => `Taken back on ${date}. You may ask again.`, message: 'Message to the enterprise', messageHint: 'What you wish to see, and what for', ask: 'Ask for access', asked: 'Asked: the enterprise is told.', open: 'Open the full file', state: 'State',
  },
});
