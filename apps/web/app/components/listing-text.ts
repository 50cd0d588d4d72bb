import { defineText } from '@zhiya/web-ui';

/** Words of a listing's answers, in forms and in the file. */
export const listingText = defineText({
  zh: {
    amount: '融资金额', months: '期限', monthsOf: (n: number) => `${n} 个月`, purpose: '资金用途', purposeNote: '用途说明', maxRate: '可接受的最高年利率', anyRate: '不限', method: '希望的还款方式', anyMethod: '不限', wantedOn: '希望放款日',
    noWish: '不限', enterprise: '企业名称', creditCode: '统一社会信用代码', division: '所在地', establishedOn: '成立日期', industry: '所属行业', employees: '员工人数', people: (n: number) => `${n} 人`, revenue: '上年度营业收入', contact: '联系人',
    phone: '联系电话', introduction: '企业简介', notSaid: '未填写', rights: '质押的权利', documents: '证明材料', evidence: '权利证明', correction: '核验意见', validUntil: '挂牌有效期至',
  },
  en: {
    amount: 'Amount', months: 'Term', monthsOf: (n: number) => `${n} months`, purpose: 'Purpose', purposeNote: 'About the purpose', maxRate: 'Highest yearly rate', anyRate: 'any', method: 'Repayment wished for', anyMethod: 'any', wantedOn: 'Wished drawdown',
    noWish: 'any', enterprise: 'Enterprise', creditCode: 'Credit code', division: 'Division', establishedOn: 'Established on', industry: 'Industry', employees: 'Employees', people: (n: number) => `${n}`, revenue: 'Revenue of the last year', contact: 'Contact',
    phone: 'Telephone', introduction: 'About the company', notSaid: 'not said', rights: 'Rights to pledge', documents: 'Documents', evidence: 'Evidence of the right', correction: 'What the verifier says', validUntil: 'On the market until',
  },
});
