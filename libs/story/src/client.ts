import { documentOf, operation, type Variables } from '@zhiya/platform-testing';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';

export interface Fault {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly field: string | null;
}
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly errors?: readonly Fault[] };
}
export interface Answer {
  readonly status: number;
  /** The body as it came, for what must be equal to the byte. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphError[];
}
export interface Done {
  readonly id: string;
  readonly state: string | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
}
export type Outcome =
  { readonly ok: true; readonly done: Done } | { readonly ok: false; readonly errors: readonly Fault[] };
export interface Upload {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly purpose: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Reads the Outcome of a mutation; what was refused by throwing comes as a fault without a field. */
export function outcomeOf(answer: Answer, field: string): Outcome {
  if (answer.errors.length > 0)
    return {
      ok: false,
      errors: answer.errors.map((e) => ({
        code: e.extensions?.code ?? 'NONE',
        facts: { message: e.message },
        field: null,
      })),
    };
  const value = answer.data?.[field] as { __typename: string; errors?: readonly Fault[] } & Done;
  return value.__typename === 'Refusal'
    ? { ok: false, errors: value.errors ?? [] }
    : { ok: true, done: { id: value.id, state: value.state, facts: value.facts } };
}
export const codesOf = (outcome: Outcome): readonly string[] => (outcome.ok ? [] : outcome.errors.map((e) => e.code));

/** Written once for each form of a request. */
const DOCUMENTS = new Map<string, string>();

/** What a person's browser would send, without the browser. */
export class Client {
  constructor(
    readonly url: string,
    readonly schema: GraphQLSchema,
    readonly name: string,
    private readonly token: string | null,
  ) {}

  /** One HTTP request as it is. */
  fetch(
    path: string,
    init: {
      readonly method?: string;
      readonly body?: BodyInit;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      ...init,
      headers: { ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...init.headers },
    });
  }

  async send(
    query: string,
    variables: Variables = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return answerOf(
      await this.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );
  }

  /** Calls one operation of the schema with exactly these arguments and asks for all it answers, or to a lesser depth. */
  call(
    name: string,
    given: Variables = {},
    headers: Readonly<Record<string, string>> = {},
    depth?: number,
  ): Promise<Answer> {
    const form = `${name} ${Object.keys(given)
      .filter((k) => given[k] !== undefined)
      .join()} ${depth}`;
    const document = DOCUMENTS.get(form) ?? documentOf(this.schema, operation(this.schema, name), given, depth);
    DOCUMENTS.set(form, document);
    return this.send(document, given, headers);
  }

  /** What a query answers; it must succeed. */
  async ask<T = never>(name: string, given: Variables = {}): Promise<T> {
    const answer = await this.call(name, given);
    if (answer.errors.length > 0)
      throw new Error(`${this.name} asks ${name}(${JSON.stringify(given)}): ${answer.text.slice(0, 600)}`);
    return answer.data?.[name] as T;
  }

  async mutate(name: string, given: Variables = {}, key: string = randomUUID()): Promise<Outcome> {
    return outcomeOf(await this.call(name, given, { 'idempotency-key': key }), name);
  }

  /** As `mutate`, for a change that must be done. */
  async do(name: string, given: Variables = {}): Promise<Done> {
    const outcome = await this.mutate(name, given);
    if (!outcome.ok)
      throw new Error(`${this.name} is refused ${name}(${JSON.stringify(given)}): ${JSON.stringify(outcome.errors)}`);
    return outcome.done;
  }

  /** The same person, with something put around each of their changes: it decides when, and whether, the change is sent. */
  around(hook: (name: string, given: Variables, send: () => Promise<Done>) => Promise<Done>): Client {
    return Object.assign(Object.create(this) as Client, {
      do: (name: string, given: Variables = {}) => hook(name, given, () => this.do(name, given)),
    });
  }

  /** Attaches a file; the status and the body as they came. */
  async upload(
    file: Upload,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly body: { readonly id?: string; readonly errors?: readonly Fault[] } }> {
    const form = new FormData();
    form.append('file', new File([file.bytes as Uint8Array<ArrayBuffer>], file.name, { type: file.type }));
    const query = new URLSearchParams({
      subjectType: file.subjectType,
      subjectId: file.subjectId,
      purpose: file.purpose,
    });
    const response = await this.fetch(`/files?${query.toString()}`, { method: 'POST', body: form, headers });
    return { status: response.status, body: (await response.json()) as { id?: string; errors?: Fault[] } };
  }
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: { data?: Answer['data']; errors?: Answer['errors'] };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    throw new Error(`${response.status} without JSON: ${text.slice(0, 300)}`);
  }
  return { status: response.status, text, data: body.data ?? null, errors: body.errors ?? [] };
}
