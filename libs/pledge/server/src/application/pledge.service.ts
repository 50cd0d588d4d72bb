import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '@zhiya/checks-server';
import {
  addDays,
  addWorkingDays,
  answersIn,
  cleanText,
  fault,
  fieldFaults,
  isLocalDate,
  ok,
  type DomainError,
  type FactsOf,
  type LocalDate,
} from '@zhiya/kernel';
import {
  CERTIFICATE_FORM,
  ENTER_REGISTRATION,
  RELEASE_GROUNDS,
  refusalGroundsOn,
  type CertificateAnswers,
  type ReleaseGround,
} from '@zhiya/pledge-domain';
import { audit, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { examinationDays, registryOf, type ExaminationTime } from '@zhiya/policy-engine';
import type { AssetKind } from '@zhiya/assets-domain';
import { Filing, NOTHING_STATED, type Statements } from '../persistence/pledge.entities';
import { DEBT_OF, type Debt, type DebtOf } from './debt.port';
import { debtsOf, filingKind, type FilingKind } from './filing.record';
import { FilingPreflight } from './filing-preflight';
import { keepPreflight } from './filing-traces';
import { PledgeFiles } from './pledge.files';

export interface FilingMove {
  readonly id: string;
  readonly version?: number | null;
  readonly note?: string | null;
}
export type Registration = FilingMove & Readonly<CertificateAnswers>;
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

const dateFault = (on: string, field: string): DomainError | false =>
  !isLocalDate(on) && fault('DATE.IMPOSSIBLE', { given: on.slice(0, 40) }, field);

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

@Injectable()
export class PledgeService implements OnModuleInit {
  private readonly filings: FilingKind;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly preflights: FilingPreflight,
    private readonly files: PledgeFiles,
    private readonly checks: Checks,
    @Inject(DEBT_OF) private readonly debts: DebtOf,
  ) {
    this.filings = filingKind(debts);
  }

  onModuleInit(): void {
    this.checks.handle(ENTER_REGISTRATION, (tx, facts) => this.stand(tx, facts));
  }

  /** One filing for one right of a signed contract, waiting for its pledgor. */
  async open(tx: Tx, input: NewFiling, statements: Statements = NOTHING_STATED): Promise<Filing> {
    return this.filings.create(
      tx,
      {
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
        releaseGround: null,
        releasedOn: null,
      },
      {},
    );
  }

  /** What the pledgor knows and no record tells: it answers grounds that were UNKNOWN. */
  state(ctx: RequestContext, input: FilingMove & { readonly statements: Partial<Statements> }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgor', tx.actor, input.id);
      const patch = { statements: { ...row.statements, ...input.statements } };
      return this.filings.edit(tx, row, { version: input.version, action: 'state' }, { patch });
    });
  }

  /** Files with the registry. The pre-flight is run anew with what is known now, and kept as the filer saw it. */
  file(ctx: RequestContext, input: FilingMove & { readonly acknowledged: readonly string[] }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgor', tx.actor, input.id);
      const looked = await this.preflights.one(tx.em, row, tx.today);
      const { report, rulesVersion } = looked;
      const acknowledged = [...new Set(input.acknowledged)].filter((code) => report.unknown.includes(code));
      const promise = examinationPromise(row, tx.today, tx.actor.division);
      const dueOn = promise?.dueOn ?? null;
      const done = await this.filings.move(tx, row, 'file', {
        version: input.version,
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
      });
      if (done.ok) await keepPreflight(tx, row, { looked, acknowledged, promise });
      return done;
    });
  }

  requireCorrection(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgee', tx.actor, input.id);
      const patch = { registryNote: cleanText(input.note ?? '') };
      return this.filings.move(tx, row, 'requireCorrection', { ...asked(input), patch });
    });
  }

  /** The pledge stands from the day that the certificate prints, which one person of the pledgee enters and another one checks against the certificate. */
  register(ctx: RequestContext, input: Registration): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgee', tx.actor, input.id);
      return this.checks.propose(
        tx,
        ENTER_REGISTRATION,
        { type: 'filing', id: row.id, caseId: row.caseId },
        {
          id: row.id,
          version: input.version ?? null,
          contractNo: row.contractNo,
          ...answersIn(CERTIFICATE_FORM, input),
        },
      );
    });
  }
  private async stand(tx: Tx, input: FactsOf<typeof ENTER_REGISTRATION.facts>): Promise<Outcome> {
    const row = await this.filings.load(tx.em, 'pledgee', tx.actor, input.id);
    const certificate = answersIn(CERTIFICATE_FORM, input);
    const { registrationNo, certificateFileId } = certificate;
    const isTaken = registrationNo !== '' && (await tx.em.existsBy(Filing, { registry: row.registry, registrationNo }));
    return this.filings.move(tx, row, 'register', {
      version: input.version,
      faults: [
        ...fieldFaults(CERTIFICATE_FORM, certificate, tx.today),
        await this.files.certificateFault(tx, row, certificateFileId),
        isTaken && fault('PLEDGE.REGISTRATION_NO_TAKEN', {}, 'registrationNo'),
      ],
      patch: certificate,
    });
  }

  /** The registry's refusal names a ground of the rules under which it examined. */
  refuse(ctx: RequestContext, input: FilingMove & { readonly ground: string }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgee', tx.actor, input.id);
      const note = cleanText(input.note ?? '');
      const known = (refusalGroundsOn(row.kind, row.filedOn ?? tx.today)?.grounds ?? []).map((g) => g.code);
      return this.filings.move(tx, row, 'refuse', {
        version: input.version,
        faults: [
          !known.includes(input.ground) &&
            fault('PLEDGE.GROUND_NOT_IN_FORCE', { given: input.ground.slice(0, 20), filedOn: row.filedOn }, 'ground'),
        ],
        reason: note,
        told: `${input.ground} ${note}`,
        patch: { refusalGround: input.ground, registryNote: note },
      });
    });
  }

  mend(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgor', tx.actor, input.id);
      const patch = { preflight: null, acknowledged: [], filedOn: null, examinationDueOn: null };
      return this.filings.move(tx, row, 'mend', { ...asked(input), patch });
    });
  }

  /** Takes an application back. While the contract stands its right still has to be pledged, so a fresh filing takes its place. */
  withdraw(ctx: RequestContext, input: FilingMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgor', tx.actor, input.id);
      const done = await this.filings.move(tx, row, 'withdraw', asked(input));
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
      const isPledgor = tx.actor.orgKind === 'ENTERPRISE';
      const row = await this.filings.load(tx.em, isPledgor ? 'pledgor' : 'pledgee', tx.actor, input.id);
      const debt = await this.debtOf(tx, row);
      return this.filings.move(tx, row, 'requestRelease', {
        ...asked(input),
        beside: debt,
        faults: [
          !RELEASE_GROUNDS.includes(input.ground) && fault('PLEDGE.NO_RELEASE_GROUND', {}, 'ground'),
          // Giving a standing security away is the pledgee's decision; the pledgor may only ask for what the law already gives it.
          isPledgor &&
            debt.ended === null &&
            fault('PLEDGE.DEBT_OUTSTANDING', { outstandingFen: debt.owedFen }, 'ground'),
        ],
        patch: { releaseGround: input.ground },
      });
    });
  }

  release(ctx: RequestContext, input: FilingMove & { readonly releasedOn: string }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.filings.load(tx.em, 'pledgee', tx.actor, input.id);
      return this.filings.move(tx, row, 'release', {
        version: input.version,
        faults: [dateFault(input.releasedOn, 'releasedOn')],
        patch: { releasedOn: input.releasedOn },
      });
    });
  }

  /**
   * What follows from the end of a debt: what was never registered is taken back, and the trail of what stands says since when it
   * secures nothing. The filing itself does not change: it asks the contract whenever it has to know.
   */
  async debtEnded(tx: Tx, contractId: string, by: 'SETTLED' | 'CANCELLED'): Promise<void> {
    for (const row of await tx.em.findBy(Filing, { contractId })) {
      await audit(tx, {
        recordType: this.filings.name,
        recordId: row.id,
        action: 'debtEnded',
        after: { debtEndedOn: tx.today, debtEndedBy: by },
      });
      if (['DRAFT', 'SUBMITTED', 'CORRECTION', 'REFUSED'].includes(row.state))
        await this.filings.move(tx, row, 'withdraw', { consequence: true, reason: by });
    }
  }

  private async debtOf(tx: Tx, row: Filing): Promise<Debt> {
    return (await debtsOf(this.debts, tx.em, [row]))(row);
  }
}

/** A filing's words are called a note. */
const asked = ({ version, note }: FilingMove) => ({ version, reason: note });
