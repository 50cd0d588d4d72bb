import { defineText } from '../../text';

/** What the fields of a listing's forms are called, in the form and in the file that a bank reads; those of the company in the trail too. */
export const companyFieldText = defineText({
  zh: {
    establishedOn: '成立日期',
    industry: '所属行业',
    employees: '员工人数',
    revenueFen: '上年度营业收入',
    contactName: '联系人',
    contactPhone: '联系电话',
    introduction: '企业简介',
  },
  en: {
    establishedOn: 'Established on',
    industry: 'Industry',
    employees: 'Employees',
    revenueFen: 'Revenue of the last year',
    contactName: 'Contact',
    contactPhone: 'Telephone',
    introduction: 'About the company',
  },
});
export const listingFieldText = defineText({
  zh: {
    amountFen: '融资金额',
    months: '期限',
    purpose: '资金用途',
    purposeNote: '用途说明',
    maxRateBp: '可接受的最高年利率',
    method: '希望的还款方式',
    wantedOn: '希望放款日',
  },
  en: {
    amountFen: 'Amount',
    months: 'Term',
    purpose: 'Purpose',
    purposeNote: 'About the purpose',
    maxRateBp: 'Highest yearly rate',
    method: 'Repayment wished for',
    wantedOn: 'Wished drawdown',
  },
});
