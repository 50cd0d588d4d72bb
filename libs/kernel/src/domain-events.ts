import { isLocalDate } from './local-date';
import type { Json } from './result';

/** What kind of value a fact of an event is. Amounts are fen; `ids` a list of identifiers; `json` a nested value that its reader looks at itself. */
export type FactKind = 'id' | 'text' | 'fen' | 'int' | 'date' | 'ids' | 'json';
/** The facts of an event or of a job by name; a question mark: may be missing. */
export type FactsShape = Readonly<Record<string, FactKind | `${FactKind}?`>>;

type Base<K> = K extends `${infer B}?` ? B : K;
type ValueOf<B> = B extends 'fen' | 'int'
  ? number
  : B extends 'ids'
    ? readonly string[]
    : B extends 'json'
      ? Json
      : string;
type MayBeMissing<S> = { [K in keyof S]: S[K] extends `${string}?` ? K : never }[keyof S];
/** Facts as a reader has them: what is missing is null. */
export type FactsOf<S> = {
  readonly [K in keyof S]: S[K] extends `${string}?` ? ValueOf<Base<S[K]>> | null : ValueOf<Base<S[K]>>;
};
/** Facts as a teller gives them. */
export type FactsGiven<S> = { readonly [K in Exclude<keyof S, MayBeMissing<S>>]: ValueOf<S[K]> } & {
  readonly [K in MayBeMissing<S>]?: ValueOf<Base<S[K]>> | null;
};

/** Something that is told under a name with facts: a domain event, or a job that is asked for by its own name. */
export interface Told<S extends FactsShape = FactsShape> {
  readonly name: string;
  readonly facts: S;
}
export type Payload = Readonly<Record<string, Json>>;
/**
 * A domain event. Its facts may change: then the version rises, and `earlier` brings what an outbox still holds in an older shape to the
 * next one (by the version that it had).
 */
export interface EventDefinition<S extends FactsShape = FactsShape> extends Told<S> {
  readonly version: number;
  readonly earlier: Readonly<Record<number, (payload: Payload) => Payload>>;
}

/** Defines an event. `defineEvent('lending.loanSettled', { id: 'id', settledOn: 'date' })`. */
export const defineEvent = <const S extends FactsShape>(
  name: string,
  facts: S,
  { version = 1, earlier = {} }: Partial<Pick<EventDefinition, 'version' | 'earlier'>> = {},
): EventDefinition<S> => ({ name, facts, version, earlier });
/** Events that carry the same facts. */
export const defineEvents = <const S extends FactsShape>(
  names: readonly string[],
  facts: S,
): readonly EventDefinition<S>[] => names.map((name) => defineEvent(name, facts));

/** The facts of an event that one reader wants. */
export const wanting = <S extends FactsShape, K extends keyof S>(event: Told<S>, ...names: readonly K[]): Pick<S, K> =>
  Object.fromEntries(names.map((n) => [n, event.facts[n]])) as Pick<S, K>;

const isMissing = (value: Json | undefined): boolean => value === undefined || value === null;
const FITS: Readonly<Record<FactKind, (value: Json) => boolean>> = {
  id: (v) => typeof v === 'string' && v !== '',
  text: (v) => typeof v === 'string',
  fen: (v) => Number.isSafeInteger(v),
  int: (v) => Number.isSafeInteger(v),
  date: (v) => typeof v === 'string' && isLocalDate(v),
  ids: (v) => Array.isArray(v) && v.every((x) => typeof x === 'string' && x !== ''),
  json: () => true,
};
const baseOf = (kind: string): FactKind => kind.replace('?', '') as FactKind;
const isOptional = (kind: string): boolean => kind.endsWith('?');

/** What is wrong with facts as they are told: missing, of another kind, or not of the event at all. */
export function factFaults(told: Told, payload: Readonly<Record<string, Json | undefined>>): readonly string[] {
  const wrong = Object.entries(told.facts)
    .filter(([name, kind]) => (isMissing(payload[name]) ? !isOptional(kind) : !FITS[baseOf(kind)](payload[name]!)))
    .map(([name, kind]) => `${told.name}: ${name} is no ${kind}`);
  const strange = Object.keys(payload)
    .filter((name) => payload[name] !== undefined && !(name in told.facts))
    .map((name) => `${told.name}: ${name} is not one of its facts`);
  return [...wrong, ...strange];
}

/** Reads facts from a payload. Throws with the name of what is missing: a fact is never guessed. */
export function readFacts<S extends FactsShape>(
  reader: Told<S>,
  payload: Readonly<Record<string, Json | undefined>>,
): FactsOf<S> {
  const wanted = Object.fromEntries(Object.keys(reader.facts).map((name) => [name, payload[name]]));
  const faults = factFaults(reader, wanted);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, value ?? null])) as FactsOf<S>;
}

/** A payload of whatever version an outbox holds, in the shape of today. */
export function asOfToday(event: EventDefinition, payload: Payload, version: number): Payload {
  let current = payload;
  for (let v = version; v < event.version; v += 1) {
    const step = event.earlier[v];
    if (!step) throw new Error(`${event.name}: nothing brings version ${v} to ${v + 1}`);
    current = step(current);
  }
  return current;
}

export interface Subscription extends Told {
  readonly on: readonly string[];
}
/** What does not fit between events and their readers: unknown events, facts that an event has not or has in another kind. */
export function subscriptionFaults(
  readers: readonly Subscription[],
  events: readonly EventDefinition[],
): readonly string[] {
  const byName = new Map(events.map((e) => [e.name, e]));
  const twice = events
    .filter((e, i) => events.findIndex((o) => o.name === e.name) !== i)
    .map((e) => `${e.name} is defined twice`);
  const unfit = readers.flatMap((reader) =>
    reader.on.flatMap((name) => {
      const event = byName.get(name);
      if (!event) return [`${reader.name} listens to ${name}, which nobody tells`];
      return Object.entries(reader.facts).flatMap(([fact, wanted]) => {
        const given = event.facts[fact];
        if (given === undefined)
          return isOptional(wanted) ? [] : [`${reader.name} wants ${fact} of ${name}, which does not carry it`];
        if (baseOf(given) !== baseOf(wanted))
          return [`${reader.name} takes ${fact} of ${name} for ${wanted}; it is ${given}`];
        return isOptional(given) && !isOptional(wanted)
          ? [`${reader.name} counts on ${fact} of ${name}, which may be missing`]
          : [];
      });
    }),
  );
  return [...twice, ...unfit];
}
