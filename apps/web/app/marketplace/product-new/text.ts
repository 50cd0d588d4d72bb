import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: { title: '新建产品', list: '我行产品', saved: '产品草稿已保存，请提交复核。' },
  en: { title: 'New product', list: 'Our products', saved: 'Draft saved: send it to be checked.' },
});
