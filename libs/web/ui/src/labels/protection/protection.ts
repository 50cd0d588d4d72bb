import type { InsuranceKind, ProtectionQuoteState } from '@zhiya/protection-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const protectionQuoteStates = defineStates({
  text: defineText<Record<ProtectionQuoteState, string>>({
    zh: {
      REQUESTED: '待报价',
      QUOTED: '已报价',
      ACCEPTED: '待出单',
      ISSUED: '已出单',
      DECLINED: '未成',
      EXPIRED: '已过期',
    },
    en: {
      REQUESTED: 'To be quoted',
      QUOTED: 'Quoted',
      ACCEPTED: 'To be issued',
      ISSUED: 'Issued',
      DECLINED: 'Declined',
      EXPIRED: 'Expired',
    },
  }),
  tones: { REQUESTED: 'run', QUOTED: 'run', ACCEPTED: 'run', ISSUED: 'ok', DECLINED: 'plain', EXPIRED: 'bad' },
});

export const insuranceKindText = defineText<Record<InsuranceKind, string>>({
  zh: { LOAN_GUARANTEE: '融资保证保险', ENFORCEMENT: '执行保险', INFRINGEMENT_LOSS: '被侵权损失保险' },
  en: {
    LOAN_GUARANTEE: 'Loan guarantee insurance',
    ENFORCEMENT: 'Enforcement insurance',
    INFRINGEMENT_LOSS: 'Infringement loss insurance',
  },
});

export const protectionFileText = defineText({ zh: { POLICY: '保险单' }, en: { POLICY: 'Policy' } });
