import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '消息',
    unread: '未读',
    read: '全部标为已读',
    empty: '还没有消息',
    emptyBody: '轮到贵机构办理时，这里和您的邮箱会同时收到提醒。',
    until: (date: string) => `请于 ${date} 前办理`,
    answered: (date: string) => `答复期限 ${date}`,
  },
  en: {
    title: 'Messages',
    unread: 'new',
    read: 'Mark all as read',
    empty: 'No messages yet',
    emptyBody: 'When it is your organisation’s turn, a message comes here and to your mailbox.',
    until: (date: string) => `by ${date}`,
    answered: (date: string) => `answer promised by ${date}`,
  },
});
