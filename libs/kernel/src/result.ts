/** Plain JSON, what facts, payloads and traces are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type Facts = Readonly<Record<string, Json | undefined>>;

/** Where a rule is written: the document, the clause in it and the words it rests on. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
  readonly quote: string;
}

/**
 * A failure the actor can mend. `code` is stable (`CONTEXT.REASON`), `facts` hold the figures a message needs, so that the
 * message is rendered once, in the reader's language; `field` names the input it belongs to.
 */
export interface DomainError {
  readonly code: string;
  readonly facts: Facts;
  readonly field?: string;
  readonly citations?: readonly Citation[];
}

export type Result<T, E extends DomainError = DomainError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly E[] };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = (
  code: string,
  facts: Facts = {},
  field?: string,
  citations?: readonly Citation[],
): { readonly ok: false; readonly errors: readonly DomainError[] } => ({
  ok: false,
  errors: [
    { code, facts, ...(field === undefined ? {} : { field }), ...(citations === undefined ? {} : { citations }) },
  ],
});

export const failAll = (
  errors: readonly DomainError[],
): { readonly ok: false; readonly errors: readonly DomainError[] } => ({ ok: false, errors });

/** Runs several checks and reports every fault at once; null where all pass. */
export function faultsOf(...checks: readonly (DomainError | null | false | undefined)[]): readonly DomainError[] {
  return checks.filter((c): c is DomainError => Boolean(c));
}

export const fault = (
  code: string,
  facts: Facts = {},
  field?: string,
  citations?: readonly Citation[],
): DomainError => ({
  code,
  facts,
  ...(field === undefined ? {} : { field }),
  ...(citations === undefined ? {} : { citations }),
});

/** The end of an exhaustive switch: a new member fails the type check. */
export function assertNever(x: never): never {
  throw new Error(`unreachable: ${JSON.stringify(x)}`);
}

/** An invariant of the code, not of the user: its breach is a bug. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
