import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  addWorkingDays,
  cleanText,
  fail,
  failAll,
  fault,
  faultsOf,
  isLocalDate,
  ok,
  textFault,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';
import {
  filingLifecycle,
  RELEASE_GROUNDS,
  refusalGroundsOn,
  type FilingEvent,
  type FilingSnapshot,
  type FilingState,
  type PreflightReport,
  type ReleaseGround,
} from '@zhiya/pledge-domain';
import { amend, apply, born, initial, staleFault, type Move, type Parties } from '@zhiya/platform-lifecycle';
import {
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { examinationDays, registryOf, type ExaminationTime } from '@zhiya/policy-engine';
import type { AssetKind } from '@zhiya/assets-domain';
import type { EntityManager } from 'typeorm';
import { Filing, NOTHING_STATED, type Statements } from '../persistence/pledge.entities';
import { DEBT_OF, type Debt, type DebtOf } from './debt.port';
import { FilingPreflight } from './filing-preflight';
import { keepPreflight } from './filing-traces';
import { PledgeFiles } from './pledge.files';

export interface FilingMove {
  readonly id: string;
  readonly version?: number | null;
  readonly note?: string | null;
}
export interface Registration extends FilingMove {
  readonly registrationNo: string;
  readonly registeredOn: string;
  readonly certificateFileId: string;
}
/** What the contract's signing tells about one right to be pledged. */
export interface NewFiling extends Pick<
  Filing,
  | 'caseId'
  | 'contractId'
  | 'contractNo'
  | 'assetId'
  | 'pledgorOrgId'
  | 'pledgeeOrgId'
  | 'principalFen'
  | 'debtMaturesOn'
> {
  readonly kind: AssetKind;
}

const NOTE_LENGTH = 500;
const dateFault = (on: string, field: string): DomainError | false =>
  !isLocalDate(on) && fault('DATE.IMPOSSIBLE', { given: on.slice(0, 40) }, field);

export const snapshotOf = (
  f: Filing,
  actorId: string,
  debt: Debt,
  preflight: PreflightReport | null = f.preflight,
): FilingSnapshot => ({
  actorId,
  preflight,
  acknowledgedUnknown: f.acknowledged,
  filedOn: f.filedOn,
  registrationNo: f.registrationNo,
  registeredOn: f.registeredOn,
  certificateFileId: f.certificateFileId,
  releaseGround: f.releaseGround,
  releasedOn: f.releasedOn,
  outstandingFen: debt.owedFen,
});
/** What is owed under each filing's contract, by contract; of a contract that is not on file the debt stands as the filing names it. */
export async function debtsOf(
  port: DebtOf,
  em: EntityManager,
  filings: readonly Filing[],
): Promise<(f: Filing) => Debt> {
  const debts =
    filings.length === 0
      ? new Map<string, Debt>()
      : await port.debtsOf(em, [...new Set(filings.map((f) => f.contractId))]);
  return (f) => debts.get(f.contractId) ?? { owedFen: f.principalFen, ended: null };
}
/** The registry answers to the pledgee, which enters what it decided. */
export const partiesOf = (f: Filing): Parties => ({
  ENTERPRISE: f.pledgorOrgId,
  BANK: f.pledgeeOrgId,
  REGISTRY: f.pledgeeOrgId,
});

/** The day by which the registry has to have examined a filing, by the rules of that day and what the pledgor's place promises; null where we know of none. */
export function examinationPromise(
  f: Pick<Filing, 'registry'>,
  filedOn: LocalDate,
  division: string,
): { readonly time: ExaminationTime; readonly dueOn: LocalDate } | null {
  const time = examinationDays(f.registry, filedOn, { division });
  if (time === null) return null;
  return {
    time,
    dueOn: time.unit === 'WORKING_DAYS' ? addWorkingDays(filedOn, time.value) : addDays(filedOn, time.value),
  };
}

type More = Partial<Move<FilingState, FilingEvent, FilingSnapshot, Filing>>;

@Injectable()
export class PledgeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly preflights: FilingPreflight,
    private readonly files: PledgeFiles,
    @Inject(DEBT_OF) private readonly debts: DebtOf,
  ) {}

  /** One filing for one right of a signed contract, waiting for its pledgor. */
  async open(tx: Tx, input: NewFiling, statements: Statements = NOTHING_STATED): Promise<Filing> {
    const row: Filing = {
      ...initial(tx, filingLifecycle),
      ...input,
      registry: registryOf(input.kind),
      statements,
      preflight: null,
      rulesVersion: null,
      acknowledged: [],
      filedOn: null,
      examinationDueOn: null,
      registryNote: null,
      refusalGround: null,
      registrationNo: null,
      registeredOn: null,
      certificateFileId: null,
      debtEndedOn: null,
      debtEndedBy: null,
      releaseGround: null,
      releasedOn: null,
    };
    await tx.em.insert(Filing, row as never);
    await born(tx, filingLifecycle, row, row.caseId, partiesOf(row));
    return row;
  }

  /** What the pledgor knows and no record tells: it answers grounds that were UNKNOWN. */
  state(ctx: RequestContext, input: FilingMove & { readonly statements: Partial<Statements> }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgor(tx, input.id);
      const faults = faultsOf(
        this.stale(row, input),
        !['DRAFT', 'CORRECTION'].includes(row.state) &&
          fault('LIFECYCLE.NOT_NOW', { lifecycle: filingLifecycle.name, state: row.state, event: 'state' }),
      );
      if (faults.length > 0) return failAll(faults);
      return amend(
        tx,
        Filing,
        filingLifecycle.name,
        row,
        { statements: { ...row.statements, ...input.statements } },
        'state',
      );
    });
  }

  /** Files with the registry. The pre-flight is run anew with what is known now, and kept as the filer saw it. */
  file(ctx: RequestContext, input: FilingMove & { readonly acknowledged: readonly string[] }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgor(tx, input.id);
      const stale = this.stale(row, input);
      if (stale) return failAll([stale]);
      const looked = await this.preflights.one(tx.em, row, tx.today);
      const { report, rulesVersion } = looked;
      const acknowledged = [...new Set(input.acknowledged)].filter((code) => report.unknown.includes(code));
      const promise = examinationPromise(row, tx.today, tx.actor.division);
      const dueOn = promise?.dueOn ?? null;
      const done = await this.move(tx, row, 'file', {
        snapshot: {
          ...snapshotOf(row, tx.actor.personId, await this.debtOf(tx, row), report),
          acknowledgedUnknown: acknowledged,
        },
        dueOn,
        patch: {
          preflight: report,
          rulesVersion,
          acknowledged,
          filedOn: tx.today,
          examinationDueOn: dueOn,
          registryNote: null,
          refusalGround: null,
        },
        facts: { assetId: row.assetId, filedOn: tx.today },
      });
      if (done.ok) await keepPreflight(tx, row, { looked, acknowledged, promise });
      return done;
    });
  }

  requireCorrection(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgee(tx, input.id);
      const note = cleanText(input.note ?? '');
      const faults = faultsOf(this.stale(row, input), textFault(note, 'note', NOTE_LENGTH));
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'requireCorrection', { patch: { registryNote: note }, reason: note });
    });
  }

  /** The pledge stands from the day that the certificate prints, which a person of the pledgee enters. */
  register(ctx: RequestContext, input: Registration): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const row = await this.ofPledgee(tx, input.id);
        const registrationNo = cleanText(input.registrationNo);
        const faults = faultsOf(
          this.stale(row, input),
          dateFault(input.registeredOn, 'registeredOn'),
          textFault(registrationNo, 'registrationNo', 80),
          await this.files.certificateFault(tx, row, input.certificateFileId),
          registrationNo !== '' &&
            (await tx.em.existsBy(Filing, { registry: row.registry, registrationNo })) &&
            fault('PLEDGE.REGISTRATION_NO_TAKEN', {}, 'registrationNo'),
        );
        if (faults.length > 0) return failAll(faults);
        const entered = {
          registrationNo,
          registeredOn: input.registeredOn,
          certificateFileId: input.certificateFileId,
        };
        return this.move(tx, row, 'register', {
          snapshot: { ...(await this.snapshot(tx, row)), ...entered },
          patch: entered,
          facts: {
            filingId: row.id,
            contractId: row.contractId,
            assetId: row.assetId,
            kind: row.kind,
            registeredOn: input.registeredOn,
            pledgeeOrgId: row.pledgeeOrgId,
          },
        });
      })
      .catch((e: unknown) => {
        if (isUniqueViolation(e)) return fail('PLEDGE.REGISTRATION_NO_TAKEN', {}, 'registrationNo');
        throw e;
      });
  }

  /** The registry's refusal names a ground of the rules under which it examined. */
  refuse(ctx: RequestContext, input: FilingMove & { readonly ground: string }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgee(tx, input.id);
      const note = cleanText(input.note ?? '');
      const known = (refusalGroundsOn(row.kind, row.filedOn ?? tx.today)?.grounds ?? []).map((g) => g.code);
      const faults = faultsOf(
        this.stale(row, input),
        !known.includes(input.ground) &&
          fault('PLEDGE.GROUND_NOT_IN_FORCE', { given: input.ground.slice(0, 20), filedOn: row.filedOn }, 'ground'),
        textFault(note, 'note', NOTE_LENGTH),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'refuse', {
        patch: { refusalGround: input.ground, registryNote: note },
        reason: `${input.ground} ${note}`,
      });
    });
  }

  mend(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgor(tx, input.id);
      const note = cleanText(input.note ?? '');
      const faults = faultsOf(this.stale(row, input), textFault(note, 'note', NOTE_LENGTH));
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'mend', {
        reason: note,
        patch: { preflight: null, acknowledged: [], filedOn: null, examinationDueOn: null },
      });
    });
  }

  /** Takes an application back. While the contract stands its right still has to be pledged, so a fresh filing takes its place. */
  withdraw(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgor(tx, input.id);
      const reason = cleanText(input.note ?? '');
      const faults = faultsOf(this.stale(row, input), textFault(reason, 'note', NOTE_LENGTH));
      if (faults.length > 0) return failAll(faults);
      const done = await this.move(tx, row, 'withdraw', { reason });
      if (!done.ok || (await this.debtOf(tx, row)).ended !== null) return done;
      const { caseId, contractId, contractNo, assetId, kind, pledgorOrgId, pledgeeOrgId, principalFen, debtMaturesOn } =
        row;
      const fresh = await this.open(
        tx,
        { caseId, contractId, contractNo, assetId, kind, pledgorOrgId, pledgeeOrgId, principalFen, debtMaturesOn },
        row.statements,
      );
      return ok({ id: row.id, state: row.state, facts: { replacedBy: fresh.id } });
    });
  }

  /** Either side asks, the pledgee confirms with the registry's day. */
  requestRelease(ctx: RequestContext, input: FilingMove & { readonly ground: ReleaseGround }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row =
        tx.actor.orgKind === 'ENTERPRISE' ? await this.ofPledgor(tx, input.id) : await this.ofPledgee(tx, input.id);
      const note = cleanText(input.note ?? '');
      const debt = await this.debtOf(tx, row);
      const faults = faultsOf(
        this.stale(row, input),
        !RELEASE_GROUNDS.includes(input.ground) && fault('PLEDGE.NO_RELEASE_GROUND', {}, 'ground'),
        // Giving a standing security away is the pledgee's decision; the pledgor may only ask for what the law already gives it.
        tx.actor.orgKind === 'ENTERPRISE' &&
          debt.ended === null &&
          fault('PLEDGE.DEBT_OUTSTANDING', { outstandingFen: debt.owedFen }, 'ground'),
        textFault(note, 'note', NOTE_LENGTH, false),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'requestRelease', {
        snapshot: { ...snapshotOf(row, tx.actor.personId, debt), releaseGround: input.ground },
        patch: { releaseGround: input.ground },
        reason: note || null,
      });
    });
  }

  release(ctx: RequestContext, input: FilingMove & { readonly releasedOn: string }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofPledgee(tx, input.id);
      const faults = faultsOf(this.stale(row, input), dateFault(input.releasedOn, 'releasedOn'));
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'release', {
        snapshot: { ...(await this.snapshot(tx, row)), releasedOn: input.releasedOn },
        patch: { releasedOn: input.releasedOn },
        facts: {
          filingId: row.id,
          contractId: row.contractId,
          assetId: row.assetId,
          kind: row.kind,
          releasedOn: input.releasedOn,
          pledgeeOrgId: row.pledgeeOrgId,
        },
      });
    });
  }

  /** What follows from the end of a debt, which is known already: what was never registered is taken back, what stands waits for its release. */
  async debtEnded(tx: Tx, contractId: string, by: 'SETTLED' | 'CANCELLED'): Promise<void> {
    for (const row of await tx.em.findBy(Filing, { contractId })) {
      if (row.debtEndedOn !== null) continue;
      await amend(tx, Filing, filingLifecycle.name, row, { debtEndedOn: tx.today, debtEndedBy: by }, 'debtEnded');
      if (['DRAFT', 'SUBMITTED', 'CORRECTION', 'REFUSED'].includes(row.state))
        await this.move(tx, row, 'withdraw', { consequence: true, reason: by });
    }
  }

  private async move(tx: Tx, row: Filing, event: FilingEvent, more: More): Promise<Outcome> {
    return apply(tx, {
      lifecycle: filingLifecycle,
      entity: Filing,
      row,
      event,
      caseId: row.caseId,
      parties: partiesOf(row),
      snapshot: more.snapshot ?? (await this.snapshot(tx, row)),
      ...more,
    });
  }
  private async debtOf(tx: Tx, row: Filing): Promise<Debt> {
    return (await debtsOf(this.debts, tx.em, [row]))(row);
  }
  private async snapshot(tx: Tx, row: Filing): Promise<FilingSnapshot> {
    return snapshotOf(row, tx.actor.personId, await this.debtOf(tx, row));
  }
  private stale(row: Filing, input: FilingMove): DomainError | null {
    return staleFault(row, input.version, filingLifecycle.name);
  }
  private ofPledgor(tx: Tx, id: string): Promise<Filing> {
    return this.find(tx, { id, pledgorOrgId: tx.actor.orgId });
  }
  private ofPledgee(tx: Tx, id: string): Promise<Filing> {
    return this.find(tx, { id, pledgeeOrgId: tx.actor.orgId });
  }
  private async find(tx: Tx, where: Partial<Pick<Filing, 'id' | 'pledgorOrgId' | 'pledgeeOrgId'>>): Promise<Filing> {
    const row = await tx.em.findOneBy(Filing, where);
    if (!row) throw new NotFoundError('filing');
    return row;
  }
}
