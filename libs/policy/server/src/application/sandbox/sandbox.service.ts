import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cleanText, fail, failAll, fault, faultsOf, ok, textFault, type Actor, type DomainError } from '@zhiya/kernel';
import { EvidenceFile, FileSubjects, type FileLimits } from '@zhiya/platform-files';
import { job, tell } from '@zhiya/platform-jobs';
import {
  audit,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { In } from 'typeorm';
import { SANDBOX_STATES, SandboxRun, type SandboxState, type SupposedChange } from '../../persistence/sandbox.entities';
import { BOOK_LIMITS } from './book-columns';
import { ProgrammeLibrary } from '../programme-library';
import { SandboxStore } from './sandbox-store';
import { suppose } from './supposed';

export const SUBJECT = 'sandbox-run';
export const CHECK = job('policy.sandboxCheck', [], { id: 'id', fileId: 'id' });
export const OPEN = job('policy.sandboxOpen', [], { id: 'id' });
export const STEP = job('policy.sandboxStep', [], { id: 'id', part: 'int' });
export const FINISH = job('policy.sandboxFinish', [], { id: 'id' });

const LIMITS: FileLimits = { maxBytes: BOOK_LIMITS.maxBytes, kinds: ['XLSX', 'CSV'] };
const TAKES_A_BOOK: readonly SandboxState[] = ['AWAITING_BOOK', 'FAULTY', 'CHECKED'];
const ENDS: readonly SandboxState[] = ['DONE', 'CANCELLED'];

export interface NewRun {
  readonly label: string;
  readonly programme: string;
  readonly changes: readonly SupposedChange[];
  readonly supposedFrom: string;
  readonly source: 'REAL' | 'UPLOAD';
}

/** A bureau asks what a rule would cost; the work itself is done by jobs, part by part. */
@Injectable()
export class SandboxService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly subjects: FileSubjects,
    private readonly library: ProgrammeLibrary,
    private readonly store: SandboxStore,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: SUBJECT,
      purposes: ['BOOK'],
      limits: LIMITS,
      canAttach: async (tx, id) => {
        const run = await this.own(tx, id);
        return run.source !== 'UPLOAD' || !TAKES_A_BOOK.includes(run.state)
          ? fault('SANDBOX.NOT_NOW', { state: run.state })
          : null;
      },
      changed: (tx, file) => this.received(tx, file),
    });
  }

  private async own(tx: Tx, id: string): Promise<SandboxRun> {
    const run = await tx.em.findOneBy(SandboxRun, { id, orgId: tx.actor.orgId });
    if (!run) throw new NotFoundError('sandbox run');
    return run;
  }

  /** Moves a run that stands in one of `from`; false where another was quicker. */
  private async move(
    tx: Tx,
    run: SandboxRun,
    from: readonly SandboxState[],
    patch: Partial<SandboxRun>,
    action: string,
  ): Promise<boolean> {
    const moved = await tx.em.update(SandboxRun, { id: run.id, state: In([...from]) }, patch as never);
    if (moved.affected !== 1) return false;
    await audit(tx, {
      recordType: SUBJECT,
      recordId: run.id,
      action,
      before: { state: run.state },
      after: { state: patch.state },
    });
    return true;
  }

  create(ctx: RequestContext, input: NewRun): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const base = (await this.library.current()).of(input.programme);
      if (!base) return fail('SANDBOX.PROGRAMME_UNKNOWN', {}, 'programme');
      const label = cleanText(input.label);
      const supposed = suppose(base, input.changes, input.supposedFrom);
      const faults: readonly DomainError[] = [
        ...faultsOf(textFault(label, 'label', 100)),
        ...(supposed.ok ? [] : supposed.errors),
      ];
      if (faults.length > 0) return failAll(faults);
      const isReal = input.source === 'REAL';
      const run: SandboxRun = {
        id: tx.ids.next(),
        orgId: tx.actor.orgId,
        personId: tx.actor.personId,
        personName: tx.actor.personName,
        division: tx.actor.division,
        label,
        programme: base.id,
        changes: input.changes,
        supposedFrom: input.supposedFrom,
        source: input.source,
        state: isReal ? 'RUNNING' : 'AWAITING_BOOK',
        asOf: tx.today,
        fileId: null,
        fileName: null,
        copyFileId: null,
        resultFileId: null,
        refusal: null,
        faults: null,
        faultCount: 0,
        lines: 0,
        enterprises: 0,
        parts: 0,
        done: 0,
        headline: null,
        createdAt: tx.now,
        startedAt: isReal ? tx.now : null,
        finishedAt: null,
      };
      await tx.em.insert(SandboxRun, run);
      await audit(tx, {
        recordType: SUBJECT,
        recordId: run.id,
        action: 'create',
        after: {
          programme: run.programme,
          changes: run.changes,
          supposedFrom: run.supposedFrom,
          source: run.source,
          label,
        },
      });
      if (isReal) await tell(tx, OPEN, { id: run.id });
      return ok({ id: run.id, state: run.state });
    });
  }

  /** A book has come: it is looked at by a job, and nothing is computed of it. */
  private async received(tx: Tx, file: EvidenceFile): Promise<void> {
    const run = await this.own(tx, file.subjectId);
    await this.move(
      tx,
      run,
      TAKES_A_BOOK,
      {
        state: 'CHECKING',
        fileId: file.id,
        fileName: file.name,
        copyFileId: null,
        refusal: null,
        faults: null,
        faultCount: 0,
        lines: 0,
        enterprises: 0,
      },
      'receiveBook',
    );
    await tell(tx, CHECK, { id: run.id, fileId: file.id });
  }

  /** The officer takes the book that was read without a fault: from here on it is computed. */
  accept(ctx: RequestContext, id: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const run = await this.own(tx, id);
      if (!(await this.move(tx, run, ['CHECKED'], { state: 'RUNNING', startedAt: tx.now, done: 0 }, 'acceptBook')))
        return fail('SANDBOX.NOT_NOW', { state: run.state });
      await tell(tx, STEP, { id, part: 0 });
      return ok({ id, state: 'RUNNING' });
    });
  }

  async cancel(ctx: RequestContext, id: string): Promise<Outcome> {
    let parts = 0;
    const outcome = await this.uow.run(ctx, async (tx) => {
      const run = await this.own(tx, id);
      parts = run.parts;
      const open = SANDBOX_STATES.filter((s) => !ENDS.includes(s));
      if (!(await this.move(tx, run, open, { state: 'CANCELLED', finishedAt: tx.now }, 'cancel')))
        return fail('SANDBOX.NOT_NOW', { state: run.state });
      return ok({ id, state: 'CANCELLED' });
    });
    if (outcome.ok) await this.store.clear(id, parts);
    return outcome;
  }

  /** Newest first; one more than asked, so that the caller knows whether there is more. */
  list(actor: Actor, before: string | null, take: number): Promise<SandboxRun[]> {
    const query = this.uow.databases.reader.manager
      .createQueryBuilder(SandboxRun, 'r')
      .where('r.orgId = :org', { org: actor.orgId });
    return (before ? query.andWhere('r.id < :before', { before }) : query)
      .orderBy('r.id', 'DESC')
      .take(take + 1)
      .getMany();
  }
  async one(actor: Actor, id: string): Promise<SandboxRun> {
    const run = await this.uow.databases.reader.manager.findOneBy(SandboxRun, { id, orgId: actor.orgId });
    if (!run) throw new NotFoundError('sandbox run');
    return run;
  }
}
