import { Injectable, Inject } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { IdentityQueries, type OrganisationRecord } from '@zhiya/identity-server';
import type { Actor, PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE, type ApiContext } from '@zhiya/platform-auth';
import { loaderOf, toAvailableEvents } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { rightBriefs } from '@zhiya/valuation-server';
import { FilingPreflight, type Looked } from '../application/filing-preflight';
import { PledgeFiles } from '../application/pledge.files';
import { DEBT_OF, type DebtOf } from '../application/debt.port';
import { debtsOf, filingKind } from '../application/filing.record';
import type { Filing } from '../persistence/pledge.entities';
import type { FilingType, PreflightType } from './pledge.types';

const WITH_PLEDGOR = ['DRAFT', 'CORRECTION', 'REFUSED'];

/** Filings as the API shows them: the pre-flight of today while something may still be done about it, the kept one afterwards. */
@Injectable()
export class FilingPresenter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly identity: IdentityQueries,
    private readonly assets: AssetQueries,
    private readonly preflights: FilingPreflight,
    private readonly files: PledgeFiles,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
    @Inject(DEBT_OF) private readonly debts: DebtOf,
  ) {}

  async present(actor: Actor, api: ApiContext, rows: readonly Filing[]): Promise<FilingType[]> {
    const em = this.uow.databases.reader.manager;
    const today = this.uow.businessDate.today();
    const orgs = loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids));
    const looked = await this.preflights.of(
      em,
      rows.filter((r) => r.preflight === null || WITH_PLEDGOR.includes(r.state)),
      today,
    );
    const files = await this.files.of(
      em,
      rows.map((r) => r.id),
    );
    const debtOf = await debtsOf(this.debts, em, rows);
    const filings = filingKind(this.debts);
    const viewer = { actor, today, table: this.table };
    return Promise.all(
      rows.map(async (row) => {
        const [pledgor, pledgee, rights] = await Promise.all([
          orgs.load(row.pledgorOrgId),
          orgs.load(row.pledgeeOrgId),
          rightBriefs(api, this.assets, em, [row.assetId]),
        ]);
        const seen: Pick<Looked, 'report' | 'rulesVersion'> = looked.get(row.id) ?? {
          report: row.preflight!,
          rulesVersion: row.rulesVersion,
        };
        const debt = debtOf(row);
        return {
          ...row,
          debtEndedOn: debt.ended?.on ?? null,
          debtEndedBy: debt.ended?.by ?? null,
          pledgor,
          pledgee,
          right: rights[0] ?? null,
          preflight: presentPreflight(seen, row.acknowledged),
          files: files.filter((f) => f.subjectId === row.id),
          availableEvents: toAvailableEvents(filings.steps({ ...row, preflight: seen.report }, viewer, debt)),
        };
      }),
    );
  }
}

function presentPreflight(
  { report, rulesVersion }: Pick<Looked, 'report' | 'rulesVersion'>,
  acknowledged: readonly string[],
): PreflightType {
  return {
    asOf: report.asOf,
    rulesVersion,
    failed: [...report.failed],
    unknown: [...report.unknown],
    mayFile: report.mayFile,
    answers: report.answers.map((a) => ({
      code: a.ground.code,
      check: a.ground.check,
      title: a.ground.title,
      verdict: a.verdict,
      facts: a.facts,
      todo: a.todo,
      citation: a.ground.citation,
      isCurable: a.ground.curable,
      isWaivedByDeclaration: a.ground.isWaivedByDeclaration,
      isAcknowledged: acknowledged.includes(a.ground.code),
    })),
  };
}
