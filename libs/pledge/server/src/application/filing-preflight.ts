import { Injectable } from '@nestjs/common';
import { termOf, type LegalStatus, type RightBurden } from '@zhiya/assets-domain';
import { AssetQueries, Rights, type AssetRecord, type AssetStanding } from '@zhiya/assets-server';
import { Organisations, type OrganisationRecord } from '@zhiya/identity-server';
import { invariant, type LocalDate } from '@zhiya/kernel';
import {
  preflight,
  refusalGroundsOn,
  STANDING_STATES,
  UNLISTED,
  type PreflightFacts,
  type PreflightReport,
} from '@zhiya/pledge-domain';
import { In, type EntityManager } from 'typeorm';
import { Filing } from '../persistence/pledge.entities';

export interface Looked {
  readonly report: PreflightReport;
  readonly facts: PreflightFacts;
  /** null: no rules of that day are on file. */
  readonly rulesVersion: string | null;
}

const ENDED: readonly LegalStatus[] = ['TERMINATED', 'INVALIDATED', 'CANCELLED', 'EXPIRED'];

/** What the contract must name (parties, debt, term, right, contract itself) and does not. */
const missingItems = (f: Filing, asset: AssetRecord): readonly string[] => [
  ...(f.contractNo === '' ? ['contractNo'] : []),
  ...(f.principalFen <= 0 ? ['principalFen'] : []),
  ...(f.debtMaturesOn === '' ? ['debtMaturesOn'] : []),
  ...(asset.number === '' || asset.title === '' ? ['right'] : []),
];

/** A name without its credit code proves nothing: then nobody has told us. */
function isOnRegister(standing: AssetStanding, pledgor: OrganisationRecord | null): boolean | null {
  if (!pledgor) return null;
  if (standing.owners.some((o) => o.creditCode === pledgor.creditCode)) return true;
  return standing.owners.some((o) => o.creditCode === null && o.name === pledgor.name) ? null : false;
}

export function factsOf(
  f: Filing,
  asset: AssetRecord,
  standing: AssetStanding,
  pledgor: OrganisationRecord | null,
  isPledgedElsewhere: boolean,
): PreflightFacts {
  const bears = (...burdens: RightBurden[]) => burdens.some((b) => standing.burdens.includes(b));
  const s = f.statements;
  return {
    rightKind: asset.rightKind,
    isPledgorOnRegister: isOnRegister(standing, pledgor),
    isGranted: standing.status !== 'PENDING',
    isEnded: ENDED.includes(standing.status),
    term: termOf(asset.right),
    annualFeePaidUntil: standing.annualFeePaidUntil,
    isSuspended: bears('OWNERSHIP_DISPUTE'),
    isSeizedByCourt: bears('COURT_PRESERVATION'),
    isOwnershipDisputed: bears('OWNERSHIP_DISPUTE'),
    isPledgedAlready:
      isPledgedElsewhere || asset.burdens.includes('PLEDGED') || standing.pledges.some((p) => p.pledgeId !== f.id),
    isInvalidationPending: bears('INVALIDATION_PENDING'),
    hasSameDayInvention: s.hasSameDayInvention,
    isDeclared: s.isDeclared === true,
    isCoOwned: standing.hasCoOwners,
    haveCoOwnersConsented: standing.coOwnersAgreed,
    similarMarksLeftOut: s.hasSimilarMarks === null ? null : s.hasSimilarMarks ? [standing.number] : [],
    maturityOn: f.debtMaturesOn,
    missingContractItems: missingItems(f, asset),
    isContractLawful: s.isContractLawful,
    hasForfeitureClause: s.hasForfeitureClause,
    hasOtherObstacle: s.hasOtherObstacle,
  };
}

/** Looks at filings as their registries will, with the rules and the facts of the day. */
@Injectable()
export class FilingPreflight {
  constructor(private readonly assets: AssetQueries) {}

  async of(em: EntityManager, filings: readonly Filing[], asOf: LocalDate): Promise<Map<string, Looked>> {
    const assets = await this.assets.byIds(
      em,
      filings.map((f) => f.assetId),
    );
    const standings = await this.assets.standingsOf(em, assets, asOf);
    const pledgors = await Organisations.byIds(
      em,
      filings.map((f) => f.pledgorOrgId),
    );
    const elsewhere = await this.pledgedElsewhere(em, filings, assets);
    return new Map(
      filings.map((f) => {
        const asset = assets.find((a) => a.id === f.assetId);
        invariant(asset, `filing ${f.id} has no right`);
        const rules = refusalGroundsOn(f.kind, asOf);
        const facts = factsOf(
          f,
          asset,
          standings.get(asset.id)!,
          pledgors.find((o) => o.id === f.pledgorOrgId) ?? null,
          elsewhere.has(f.id),
        );
        return [
          f.id,
          {
            facts,
            report: preflight(facts, rules?.grounds ?? [UNLISTED], asOf),
            rulesVersion: rules?.versionId ?? null,
          },
        ];
      }),
    );
  }

  async one(em: EntityManager, filing: Filing, asOf: LocalDate): Promise<Looked> {
    return (await this.of(em, [filing], asOf)).get(filing.id)!;
  }

  /** The same right may be on the books of several organisations (co-owners): a pledge on any of them is a pledge of the right. */
  private async pledgedElsewhere(
    em: EntityManager,
    filings: readonly Filing[],
    assets: readonly AssetRecord[],
  ): Promise<Set<string>> {
    const keyOf = await Rights.twins(
      em,
      assets.map((a) => a.uniqueKey),
    );
    const standing =
      keyOf.size === 0
        ? []
        : await em.findBy(Filing, { assetId: In([...keyOf.keys()]), state: In([...STANDING_STATES]) });
    return new Set(
      filings
        .filter((f) => standing.some((s) => s.id !== f.id && keyOf.get(s.assetId) === keyOf.get(f.assetId)))
        .map((f) => f.id),
    );
  }
}
