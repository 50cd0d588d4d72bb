import { Inject, Injectable } from '@nestjs/common';
import { IdentityQueries, type OrganisationRecord } from '@zhiya/identity-server';
import { divisionOf, type Actor, type PermissionTable } from '@zhiya/kernel';
import { assetKindOf } from '@zhiya/assets-domain';
import { isWholeYear } from '@zhiya/oversight-domain';
import { PERMISSION_TABLE, type ApiContext } from '@zhiya/platform-auth';
import { loaderOf, toAvailableEvents } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { planOf, type Lang } from '@zhiya/policy-catalogue';
import { renderStep } from '@zhiya/policy-engine';
import { LENDING_RETURN, TARGET } from '../application/oversight.records';
import { OversightQueries, type Overview, type TargetStanding } from '../application/oversight.queries';
import { periodOf } from '../application/return.service';
import type { YearTotals } from '../application/year-totals';
import type { FigureLoan, LendingReturn, Target } from '../persistence/oversight.entities';
import type {
  BureauOverviewType,
  FigureLoanType,
  LendingReturnType,
  TargetType,
  YearFiguresType,
} from './oversight.types';

const NATION = { zh: '全国', en: 'Nation' };
export const nameOf = (division: string, lang: Lang): string => {
  const d = divisionOf(division);
  return d ? (lang === 'en' ? d.nameEn : d.name) : division === '000000' ? NATION[lang] : division;
};

@Injectable()
export class OversightPresenter {
  constructor(
    private readonly queries: OversightQueries,
    private readonly identity: IdentityQueries,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}
  private get today() {
    return this.uow.businessDate.today();
  }

  private viewer(actor: Actor) {
    return { actor, today: this.today, table: this.table };
  }

  return(actor: Actor, row: LendingReturn, lang: Lang): LendingReturnType {
    const { bureauOrgId, replacedBy, countedKey, ...shown } = row;
    const events = LENDING_RETURN.steps(row, this.viewer(actor), null);
    return {
      ...shown,
      divisionName: nameOf(row.division, lang),
      isWholeYear: isWholeYear(periodOf(row)),
      availableEvents: toAvailableEvents(events),
    };
  }

  target(actor: Actor, s: TargetStanding, actualFen: number, lang: Lang): TargetType {
    const { bureauOrgId, inForceKey, designations, ...shown } = s.target;
    const events = TARGET.steps(s.target, this.viewer(actor), null);
    return {
      ...shown,
      divisionName: nameOf(s.target.division, lang),
      designations: designations ?? [],
      planTitle: s.target.plan ? (planOf(s.target.plan)?.title[lang] ?? s.target.plan) : null,
      amountFen: s.amountFen,
      actualFen,
      attainmentBp: s.attainmentBp,
      missingFen: s.missingFen,
      status: s.status,
      citations: [...(s.standing?.citations ?? [])],
      steps: (s.standing?.steps ?? []).map((x) => renderStep(x, lang)),
      assumptions: (s.standing?.assumptions ?? []).map((a) => ({
        parameter: a.parameter,
        value: a.value,
        note: a.note[lang],
      })),
      availableEvents: toAvailableEvents(events),
    };
  }
  async targets(actor: Actor, rows: readonly Target[], lang: Lang): Promise<TargetType[]> {
    // Many targets speak of one year of one division: it is added up once.
    const years = new Map<string, Promise<YearTotals>>();
    const totalsFor = (row: Target): Promise<YearTotals> => {
      const key = `${row.division} ${row.year} ${row.metric}`;
      const known = years.get(key) ?? this.queries.totalsFor(row);
      years.set(key, known);
      return known;
    };
    return Promise.all(
      rows.map(async (row) => {
        const totals = await totalsFor(row);
        return this.target(actor, await this.queries.against(row, totals), totals.totalFen, lang);
      }),
    );
  }

  private year(actor: Actor, t: YearTotals, lang: Lang): YearFiguresType {
    const { year, offPlatformFen, totalFen, projectedFen, isWhole, isOver, onPlatform } = t;
    return {
      year,
      offPlatformFen,
      onPlatformFen: onPlatform.amountFen,
      totalFen,
      projectedFen,
      isWhole,
      isOver,
      onPlatform,
      returns: t.returns.map((r) => this.return(actor, r, lang)),
    };
  }

  async overview(actor: Actor, o: Overview, lang: Lang): Promise<BureauOverviewType> {
    return {
      division: o.division,
      divisionName: nameOf(o.division, lang),
      year: o.totals.year,
      today: this.today,
      years: [...o.years],
      figures: this.year(actor, o.totals, lang),
      comparison: {
        growthBp: o.comparison.growth?.growthBp ?? null,
        baseFen: o.comparison.growth?.base ?? null,
        code: o.comparison.code,
      },
      target: o.target ? this.target(actor, o.target, o.totals.totalFen, lang) : null,
      proposedTargets: await this.targets(actor, o.proposed, lang),
      history: o.history.map((h) => this.year(actor, h, lang)),
      months: [...o.months],
      within: o.within.map((w) => ({ ...w, name: nameOf(w.division, lang) })),
    };
  }

  loans(api: ApiContext, rows: readonly FigureLoan[], lang: Lang): Promise<FigureLoanType[]> {
    const orgs = loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids));
    return Promise.all(
      rows.map(async (l) => {
        const [borrower, bank] = await Promise.all([orgs.load(l.borrowerOrgId), orgs.load(l.bankOrgId)]);
        const { id, caseId, division, drawnOn, principalFen, isMixed } = l;
        return {
          id,
          caseId,
          division,
          divisionName: nameOf(division, lang),
          drawnOn,
          principalFen,
          isMixed,
          borrower,
          bank,
          rightKinds: l.rights.map((r) => assetKindOf(r.kind)),
        };
      }),
    );
  }
}
