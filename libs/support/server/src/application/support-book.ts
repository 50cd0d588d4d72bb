import { Injectable } from '@nestjs/common';
import { Organisation } from '@zhiya/identity-server';
import type { LocalDate } from '@zhiya/kernel';
import { UnitOfWork } from '@zhiya/platform-persistence';
import type { FeeKind } from '@zhiya/policy-catalogue';
import type { BookEntry } from '@zhiya/policy-engine';
import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { SubsidyClaim, SubsidyClaimFact, SupportedLoan, SupportFact } from '../persistence/support.entities';
import { divisionsOf } from './scope';
import { isLive } from './subsidy-claims';
import { FEE_OF, programmeFor } from './subsidy-rule';

const CHUNK = 500;
async function inChunks<T>(ids: readonly string[], read: (chunk: string[]) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) all.push(...(await read(ids.slice(i, i + CHUNK))));
  return all;
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/**
 * The book of a division as its claims see it: what was paid by enterprises that borrow, under the programme that ruled on the day of
 * payment. What claims have taken is not received beside it: it is what is computed here. Facts of a claim that was given up stay out.
 */
@Injectable()
export class SupportBook {
  constructor(private readonly uow: UnitOfWork) {}

  async of(division: string, programme: string, asOf: LocalDate): Promise<readonly BookEntry[]> {
    const em = this.uow.databases.reader.manager;
    const enterprises = await em.find(Organisation, { where: { kind: 'ENTERPRISE', division: divisionsOf({ division }) }, order: { id: 'ASC' } });
    const loans = await inChunks(enterprises.map((e) => e.id), (ids) => em.findBy(SupportedLoan, { borrowerOrgId: In(ids) }));
    const lent = new Map(loans.map((l) => [l.caseId, l]));
    const facts = (await inChunks([...new Set(loans.map((l) => l.borrowerOrgId))], (ids) => em.find(SupportFact, { where: { enterpriseOrgId: In(ids), paidOn: LessThanOrEqual(asOf) }, order: { paidOn: 'ASC', id: 'ASC' } }))).filter((f) => lent.has(f.caseId));
    const given = await this.givenUp(em, facts.map((f) => f.id));
    const banks = new Map((await em.findBy(Organisation, { id: In([...new Set(loans.map((l) => l.bankOrgId))]) })).map((b) => [b.id, b.name]));
    const byEnterprise = grouped(facts.filter((f) => !given.has(f.id)), (f) => f.enterpriseOrgId);
    return enterprises.flatMap((e) => {
      const own = (byEnterprise.get(e.id) ?? []).filter((f) => programmeFor(e.division, f.paidOn) === programme);
      return own.length === 0 ? [] : [entryOf(e, own, (f) => banks.get(lent.get(f.caseId)!.bankOrgId) ?? null)];
    });
  }

  /** Facts held by a claim that takes nothing any more. */
  private async givenUp(em: EntityManager, factIds: readonly string[]): Promise<ReadonlySet<string>> {
    const links = await inChunks(factIds, (ids) => em.findBy(SubsidyClaimFact, { factId: In(ids) }));
    const claims = await inChunks([...new Set(links.map((l) => l.claimId))], (ids) => em.findBy(SubsidyClaim, { id: In(ids) }));
    const over = new Set(claims.filter((c) => !isLive(c)).map((c) => c.id));
    return new Set(links.filter((l) => over.has(l.claimId)).map((l) => l.factId));
  }
}

function entryOf(e: Organisation, facts: readonly SupportFact[], bankOf: (f: SupportFact) => string | null): BookEntry {
  const interest = grouped(facts.filter((f) => f.kind === 'INTEREST'), (f) => f.contractId ?? '');
  return {
    id: e.creditCode, name: e.name, division: e.division, received: [],
    loans: [...interest].map(([id, paid]) => ({ id, bank: bankOf(paid[0]!), interestPaid: paid.map((f) => ({ on: f.paidOn, amount: BigInt(f.amountFen) })) })),
    fees: facts.flatMap((f) => (f.kind === 'INTEREST' ? [] : [{ kind: FEE_OF[f.kind] satisfies FeeKind, on: f.paidOn, amount: BigInt(f.amountFen), bank: bankOf(f) }])),
  };
}
