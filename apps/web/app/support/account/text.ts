import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '明细账', under: '最新的在前，每行之后的余额按该科目的方向。', empty: '这个科目还没有发生额' },
  en: {
    title: 'Statement',
    under: 'Newest first; the balance after each line, on the account’s own side.',
    empty: 'Nothing on this account yet',
  },
});
