import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';
import type { QuoteTerms } from './protection-forms';
import { quoteTermsFaults, type InsuredLoan } from './quote-terms';

export type ProtectionQuoteState = 'REQUESTED' | 'QUOTED' | 'ACCEPTED' | 'ISSUED' | 'DECLINED' | 'EXPIRED';
export type ProtectionQuoteEvent = 'quote' | 'accept' | 'issue' | 'decline' | 'expire';

export interface ProtectionQuoteSnapshot {
  readonly terms: QuoteTerms | null;
  readonly loan: InsuredLoan;
  readonly policyNo: string | null;
}

const hasSoundTerms: Guard<ProtectionQuoteSnapshot> = (s, asOf) =>
  s.terms === null
    ? fault('PROTECTION.NO_TERMS', {}, 'premiumFen')
    : (quoteTermsFaults(s.terms, s.loan, asOf)[0] ?? null);
const isWithinValidity: Guard<ProtectionQuoteSnapshot> = (s, asOf) =>
  s.terms === null || s.terms.validUntil < asOf
    ? fault('PROTECTION.VALIDITY_PASSED', { validUntil: s.terms?.validUntil, asOf }, 'validUntil')
    : null;
const hasRunOut: Guard<ProtectionQuoteSnapshot> = (s, asOf) =>
  s.terms !== null && asOf > s.terms.validUntil
    ? null
    : fault('PROTECTION.STILL_VALID', { validUntil: s.terms?.validUntil, asOf });
const hasPolicyNo: Guard<ProtectionQuoteSnapshot> = (s) =>
  s.policyNo === null || s.policyNo.trim() === '' ? fault('PROTECTION.NO_POLICY_NO', {}, 'policyNo') : null;

/** An insurer's quote up to the issued policy. Either side may say no until then; `decline` asks the permit of whoever's turn it is. */
export const protectionQuoteLifecycle: Lifecycle<ProtectionQuoteState, ProtectionQuoteEvent, ProtectionQuoteSnapshot> =
  {
    name: 'protection-quote',
    initial: 'REQUESTED',
    states: {
      REQUESTED: { turn: 'INSURER:OPERATOR', dueWorkingDays: 3 },
      QUOTED: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
      ACCEPTED: { turn: 'INSURER:APPROVER', dueWorkingDays: 2 },
      ISSUED: { turn: null },
      DECLINED: { turn: null },
      EXPIRED: { turn: null },
    },
    transitions: [
      {
        on: 'quote',
        from: ['REQUESTED'],
        to: 'QUOTED',
        permit: 'quote:protection-quote',
        apartFrom: ['create'],
        guards: [hasSoundTerms],
        emits: ['protection.quoted'],
      },
      {
        on: 'decline',
        from: ['REQUESTED'],
        to: 'DECLINED',
        permit: 'quote:protection-quote',
        emits: ['protection.declined'],
      },
      {
        on: 'accept',
        from: ['QUOTED'],
        to: 'ACCEPTED',
        permit: 'accept:protection-quote',
        apartFrom: ['quote'],
        guards: [isWithinValidity],
        emits: ['protection.quoteAccepted'],
      },
      {
        on: 'decline',
        from: ['QUOTED'],
        to: 'DECLINED',
        permit: 'accept:protection-quote',
        emits: ['protection.declined'],
      },
      {
        on: 'expire',
        from: ['QUOTED'],
        to: 'EXPIRED',
        permit: 'system',
        guards: [hasRunOut],
        emits: ['protection.quoteExpired'],
      },
      {
        on: 'issue',
        from: ['ACCEPTED'],
        to: 'ISSUED',
        permit: 'issue:protection-quote',
        apartFrom: ['quote', 'accept'],
        guards: [hasPolicyNo],
        emits: ['protection.policyIssued'],
      },
      {
        on: 'decline',
        from: ['ACCEPTED'],
        to: 'DECLINED',
        permit: 'issue:protection-quote',
        apartFrom: ['quote', 'accept'],
        emits: ['protection.declined'],
      },
    ],
  };
