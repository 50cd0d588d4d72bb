import type { EventDefinition, FactsShape, Lifecycle } from '@zhiya/kernel';
import type { ReasonRule } from './record-declaration';

/** A kind of record, whichever: as much of it as can be checked without a row. */
export interface AnyRecordKind {
  readonly name: string;
  readonly declared: {
    readonly lifecycle: Lifecycle<string, string, never>;
    readonly tells: readonly EventDefinition<FactsShape>[];
    readonly reasons: Readonly<Record<string, ReasonRule | undefined>>;
    readonly sides: Readonly<Record<string, unknown>>;
    readonly editable?: {
      readonly in: readonly string[] | { readonly [action: string]: readonly string[] };
    };
  };
}

/** What a declaration does not fit its lifecycle in, or the events of the house. Looked at by a unit test and when the house is put together. */
export function recordFaults({ name, declared }: AnyRecordKind, events: readonly EventDefinition[]): readonly string[] {
  const { lifecycle, tells, reasons, sides, editable } = declared;
  const emitted = new Set(lifecycle.transitions.flatMap((t) => t.emits ?? []));
  const steps = new Set(lifecycle.transitions.map((t) => t.on));
  const where =
    editable === undefined ? [] : Array.isArray(editable.in) ? editable.in : Object.values(editable.in).flat();
  return [
    ...[...emitted]
      .filter((e) => !tells.some((t) => t.name === e))
      .map((e) => `${name} emits ${e} and does not say what it carries`),
    ...tells
      .filter((t) => !emitted.has(t.name))
      .map((t) => `${name} tells of ${t.name}, which its lifecycle never emits`),
    ...tells.filter((t) => !events.includes(t)).map((t) => `${t.name} is no event of the house`),
    ...Object.keys(reasons)
      .filter((step) => !steps.has(step))
      .map((step) => `${name} asks for words at ${step}, which is no step of it`),
    ...(where as readonly string[])
      .filter((state) => !(state in lifecycle.states))
      .map((state) => `${name} may be changed in ${state}, which is no state of it`),
    ...(Object.keys(sides).length === 0 ? [`${name} is reached by nobody`] : []),
  ];
}
