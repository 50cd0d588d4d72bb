import { Inject, Injectable } from '@nestjs/common';
import { statusOn, type LegalStatus, type Owner, type RightBurden, type RightKind } from '@zhiya/assets-domain';
import type { Actor, LocalDate } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Asset } from '../persistence/assets.entities';
import { folded } from './asset-search';
import { PLEDGES_ON, type PledgeOnRight, type PledgesOn } from './pledges-on.port';

/** What a right is today: recorded standing, what follows from its term and fees, and the pledges that stand on it. */
export interface AssetStanding {
  readonly assetId: string;
  readonly rightKind: RightKind;
  readonly number: string;
  readonly title: string;
  readonly owners: readonly Owner[];
  /** Owners beside the enterprise itself. */
  readonly hasCoOwners: boolean;
  readonly coOwnersAgreed: boolean;
  readonly status: LegalStatus;
  readonly burdens: readonly RightBurden[];
  readonly protectedUntil: LocalDate | null;
  readonly annualFeePaidUntil: LocalDate | null;
  readonly checkedOn: LocalDate;
  /** Filings whose pledge stands. */
  readonly pledges: readonly Omit<PledgeOnRight, 'assetId'>[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Pure: the standing of a row on a day. */
export function standingOf(asset: Asset, pledges: readonly PledgeOnRight[], asOf: LocalDate): AssetStanding {
  const overdue = asset.annualFeePaidUntil !== null && asset.annualFeePaidUntil < asOf;
  return {
    assetId: asset.id,
    rightKind: asset.rightKind,
    number: asset.number,
    title: asset.title,
    owners: asset.right.owners,
    hasCoOwners: asset.right.owners.length > 1,
    coOwnersAgreed: asset.coOwnersAgreed,
    status: statusOn(asset, asOf),
    burdens: unique<RightBurden>([
      ...asset.burdens,
      ...(overdue ? ['FEE_OVERDUE' as const] : []),
      ...(pledges.length > 0 ? ['PLEDGED' as const] : []),
    ]),
    protectedUntil: asset.protectedUntil,
    annualFeePaidUntil: asset.annualFeePaidUntil,
    checkedOn: asset.checkedOn,
    pledges: pledges.map((p) => ({ pledgeId: p.pledgeId, caseId: p.caseId, since: p.since })),
  };
}

/** Reads of rights. `em` comes first where a decision is made on the answer: it is then the unit of work's own. */
@Injectable()
export class AssetQueries {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(PLEDGES_ON) private readonly pledges: PledgesOn,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** Rows by id, in no order; scoping is the caller's (a listing's rights are read by whoever may read the listing). */
  byIds(em: EntityManager, ids: readonly string[]): Promise<Asset[]> {
    return ids.length === 0 ? Promise.resolve([]) : em.findBy(Asset, { id: In([...ids]) });
  }
  /** Standing by asset id, in two queries. */
  async standings(em: EntityManager, ids: readonly string[], asOf: LocalDate): Promise<Map<string, AssetStanding>> {
    const assets = await this.byIds(em, ids);
    return this.standingsOf(em, assets, asOf);
  }
  async standingsOf(em: EntityManager, assets: readonly Asset[], asOf: LocalDate): Promise<Map<string, AssetStanding>> {
    const pledges =
      assets.length === 0
        ? []
        : await this.pledges.standingOn(
            em,
            assets.map((a) => a.id),
          );
    return new Map(
      assets.map((a) => [
        a.id,
        standingOf(
          a,
          pledges.filter((p) => p.assetId === a.id),
          asOf,
        ),
      ]),
    );
  }

  /** The organisation's own rights, newest first; `search` matches number or title. */
  mine(
    actor: Actor,
    filter: { readonly search?: string | null; readonly rightKind?: string | null },
    after: string | null,
    take: number,
  ): Promise<Asset[]> {
    const q = this.em
      .createQueryBuilder(Asset, 'a')
      .where('a.org_id = :org', { org: actor.orgId })
      .orderBy('a.id', 'DESC')
      .take(take);
    const words = folded(filter.search ?? '');
    if (words !== '')
      q.andWhere("a.search_text LIKE :words ESCAPE '!'", { words: `%${words.replaceAll(/[!%_]/g, (c) => `!${c}`)}%` });
    if (filter.rightKind) q.andWhere('a.right_kind = :kind', { kind: filter.rightKind });
    if (after) q.andWhere('a.id < :after', { after });
    return q.getMany();
  }

  /** One right of the actor's organisation. */
  async one(actor: Actor, id: string, em: EntityManager = this.em): Promise<Asset> {
    const asset = await em.findOneBy(Asset, { id, orgId: actor.orgId });
    if (!asset) throw new NotFoundError('asset');
    return asset;
  }
}
