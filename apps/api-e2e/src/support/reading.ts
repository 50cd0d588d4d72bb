import { operationsOf, type Operation, type Slot, withValue } from '@zhiya/platform-testing';
import type { Answer, Client, Walk } from '@zhiya/story';
import { getNamedType } from 'graphql';
import type { ApiUnderTest } from './api-under-test';
import { isId, unknownId, withoutIds } from './ids';
import {
  argumentsOf,
  type Asked,
  type Extent,
  idSlotsOf,
  kindOf,
  KINDS,
  placeOf,
  recordsAsked,
} from './reading-matrix';
import type { Sampling } from './sampling';
import type { Watcher } from './watchers';

const AT_ONCE = 8;
/** Records that are shown to others by design, without what would name their owner. */
const SHOWN = ['loanProduct', 'publishedListing', 'marketListing'];

export interface Judge {
  admits(door: string, watcher: Watcher): boolean;
  /** Whether an answer holds what it must not. */
  told(where: string, answer: Answer): void;
  /** Whether what is answered about a foreign record differs from what is answered about none. */
  compare(where: string, known: Answer, unknown: Answer): void;
}

/** Every question of the API, asked by those to whom it is open. */
export function readingOf(api: ApiUnderTest, sampling: Sampling, isTouched: (query: string) => boolean, judge: Judge) {
  const queries = operationsOf(api.schema).filter((o) => o.kind === 'Query');
  const tried = { lists: 0, reads: 0, own: 0 };
  const unanswered = new Set(queries.flatMap((op) => idSlotsOf(op).map((s) => placeOf(op.name, s.path))));

  /** To tell a hit from a miss a few fields are enough: those of the record, or of the rows of a page. */
  const depthOf = (op: Operation): number => (getNamedType(op.field.type).name.endsWith('Page') ? 2 : 1);
  const ask = (client: Client, op: Operation, path: Slot['path'], id: string): Promise<Answer> =>
    client.call(op.name, withValue(argumentsOf(op), path, id), {}, depthOf(op));
  const inFull = (client: Client, op: Operation, path: Slot['path'], id: string): Promise<Answer> =>
    client.call(op.name, withValue(argumentsOf(op), path, id));
  const isHit = async (
    client: Client,
    op: Operation,
    path: Slot['path'],
    id: string,
    answer: Answer,
  ): Promise<boolean> =>
    answer.errors.length === 0 &&
    withoutIds(answer.text) !== withoutIds((await ask(client, op, path, unknownId(id))).text);

  /** What each of the watchers is told about somebody else's records, and in the lists that are open to them. */
  async function look(
    room: string,
    records: readonly Asked[],
    extent: Extent,
    watchers: readonly Watcher[],
  ): Promise<void> {
    for (const op of queries) {
      const slots = idSlotsOf(op);
      const isShown = SHOWN.includes(op.name);
      for (const w of watchers.filter((x) => judge.admits(`Query.${op.name}`, x))) {
        const where = `${op.name} after ${room} × ${w.client.name}`;
        if (!slots.some((s) => s.isRequired) && (isTouched(op.name) || sampling.takes(where, extent.lists))) {
          tried.lists += 1;
          judge.told(where, await w.client.call(op.name, argumentsOf(op)));
        }
        for (const { path } of slots) {
          const asked = recordsAsked(
            placeOf(op.name, path),
            `${room} ${w.client.name}`,
            records,
            sampling,
            extent,
            isTouched(op.name),
          );
          if (asked.length === 0) continue;
          tried.reads += asked.length;
          // What is shown to others is asked for in full.
          const about = (id: string) => (isShown ? inFull : ask)(w.client, op, path, id);
          const unknown = await about(unknownId(asked[0]!.id));
          for (let i = 0; i < asked.length; i += AT_ONCE) {
            const answers = await Promise.all(asked.slice(i, i + AT_ONCE).map((r) => about(r.id)));
            for (const answer of answers)
              if (isShown) judge.told(where, answer);
              else judge.compare(where, answer, unknown);
          }
        }
      }
    }
  }

  /** Notes which places have answered one of those to whom the records belong: to be refused by a place that answers nobody would mean nothing. */
  async function answer(records: readonly Asked[], people: readonly Client[]): Promise<void> {
    for (const op of queries)
      for (const { path } of idSlotsOf(op).filter((s) => unanswered.has(placeOf(op.name, s.path)))) {
        const place = placeOf(op.name, path);
        for (const { id } of records.filter((r) => r.kind === kindOf(place)))
          for (const client of people)
            if (unanswered.has(place) && (await isHit(client, op, path, id, await ask(client, op, path, id))))
              unanswered.delete(place);
      }
  }

  /** What watchers with a case of their own are told about it, in full, holds nothing of the other one. */
  async function lookAtOwn(records: readonly Asked[], watchers: readonly Watcher[]): Promise<void> {
    for (const op of queries)
      for (const { path } of idSlotsOf(op))
        for (const w of watchers.filter((x) => judge.admits(`Query.${op.name}`, x)))
          for (const { id, name } of records.filter((r) => r.kind === kindOf(placeOf(op.name, path)))) {
            const answer = await inFull(w.client, op, path, id);
            judge.told(`${op.name} of their own ${name} × ${w.client.name}`, answer);
            if (answer.errors.length === 0) tried.own += 1;
          }
  }
  return { tried, unanswered, look, answer, lookAtOwn };
}
export type Reading = ReturnType<typeof readingOf>;

/** The ids of a walk by their names, each with its table where some query is made for that. */
export async function named(
  api: ApiUnderTest,
  walk: Walk,
  isWanted: (id: string) => boolean,
): Promise<readonly Asked[]> {
  const ids = Object.entries({ ...walk.ids, enterprise: walk.cast.enterprise.orgId }).filter(
    ([, id]) => isId(id) && isWanted(id),
  );
  const list = ids.map(([, id]) => `'${id}'`).join();
  const rows = await api.tables.rows(
    KINDS.map((kind) => `SELECT '${kind}' AS kind, id FROM ${kind} WHERE id IN (${list})`).join(' UNION ALL '),
  );
  const kinds = new Map(rows.map((r) => [String(r['id']), String(r['kind'])]));
  return ids.map(([name, id]) => ({ name, id, kind: kinds.get(id) }));
}

/** One record of each table that speaks of the case, of its enterprise or of what the bureau supposed. */
export async function recordsOf(
  api: ApiUnderTest,
  walk: Walk,
  isWanted: (id: string) => boolean,
): Promise<readonly Asked[]> {
  const own = [
    walk.ids['listing']!,
    walk.cast.enterprise.orgId,
    walk.ids['contract']!,
    walk.ids['patent']!,
    walk.ids['sandbox']!,
  ];
  const found = new Map<string, string>();
  for (const [table, rows] of await api.tables.all(['search_gram'])) {
    for (const row of rows)
      if (
        isId(row['id']) &&
        isWanted(row['id']) &&
        own.some((id) => Object.values(row).some((v) => String(v).includes(id)))
      )
        found.set(table, row['id']);
  }
  return [...found].map(([kind, id]) => ({ name: kind, id, kind }));
}

/** The records of the first list, and of the second the first of each kind that the first list lacks. */
export function together(first: readonly Asked[], second: readonly Asked[]): readonly Asked[] {
  const kinds = new Set(first.map((r) => r.kind));
  const more = second.filter((r) => r.kind !== undefined && !kinds.has(r.kind) && kinds.add(r.kind));
  return [...first, ...more];
}
