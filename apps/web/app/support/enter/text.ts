import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '登记资金变动',
    reversal: (seq: string) => `冲正第 ${seq} 号分录`,
    note: '保存后上传凭证，再提交复核。另一人复核后入账。',
    reversalNote: '冲正金额与原分录相同、方向相反。说明原因，上传依据，另一人复核后入账。',
    save: '保存并上传凭证',
    saved: '已保存，请上传凭证后提交复核',
    wrong: '没有这笔分录',
  },
  en: {
    title: 'Enter a movement',
    reversal: (seq: string) => `Reverse entry no. ${seq}`,
    note: 'Saved first, then the voucher is attached, then a second person checks it into the books.',
    reversalNote:
      'The same amount the other way round. Say why, attach the ground; a second person checks it into the books.',
    save: 'Save and attach the voucher',
    saved: 'Saved. Attach the voucher, then hand it on.',
    wrong: 'There is no such entry',
  },
});
