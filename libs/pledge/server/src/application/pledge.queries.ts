import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { packOf, STANDING_STATES, type FilingState, type Pack } from '@zhiya/pledge-domain';
import { isParty, requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Filing } from '../persistence/pledge.entities';
import { filingKind } from './filing.record';

/** A registered pledge, for the floors above. */
export interface StandingPledge {
  readonly filingId: string;
  readonly contractId: string;
  readonly assetId: string;
  readonly registeredOn: string;
  readonly registrationNo: string;
}

/** For reading alone: what is owed is nobody's question here. */
const filings = filingKind({ debtsOf: async () => new Map() });

/** A pledgee that has left the case still holds its pledge until it is released. */
const isSide = (f: Filing, actor: Actor): boolean => f.pledgorOrgId === actor.orgId || f.pledgeeOrgId === actor.orgId;

@Injectable()
export class PledgeQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The filings of a case, those of its present contract first. */
  async ofCase(actor: Actor, caseId: string): Promise<Filing[]> {
    const rows = await this.em.find(Filing, { where: { caseId }, order: { contractId: 'DESC', id: 'ASC' } });
    if (await isParty(this.em, caseId, actor)) return rows;
    const own = rows.filter((f) => isSide(f, actor));
    if (own.length === 0) throw new NotFoundError('case');
    return own;
  }

  async filing(actor: Actor, id: string): Promise<Filing> {
    const row = await this.em.findOneBy(Filing, { id });
    if (!row) throw new NotFoundError('filing');
    if (!isSide(row, actor)) await requireParty(this.em, row.caseId, actor);
    return row;
  }

  /** Filings in which the organisation is pledgor or pledgee, newest first, one more than asked. */
  mine(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<Filing[]> {
    return filings.list(this.em, actor.orgKind === 'ENTERPRISE' ? 'pledgor' : 'pledgee', actor, {
      states,
      before,
      take,
    });
  }

  /** For the floor of rights: the pledges that stand on them at this moment, whoever pledged them. */
  async standingOn(
    em: EntityManager,
    assetIds: readonly string[],
  ): Promise<{ assetId: string; pledgeId: string; caseId: string; since: string }[]> {
    const rows =
      assetIds.length === 0
        ? []
        : await em.findBy(Filing, { assetId: In([...assetIds]), state: In([...STANDING_STATES]) });
    return rows.map((f) => ({ assetId: f.assetId, pledgeId: f.id, caseId: f.caseId, since: f.registeredOn! }));
  }

  /** For the floors above: how far the pledges of a contract have come. */
  async pack(em: EntityManager, contractId: string): Promise<Pack> {
    return packOf(
      (await em.findBy(Filing, { contractId })).map((f) => ({ assetId: f.assetId, state: f.state as FilingState })),
    );
  }

  /** For the floors above: the pledges of contracts that stand, each from its own registration. */
  async standing(em: EntityManager, contractIds: readonly string[]): Promise<StandingPledge[]> {
    const rows =
      contractIds.length === 0
        ? []
        : await em.findBy(Filing, { contractId: In([...contractIds]), state: In([...STANDING_STATES]) });
    return rows.map((f) => ({
      filingId: f.id,
      contractId: f.contractId,
      assetId: f.assetId,
      registeredOn: f.registeredOn!,
      registrationNo: f.registrationNo!,
    }));
  }
}
