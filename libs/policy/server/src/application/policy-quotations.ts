import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fail, ok } from '@zhiya/kernel';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import {
  DAY_MOVED,
  audit,
  insertRows,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import type { Catalogue } from '@zhiya/policy-catalogue';
import {
  checkQuotes,
  libraryOf,
  quotationsOf,
  type LibraryDocument,
  type Quotation,
  type QuoteFinding,
} from '@zhiya/policy-documents';
import { createHash } from 'node:crypto';
import { PolicyDocumentRow, PolicyQuotation, PolicyText, PolicyTextClause } from '../persistence/policy.entities';
import { POLICY_TEXT } from './policy-files';
import { catalogueWith, programmesIn } from './programme-library';

export interface Checked {
  readonly findings: readonly (QuoteFinding & { readonly anchor: string | null })[];
  readonly missing: number;
  /** The quotations as one hash: another one means that the catalogue has changed since. */
  readonly against: string;
}
type Piece = { readonly anchor: string; readonly start: number; readonly end: number };

const hashOf = (quotations: readonly object[]): string =>
  createHash('sha256').update(JSON.stringify(quotations)).digest('hex');

/** What must occur in a text; nothing where a later catalogue has let its document go. */
const quotedOf = (document: LibraryDocument | undefined, catalogue: Catalogue): readonly Quotation[] =>
  document ? quotationsOf(document, catalogue) : [];

/** The quotations that today's catalogue, with what bureaus published over it, takes from a document, looked for in its text. */
export function checked(
  document: LibraryDocument | undefined,
  text: string,
  pieces: readonly Piece[],
  catalogue: Catalogue,
): Checked {
  const quotations = quotedOf(document, catalogue);
  const findings = checkQuotes(text, quotations).map((f) => ({
    ...f,
    anchor: f.passage
      ? (pieces.find((p) => p.start <= f.passage!.start && f.passage!.start < p.end)?.anchor ?? null)
      : null,
  }));
  return { findings, missing: findings.filter((f) => !f.isFound).length, against: hashOf(quotations) };
}
export const quotationsHash = (document: LibraryDocument | undefined, catalogue: Catalogue): string =>
  hashOf(quotedOf(document, catalogue));

/** Puts the findings of a text in place of those of its last check. */
export async function storeFindings(tx: Tx, textId: string, findings: Checked['findings']): Promise<void> {
  await tx.em.delete(PolicyQuotation, { textId });
  await insertRows(
    tx.em,
    PolicyQuotation,
    findings.map((f, seq): PolicyQuotation => ({
      id: tx.ids.next(),
      textId,
      seq,
      key: f.key.slice(0, 200),
      quote: f.quote,
      isFound: f.isFound,
      likeness: f.likeness,
      passage: f.passage?.text ?? null,
      anchor: f.anchor,
    })),
  );
}

const CHECK = job('policy.checkQuotations', [DAY_MOVED.name, 'policy.rulePublished'], {});
export const POLICY_JOBS: readonly JobDefinition[] = [CHECK];

interface Quoted {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, LibraryDocument>;
}

/** Looks for the quotations again where the catalogue has changed since an import: at an officer's word, when a bureau publishes, and once a day. */
@Injectable()
export class PolicyQuotations implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(CHECK, async (tx) => {
      const quoted = await this.quoted(tx);
      for (const text of await this.newest(tx))
        if (text.checkedAgainst !== quotationsHash(quoted.documents.get(text.documentId), quoted.catalogue))
          await this.check(tx, text, quoted);
    });
  }

  again(ctx: RequestContext, documentId: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const text = await tx.em.findOne(PolicyText, { where: { documentId }, order: { version: 'DESC' } });
      if (!text) throw new NotFoundError('text');
      const quoted = await this.quoted(tx);
      if (quotedOf(quoted.documents.get(documentId), quoted.catalogue).length === 0)
        return fail('POLICY.NOTHING_QUOTED', {}, 'documentId');
      const missing = await this.check(tx, text, quoted);
      return ok({ id: documentId, facts: { version: text.version, missing } });
    });
  }

  private async quoted(tx: Tx): Promise<Quoted> {
    return {
      catalogue: catalogueWith(await programmesIn(tx.em)),
      documents: new Map(libraryOf(await tx.em.find(PolicyDocumentRow)).map((d) => [d.id, d])),
    };
  }

  private async check(tx: Tx, text: PolicyText, { documents, catalogue }: Quoted): Promise<number> {
    const clauses = await tx.em.find(PolicyTextClause, { where: { textId: text.id }, order: { seq: 'ASC' } });
    let at = 0;
    const pieces = clauses.map((c) => ({ anchor: c.anchor, start: at, end: (at += c.text.length) }));
    const result = checked(documents.get(text.documentId), clauses.map((c) => c.text).join(''), pieces, catalogue);
    await storeFindings(tx, text.id, result.findings);
    const after = {
      checkedAgainst: result.against,
      checkedAt: tx.now,
      quotations: result.findings.length,
      missing: result.missing,
    };
    await tx.em.update(PolicyText, { id: text.id }, after);
    await audit(tx, {
      recordType: POLICY_TEXT,
      recordId: text.importId,
      action: 'checkQuotations',
      before: { quotations: text.quotations, missing: text.missing },
      after: { quotations: after.quotations, missing: after.missing },
    });
    return result.missing;
  }

  private async newest(tx: Tx): Promise<readonly PolicyText[]> {
    const all = await tx.em.find(PolicyText, { order: { version: 'DESC' } });
    return [...new Map([...all].reverse().map((text) => [text.documentId, text])).values()];
  }
}
