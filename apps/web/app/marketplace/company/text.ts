import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '企业情况',
    lead: '名称、统一社会信用代码和所在地取自机构注册，不用再填。挂牌时只公开行业和所在地。',
    establishedHint: '营业执照上的成立日期',
    industryHint: '国民经济行业分类 GB/T 4754 大类',
    revenueHint: '以万元计',
    phoneHint: '只给取得授权的机构看，例如 0769-12345678',
    introductionHint: '主要产品、客户和所用的专利或软件，两三句即可',
  },
  en: {
    title: 'The company',
    lead: 'Name, credit code and division come from your registration. Only industry and division are public.',
    establishedHint: 'As on the business licence',
    industryHint: 'Division of GB/T 4754',
    revenueHint: 'In units of 10,000 yuan',
    phoneHint: 'Shown only to institutions that you let in',
    introductionHint: 'Products, customers and the rights they rest on, in a few sentences',
  },
});
