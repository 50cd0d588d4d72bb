import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '修改报价', list: '我行报价', saved: '草稿已保存，请核对后提交复核。' },
  en: {
    title: 'Change the offer',
    list: 'Our offers',
    saved: 'Draft saved: look it over, then send it to be checked.',
  },
});
