import { invariant, type Fen } from '@zhiya/kernel';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import {
  fundPosition,
  journalFaults,
  journalKey,
  trialBalance,
  type FundAccountCode,
  type FundPosition,
  type JournalEntry,
  type Posting,
  type TrialBalance,
} from '@zhiya/support-domain';
import type { EntityManager } from 'typeorm';
import { Fund, FundAccountRow, JournalRow, PostingRow } from '../persistence/fund.entities';

/** Locks the books of a fund for the rest of the unit of work: writing the row is the lock, on every engine. Whoever posts comes here first. */
export async function lockFund(tx: Tx, fundId: string): Promise<Fund> {
  const done = await tx.em.update(Fund, { id: fundId }, { turns: () => 'turns + 1' });
  if (done.affected !== 1) throw new NotFoundError('fund');
  return tx.em.findOneByOrFail(Fund, { id: fundId });
}

export interface PostingNote {
  readonly memo: string;
  readonly caseId?: string | null;
  readonly reversesId?: string | null;
}

/**
 * Puts an entry into the books of a locked fund: the entry, its lines with the balance each leaves behind, and the accounts. An entry of
 * the same kind and source that is there already is answered again, so that a repeated job books nothing twice.
 */
export async function postEntry(tx: Tx, fund: Fund, entry: JournalEntry, note: PostingNote): Promise<JournalRow> {
  invariant(journalFaults(entry).length === 0, `an entry that balances: ${journalKey(entry)}`);
  const entryKey = journalKey(entry);
  const there = await tx.em.findOneBy(JournalRow, { fundId: fund.id, entryKey });
  if (there) return there;
  const seq = fund.lastSeq + 1;
  const row: JournalRow = {
    id: tx.ids.next(),
    fundId: fund.id,
    seq,
    kind: entry.kind,
    valueDate: entry.valueDate,
    sourceType: entry.sourceType,
    sourceId: entry.sourceId,
    entryKey,
    memo: note.memo,
    caseId: note.caseId ?? null,
    reversesId: note.reversesId ?? null,
    personId: tx.actor.personId,
    personName: tx.actor.personName,
    postedAt: tx.now,
    postedOn: tx.today,
  };
  await tx.em.insert(JournalRow, row);
  const accounts = new Map((await tx.em.findBy(FundAccountRow, { fundId: fund.id })).map((a) => [a.account, a]));
  for (const [line, p] of entry.postings.entries()) {
    const known = accounts.get(p.account);
    const before = known ?? { fundId: fund.id, account: p.account, debitFen: 0, creditFen: 0 };
    const after = {
      ...before,
      debitFen: before.debitFen + Math.max(0, p.amountFen),
      creditFen: before.creditFen + Math.max(0, -p.amountFen),
    };
    if (known)
      await tx.em.update(
        FundAccountRow,
        { fundId: fund.id, account: p.account },
        { debitFen: after.debitFen, creditFen: after.creditFen },
      );
    else await tx.em.insert(FundAccountRow, after);
    accounts.set(p.account, after);
    await tx.em.insert(PostingRow, {
      id: tx.ids.next(),
      entryId: row.id,
      fundId: fund.id,
      account: p.account,
      seq,
      line,
      amountFen: p.amountFen,
      balanceFen: after.debitFen - after.creditFen,
    });
  }
  await tx.em.update(Fund, { id: fund.id }, { lastSeq: seq });
  fund.lastSeq = seq;
  return row;
}

/** The turnovers of the accounts, as kept. */
async function turnovers(em: EntityManager, fundId: string): Promise<readonly Posting[]> {
  const rows = await em.findBy(FundAccountRow, { fundId });
  return rows.flatMap((a) => [
    { account: a.account, amountFen: a.debitFen },
    { account: a.account, amountFen: -a.creditFen },
  ]);
}
export const balanceOf = async (em: EntityManager, fundId: string): Promise<TrialBalance> =>
  trialBalance(await turnovers(em, fundId));
export const positionOf = async (em: EntityManager, fundId: string): Promise<FundPosition> =>
  fundPosition(await balanceOf(em, fundId));

export interface Reconciliation {
  /** Debits less credits over all postings: 0, or the books are broken. */
  readonly differenceFen: Fen;
  /** What was found, in words of a fixed list with its place; empty where everything agrees. */
  readonly faults: readonly {
    readonly code: 'ACCOUNT_DIFFERS' | 'ENTRY_UNBALANCED' | 'SEQUENCE_BROKEN' | 'STATEMENT_DIFFERS';
    readonly place: string;
  }[];
  readonly entries: number;
}

interface AccountSum {
  account: FundAccountCode;
  debit: string | number;
  credit: string | number;
}

/** Recomputes everything from the postings alone and compares it with what is kept, to the fen. */
export async function reconcile(em: EntityManager, fundId: string): Promise<Reconciliation> {
  const fund = await em.findOneBy(Fund, { id: fundId });
  if (!fund) throw new NotFoundError('fund');
  const sums = await em
    .createQueryBuilder(PostingRow, 'p')
    .select('p.account', 'account')
    .addSelect('SUM(CASE WHEN p.amount_fen > 0 THEN p.amount_fen ELSE 0 END)', 'debit')
    .addSelect('SUM(CASE WHEN p.amount_fen < 0 THEN -p.amount_fen ELSE 0 END)', 'credit')
    .where('p.fund_id = :fundId', { fundId })
    .groupBy('p.account')
    .getRawMany<AccountSum>();
  const unbalanced = await em
    .createQueryBuilder(PostingRow, 'p')
    .select('p.entry_id', 'entry')
    .where('p.fund_id = :fundId', { fundId })
    .groupBy('p.entry_id')
    .having('SUM(p.amount_fen) <> 0')
    .getRawMany<{ entry: string }>();
  const entries = await em.countBy(JournalRow, { fundId });
  const kept = await em.findBy(FundAccountRow, { fundId });
  const faults: Reconciliation['faults'][number][] = [];
  for (const account of new Set([...kept.map((k) => k.account), ...sums.map((s) => s.account)])) {
    const k = kept.find((x) => x.account === account);
    const s = sums.find((x) => x.account === account);
    if (Number(s?.debit ?? 0) !== (k?.debitFen ?? 0) || Number(s?.credit ?? 0) !== (k?.creditFen ?? 0))
      faults.push({ code: 'ACCOUNT_DIFFERS', place: account });
    const last = await em.findOne(PostingRow, { where: { fundId, account }, order: { seq: 'DESC', line: 'DESC' } });
    if (last && last.balanceFen !== Number(s?.debit ?? 0) - Number(s?.credit ?? 0))
      faults.push({ code: 'STATEMENT_DIFFERS', place: account });
  }
  faults.push(...unbalanced.map((u) => ({ code: 'ENTRY_UNBALANCED' as const, place: u.entry })));
  if (entries !== fund.lastSeq) faults.push({ code: 'SEQUENCE_BROKEN', place: String(fund.lastSeq) });
  return { differenceFen: sums.reduce((a, s) => a + Number(s.debit) - Number(s.credit), 0), faults, entries };
}
