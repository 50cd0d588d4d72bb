import { Injectable } from '@nestjs/common';
import { cleanText, fail, failAll, ok, type DomainError } from '@zhiya/kernel';
import {
  audit,
  insertRows,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import {
  divideIntoClauses,
  divisionFault,
  libraryOf,
  matchDocuments,
  ownDocumentFaults,
  recognise,
  type Divided,
  type DocumentMatch,
  type LibraryDocument,
  type OwnDocument,
  type Recognised,
} from '@zhiya/policy-documents';
import { createHash } from 'node:crypto';
import type { EvidenceFile } from '@zhiya/platform-files';
import { textOfFile, type ImportKind } from '../import/text-of-file';
import { Unreadable } from '../import/unreadable';
import { PolicyDocumentRow, PolicyText, PolicyTextClause } from '../persistence/policy.entities';
import { PolicyFiles, POLICY_TEXT } from './policy-files';
import { indexDocument } from './policy-index';
import { PolicyLibrary } from './policy-library';
import { checked, storeFindings } from './policy-quotations';
import { catalogueWith, programmesIn } from './programme-library';

export interface NewImport {
  readonly importId: string;
  /** A document of the library; null: the text becomes a document of its own. */
  readonly documentId?: string | null;
  readonly own?: { readonly [K in keyof OwnDocument]?: OwnDocument[K] | null } | null;
}

/** What an import would keep, before it is kept. */
export interface ImportPreview {
  readonly file: EvidenceFile;
  readonly kind: ImportKind;
  readonly text: string;
  readonly pieces: readonly Divided[];
  readonly recognised: Recognised;
  readonly matches: readonly DocumentMatch[];
  readonly keptAs: PolicyText | null;
}

const ROWS_AT_ONCE = 200;
const blank = (text: string | null | undefined): string | null => cleanText(text ?? '') || null;

const ownOf = (given: NewImport['own']): OwnDocument => ({
  title: cleanText(given?.title ?? ''),
  number: blank(given?.number),
  issuer: cleanText(given?.issuer ?? ''),
  level: given?.level ?? '',
  division: given?.division ?? '',
  issuedOn: blank(given?.issuedOn),
  publishedOn: blank(given?.publishedOn),
  effectiveFrom: blank(given?.effectiveFrom),
  effectiveUntil: blank(given?.effectiveUntil),
  source: cleanText(given?.source ?? ''),
});

/** Brings the text of a document into the library: read and divided for the officer to look at, then kept as a new version. */
@Injectable()
export class PolicyImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: PolicyFiles,
    private readonly library: PolicyLibrary,
  ) {}

  /** Reads the file anew each time: nothing of it is kept before the officer has seen it. */
  async preview(
    ctx: RequestContext,
    importId: string,
  ): Promise<ImportPreview | { readonly file: EvidenceFile; readonly fault: DomainError }> {
    const { file, kind, bytes } = await this.files.source(ctx, importId);
    const keptAs = await this.uow.databases.reader.manager.findOneBy(PolicyText, { importId });
    try {
      const text = await textOfFile(bytes, kind);
      const recognised = recognise(text);
      const known = (await this.library.all()).map((d) => ({ id: d.id, number: d.number, titles: [d.title.zh] }));
      return {
        file,
        kind,
        text,
        pieces: divideIntoClauses(text),
        recognised,
        matches: matchDocuments(recognised, known),
        keptAs,
      };
    } catch (e) {
      if (e instanceof Unreadable) return { file, fault: e.fault };
      throw e;
    }
  }

  async keep(ctx: RequestContext, input: NewImport): Promise<Outcome> {
    const read = await this.preview(ctx, input.importId);
    if ('fault' in read) return failAll([read.fault]);
    return this.uow.run(ctx, async (tx) => {
      if (await tx.em.existsBy(PolicyText, { importId: input.importId }))
        return fail('POLICY.IMPORT_ALREADY_KEPT', {}, 'importId');
      const target = input.documentId ? await this.known(tx, input.documentId) : await this.bornFrom(tx, input.own);
      if (!('document' in target)) return failAll(target.faults);
      return this.store(tx, read, target.document, input.importId);
    });
  }

  private async known(tx: Tx, id: string): Promise<{ document: LibraryDocument } | { faults: readonly DomainError[] }> {
    const own = await tx.em.findOneBy(PolicyDocumentRow, { id });
    const document = libraryOf(own ? [own] : []).find((d) => d.id === id);
    if (!document) throw new NotFoundError('document');
    const refused = divisionFault(tx.actor, document.division);
    return refused ? { faults: [refused] } : { document };
  }

  /** A document that nobody has described yet. */
  private async bornFrom(
    tx: Tx,
    given: NewImport['own'],
  ): Promise<{ document: LibraryDocument } | { faults: readonly DomainError[] }> {
    const own = ownOf(given);
    const faults = ownDocumentFaults(own);
    if (faults.length > 0) return { faults };
    const refused = divisionFault(tx.actor, own.division);
    if (refused) return { faults: [refused] };
    const row: PolicyDocumentRow = { id: tx.ids.next(), ...own, orgId: tx.actor.orgId };
    await insertRows(tx.em, PolicyDocumentRow, [row]);
    await audit(tx, { recordType: 'policy-document', recordId: row.id, action: 'create', after: { ...own } });
    return { document: libraryOf([row]).find((d) => d.id === row.id)! };
  }

  private async store(tx: Tx, read: ImportPreview, document: LibraryDocument, importId: string): Promise<Outcome> {
    const before = await tx.em.findOne(PolicyText, { where: { documentId: document.id }, order: { version: 'DESC' } });
    const sha256 = createHash('sha256').update(read.text).digest('hex');
    if (before?.sha256 === sha256) return fail('POLICY.IMPORT_SAME_TEXT', { version: before.version }, 'importId');
    const check = checked(document, read.text, read.pieces, catalogueWith(await programmesIn(tx.em)));
    const id = tx.ids.next();
    const row: PolicyText = {
      id,
      importId,
      documentId: document.id,
      version: (before?.version ?? 0) + 1,
      kind: read.kind,
      fileId: read.file.id,
      fileName: read.file.name,
      sha256,
      characters: read.text.length,
      clauses: read.pieces.length,
      orgId: tx.actor.orgId,
      orgName: tx.actor.orgName,
      personName: tx.actor.personName,
      at: tx.now,
      importedOn: tx.today,
      checkedAgainst: check.against,
      checkedAt: tx.now,
      quotations: check.findings.length,
      missing: check.missing,
    };
    await insertRows(tx.em, PolicyText, [row]);
    const clauses = read.pieces.map((p): PolicyTextClause => ({
      id: tx.ids.next(),
      textId: id,
      seq: p.seq,
      rank: p.rank,
      depth: p.depth,
      label: p.label.slice(0, 24),
      locator: p.locator.slice(0, 120),
      anchor: p.anchor.slice(0, 80),
      isContinued: p.isContinued,
      text: p.text,
    }));
    for (let i = 0; i < clauses.length; i += ROWS_AT_ONCE)
      await insertRows(tx.em, PolicyTextClause, clauses.slice(i, i + ROWS_AT_ONCE));
    await storeFindings(tx, id, check.findings);
    await indexDocument(tx, document, clauses);
    await audit(tx, {
      recordType: POLICY_TEXT,
      recordId: importId,
      action: 'importText',
      after: {
        documentId: document.id,
        version: row.version,
        fileName: row.fileName,
        sha256,
        clauses: row.clauses,
        quotations: row.quotations,
        missing: row.missing,
      },
    });
    return ok({ id: document.id, facts: { version: row.version, clauses: row.clauses, missing: row.missing } });
  }
}
