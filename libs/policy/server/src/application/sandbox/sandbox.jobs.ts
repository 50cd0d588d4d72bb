import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { invariant, type FactsOf } from '@zhiya/kernel';
import { CSV, EvidenceFile, FileService, XLSX, type FileKind, type MadeFile } from '@zhiya/platform-files';
import { JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import { UnitOfWork, type Tx } from '@zhiya/platform-persistence';
import { bankNames, explain, simulateEntry, tally, type BookEntry, type SimulatedRow } from '@zhiya/policy-engine';
import { SandboxRun } from '../../persistence/sandbox.entities';
import { readFile } from './book-file';
import { readBook, type BookFault, type SheetRefusal } from './book-rows';
import { markedCopy } from './book-sheets';
import { resultWorkbook } from './result-sheets';
import { ProgrammeLibrary } from '../programme-library';
import { SUPPORT_BOOK, type SupportBook } from '../support-book.port';
import { SandboxStore, type PartResult, type Rule, type Summary } from './sandbox-store';
import { CHECK, FINISH, OPEN, STEP, SUBJECT } from './sandbox.service';
import { suppose } from './supposed';

export const SANDBOX_JOBS: readonly JobDefinition[] = [CHECK, OPEN, STEP, FINISH];

/** Enterprises of one step: enough that a step is not all overhead, few enough that progress is seen and a stop is soon. */
const PART = 250;
const FAULTS_SHOWN = 20;
/** The run that a step is of. */
type OfRun = FactsOf<typeof OPEN.facts>;
type Step = FactsOf<typeof STEP.facts>;

interface Opened {
  readonly parts: number;
  readonly enterprises: number;
}
type Checked = { readonly fileId: string } & (
  | { readonly refusal: SheetRefusal }
  | { readonly faults: readonly BookFault[]; readonly lines: number; readonly copy: MadeFile }
  | ({ readonly lines: number } & Opened)
);

/**
 * A run, part by part: each step computes outside of any transaction, writes its piece under its own name, and then moves the progress by
 * one in a transaction that also orders the next step. Killed anywhere, the step at hand is done again; cancelled, the next finds nothing to do.
 */
@Injectable()
export class SandboxJobs implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly files: FileService,
    private readonly library: ProgrammeLibrary,
    private readonly store: SandboxStore,
    @Inject(SUPPORT_BOOK) private readonly real: SupportBook,
  ) {}

  onModuleInit(): void {
    this.registry.handle(
      CHECK,
      (tx, p, made: Checked | null) => this.checked(tx, p, made),
      (p) => this.check(p),
    );
    this.registry.handle(
      OPEN,
      (tx, p, made: Opened | null) => this.opened(tx, p, made),
      (p) => this.open(p),
    );
    this.registry.handle(
      STEP,
      (tx, p, isDone: boolean) => this.stepped(tx, p, isDone),
      (p) => this.step(p),
    );
    this.registry.handle(
      FINISH,
      (tx, p, made: { summary: Summary; file: MadeFile } | null) => this.finished(tx, p, made),
      (p) => this.finish(p),
    );
  }

  private async inState(id: string, state: SandboxRun['state']): Promise<SandboxRun | null> {
    return this.uow.databases.writer.manager.findOneBy(SandboxRun, { id, state });
  }

  /** The two rules as they are on this day: a later change of the programme does not reach into a run that has begun. */
  private async keepRule(run: SandboxRun): Promise<void> {
    const before = (await this.library.current()).of(run.programme);
    invariant(before, 'the programme of a run stays');
    const after = suppose(before, run.changes, run.supposedFrom);
    invariant(after.ok, 'what was supposed could be supposed when it was asked');
    await this.store.write(run.id, 'rule', { before, after: after.value });
  }
  private async keepBook(run: SandboxRun, book: readonly BookEntry[]): Promise<Opened> {
    await this.keepRule(run);
    const parts = Math.max(1, Math.ceil(book.length / PART));
    for (let part = 0; part < parts; part += 1)
      await this.store.write(run.id, 'book', book.slice(part * PART, (part + 1) * PART), part);
    return { parts, enterprises: book.length };
  }

  private async check(p: FactsOf<typeof CHECK.facts>): Promise<Checked | null> {
    const run = await this.inState(p.id, 'CHECKING');
    const file = run ? await this.uow.databases.writer.manager.findOneBy(EvidenceFile, { id: p.fileId }) : null;
    if (!run || !file || run.fileId !== file.id) return null;
    const read = await readFile(await this.store.readBytes(file.storageKey), file.contentType);
    const book = 'refusal' in read ? read : readBook(read.grid);
    if ('refusal' in book || 'refusal' in read)
      return { fileId: file.id, refusal: (book as { refusal: SheetRefusal }).refusal };
    if (book.faults.length === 0)
      return { fileId: file.id, lines: book.lines, ...(await this.keepBook(run, book.book)) };
    const copy = await this.made(
      run,
      `${file.id}-marked`,
      `${file.name.replace(/\.[^.]+$/, '')}（已标注问题）`,
      file.contentType === CSV.type ? CSV : XLSX,
      await markedCopy(read.grid, book.faults, file.contentType),
    );
    return { fileId: file.id, faults: book.faults, lines: book.lines, copy };
  }
  private async checked(tx: Tx, p: OfRun, made: Checked | null): Promise<void> {
    if (made === null) return;
    const isFaulty = 'refusal' in made || 'faults' in made;
    const patch: Partial<SandboxRun> =
      'refusal' in made
        ? { refusal: made.refusal }
        : 'faults' in made
          ? { faults: made.faults.slice(0, FAULTS_SHOWN), faultCount: made.faults.length, lines: made.lines }
          : { lines: made.lines, parts: made.parts, enterprises: made.enterprises };
    const moved = await tx.em.update(SandboxRun, { id: p.id, state: 'CHECKING', fileId: made.fileId }, {
      ...patch,
      state: isFaulty ? 'FAULTY' : 'CHECKED',
    } as never);
    if (moved.affected !== 1 || !('copy' in made)) return;
    const copyFileId = await this.files.recordMade(tx, made.copy, {
      subjectType: SUBJECT,
      subjectId: p.id,
      purpose: 'MARKED_COPY',
    });
    await tx.em.update(SandboxRun, { id: p.id }, { copyFileId });
  }

  private async open(p: OfRun): Promise<Opened | null> {
    const run = await this.inState(p.id, 'RUNNING');
    return run === null
      ? null
      : this.keepBook(
          run,
          (await this.real.paid(run.division, run.asOf)).filter((e) => e.programme === run.programme),
        );
  }
  private async opened(tx: Tx, p: OfRun, made: Opened | null): Promise<void> {
    if (made === null) return;
    const moved = await tx.em.update(SandboxRun, { id: p.id, state: 'RUNNING' }, { ...made });
    if (moved.affected === 1) await tell(tx, STEP, { id: p.id, part: 0 });
  }

  private async step(p: Step): Promise<boolean> {
    const [run, part] = [await this.inState(p.id, 'RUNNING'), p.part];
    if (run === null || run.done !== part) return false;
    const [rule, book] = await Promise.all([this.store.read(run.id, 'rule'), this.store.read(run.id, 'book', part)]);
    await this.store.write(run.id, 'rows', computed(book, rule, run.asOf), part);
    return true;
  }
  private async stepped(tx: Tx, p: Step, isDone: boolean): Promise<void> {
    const [id, part] = [p.id, p.part];
    if (!isDone) return;
    const moved = await tx.em.update(SandboxRun, { id, state: 'RUNNING', done: part }, { done: part + 1 });
    if (moved.affected !== 1) return;
    const { parts } = await tx.em.findOneByOrFail(SandboxRun, { id });
    if (part + 1 < parts) await tell(tx, STEP, { id, part: part + 1 });
    else await tell(tx, FINISH, { id });
  }

  private async finish(p: OfRun): Promise<{ summary: Summary; file: MadeFile } | null> {
    const run = await this.inState(p.id, 'RUNNING');
    if (run === null) return null;
    const rule = await this.store.read(run.id, 'rule');
    const parts: PartResult[] = [];
    for (let part = 0; part < run.parts; part += 1) parts.push(await this.store.read(run.id, 'rows', part));
    const rows = parts.flatMap((x) => x.rows);
    const sums = tally(rows, {
      enterprises: run.enterprises,
      outside: parts.reduce((n, x) => n + x.outside, 0),
      banks: [...new Set(parts.flatMap((x) => x.banks))],
    });
    const summary: Summary = {
      tally: sums,
      explained: await this.explained(run, parts, sums.largest, rule),
      parameters: distinctParameters(parts.flatMap((x) => x.parameters)),
    };
    await this.store.write(run.id, 'summary', summary);
    return {
      summary,
      file: await this.made(
        run,
        `${run.id}-result`,
        `沙盘结果 ${run.label}`,
        XLSX,
        await resultWorkbook(run, rule, summary, rows),
      ),
    };
  }
  private async finished(tx: Tx, p: OfRun, made: { summary: Summary; file: MadeFile } | null): Promise<void> {
    if (made === null) return;
    const { tally: s } = made.summary;
    const headline = {
      before: s.before.toString(),
      after: s.after.toString(),
      enterprisesAffected: s.enterprisesAffected,
      banksAffected: s.banksAffected.length,
      unknownRows: s.unknown.rows,
    };
    const moved = await tx.em.update(SandboxRun, { id: p.id, state: 'RUNNING' }, {
      state: 'DONE',
      headline,
      finishedAt: tx.now,
    } as never);
    if (moved.affected !== 1) return;
    const resultFileId = await this.files.recordMade(tx, made.file, {
      subjectType: SUBJECT,
      subjectId: p.id,
      purpose: 'RESULT',
    });
    await tx.em.update(SandboxRun, { id: p.id }, { resultFileId });
  }

  private async explained(
    run: SandboxRun,
    parts: readonly PartResult[],
    largest: readonly SimulatedRow[],
    rule: Rule,
  ): Promise<Summary['explained']> {
    const entries = new Map<string, BookEntry>();
    for (const [part, { rows }] of parts.entries()) {
      if (!rows.some((r) => largest.some((l) => l.enterprise === r.enterprise))) continue;
      for (const e of await this.store.read(run.id, 'book', part)) entries.set(e.id, e);
    }
    return largest.map((l) => explain(entries.get(l.enterprise)!, l, rule.before, rule.after, run.asOf));
  }

  private async made(run: SandboxRun, key: string, name: string, kind: FileKind, bytes: Buffer): Promise<MadeFile> {
    await this.store.writeBytes(key, bytes);
    return { key, owner: run, name, kind, bytes };
  }
}

function computed(book: readonly BookEntry[], { before, after }: Rule, asOf: string): PartResult {
  const results = book.map((e) => simulateEntry(e, before, after, asOf));
  return {
    rows: results.flatMap((r) => r.rows),
    outside: results.filter((r) => r.isOutside).length,
    banks: bankNames(book),
    parameters: distinctParameters(results.flatMap((r) => r.parameters)),
  };
}
const distinctParameters = (list: PartResult['parameters']): PartResult['parameters'] =>
  [...new Map(list.map((x) => [`${x.side} ${x.parameter} ${x.from}`, x])).values()].sort((a, b) =>
    a.parameter + a.side < b.parameter + b.side ? 1 : -1,
  );
