import { Inject, Injectable } from '@nestjs/common';
import { IdentityQueries, type OrganisationRecord } from '@zhiya/identity-server';
import type { Actor, PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE, type ApiContext } from '@zhiya/platform-auth';
import { loaderOf, toAvailableEvents } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import type { Lang } from '@zhiya/policy-catalogue';
import type { OpenSubsidy, Programmes, SubsidyItem } from '@zhiya/policy-domain';
import { expectedPaymentDate, renderStep, type Trace } from '@zhiya/policy-engine';
import { programmesIn } from '@zhiya/policy-server';
import { In } from 'typeorm';
import { CLAIM, NO_ANSWER, payeeOf } from '../application/claim.record';
import { COVERAGE } from '../application/coverage.record';
import { coveredFen } from '../application/coverage.service';
import { recomputed } from '../application/subsidy-claims';
import { SupportQueries } from '../application/support.queries';
import type { SupportRecords } from '../application/support-records';
import type { WaitingSupport } from '../application/support-waiting';
import { positionOf } from '../application/books';
import type { Fund } from '../persistence/fund.entities';
import {
  PayeeAccount,
  type Coverage,
  type SubsidyClaim,
  type SupportFact,
  type SupportedLoan,
} from '../persistence/support.entities';
import type {
  ComputationType,
  CoverageType,
  OpenSubsidyType,
  SubsidyClaimType,
  SupportedLoanType,
  SupportFactType,
  WaitingSupportType,
} from './support.types';

/** Words of a computation in one language. */
export const wordsOf = (trace: Trace, lang: Lang) => ({
  citations: [...trace.citations],
  steps: trace.steps.map((s) => renderStep(s, lang)),
  assumptions: trace.assumptions.map((a) => ({ parameter: a.parameter, value: a.value, note: a.note[lang] })),
});
const computationOf = (item: SubsidyItem, lang: Lang): ComputationType => ({
  baseFen: item.base,
  rate: item.rate,
  uncappedFen: item.uncapped,
  capRemainingFen: item.capRemaining,
  amountFen: item.amount,
  ...wordsOf(item, lang),
});
const openOf = (o: OpenSubsidy, lang: Lang): OpenSubsidyType => ({
  status: o.status,
  needed: o.needed.map((n) => ({ fact: n.fact, title: n.title[lang] })),
  ...wordsOf(o, lang),
});
export const waitingOf = (
  { kind, year, programme, paidFen, status, open }: WaitingSupport,
  lang: Lang,
): WaitingSupportType => ({
  kind,
  year,
  programmeTitle: programme?.title[lang] ?? null,
  paidFen,
  status,
  open: open && openOf(open, lang),
});
export const factOf = ({ id, kind, caseId, paidOn, amountFen }: SupportFact): SupportFactType => ({
  id,
  kind,
  caseId,
  paidOn,
  amountFen,
});

/** States in which an amount is still to be decided. */
const UNDECIDED = ['PROPOSED', 'CONFIRMED', 'RECOMMENDED'];

/** What is read for all claims of an answer at once. */
interface BesideClaim {
  readonly facts: readonly SupportFact[];
  readonly known: PayeeAccount | null;
  readonly programmes: Programmes;
  /** Taken from the cap of the claim's year. */
  readonly claimedFen: number;
  readonly records: SupportRecords;
  cashOf(fundId: string): Promise<number>;
}

@Injectable()
export class SupportPresenter {
  constructor(
    private readonly queries: SupportQueries,
    private readonly identity: IdentityQueries,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}
  private get em() {
    return this.uow.databases.reader.manager;
  }
  private get today() {
    return this.uow.businessDate.today();
  }

