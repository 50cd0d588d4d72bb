import { invariant, type FactKind, type Json } from '@zhiya/kernel';
import { EVENTS } from '../contexts';

const SAMPLE: Readonly<Record<FactKind, Json>> = {
  id: 'sample',
  text: 'sample',
  fen: 0,
  int: 1,
  date: '2019-12-02',
  ids: [],
  json: [],
};

/** An event's facts as a context below would tell them: those that matter to a test as given, the others of the right kind and no meaning. */
export function told(name: string, given: Readonly<Record<string, unknown>>): Record<string, Json> {
  const event = EVENTS.find((e) => e.name === name);
  if (!event) return given as Record<string, Json>;
  const rest = Object.fromEntries(
    Object.entries(event.facts)
      .filter(([, kind]) => !kind.endsWith('?'))
      .map(([fact, kind]) => [fact, SAMPLE[kind as FactKind]]),
  );
  const strange = Object.keys(given).filter((fact) => !(fact in event.facts));
  invariant(strange.length === 0, `${name} does not tell ${strange.join(', ')}`);
  return { ...rest, ...given } as Record<string, Json>;
}
