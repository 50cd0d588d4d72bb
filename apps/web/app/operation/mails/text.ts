import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '发件箱',
    under: '演示环境不发送邮件：信件留在这里，信中的链接在打开时生成，只能用一次。',
    empty: '还没有信件',
    sealed: '信件内容只给收件人看，平台不保存。',
    open: '打开信中的链接',
    to: (address: string) => `发给 ${address}`,
  },
  en: {
    title: 'Outbox',
    under:
      'The demonstration sends no mail: letters stay here. The link in one is made when you open it and works once.',
    empty: 'No letters yet',
    sealed: 'What a letter says is for its reader alone, and is not kept.',
    open: 'Open the link in the letter',
    to: (address: string) => `to ${address}`,
  },
});
