import { Injectable } from '@nestjs/common';
import { cleanText, fail, failAll, fault, faultsOf, ok, textFault, type DomainError } from '@zhiya/kernel';
import { amend, apply, born, initial, staleFault, type Parties } from '@zhiya/platform-lifecycle';
import {
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import type { ParameterValue, Programme } from '@zhiya/policy-catalogue';
import { libraryOf } from '@zhiya/policy-documents';
import {
  heldTo,
  OPEN_TO_CHANGE,
  programmeRevisionLifecycle,
  resultOf,
  rivalOf,
  withChange,
  withoutChange,
  type ProgrammeRevisionEvent,
  type Programmes,
} from '@zhiya/policy-domain';
import type { ParameterChange } from '@zhiya/policy-engine';
import { IsNull, Not } from 'typeorm';
import { PolicyDocumentRow } from '../persistence/policy.entities';
import { ProgrammeRevision } from '../persistence/rule.entities';
import { programmesIn } from './programme-library';
import { citedIn, statedName } from './rule-citations';
import { draftOf, trialOf } from './rule-drafts';

export interface NewRule {
  /** Of one's own division it is amended; of another it is copied, and the copy needs a name and a first day. */
  readonly programme: string;
  readonly summary: string;
  readonly title?: string | null;
  readonly titleEn?: string | null;
  readonly from?: string | null;
}
export interface RuleMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}
export interface RuleChange extends RuleMove {
  readonly parameter: string;
  readonly from: string;
  readonly value: ParameterValue;
  /** Of the library: its id, number or title. */
  readonly document?: string | null;
  /** Of a document that the library does not have yet. */
  readonly documentTitle?: string | null;
  readonly documentNumber?: string | null;
  readonly clause: string;
  readonly quote: string;
}

/** More values than any programme has: a draft beyond it is no draft. */
const MOST_CHANGES = 60;
const WITH_REASON: readonly ProgrammeRevisionEvent[] = ['return'];
const NAME = programmeRevisionLifecycle.name;
const partiesOf = (row: ProgrammeRevision): Parties => ({ BUREAU: row.bureauOrgId });
/** `changes[0].from` is the control `from` of the form that sent the one change; the citation is faulted where its words are written. */
const atControl = (e: DomainError): DomainError =>
  e.field?.startsWith('changes[0].')
    ? { ...e, field: e.field.slice('changes[0].'.length).replace('reference', 'quote') }
    : e;

/** Rules of a bureau's own making: one officer writes a draft on a programme, a second one publishes it. */
@Injectable()
export class RuleService {
  constructor(private readonly uow: UnitOfWork) {}

