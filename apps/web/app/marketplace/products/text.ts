import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '我行产品',
    under: '经办人拟定，复核人上架；在架产品自动与融资申请比对，并公开在产品货架上。',
    create: '新建产品',
    name: '产品',
    kinds: '权利',
    amount: '金额',
    months: '期限',
    rate: '年利率',
    state: '状态',
    since: (d: string) => `自 ${d}`,
    insurance: '要求保证保险',
    empty: '还没有产品',
    emptyBody: '产品上架后才会收到匹配。',
    shelf: '看公开货架',
  },
  en: {
    title: 'Our products',
    under:
      'Made by one person, put on the shelf by another; products on the shelf are compared with requests and shown in public.',
    create: 'New product',
    name: 'Product',
    kinds: 'Rights',
    amount: 'Amount',
    months: 'Term',
    rate: 'Rate',
    state: 'State',
    since: (d: string) => `since ${d}`,
    insurance: 'insurance required',
    empty: 'No products yet',
    emptyBody: 'Matches come once one is on the shelf.',
    shelf: 'See the public shelf',
  },
});