  private viewer(actor: Actor) {
    return { actor, today: this.today, table: this.table };
  }
  orgs(api: ApiContext) {
    return loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids));
  }
  private funds(api: ApiContext) {
    return loaderOf<Fund>(api, 'fund', (ids) => this.queries.funds(ids));
  }

  loans(api: ApiContext, rows: readonly SupportedLoan[]): Promise<SupportedLoanType[]> {
    return Promise.all(
      rows.map(async (l) => ({
        id: l.id,
        caseId: l.caseId,
        borrower: await this.orgs(api).load(l.borrowerOrgId),
        principalFen: l.principalFen,
        outstandingPrincipalFen: l.outstandingPrincipalFen,
        drawnOn: l.drawnOn,
        settledOn: l.settledOn,
      })),
    );
  }

  coverages(actor: Actor, api: ApiContext, rows: readonly Coverage[]): Promise<CoverageType[]> {
    const steps = COVERAGE.stepsOf(this.em, rows, this.viewer(actor));
    return Promise.all(
      rows.map(async (row) => {
        const [bank, borrower, fund, stepsOf] = await Promise.all([
          this.orgs(api).load(row.bankOrgId),
          this.orgs(api).load(row.borrowerOrgId),
          this.funds(api).load(row.fundId),
          steps,
        ]);
        const { liveContractId, decidedBy, division, ...shown } = row;
        return {
          ...shown,
          fundName: fund?.name ?? '',
          bank,
          borrower,
          coveredFen: coveredFen(row),
          availableEvents: toAvailableEvents(stepsOf(row)),
        };
      }),
    );
  }

  async claims(actor: Actor, api: ApiContext, rows: readonly SubsidyClaim[], lang: Lang): Promise<SubsidyClaimType[]> {
    const [programmes, facts, payees, claimed] = await Promise.all([
      programmesIn(this.em),
      this.queries.factsOfClaims(rows.map((r) => r.id)),
      this.em.findBy(PayeeAccount, { id: In([...new Set(rows.map((r) => r.enterpriseOrgId))]) }),
      this.queries.claimedOf(rows.filter((r) => UNDECIDED.includes(r.state))),
    ]);
    const recordsOf = await this.queries.recordsOfClaims(
      rows.filter((r) => UNDECIDED.includes(r.state)),
      facts,
      programmes.of,
    );
    const cash = new Map<string, Promise<number>>();
    const cashOf = (fundId: string): Promise<number> => {
      const known = cash.get(fundId) ?? positionOf(this.em, fundId).then((p) => p.cashFen);
      cash.set(fundId, known);
      return known;
    };
    return Promise.all(
      rows.map((row) =>
        this.claim(
          actor,
          api,
          row,
          {
            facts: facts.get(row.id) ?? [],
            known: payees.find((p) => p.id === row.enterpriseOrgId) ?? null,
            claimedFen: claimed.get(row.id) ?? 0,
            records: recordsOf(row),
            programmes,
            cashOf,
          },
          lang,
        ),
      ),
    );
  }

  private async claim(
    actor: Actor,
    api: ApiContext,
    row: SubsidyClaim,
    { facts, known, claimedFen, records, programmes, cashOf }: BesideClaim,
    lang: Lang,
  ): Promise<SubsidyClaimType> {
    const isOpen = UNDECIDED.includes(row.state);
    const [enterprise, bureau, fund] = await Promise.all([
      this.orgs(api).load(row.enterpriseOrgId),
      this.orgs(api).load(row.bureauOrgId),
      this.funds(api).load(row.fundId),
    ]);
    const answer = isOpen ? recomputed(row, facts, claimedFen, this.today, programmes.of, records) : null;
    const { item, open } = answer ?? { item: null, open: null };
    const payee = row.payee ?? payeeOf(known);
    const steps = CLAIM.steps(row, this.viewer(actor), {
      fund: fund!,
      cashFen: row.state === 'APPROVED' ? await cashOf(row.fundId) : 0,
      payee,
      answer: isOpen ? (answer ?? NO_ANSWER) : null,
    });
    const { id, caseId, state, stateSince, version, kind, year, programme, amountFen, computedOn, paidOn, reason } =
      row;
    return {
      id,
      caseId,
      state,
      stateSince,
      version,
      kind,
      year,
      programme,
      programmeTitle: programmes.of(programme)?.title[lang] ?? programme,
      enterprise,
      bureau,
      amountFen,
      computedOn,
      paidOn,
      reason,
      computation: computationOf(row.trace as SubsidyItem, lang),
      todayFen: isOpen && !open ? (item?.amount ?? 0) : null,
      open: open && openOf(open, lang),
      facts: facts.map(factOf),
      payee,
      expectedOn: expectedPaymentDate(programme, year, programmes.of),
      availableEvents: toAvailableEvents(steps),
    };
  }
}
