import { fault } from '@zhiya/kernel';
import { partiesByCase, recordKind } from '@zhiya/platform-lifecycle';
import { protectionQuoteLifecycle, QUOTE_TELLS, type QuoteTerms } from '@zhiya/protection-domain';
import { ProtectionQuote } from '../persistence/protection.entities';

/** What the insurer offers; null until it has quoted. */
export const termsOf = (row: ProtectionQuote): QuoteTerms | null =>
  row.sumInsuredFen === null || row.premiumFen === null || row.lossShareBp === null
    ? null
    : {
        sumInsuredFen: row.sumInsuredFen,
        premiumFen: row.premiumFen,
        lossShareBp: row.lossShareBp,
        coverFrom: row.coverFrom!,
        coverUntil: row.coverUntil!,
        validUntil: row.validUntil!,
      };
/** The loan that it covers. */
export const loanOf = (row: ProtectionQuote) => ({ principalFen: row.principalFen, maturityOn: row.maturityOn });

/** An insurer's quote, from the request to the policy. Beside it stands the bank of the case. */
export const QUOTE = recordKind({
  lifecycle: protectionQuoteLifecycle,
  entity: ProtectionQuote,
  sides: {
    insurer: (actor) => ({ insurerOrgId: actor.orgId }),
    enterprise: (actor) => ({ enterpriseOrgId: actor.orgId }),
    /** Any quote: whether the reader takes part in its case is asked next. */
    case: () => ({}),
  },
  caseId: (q) => q.caseId,
  beside: async (em, rows) => {
    const partiesOf = await partiesByCase(
      em,
      rows.map((q) => q.caseId),
    );
    return (q: ProtectionQuote) => partiesOf(q.caseId)['BANK'] ?? null;
  },
  parties: (q, bank) => ({ ENTERPRISE: q.enterpriseOrgId, BANK: bank, INSURER: q.insurerOrgId }),
  snapshot: (q) => ({
    terms: termsOf(q),
    loan: loanOf(q),
    policyNo: q.policyNo,
  }),
  brought: (now, q, { today }) => ({
    ...now,
    policyNo: now.policyNo ?? 'brought',
    terms: now.terms ?? {
      sumInsuredFen: q.principalFen,
      premiumFen: 1,
      lossShareBp: 10_000,
      coverFrom: today,
      coverUntil: q.maturityOn ?? today,
      validUntil: today,
    },
  }),
  hands: (q) => [q.insurerOrgId, q.enterpriseOrgId],
  reasons: { decline: { max: 500, isRequired: true } },
  tells: QUOTE_TELLS,
  facts: (q) => ({
    insurerOrgId: q.insurerOrgId,
    kind: q.kind,
    sumInsuredFen: q.sumInsuredFen!,
    premiumFen: q.premiumFen!,
    issuedOn: q.issuedOn!,
  }),
  clash: () => fault('PROTECTION.POLICY_NO_TAKEN', {}, 'policyNo'),
});
