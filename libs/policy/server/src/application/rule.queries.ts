import { Inject, Injectable, Optional } from '@nestjs/common';
import { divisionSpan, isWithin, type Actor } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { programmeOf, type Programme } from '@zhiya/policy-catalogue';
import {
  askedOf,
  caseOfEntry,
  examplesOf,
  impactOn,
  including,
  lossExamples,
  underProgramme,
  type Impact,
  type LossExample,
  type Programmes,
  type RuleCase,
} from '@zhiya/policy-domain';
import { changeableIn, type ProgrammeLookup } from '@zhiya/policy-engine';
import { Between, In, type EntityManager } from 'typeorm';
import { ProgrammeRevision } from '../persistence/rule.entities';
import { ProgrammeLibrary } from './programme-library';
import { citedIn } from './rule-citations';
import { trialOf, type Trial } from './rule-drafts';
import { EMPTY_SUPPORT_BOOK, SUPPORT_BOOK, type RuledEntry, type SupportBook } from './support-book.port';

export interface RuleView {
  readonly programme: Programme;
  readonly revision: number;
  readonly revisions: readonly ProgrammeRevision[];
}
/** A revision beside the programme it was written on and the one that it makes. */
export interface RevisionView extends Trial {
  readonly row: ProgrammeRevision;
  readonly base: Programme;
}
export interface RuleImpact {
  readonly book: Impact;
  readonly examples: Impact;
  readonly losses: readonly LossExample[];
  /** Whether it changes what decides on losses: the cases of the book are of support alone. */
  readonly changesLosses: boolean;
}

const LARGEST = 10;
const LISTED = 200;

/** Reads of a bureau's rules. A bureau sees the drafts of its own division and those within it; what is published everybody may know. */
@Injectable()
export class RuleQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly library: ProgrammeLibrary,
    @Optional() @Inject(SUPPORT_BOOK) private readonly book: SupportBook = EMPTY_SUPPORT_BOOK,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** The programmes that speak of the actor's division: its own first, then those of the divisions above. */
  async rules(actor: Actor): Promise<RuleView[]> {
    const programmes = await this.library.current();
    const mine = programmes.list
      .filter((p) => isWithin(actor.division, p.division))
      .sort((a, b) => Number(b.division === actor.division) - Number(a.division === actor.division));
    const rows = await this.em.find(ProgrammeRevision, {
      where: { programme: In(mine.map((p) => p.id)) },
      order: { id: 'DESC' },
      take: LISTED,
    });
    const shown = rows.filter((r) => r.state === 'PUBLISHED' || isWithin(r.division, actor.division));
    return mine.map((programme) => ({
      programme,
      revision: programmes.revisionOf(programme.id),
      revisions: shown.filter((r) => r.programme === programme.id),
    }));
  }
  /** What the officers of the actor's division and within have written, newest first. */
  revisions(actor: Actor): Promise<ProgrammeRevision[]> {
    return this.em.find(ProgrammeRevision, {
      where: { division: Between(...divisionSpan(actor.division)) },
      order: { id: 'DESC' },
      take: LISTED,
    });
  }
  /** Programmes with figures: one's own to amend, those of other places to copy. */
  async templates(actor: Actor): Promise<readonly Programme[]> {
    const computed = (await this.library.current()).list.filter((p) => (p.missing?.length ?? 0) === 0);
    return [
      ...computed.filter((p) => p.division === actor.division),
      ...computed.filter((p) => p.division !== actor.division),
    ];
  }
  async revision(actor: Actor, id: string): Promise<RevisionView> {
    const row = await this.em.findOneBy(ProgrammeRevision, { id, division: Between(...divisionSpan(actor.division)) });
    if (!row) throw new NotFoundError('rule');
    return this.view(actor, row, await this.library.current());
  }
  /** One query for all that were published on another revision than the one that stands. */
  private async view(actor: Actor, row: ProgrammeRevision, programmes: Programmes): Promise<RevisionView> {
    if (row.state !== 'PUBLISHED')
      return {
        row,
        base: programmes.of(row.baseProgramme)!,
        ...trialOf(
          row,
          programmes,
          this.uow.businessDate.today(),
          await citedIn(
            this.em,
            row.changes.map((c) => c.reference.document),
          ),
        ),
      };
    const written =
      row.baseRevision === 0
        ? null
        : await this.em.findOneBy(ProgrammeRevision, { programme: row.baseProgramme, revision: row.baseRevision });
    const base = written?.result ?? programmeOf(row.baseProgramme)!;
    return {
      row,
      base,
      made: row.result,
      changes: row.changes,
      snapshot: {
        faults: [],
        baseRevision: row.baseRevision,
        currentRevision: row.baseRevision,
        rival: null,
      },
    };
  }

  /** What comes out differently of all that enterprises have paid and still owe, and of a few round sums. null while the draft makes no rule. */
  async impact(actor: Actor, id: string, seesNames: boolean): Promise<RuleImpact | null> {
    const [programmes, view] = [await this.library.current(), await this.revision(actor, id)];
    const { row, base, made } = view;
    if (!made) return null;
    // Before a copy there was nothing of its name, also where it has been published since.
    const before: ProgrammeLookup = (p) => (p !== made.id ? programmes.of(p) : row.kind === 'AMEND' ? base : null);
    const after = including(programmes, made);
    const cases = this.casesFor(row, made, await this.book.paidAndOwed(row.division));
    const first = row.changes.map((c) => c.from).sort()[0] ?? made.from;
    const ofSupport = new Set(changeableIn(made).map((p) => p.id));
    return {
      changesLosses: row.changes.some((c) => !ofSupport.has(c.parameter)),
      book: impactOn(seesNames ? cases : cases.map((c) => ({ ...c, label: '' })), before, after, LARGEST),
      examples: impactOn(examplesOf(made, first), before, after, LARGEST),
      losses: lossExamples(made, first, before, after),
    };
  }
  /** An amendment is put to those whom the programme speaks of; a copy to those whom no programme of the division itself does, from its first day on. */
  private casesFor(row: ProgrammeRevision, made: Programme, book: readonly RuledEntry[]): readonly RuleCase[] {
    const cases = book.map(ruleCaseOf);
    if (row.kind === 'AMEND') return cases.filter((c) => c.question.programme === row.programme);
    return cases.map((c) => ({ ...c, question: underProgramme(c.question, made.id, made.from) }));
  }
}

/** All that an enterprise paid and owes, asked on the day of the last payment. */
const ruleCaseOf = (entry: RuledEntry): RuleCase => ({
  subjectId: entry.orgId,
  label: entry.name,
  question: askedOf(caseOfEntry(entry), entry.programme),
});
