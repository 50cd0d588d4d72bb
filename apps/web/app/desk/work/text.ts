import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '工作台',
    asOf: (date: string) => `截至 ${date}`,
    mine: '等我处理',
    others: '等同事处理',
    empty: '没有等您处理的事项',
    emptyBody: '轮到您时，这里会列出事项、从哪天起、到哪天止，同时发邮件提醒。',
    since: (date: string) => `自 ${date} 起`,
    outside: '收到答复后录入',
    until: (date: string) => `${date} 前`,
    today: '今天到期',
    overdue: (days: number) => `已逾期 ${days} 天`,
  },
  en: {
    title: 'Work',
    asOf: (date: string) => `As of ${date}`,
    mine: 'Waiting for me',
    others: 'Waiting for colleagues',
    empty: 'Nothing waits for you',
    emptyBody: 'When it is your turn, this page says what, since when and until when, and a mail is sent.',
    since: (date: string) => `since ${date}`,
    outside: 'enter the answer when it comes',
    until: (date: string) => `by ${date}`,
    today: 'due today',
    overdue: (days: number) => `${days} days overdue`,
  },
});
