import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { protectionQuoteStates } from './protection';

export const protectionRecords: RecordWords = {
  types: defineText({ zh: { 'protection-quote': '保险报价' }, en: { 'protection-quote': 'Insurance quote' } }),
  actions: defineText({ zh: { quote: '报价' }, en: { quote: 'quoted' } }),
  fields: defineText({
    zh: {
      insurerOrgId: '保险机构',
      premiumFen: '保险费',
      sumInsuredFen: '保险金额',
      lossShareBp: '损失分担比例',
      policyNo: '保单号',
    },
    en: {
      insurerOrgId: 'Insurer',
      premiumFen: 'Premium',
      sumInsuredFen: 'Sum insured',
      lossShareBp: 'Share of loss',
      policyNo: 'Policy number',
    },
  }),
  states: { 'protection-quote': protectionQuoteStates },
};
