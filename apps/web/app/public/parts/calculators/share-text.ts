import { defineText } from '@zhiya/web-ui';

export const shareText = defineText({
  zh: { title: '把这份结果发给别人', link: '这份结果的链接', copy: '复制链接', copied: '已复制', print: '打印' },
  en: {
    title: 'Send this answer to somebody',
    link: 'Link to this answer',
    copy: 'Copy the link',
    copied: 'Copied',
    print: 'Print',
  },
});
