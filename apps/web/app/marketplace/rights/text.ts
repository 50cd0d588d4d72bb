import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '质押的权利',
    question: '选择要质押的权利',
    hint: '可以选多项，专利、商标、著作权可以组合。保护期须长于贷款期限。',
    until: (date: string) => `保护期至 ${date}`,
    barred: '目前不能质押',
    none: '还没有可以选的权利',
    noneBody: '先登记专利、商标或著作权，再回到这里选择。',
    register: '登记一项权利',
    another: '还有别的权利？先去登记',
  },
  en: {
    title: 'Rights to pledge',
    question: 'Rights you pledge',
    hint: 'Several kinds may be combined. Each must outlive the loan.',
    until: (date: string) => `protected until ${date}`,
    barred: 'cannot be pledged now',
    none: 'No right to choose yet',
    noneBody: 'Record a patent, trademark or copyright first, then come back here.',
    register: 'Record a right',
    another: 'Another right? Record it first',
  },
});
