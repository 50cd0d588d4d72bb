import { invariant, type FactsOf, type Json } from '@zhiya/kernel';
import type { LOAN_DRAWN } from '@zhiya/lending-domain';
import type { Tx } from '@zhiya/platform-persistence';
import { SupportedLoan, type SecuringRight } from '../persistence/support.entities';

export type DrawnLoan = Pick<
  FactsOf<typeof LOAN_DRAWN.facts>,
  'id' | 'caseId' | 'principalFen' | 'drawnOn' | 'borrowerOrgId' | 'bankOrgId' | 'division' | 'rights'
>;

const rightsOf = (value: Json): SecuringRight[] => {
  invariant(Array.isArray(value), 'the event carries rights');
  return (value as { assetId: string; kind: string }[]).map((r) => ({ assetId: r.assetId, kind: r.kind }));
};

/** Keeps the loan as it was drawn, where its contract says that it counts. The second delivery of the same event changes nothing. */
export async function keepLoan(tx: Tx, { rights, ...drawn }: DrawnLoan): Promise<SupportedLoan> {
  const there = await tx.em.findOneBy(SupportedLoan, { id: drawn.id });
  if (there) return there;
  const loan: SupportedLoan = {
    ...drawn,
    rights: rightsOf(rights),
    outstandingPrincipalFen: drawn.principalFen,
    settledOn: null,
  };
  await tx.em.insert(SupportedLoan, loan);
  return loan;
}

/** The loan of a later event. One that comes before the drawdown's own is put back and tried again. */
export async function loanOf(tx: Tx, contractId: string): Promise<SupportedLoan> {
  const loan = await tx.em.findOneBy(SupportedLoan, { id: contractId });
  if (!loan) throw new Error(`the drawdown of ${contractId} has not arrived yet`);
  return loan;
}