  draft(ctx: RequestContext, input: NewRule): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const programmes = await programmesIn(tx.em);
      const base = programmes.of(input.programme);
      const summary = cleanText(input.summary);
      const shape = faultsOf(
        textFault(summary, 'summary', 200),
        !base && fault('RULE.PROGRAMME_UNKNOWN', { programme: input.programme.slice(0, 60) }, 'programme'),
      );
      if (shape.length > 0 || !base) return failAll(shape);
      const kind = base.division === tx.actor.division ? 'AMEND' : 'COPY';
      const [title, titleEn, from] = [cleanText(input.title ?? ''), cleanText(input.titleEn ?? ''), input.from ?? ''];
      const row: ProgrammeRevision = {
        ...initial(tx, programmeRevisionLifecycle),
        kind,
        programme: kind === 'AMEND' ? base.id : await this.freeId(tx, from, programmes),
        baseProgramme: base.id,
        baseRevision: programmes.revisionOf(base.id),
        division: tx.actor.division,
        bureauOrgId: tx.actor.orgId,
        summary,
        copy: kind === 'AMEND' ? null : { title: { zh: title, en: titleEn || title }, from },
        changes: [],
        result: null,
        revision: null,
        publication: null,
        publishedOn: null,
        makerId: tx.actor.personId,
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
      };
      const faults = kind === 'AMEND' ? this.amendable(base) : this.copyable(tx, row, base, programmes);
      if (faults.length > 0) return failAll(faults);
      await tx.em.insert(ProgrammeRevision, row as never);
      await born(tx, programmeRevisionLifecycle, row, row.id, partiesOf(row));
      return ok({ id: row.id, state: row.state });
    });
  }

  /** One value from one day on, with the words it rests on. A second change to the same value and day takes the first one's place. */
  change(ctx: RequestContext, input: RuleChange): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const [document, documentTitle, documentNumber, clause, quote] = [
        input.document,
        input.documentTitle,
        input.documentNumber,
        input.clause,
        input.quote,
      ].map((w) => cleanText(w ?? '')) as [string, string, string, string, string];
      const base = (await programmesIn(tx.em)).of(row.baseProgramme)!;
      const { name, faults } = statedName(
        { document, documentTitle, documentNumber },
        libraryOf(await tx.em.find(PolicyDocumentRow)),
      );
      const written = faultsOf(
        ...this.writable(row, input),
        ...faults,
        textFault(clause, 'clause', 200),
        textFault(quote, 'quote', 400),
      );
      if (written.length > 0) return failAll(written);
      const {
        reference,
        confidence,
        faults: uncited,
      } = heldTo({ document: name, clause, quote }, (await citedIn(tx.em, [name]))(name));
      const change: ParameterChange = {
        parameter: input.parameter,
        from: input.from,
        value: input.value,
        reference,
        confidence,
      };
      const changes = withChange(row.changes, change, base);
      const alone = resultOf({ ...draftOf(row), changes: [change] }, base, tx.today);
      const wrong = faultsOf(
        changes.length > MOST_CHANGES && fault('RULE.TOO_MANY', { max: MOST_CHANGES }),
        ...(alone.ok ? [] : alone.errors.map(atControl)),
        ...uncited,
      );
      return wrong.length > 0 ? failAll(wrong) : this.write(tx, row, { changes }, 'change');
    });
  }
  dropChange(ctx: RequestContext, input: RuleMove & Pick<RuleChange, 'parameter' | 'from'>): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const faults = faultsOf(...this.writable(row, input));
      return faults.length > 0
        ? failAll(faults)
        : this.write(tx, row, { changes: withoutChange(row.changes, input) }, 'dropChange');
    });
  }
  /** Somebody published meanwhile: the officer has seen what stands now and goes on from there. */
  rebase(ctx: RequestContext, input: RuleMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const faults = faultsOf(...this.writable(row, input));
      return faults.length > 0
        ? failAll(faults)
        : this.write(tx, row, { baseRevision: (await programmesIn(tx.em)).revisionOf(row.baseProgramme) }, 'rebase');
    });
  }

  decide(ctx: RequestContext, event: ProgrammeRevisionEvent, input: RuleMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const reason = cleanText(input.reason ?? '');
      const faults = faultsOf(
        staleFault(row, input.version, NAME),
        textFault(reason, 'reason', 300, WITH_REASON.includes(event)),
      );
      return faults.length > 0 ? failAll(faults) : this.move(tx, row, event, reason || null);
    });
  }

  private async move(
    tx: Tx,
    row: ProgrammeRevision,
    event: ProgrammeRevisionEvent,
    reason: string | null,
  ): Promise<Outcome> {
    const programmes = await programmesIn(tx.em);
    const { made, changes, snapshot } = trialOf(
      row,
      programmes,
      tx.today,
      tx.actor.personId,
      await citedIn(
        tx.em,
        row.changes.map((c) => c.reference.document),
      ),
    );
    // A text that was imported since then decides anew how sure the words are; what is published keeps that.
    const published =
      event === 'publish'
        ? {
            result: made,
            changes,
            revision: programmes.revisionOf(row.programme) + 1,
            publication: await this.nextPublication(tx),
            publishedOn: tx.today,
          }
        : {};
    const marks =
      event === 'submit'
        ? { makerId: tx.actor.personId, makerName: tx.actor.personName, reason: null }
        : event === 'withdraw'
          ? { reason }
          : { checkerName: tx.actor.personName, reason };
    try {
      return await apply(tx, {
        lifecycle: programmeRevisionLifecycle,
        entity: ProgrammeRevision,
        row,
        event,
        snapshot,
        caseId: row.id,
        parties: partiesOf(row),
        reason,
        facts: { programme: row.programme, division: row.division },
        patch: { ...published, ...marks },
      });
    } catch (e) {
      // Two publications at the same moment: the second finds its number taken, and has to look at what the first one put in force.
      if (event === 'publish' && isUniqueViolation(e))
        return fail('RULE.BASE_MOVED', { seen: row.baseRevision, current: row.baseRevision + 1 });
      throw e;
    }
  }

  private async nextPublication(tx: Tx): Promise<number> {
    const last = await tx.em.findOne(ProgrammeRevision, {
      select: { id: true, publication: true },
      where: { publication: Not(IsNull()) },
      order: { publication: 'DESC' },
    });
    return (last?.publication ?? 0) + 1;
  }

  private write(
    tx: Tx,
    row: ProgrammeRevision,
    patch: Partial<Pick<ProgrammeRevision, 'changes' | 'baseRevision'>>,
    action: string,
  ): Promise<Outcome> {
    return amend(
      tx,
      ProgrammeRevision,
      NAME,
      row,
      { ...patch, makerId: tx.actor.personId, makerName: tx.actor.personName },
      action,
    );
  }
  private writable(row: ProgrammeRevision, input: RuleMove): readonly (DomainError | null | false)[] {
    return [staleFault(row, input.version, NAME), !OPEN_TO_CHANGE.includes(row.state) && fault('LIFECYCLE.NOT_NOW')];
  }
  private amendable(base: Programme): readonly DomainError[] {
    return (base.missing?.length ?? 0) > 0 ? [fault('RULE.DOCUMENT_ONLY', { programme: base.id }, 'programme')] : [];
  }
  private copyable(tx: Tx, row: ProgrammeRevision, base: Programme, programmes: Programmes): readonly DomainError[] {
    const named = faultsOf(
      textFault(row.copy!.title.zh, 'title', 60),
      textFault(row.copy!.title.en, 'titleEn', 120, false),
      row.copy!.from === '' && fault('TEXT.REQUIRED', {}, 'from'),
    );
    if (named.length > 0) return named;
    const made = resultOf(draftOf(row), base, tx.today);
    if (!made.ok) return made.errors;
    const rival = rivalOf(draftOf(row), made.value, programmes);
    return rival === null ? [] : [fault('RULE.ALREADY_IN_FORCE', { programme: rival }, 'programme')];
  }
  /** The copy's own id: its division and first year, counted on where that is taken, by a draft too. */
  private async freeId(tx: Tx, from: string, programmes: Programmes): Promise<string> {
    const stem = `${tx.actor.division}-${from.slice(0, 4)}`;
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? stem : `${stem}-${n}`;
      if (!programmes.of(id) && !(await tx.em.existsBy(ProgrammeRevision, { programme: id }))) return id;
    }
  }

  private async own(tx: Tx, id: string): Promise<ProgrammeRevision> {
    const row = await tx.em.findOneBy(ProgrammeRevision, { id, bureauOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('rule');
    return row;
  }
}
