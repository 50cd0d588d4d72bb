import { defineText } from '@zhiya/web-ui';

/** Words of a listing's answers, in forms and in the file. */
export const listingText = defineText({
  zh: {
    monthsOf: (n: number) => `${n} 个月`,
    anyRate: '不限',
    anyMethod: '不限',
    noWish: '不限',
    enterprise: '企业名称',
    creditCode: '统一社会信用代码',
    division: '所在地',
    people: (n: number) => `${n} 人`,
    notSaid: '未填写',
    documents: '证明材料',
    evidence: '权利证明',
  },
  en: {
    monthsOf: (n: number) => `${n} months`,
    anyRate: 'any',
    anyMethod: 'any',
    noWish: 'any',
    enterprise: 'Enterprise',
    creditCode: 'Credit code',
    division: 'Division',
    people: (n: number) => `${n}`,
    notSaid: 'not said',
    documents: 'Documents',
    evidence: 'Evidence of the right',
  },
});
