import { defineText } from '../../text';

/** What the fields of a listing's other forms are called, in the form and in the file that a bank reads. */
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
