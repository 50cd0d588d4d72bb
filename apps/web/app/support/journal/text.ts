import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '日记账', fund: '风险补偿资金', under: '只增不改：记错的由另一笔相反的分录冲正。' },
  en: {
    title: 'Journal',
    fund: 'Risk-compensation fund',
    under: 'Append-only: what was booked wrongly is answered by its mirror.',
  },
});
