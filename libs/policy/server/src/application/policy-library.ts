import { Injectable } from '@nestjs/common';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { search, type Found, type HitPlace } from '@zhiya/platform-search';
import { libraryOf, noiseOf, paragraphsOf, placesOf, type LibraryDocument } from '@zhiya/policy-documents';
import type { EntityManager } from 'typeorm';
import { PolicyDocumentRow, PolicyQuotation, PolicyText, PolicyTextClause } from '../persistence/policy.entities';
import { POLICY_COLLECTION } from './policy-index';

export interface LibraryFilter {
  readonly level?: string | null;
  readonly division?: string | null;
  readonly year?: number | null;
}
/** A clause as it is read, with the catalogued clauses that stand in it. */
export interface ReadClause {
  readonly anchor: string;
  readonly rank: string;
  readonly depth: number;
  readonly label: string;
  readonly locator: string;
  readonly isContinued: boolean;
  readonly paragraphs: readonly string[];
  /** Names of the catalogued clauses that stand here. */
  readonly catalogued: readonly string[];
}
export interface ReadText {
  readonly text: PolicyText;
  readonly clauses: readonly ReadClause[];
  /** Catalogued clauses whose place in the text was not found. */
  readonly unplaced: readonly string[];
}

const fits = (d: LibraryDocument, f: LibraryFilter): boolean =>
  (!f.level || d.level === f.level) &&
  (!f.division || d.division === f.division) &&
  (!f.year || d.sortedBy.startsWith(String(f.year)));

/** What the library holds, for everybody. */
@Injectable()
export class PolicyLibrary {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  async all(): Promise<readonly LibraryDocument[]> {
    return libraryOf(await this.em.find(PolicyDocumentRow));
  }

  /** The documents of a filter after a place, the newest first, and what filters there are. */
  async list(filter: LibraryFilter, after: readonly [string, string] | null, take: number) {
    const all = await this.all();
    const fitting = all.filter((d) => fits(d, filter));
    const from =
      after === null
        ? 0
        : fitting.findIndex((d) => d.sortedBy < after[0] || (d.sortedBy === after[0] && d.id > after[1]));
    const count = (of: (d: LibraryDocument) => string) => [...new Set(all.map(of))].filter((v) => v !== '').sort();
    return {
      documents: from < 0 ? [] : fitting.slice(from, from + take + 1),
      total: fitting.length,
      levels: count((d) => d.level),
      divisions: count((d) => d.division),
      years: count((d) => d.sortedBy.slice(0, 4)).reverse(),
    };
  }

  async find(
    question: string,
    filter: LibraryFilter,
    after: HitPlace | null,
    take: number,
  ): Promise<Found & { readonly documents: ReadonlyMap<string, LibraryDocument> }> {
    const all = await this.all();
    const isFiltered = Boolean(filter.level || filter.division || filter.year);
    const groups = isFiltered ? all.filter((d) => fits(d, filter)).map((d) => d.id) : null;
    const found = await search(this.em, { collection: POLICY_COLLECTION, question, groups, after, take });
    return { ...found, documents: new Map(all.map((d) => [d.id, d])) };
  }

  async document(id: string): Promise<LibraryDocument> {
    const document = (await this.all()).find((d) => d.id === id);
    if (!document) throw new NotFoundError('document');
    return document;
  }

  /** Every version of a document's text, the newest first. */
  versions(documentId: string): Promise<PolicyText[]> {
    return this.em.find(PolicyText, { where: { documentId }, order: { version: 'DESC' } });
  }

  async read(document: LibraryDocument, text: PolicyText): Promise<ReadText> {
    const [clauses, found] = await Promise.all([
      this.em.find(PolicyTextClause, { where: { textId: text.id }, order: { seq: 'ASC' } }),
      this.em.findBy(PolicyQuotation, { textId: text.id, isFound: true }),
    ]);
    let at = 0;
    const pieces = clauses.map((c) => ({ ...c, start: at, end: (at += c.text.length) }));
    const noise = noiseOf(clauses.map((c) => c.text).join(''));
    const places = new Map([
      ...placesOf(document.clauses, pieces, []),
      ...found.flatMap((q) => (q.anchor ? [[q.key, q.anchor] as const] : [])),
    ]);
    const own = document.clauses.map((c) => c.id);
    return {
      text,
      clauses: pieces.map((c) => ({
        anchor: c.anchor,
        rank: c.rank,
        depth: c.depth,
        label: c.label,
        locator: c.locator,
        isContinued: c.isContinued,
        paragraphs: paragraphsOf(c, noise),
        catalogued: own.filter((k) => places.get(k) === c.anchor),
      })),
      unplaced: own.filter((k) => !places.get(k)),
    };
  }

  /** The imports of the library, the newest first: for its officers. */
  imports(before: string | null, take: number): Promise<PolicyText[]> {
    const q = this.em
      .createQueryBuilder(PolicyText, 'x')
      .orderBy('x.id', 'DESC')
      .take(take + 1);
    return (before ? q.where('x.id < :before', { before }) : q).getMany();
  }

  quotations(textId: string): Promise<PolicyQuotation[]> {
    return this.em.find(PolicyQuotation, { where: { textId }, order: { isFound: 'ASC', seq: 'ASC' } });
  }
}
