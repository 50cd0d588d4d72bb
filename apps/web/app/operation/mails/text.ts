import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '发件箱',
    under: '没有配置邮件服务器时，信件留在这里，链接可以直接打开。',
    empty: '还没有信件',
    sealed: '信件内容只给收件人看。',
    to: (address: string) => `发给 ${address}`,
  },
  en: {
    title: 'Outbox',
    under: 'Without a mail server letters stay here, and their links can be opened.',
    empty: 'No letters yet',
    sealed: 'What a letter says is for its reader alone.',
    to: (address: string) => `to ${address}`,
  },
});
