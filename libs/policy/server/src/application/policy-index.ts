import { SYSTEM_ACTOR } from '@zhiya/kernel';
import { PlatformSetting, projection, type Tx, type UnitOfWork } from '@zhiya/platform-persistence';
import { replaceEntries, type NewEntry } from '@zhiya/platform-search';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { libraryOf, type LibraryDocument } from '@zhiya/policy-documents';
import { createHash } from 'node:crypto';
import { PolicyDocumentRow, PolicyText, PolicyTextClause } from '../persistence/policy.entities';

export const POLICY_COLLECTION = 'policy';
const SETTING = 'policy-search-index';
/** Imported clauses are numbered after the catalogued ones, however many those become. */
const TEXT_FROM = 1000;

type TextPiece = Pick<PolicyTextClause, 'seq' | 'anchor' | 'locator' | 'text'>;

/** What of a document can be found: itself by number, title and issuer, its clauses by their summaries and words, its text clause by clause. */
export function entriesOf(d: LibraryDocument, text: readonly TextPiece[]): readonly NewEntry[] {
  const common = { sortedBy: d.sortedBy, number: '', title: '' };
  const title = d.title.en === d.title.zh ? '' : d.title.en;
  return [
    {
      ...common,
      kind: 'DOCUMENT',
      place: '',
      seq: 0,
      number: d.number ?? '',
      title: d.title.zh,
      body: d.issuer,
      also: `${title} ${d.source}`,
    },
    // Where the text itself is there, its own words are found in it, not in a quotation of them.
    ...d.clauses.map((c, i): NewEntry => ({
      ...common,
      kind: 'CLAUSE',
      place: c.id,
      seq: i + 1,
      body: text.length > 0 || c.quote === '' ? c.summary.zh : c.quote,
      also: `${c.locator} ${c.summary.zh} ${c.summary.en}`,
    })),
    ...text.map((c): NewEntry => ({
      ...common,
      kind: 'TEXT',
      place: c.anchor,
      seq: TEXT_FROM + c.seq,
      body: c.text,
      also: c.locator,
    })),
  ];
}

export const indexDocument = (tx: Tx, d: LibraryDocument, text: readonly TextPiece[]): Promise<void> =>
  replaceEntries(tx, POLICY_COLLECTION, d.id, entriesOf(d, text));

const piecesOf = projection(PolicyTextClause, ['seq', 'anchor', 'locator', 'text']);

/** The pieces of a document's newest text, none where it has none. */
export async function currentPieces(tx: Tx, documentId: string): Promise<readonly TextPiece[]> {
  const current = await tx.em.findOne(PolicyText, { where: { documentId }, order: { version: 'DESC' } });
  return current ? piecesOf(tx.em, 'WHERE text_id = ? ORDER BY seq', [current.id]) : [];
}

/** How entries are made is part of what was indexed: a change of it indexes again. */
const MADE = 1;

/**
 * Brings the catalogue's documents into the index where the program has other ones than were indexed last. Called after the
 * migrations, under their lock; answers how many documents were written.
 */
export async function indexCatalogue(uow: UnitOfWork): Promise<number> {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([MADE, CATALOGUE.documents]))
    .digest('hex');
  const kept = await uow.databases.writer.manager.findOneBy(PlatformSetting, { name: SETTING });
  if (kept?.value === fingerprint) return 0;
  return uow.do({ actor: SYSTEM_ACTOR, correlationId: 'index' }, async (tx) => {
    const documents = libraryOf([]);
    for (const d of documents) await indexDocument(tx, d, await currentPieces(tx, d.id));
    const own = new Set((await tx.em.find(PolicyDocumentRow, { select: { id: true } })).map((d) => d.id));
    const indexed = (await tx.em.query(
      "SELECT group_id AS id FROM search_entry WHERE collection = ? AND kind = 'DOCUMENT'",
      [POLICY_COLLECTION],
    )) as { id: string }[];
    for (const { id } of indexed)
      if (!own.has(id) && !documents.some((d) => d.id === id)) await replaceEntries(tx, POLICY_COLLECTION, id, []);
    await tx.em.save(PlatformSetting, { name: SETTING, value: fingerprint });
    tx.touches('policy-document');
    return documents.length;
  });
}
