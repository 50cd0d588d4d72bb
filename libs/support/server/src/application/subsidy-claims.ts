import { Organisations, type OrganisationRecord } from '@zhiya/identity-server';
import { divisionSpan, invariant, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';
import { programmeFor, type Programmes } from '@zhiya/policy-domain';
import type { ProgrammeLookup } from '@zhiya/policy-engine';
import { programmesIn } from '@zhiya/policy-server';
import { In, type EntityManager } from 'typeorm';
import type { Fund } from '../persistence/fund.entities';
import {
  SubsidyClaim,
  SubsidyClaimFact,
  SubsidyYear,
  SupportedLoan,
  SupportFact,
  type SupportFactKind,
} from '../persistence/support.entities';
import { CLAIM } from './claim.record';
import { fundFor, joinFund } from './funds';
import { SUBSIDY_OF, subsidyOf, type SubsidyAnswer } from './subsidy-rule';
import { asksRecords, recordsFor, type SupportRecords } from './support-records';
import { keepComputation } from './support-traces';

/** A claim takes from its year's cap until it is given up. */
const LIVE_STATES = ['PROPOSED', 'CONFIRMED', 'RECOMMENDED', 'APPROVED', 'PAID'];
export const isLive = (claim: Pick<SubsidyClaim, 'state'>): boolean => LIVE_STATES.includes(claim.state);

type YearKey = Pick<SubsidyYear, 'programme' | 'enterpriseOrgId' | 'kind' | 'year'>;
const keyOf = (c: YearKey): YearKey => ({
  programme: c.programme,
  enterpriseOrgId: c.enterpriseOrgId,
  kind: c.kind,
  year: c.year,
});

/** Locks the year of an enterprise and kind for the rest of the unit of work: two claims never take from a cap side by side. */
export async function lockYear(tx: Tx, of: YearKey): Promise<void> {
  const key = keyOf(of);
  const done = await tx.em.update(SubsidyYear, key, { turns: () => 'turns + 1' });
  if (done.affected !== 1) await tx.em.insert(SubsidyYear, { ...key, claimedFen: 0, paidFen: 0, turns: 1 });
}

/** The facts of a claim, in the order of payment. */
export async function factsOf(em: EntityManager, claimId: string): Promise<SupportFact[]> {
  const ids = (await em.findBy(SubsidyClaimFact, { claimId })).map((f) => f.factId);
  return em.find(SupportFact, { where: { id: In(ids) }, order: { paidOn: 'ASC', id: 'ASC' } });
}

/** What the claim comes to, beside whatever other claims of its year have taken. */
export const recomputed = (
  claim: SubsidyClaim,
  facts: readonly SupportFact[],
  claimedFen: Fen,
  asOf: LocalDate,
  programmes: ProgrammeLookup,
  records: SupportRecords,
): SubsidyAnswer | null =>
  subsidyOf(
    {
      ...keyOf(claim),
      division: claim.division,
      facts,
      takenFen: claimedFen - (isLive(claim) ? claim.amountFen : 0),
      asOf,
      records,
    },
    programmes,
  );
/** The same for one claim, with what it needs read here. */
export async function recompute(
  em: EntityManager,
  claim: SubsidyClaim,
  facts: readonly SupportFact[],
  asOf: LocalDate,
): Promise<SubsidyAnswer | null> {
  const [year, { of }] = [await em.findOneBy(SubsidyYear, keyOf(claim)), await programmesIn(em)];
  return recomputed(claim, facts, year?.claimedFen ?? 0, asOf, of, await recordsFor(em, of(claim.programme), facts));
}
/** What has been taken from the cap of each claim's year, by claim: one query for all. */
export async function claimedOf(em: EntityManager, claims: readonly SubsidyClaim[]): Promise<ReadonlyMap<string, Fen>> {
  const years =
    claims.length > 0
      ? await em.findBy(SubsidyYear, { enterpriseOrgId: In([...new Set(claims.map((c) => c.enterpriseOrgId))]) })
      : [];
  const name = (k: YearKey): string => [k.programme, k.enterpriseOrgId, k.kind, k.year].join();
  const taken = new Map(years.map((y) => [name(y), y.claimedFen]));
  return new Map(claims.map((c) => [c.id, taken.get(name(c)) ?? 0]));
}

/** Moves what the year's claims have taken; the caller holds the year's lock. */
export async function take(tx: Tx, claim: YearKey, amountFen: Fen, paidFen: Fen = 0): Promise<void> {
  const year = await tx.em.findOneByOrFail(SubsidyYear, keyOf(claim));
  await tx.em.update(SubsidyYear, keyOf(claim), {
    claimedFen: year.claimedFen + amountFen,
    paidFen: year.paidFen + paidFen,
  });
}

/** Facts of the enterprise, kind and year that no claim holds and whose case has come to a loan: support is for enterprises that borrow. */
async function unclaimed(
  em: EntityManager,
  enterpriseOrgId: string,
  kind: SupportFactKind,
  year: number,
): Promise<SupportFact[]> {
  const facts = await em.find(SupportFact, {
    where: { enterpriseOrgId, kind, year },
    order: { paidOn: 'ASC', id: 'ASC' },
  });
  if (facts.length === 0) return [];
  const claimed = new Set(
    (await em.findBy(SubsidyClaimFact, { factId: In(facts.map((f) => f.id)) })).map((c) => c.factId),
  );
  const lent = new Set(
    (await em.findBy(SupportedLoan, { caseId: In([...new Set(facts.map((f) => f.caseId))]) })).map((l) => l.caseId),
  );
  return facts.filter((f) => !claimed.has(f.id) && lent.has(f.caseId));
}

/**
 * 免申即享: makes, or adds to, the claims that the facts at hand allow, under the programme in force when each was paid. Without a fund
 * that answers for the enterprise's division nobody could decide or pay: the facts wait.
 */
export async function propose(tx: Tx, enterpriseOrgId: string, kind: SupportFactKind, year: number): Promise<void> {
  const enterprise = await Organisations.known(tx.em, enterpriseOrgId);
  const fund = await fundFor(tx.em, enterprise.division, 'SUPPORT');
  if (!fund) return;
  const programmes = await programmesIn(tx.em);
  const ruled = (f: SupportFact) => programmeFor(programmes.list, enterprise.division, f.paidOn);
  const ruling = new Set((await unclaimed(tx.em, enterpriseOrgId, kind, year)).map(ruled));
  for (const programme of ruling) {
    if (programme === null) continue;
    await lockYear(tx, { programme, enterpriseOrgId, kind: SUBSIDY_OF[kind], year });
    await proposeFor(tx, fund, { enterprise, kind, year, programme, asOf: tx.today }, programmes);
  }
}

export interface YearQuestion {
  readonly enterprise: OrganisationRecord;
  readonly kind: SupportFactKind;
  readonly year: number;
  readonly programme: string;
  readonly asOf: LocalDate;
}
export interface YearAnswer {
  readonly key: YearKey;
  /** The claim that is only proposed, which later payments join, and what it holds. */
  readonly standing: SubsidyClaim | null;
  readonly standingFen: Fen;
  /** Taken from the cap by other claims. */
  readonly takenFen: Fen;
  readonly fresh: readonly SupportFact[];
  /** All that is asked about: of the standing claim and the fresh ones. */
  readonly facts: readonly SupportFact[];
  readonly answer: SubsidyAnswer | null;
}
/** What a year's payments that no claim holds come to, together with those of the claim that stands open for them. */
export async function answerFor(
  em: EntityManager,
  { enterprise, kind, year, programme, asOf }: YearQuestion,
  programmes: Programmes,
): Promise<YearAnswer> {
  const key: YearKey = { programme, enterpriseOrgId: enterprise.id, kind: SUBSIDY_OF[kind], year };
  const fresh = (await unclaimed(em, enterprise.id, kind, year)).filter(
    (f) => programmeFor(programmes.list, enterprise.division, f.paidOn) === programme,
  );
  const standing = await em.findOneBy(SubsidyClaim, { ...key, state: 'PROPOSED' });
  const standingFen = standing?.amountFen ?? 0;
  const takenFen = ((await em.findOneBy(SubsidyYear, key))?.claimedFen ?? 0) - standingFen;
  const facts = [...(standing ? await factsOf(em, standing.id) : []), ...fresh];
  const records = await recordsFor(em, programmes.of(programme), facts);
  const answer = subsidyOf({ ...key, division: enterprise.division, facts, takenFen, asOf, records }, programmes.of);
  return { key, standing, standingFen, takenFen, fresh, facts, answer };
}

/** All that these payments allow, a kind and year of an enterprise at a time. */
export async function proposeAll(tx: Tx, facts: readonly SupportFact[]): Promise<void> {
  const years = new Map(facts.map((f) => [`${f.enterpriseOrgId}/${f.kind}/${f.year}`, f]));
  for (const f of years.values()) await propose(tx, f.enterpriseOrgId, f.kind, f.year);
}
/** Payments that may wait for a record or a day: those that no claim holds, under programmes that ask for more than payments. */
export async function proposeWaiting(tx: Tx): Promise<void> {
  const asking = (await programmesIn(tx.em)).list.filter(asksRecords);
  const found = new Map<string, SupportFact>();
  for (const { division } of asking) {
    const facts = tx.em.createQueryBuilder(SupportFact, 'f');
    const rows = await Organisations.joinWithin(facts, 'f.enterprise_org_id', divisionSpan(division))
      .leftJoin(SubsidyClaimFact, 'c', 'c.fact_id = f.id')
      .where('c.fact_id IS NULL AND f.amount_fen > 0')
      .getMany();
    for (const f of rows) found.set(f.id, f);
  }
  await proposeAll(tx, [...found.values()]);
}
/** A record of the case has come that payments may have waited for. */
export const proposeOfCase = async (tx: Tx, caseId: string): Promise<void> =>
  proposeAll(tx, await tx.em.findBy(SupportFact, { caseId }));

/**
 * While a claim is only proposed, later payments join it; once it is confirmed they make a further claim of the year, within what is left
 * of the cap. Facts worth nothing beside the others, and those whose programme waits for a record, stay unclaimed.
 */
async function proposeFor(tx: Tx, fund: Fund, asked: YearQuestion, programmes: Programmes): Promise<void> {
  const {
    key,
    standing: open,
    standingFen,
    takenFen,
    fresh,
    facts,
    answer,
  } = await answerFor(tx.em, asked, programmes);
  const { enterprise } = asked;
  if (fresh.length === 0 || !answer?.item || answer.item.amount <= standingFen) return;
  const { item } = answer;
  const computed = { baseFen: item.base, amountFen: item.amount, trace: item, computedOn: tx.today };
  if (open) {
    const joined = await CLAIM.edit(tx, open, { action: 'addPayments' }, { patch: computed });
    invariant(joined.ok, 'payments join a claim under the lock of its year');
  } else await joinFund(tx, fresh[0]!.caseId, fund);
  const claim =
    open ??
    (await CLAIM.create(
      tx,
      {
        ...key,
        ...computed,
        caseId: fresh[0]!.caseId,
        creditCode: enterprise.creditCode,
        division: enterprise.division,
        bureauOrgId: fund.bureauOrgId,
        fundId: fund.id,
        payee: null,
        confirmedBy: null,
        approvedBy: null,
        entryId: null,
        paidOn: null,
        reason: null,
      },
      { fund },
    ));
  await tx.em.insert(
    SubsidyClaimFact,
    fresh.map((f) => ({ factId: f.id, claimId: claim.id })),
  );
  await tx.em.update(SubsidyYear, key, { claimedFen: takenFen + item.amount });
  await keepComputation(tx, claim, 'create', { ...answer, facts });
}
