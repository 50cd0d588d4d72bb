import { Injectable } from '@nestjs/common';
import { Organisations, type OrganisationRecord } from '@zhiya/identity-server';
import { divisionSpan, type Fen, type LocalDate } from '@zhiya/kernel';
import { LendingQueries } from '@zhiya/lending-server';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { bookEntryOf, programmeFor } from '@zhiya/policy-domain';
import { programmesIn, type RuledEntry } from '@zhiya/policy-server';
import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import {
  SubsidyClaim,
  SubsidyClaimFact,
  SupportedLoan,
  SupportFact,
  type SupportFactKind,
} from '../persistence/support.entities';
import { grouped } from './grouped';
import { divisionsOf } from './scope';
import { isLive } from './subsidy-claims';
import { FEE_OF } from './subsidy-rule';
import { recordsOf, type SupportRecords } from './support-records';

const CHUNK = 500;
async function inChunks<K, T>(ids: readonly K[], read: (chunk: K[]) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) all.push(...(await read(ids.slice(i, i + CHUNK))));
  return all;
}

interface Payment {
  readonly enterpriseOrgId: string;
  readonly caseId: string;
  readonly kind: SupportFactKind;
  readonly contractId: string;
  readonly bankOrgId: string;
  readonly on: LocalDate;
  readonly amount: Fen;
}

/**
 * The book of a division as its claims see it: what was paid by enterprises that borrow, under the programme that ruled on the day of
 * payment. What claims have taken is not received beside it: it is what is computed here. Facts of a claim that was given up stay out.
 */
@Injectable()
export class SupportBookQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lending: LendingQueries,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  async paid(division: string, until: LocalDate): Promise<readonly RuledEntry[]> {
    const loans = await this.loans(division);
    return this.entries(division, await this.payments(loans, until));
  }

  async paidAndOwed(division: string): Promise<readonly RuledEntry[]> {
    const loans = await this.loans(division);
    const [paid, due] = await Promise.all([
      this.payments(loans, null),
      this.lending.interestDue(divisionSpan(division)),
    ]);
    const lent = new Map(loans.map((l) => [l.id, l]));
    const owed = due.flatMap((d): Payment[] => {
      const loan = lent.get(d.contractId);
      return loan
        ? [
            {
              enterpriseOrgId: loan.borrowerOrgId,
              caseId: loan.caseId,
              kind: 'INTEREST',
              contractId: d.contractId,
              bankOrgId: loan.bankOrgId,
              on: d.dueOn,
              amount: d.interestFen,
            },
          ]
        : [];
    });
    return this.entries(division, [...paid, ...owed]);
  }

  private loans(division: string): Promise<SupportedLoan[]> {
    return this.em.find(SupportedLoan, { where: { division: divisionsOf({ division }) }, order: { id: 'ASC' } });
  }

  private async payments(loans: readonly SupportedLoan[], until: LocalDate | null): Promise<Payment[]> {
    const lent = new Map(loans.map((l) => [l.caseId, l]));
    const facts = await inChunks([...lent.keys()], (ids) =>
      this.em.find(SupportFact, {
        where: { caseId: In(ids), ...(until === null ? {} : { paidOn: LessThanOrEqual(until) }) },
      }),
    );
    const given = await this.givenUp(facts.map((f) => f.id));
    const standing = facts
      .filter((f) => !given.has(f.id))
      .sort((a, b) => (a.paidOn === b.paidOn ? (a.id < b.id ? -1 : 1) : a.paidOn < b.paidOn ? -1 : 1));
    return standing.map((f) => ({
      enterpriseOrgId: f.enterpriseOrgId,
      caseId: f.caseId,
      kind: f.kind,
      contractId: f.contractId ?? '',
      bankOrgId: lent.get(f.caseId)!.bankOrgId,
      on: f.paidOn,
      amount: f.amountFen,
    }));
  }

  /** Facts held by a claim that takes nothing any more. */
  private async givenUp(factIds: readonly string[]): Promise<ReadonlySet<string>> {
    const links = await inChunks(factIds, (ids) => this.em.findBy(SubsidyClaimFact, { factId: In(ids) }));
    const claims = await inChunks([...new Set(links.map((l) => l.claimId))], (ids) =>
      this.em.findBy(SubsidyClaim, { id: In(ids) }),
    );
    const over = new Set(claims.filter((c) => !isLive(c)).map((c) => c.id));
    return new Set(links.filter((l) => over.has(l.claimId)).map((l) => l.factId));
  }

  private async entries(division: string, payments: readonly Payment[]): Promise<readonly RuledEntry[]> {
    const named = (ids: readonly string[]): Promise<OrganisationRecord[]> =>
      inChunks([...new Set(ids)], (chunk) => Organisations.byIds(this.em, chunk));
    const [programmes, enterprises, banks] = await Promise.all([
      programmesIn(this.em),
      named(payments.map((p) => p.enterpriseOrgId)),
      named(payments.map((p) => p.bankOrgId)),
    ]);
    const bankOf = new Map(banks.map((b) => [b.id, b.name]));
    const byEnterprise = grouped(payments, (p) => p.enterpriseOrgId);
    const [first, last] = divisionSpan(division);
    const own = enterprises
      .filter((e) => first <= e.division && e.division <= last)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return inChunks(own, async (chunk) => {
      const records = await recordsOf(this.em, [
        ...new Set(chunk.flatMap((e) => byEnterprise.get(e.id)!.map((p) => p.caseId))),
      ]);
      return chunk.flatMap((e) => {
        const ruled = grouped(byEnterprise.get(e.id)!, (p) => programmeFor(programmes.list, e.division, p.on) ?? '');
        return [...ruled].map(([programme, paid]) =>
          entryOf(e, programme, paid, records([...new Set(paid.map((p) => p.caseId))]), (id) => bankOf.get(id) ?? null),
        );
      });
    });
  }
}

/** What is tried may ask for more than the programme that rules: everything on record goes along. A fee names no loan, so those of its case stand by. */
function entryOf(
  e: OrganisationRecord,
  programme: string,
  paid: readonly Payment[],
  records: SupportRecords,
  bankOf: (orgId: string) => string | null,
): RuledEntry {
  return {
    ...bookEntryOf({
      id: e.creditCode,
      name: e.name,
      division: e.division,
      enterprise: records.enterprise,
      loans: records.loans.map((l) => ({ id: l.contractId, facts: l.facts })),
      payments: paid.map((p) => ({
        kind: p.kind === 'INTEREST' ? p.kind : FEE_OF[p.kind],
        on: p.on,
        amountFen: p.amount,
        loan: p.contractId,
        bank: bankOf(p.bankOrgId),
      })),
    }),
    orgId: e.id,
    programme,
  };
}
