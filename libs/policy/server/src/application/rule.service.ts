import { Injectable } from '@nestjs/common';
import { cleanText, failAll, fault, faultsOf, ok, textFault, type DomainError } from '@zhiya/kernel';
import type { Change, LifecycleRow } from '@zhiya/platform-lifecycle';
import { UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import type { ParameterValue, Programme } from '@zhiya/policy-catalogue';
import { libraryOf } from '@zhiya/policy-documents';
import {
  heldTo,
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
import { RULE } from './rule.record';

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

/** A draft before it is a record. */
type New = Omit<ProgrammeRevision, keyof LifecycleRow>;
/** More values than any programme has: a draft beyond it is no draft. */
const MOST_CHANGES = 60;
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
      const columns = {
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
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
      } satisfies New;
      const faults = kind === 'AMEND' ? this.amendable(base) : this.copyable(tx, columns, base, programmes);
      if (faults.length > 0) return failAll(faults);
      const row = await RULE.create(tx, columns, {});
      return ok({ id: row.id, state: row.state });
    });
  }

  /** One value from one day on, with the words it rests on. A second change to the same value and day takes the first one's place. */
  change(ctx: RequestContext, input: RuleChange): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await RULE.load(tx.em, 'bureau', tx.actor, input.id);
      return this.write(tx, row, input, 'change', () => this.changed(tx, row, input));
    });
  }
  dropChange(ctx: RequestContext, input: RuleMove & Pick<RuleChange, 'parameter' | 'from'>): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await RULE.load(tx.em, 'bureau', tx.actor, input.id);
      return this.write(tx, row, input, 'dropChange', async () => ({
        patch: { changes: withoutChange(row.changes, input) },
      }));
    });
  }
  /** Somebody published meanwhile: the officer has seen what stands now and goes on from there. */
  rebase(ctx: RequestContext, input: RuleMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await RULE.load(tx.em, 'bureau', tx.actor, input.id);
      return this.write(tx, row, input, 'rebase', async () => ({
        patch: { baseRevision: (await programmesIn(tx.em)).revisionOf(row.baseProgramme) },
      }));
    });
  }

  decide(ctx: RequestContext, event: ProgrammeRevisionEvent, input: RuleMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await RULE.load(tx.em, 'bureau', tx.actor, input.id);
      const programmes = await programmesIn(tx.em);
      const cited = await citedIn(
        tx.em,
        row.changes.map((c) => c.reference.document),
      );
      const { made, changes, snapshot } = trialOf(row, programmes, tx.today, cited);
      const reason = cleanText(input.reason ?? '') || null;
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
          ? { makerName: tx.actor.personName, reason: null }
          : event === 'withdraw'
            ? { reason }
            : { checkerName: tx.actor.personName, reason };
      return RULE.move(tx, row, event, { ...input, beside: snapshot, patch: { ...published, ...marks } });
    });
  }

  private async changed(tx: Tx, row: ProgrammeRevision, input: RuleChange): Promise<Change<ProgrammeRevision>> {
    const [document, documentTitle, documentNumber, clause, quote] = [
      input.document,
      input.documentTitle,
      input.documentNumber,
      input.clause,
      input.quote,
    ].map((w) => cleanText(w ?? '')) as [string, string, string, string, string];
    const base = (await programmesIn(tx.em)).of(row.baseProgramme)!;
    const library = libraryOf(await tx.em.find(PolicyDocumentRow));
    const { name, faults } = statedName({ document, documentTitle, documentNumber }, library);
    const written = faultsOf(...faults, textFault(clause, 'clause', 200), textFault(quote, 'quote', 400));
    if (written.length > 0) return { faults: written, patch: {} };
    const cited = (await citedIn(tx.em, [name]))(name);
    const { reference, confidence, faults: uncited } = heldTo({ document: name, clause, quote }, cited);
    const { parameter, from, value } = input;
    const change: ParameterChange = { parameter, from, value, reference, confidence };
    const changes = withChange(row.changes, change, base);
    const alone = resultOf({ ...draftOf(row), changes: [change] }, base, tx.today);
    return {
      faults: [
        changes.length > MOST_CHANGES && fault('RULE.TOO_MANY', { max: MOST_CHANGES }),
        ...(alone.ok ? [] : alone.errors.map(atControl)),
        ...uncited,
      ],
      patch: { changes },
    };
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
    { version }: RuleMove,
    action: string,
    change: () => Promise<Change<ProgrammeRevision>>,
  ): Promise<Outcome> {
    return RULE.edit(tx, row, { version, action }, async () => {
      const { patch, ...rest } = await change();
      return { ...rest, patch: { ...patch, makerName: tx.actor.personName } };
    });
  }
  private amendable(base: Programme): readonly DomainError[] {
    return (base.missing?.length ?? 0) > 0 ? [fault('RULE.DOCUMENT_ONLY', { programme: base.id }, 'programme')] : [];
  }
  private copyable(tx: Tx, row: New, base: Programme, programmes: Programmes): readonly DomainError[] {
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
}
