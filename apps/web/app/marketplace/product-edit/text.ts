import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '修改产品', list: '我行产品', saved: '已保存，请提交复核。' },
  en: { title: 'Change the product', list: 'Our products', saved: 'Saved: send it to be checked.' },
});
