import type { TypedDocumentString } from './generated/graphql';

/** One error of a GraphQL answer: refused or broken. What a person can mend comes as a `Refusal` in `data`, never here. */
export interface ApiFailure {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly errors?: readonly { readonly code: string; readonly facts?: unknown; readonly field?: string | null }[];
  };
}

export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly failures: readonly ApiFailure[],
    readonly correlationId: string,
  ) {
    super(`${code}: ${failures.map((f) => f.message).join('; ')}`);
    this.name = 'ApiError';
  }
}

/** The API cannot be reached at any of its addresses. */
export class ApiUnreachable extends Error {
  constructor(readonly correlationId: string, cause: unknown) {
    super('the API cannot be reached', { cause });
    this.name = 'ApiUnreachable';
  }
}

export interface Call<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly correlationId: string;
  readonly signal?: AbortSignal | undefined;
}

const operationName = (text: string): string => /^\s*(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? 'Anonymous';

/** Only a refused connection is known to have done nothing; then the next address is tried. */
const wasNotSent = (error: unknown): boolean => {
  const cause = (error as { cause?: { code?: string; errors?: { code?: string }[] } }).cause;
  return [cause?.code, ...(cause?.errors ?? []).map((e) => e.code)].includes('ECONNREFUSED');
};

/** Calls the API at one of several equal addresses in turn. */
export class ApiTransport {
  private turn = 0;

  constructor(private readonly addresses: readonly string[]) {}

  /** The address whose turn it is, for requests that are passed through (files). */
  nextAddress(): string {
    this.turn = (this.turn + 1) % this.addresses.length;
    return this.addresses[this.turn]!;
  }

  async call<Result, Variables>(call: Call<Result, Variables>): Promise<Result> {
    const query = call.document.toString();
    const response = await this.send(query, call);
    const body = (await response.json().catch(() => null)) as { data?: Result | null; errors?: ApiFailure[] } | null;
    const failure = body?.errors?.[0];
    if (failure) throw new ApiError(failure.extensions?.code ?? 'INTERNAL_SERVER_ERROR', body.errors!, call.correlationId);
    if (!body?.data) throw new ApiError(response.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL_SERVER_ERROR', [{ message: `HTTP ${response.status}` }], call.correlationId);
    return body.data;
  }

  private async send<Result, Variables>(query: string, call: Call<Result, Variables>): Promise<Response> {
    const name = operationName(query);
    let last: unknown;
    for (let attempt = 0; attempt < this.addresses.length; attempt += 1) {
      try {
        return await fetch(`${this.nextAddress()}/graphql`, {
          method: 'POST',
          headers: { ...call.headers, 'content-type': 'application/json', accept: 'application/json', 'x-correlation-id': call.correlationId, 'x-apollo-operation-name': name },
          body: JSON.stringify({ query, operationName: name, variables: call.variables ?? {} }),
          ...(call.signal ? { signal: call.signal } : {}),
        });
      } catch (error) {
        last = error;
        if (!wasNotSent(error)) break;
      }
    }
    throw new ApiUnreachable(call.correlationId, last);
  }
}
