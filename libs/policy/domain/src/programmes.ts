import type { Programme } from '@zhiya/policy-catalogue';
import type { ProgrammeLookup } from '@zhiya/policy-engine';

/** What a bureau has published of a programme, one of a row that only grows. */
export interface PublishedRevision {
  readonly revision: number;
  readonly programme: Programme;
}

/** The programmes that can be asked at a moment: the catalogue's, each as it was last revised, and those that bureaus copied. */
export interface Programmes {
  readonly list: readonly Programme[];
  readonly of: ProgrammeLookup;
  /** 0 where the catalogue's own words stand. */
  revisionOf(id: string): number;
}

/** The catalogue with what was published over it. The order of the catalogue stays; copies follow by their id. */
export function overlaid(catalogue: readonly Programme[], published: readonly PublishedRevision[]): Programmes {
  const latest = new Map<string, PublishedRevision>();
  for (const p of published)
    if ((latest.get(p.programme.id)?.revision ?? 0) < p.revision) latest.set(p.programme.id, p);
  const known = new Set(catalogue.map((p) => p.id));
  const copies = [...latest.values()]
    .map((p) => p.programme)
    .filter((p) => !known.has(p.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = [...catalogue.map((p) => latest.get(p.id)?.programme ?? p), ...copies];
  const byId = new Map(list.map((p) => [p.id, p]));
  return { list, of: (id) => byId.get(id) ?? null, revisionOf: (id) => latest.get(id)?.revision ?? 0 };
}
/** The same with one programme as it might become: what a draft is tried with. */
export const including =
  (programmes: Programmes, draft: Programme): ProgrammeLookup =>
  (id) =>
    id === draft.id ? draft : programmes.of(id);
