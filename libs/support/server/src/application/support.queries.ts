import { Injectable } from '@nestjs/common';
import type { Actor, Fen } from '@zhiya/kernel';
import { requireParty } from '@zhiya/platform-lifecycle';
import { UnitOfWork } from '@zhiya/platform-persistence';
import type { SupportKind } from '@zhiya/policy-catalogue';
import type { ProgrammeLookup } from '@zhiya/policy-engine';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';
import {
  Coverage,
  PayeeAccount,
  SubsidyClaim,
  SubsidyClaimFact,
  SubsidyYear,
  SupportedLoan,
  SupportFact,
} from '../persistence/support.entities';
import { SupportStatementRow } from '../persistence/statement.entities';
import { CLAIM } from './claim.record';
import { COVERAGE } from './coverage.record';
import { claimedOf } from './subsidy-claims';
import { asksRecords, recordsOf, NO_RECORDS, type SupportRecords } from './support-records';
import { waitingOf, type WaitingSupport } from './support-waiting';

export interface Taken {
  readonly programme: string;
  readonly kind: SupportKind;
  readonly year: number;
  readonly amountFen: Fen;
}

/** Reads of coverage and subsidies. Each takes the actor; what it may see is part of the query. */
@Injectable()
export class SupportQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** Newest first; one row more than asked, so that the caller knows whether there is more. */
  coverages(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<Coverage[]> {
    return COVERAGE.list(this.em, 'reader', actor, { states, before, take });
  }
  coverage(actor: Actor, id: string): Promise<Coverage> {
    return COVERAGE.load(this.em, 'reader', actor, id);
  }

  claims(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<SubsidyClaim[]> {
    return CLAIM.list(this.em, 'reader', actor, { states, before, take });
  }
  claim(actor: Actor, id: string): Promise<SubsidyClaim> {
    return CLAIM.load(this.em, 'reader', actor, id);
  }
  /** By claim: the records that its programme asks for, read for all claims at once; nothing where none asks. */
  async recordsOfClaims(
    claims: readonly SubsidyClaim[],
    facts: ReadonlyMap<string, readonly SupportFact[]>,
    programmes: ProgrammeLookup,
  ): Promise<(claim: SubsidyClaim) => SupportRecords> {
    const casesOf = (c: SubsidyClaim): string[] => [...new Set((facts.get(c.id) ?? []).map((f) => f.caseId))];
    const asking = new Set(claims.filter((c) => asksRecords(programmes(c.programme))).map((c) => c.id));
    if (asking.size === 0) return () => NO_RECORDS;
    const read = await recordsOf(this.em, [...new Set(claims.filter((c) => asking.has(c.id)).flatMap(casesOf))]);
    return (c) => (asking.has(c.id) ? read(casesOf(c)) : NO_RECORDS);
  }
  claimedOf(claims: readonly SubsidyClaim[]): Promise<ReadonlyMap<string, number>> {
    return claimedOf(this.em, claims);
  }
  async factsOfClaims(claimIds: readonly string[]): Promise<Map<string, SupportFact[]>> {
    const links = await this.em.findBy(SubsidyClaimFact, { claimId: In([...claimIds]) });
    const facts = new Map(
      (await this.em.findBy(SupportFact, { id: In(links.map((l) => l.factId)) })).map((f) => [f.id, f]),
    );
    const byClaim = new Map<string, SupportFact[]>();
    for (const l of links) byClaim.set(l.claimId, [...(byClaim.get(l.claimId) ?? []), facts.get(l.factId)!]);
    for (const list of byClaim.values())
      list.sort((a, b) => (a.paidOn === b.paidOn ? (a.id < b.id ? -1 : 1) : a.paidOn < b.paidOn ? -1 : 1));
    return byClaim;
  }
  funds(ids: readonly string[]): Promise<Fund[]> {
    return this.em.findBy(Fund, { id: In([...ids]) });
  }
  payee(enterpriseOrgId: string): Promise<PayeeAccount | null> {
    return this.em.findOneBy(PayeeAccount, { id: enterpriseOrgId });
  }

  /** The support of one case, each part for those who may see it. */
  async ofCase(
    actor: Actor,
    caseId: string,
  ): Promise<{
    coverages: Coverage[];
    claims: SubsidyClaim[];
    loans: SupportedLoan[];
    facts: SupportFact[];
    waiting: readonly WaitingSupport[];
    statement: SupportStatementRow | null;
  }> {
    await requireParty(this.em, caseId, actor);
    const [coverages, loans] = await Promise.all([
      this.em.find(Coverage, { where: { caseId }, order: { id: 'DESC' } }),
      this.em.findBy(SupportedLoan, { caseId }),
    ]);
    if (!['ENTERPRISE', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'].includes(actor.orgKind))
      return { coverages, loans, claims: [], facts: [], waiting: [], statement: null };
    const facts = await this.em.find(SupportFact, { where: { caseId }, order: { paidOn: 'ASC', id: 'ASC' } });
    const links = await this.em.findBy(SubsidyClaimFact, { factId: In(facts.map((f) => f.id)) });
    const held = new Set(links.map((l) => l.factId));
    const waiting =
      loans.length > 0
        ? await waitingOf(
            this.em,
            facts.filter((f) => !held.has(f.id)),
            this.uow.businessDate.today(),
          )
        : [];
    const claimIds = [...new Set(links.map((l) => l.claimId))];
    const claims = await CLAIM.list(this.em, 'reader', actor, {
      where: { id: In(claimIds) },
      take: claimIds.length,
    });
    return {
      coverages,
      loans,
      facts,
      claims,
      waiting,
      statement: await this.em.findOneBy(SupportStatementRow, { id: caseId }),
    };
  }

  /** The bank's loans that no fund covers and no request is before: where it may ask itself. */
  async uncovered(actor: Actor): Promise<SupportedLoan[]> {
    const loans = await this.em.find(SupportedLoan, {
      where: { bankOrgId: actor.orgId },
      order: { id: 'DESC' },
      take: 200,
    });
    const live = new Set(
      (await this.em.findBy(Coverage, { liveContractId: In(loans.map((l) => l.id)) })).map((c) => c.contractId),
    );
    return loans.filter((l) => l.settledOn === null && !live.has(l.id));
  }

  /** For the floors below, by their port: what the enterprise's claims have taken of each year's cap, whether paid yet or not. */
  async alreadyReceived(enterpriseOrgId: string, em: EntityManager = this.em): Promise<readonly Taken[]> {
    const rows = await em.findBy(SubsidyYear, { enterpriseOrgId });
    return rows
      .filter((r) => r.claimedFen > 0)
      .map((r) => ({ programme: r.programme, kind: r.kind as SupportKind, year: r.year, amountFen: r.claimedFen }));
  }
}
