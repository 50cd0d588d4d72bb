import { Organisation } from '@zhiya/identity-server';
import { invariant, type Json } from '@zhiya/kernel';
import type { JobPayload } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { SupportedLoan, type SecuringRight } from '../persistence/support.entities';

const text = (payload: JobPayload, name: string): string => {
  const value = payload[name];
  invariant(typeof value === 'string' && value !== '', `the event carries ${name}`);
  return value;
};
const fen = (payload: JobPayload, name: string): number => {
  const value = payload[name];
  invariant(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, `the event carries ${name}`);
  return value;
};
const rightsOf = (value: Json | undefined): SecuringRight[] => {
  invariant(Array.isArray(value), 'the event carries rights');
  return (value as { assetId: string; kind: string }[]).map((r) => ({ assetId: r.assetId, kind: r.kind }));
};

/** Readers of the events' payloads: what is missing stops the job with its name, it is never guessed. */
export const read = { text, fen, rightsOf };

/** Keeps the loan as it was drawn. The second delivery of the same event changes nothing. */
export async function keepLoan(tx: Tx, payload: JobPayload): Promise<SupportedLoan> {
  const id = text(payload, 'id');
  const there = await tx.em.findOneBy(SupportedLoan, { id });
  if (there) return there;
  const borrowerOrgId = text(payload, 'borrowerOrgId');
  const borrower = await tx.em.findOneByOrFail(Organisation, { id: borrowerOrgId });
  const principalFen = fen(payload, 'principalFen');
  const loan: SupportedLoan = {
    id, caseId: text(payload, 'caseId'), bankOrgId: text(payload, 'bankOrgId'), borrowerOrgId, division: borrower.division, principalFen, drawnOn: text(payload, 'drawnOn'),
    rights: rightsOf(payload['rights']), outstandingPrincipalFen: principalFen, settledOn: null,
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
