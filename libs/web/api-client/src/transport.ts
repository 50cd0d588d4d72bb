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
  constructor(
    readonly correlationId: string,
    cause: unknown,
  ) {
    super('the API cannot be reached', { cause });
    this.name = 'ApiUnreachable';
  }
}

/** Whom the API is asked for, and by which request. */
export interface From {
  readonly headers: Readonly<Record<string, string>>;
  readonly correlationId: string;
}
export interface Call<Result, Variables> extends From {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables | undefined;
}
export interface Question {
  /** A document of whatever result. */
  readonly document: { toString(): string; readonly __meta__?: Readonly<Record<string, unknown>> | undefined };
  readonly variables: unknown;
}
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly ApiFailure[];
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}
/** Sends a text and reads the answer whole. Rejects where there is none. */
export type Post = (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<Reply>;

const byFetch: Post = async (url, body, headers) => {
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
};

/** What the API says of a document that its build does not know: this web is newer, or older. */
const UNKNOWN = 'DOCUMENT_UNKNOWN';

const operationName = (text: string): string => /^\s*(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? 'Anonymous';

/** The document's id, from the build. */
const idOf = (document: Question['document']): string => String(document.__meta__?.['hash']);

const isUnknown = (answer: Answer): boolean => answer.errors?.[0]?.extensions?.code === UNKNOWN;

/** Only a refused connection is known to have done nothing; then the next address is tried. */
const wasNotSent = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string; cause?: { code?: string; errors?: { code?: string }[] } };
  return [code, cause?.code, ...(cause?.errors ?? []).map((e) => e.code)].includes('ECONNREFUSED');
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Calls the API at one of several equal addresses in turn. */
export class ApiTransport {
  private turn = 0;

  constructor(
    private readonly addresses: readonly string[],
    private readonly post: Post = byFetch,
  ) {}

  /** The address whose turn it is, for requests that are passed through (files). */
  nextAddress(): string {
    this.turn = (this.turn + 1) % this.addresses.length;
    return this.addresses[this.turn]!;
  }

  /** One document with its text: a change, or a question that the API does not know by its id. */
  async call<Result, Variables>({ document, variables, ...from }: Call<Result, Variables>): Promise<Result> {
    return (await this.withText({ document, variables }, from)) as Result;
  }

  private async withText({ document, variables }: Question, from: From): Promise<unknown> {
    const query = document.toString();
    const name = operationName(query);
    const { text, status } = await this.send(
      '/graphql',
      JSON.stringify({ query, operationName: name, variables: variables ?? {} }),
      { ...from, headers: { ...from.headers, 'x-apollo-operation-name': name } },
    );
    return this.resultOf(parsed(text) as Answer | null, status, from);
  }

  /** Questions by the ids of their documents, in one request. Each is answered or refused on its own. */
  async ask(questions: readonly Question[], from: From): Promise<readonly PromiseSettledResult<unknown>[]> {
    const { status, text } = await this.send(
      '/questions',
      JSON.stringify(questions.map(({ document, variables }) => ({ id: idOf(document), variables: variables ?? {} }))),
      from,
    );
    const answers = parsed(text);
    // An API of an older build has no such door.
    const hasDoor = status !== 404;
    const known = Array.isArray(answers) ? (answers as Answer[]) : [];
    return Promise.allSettled(
      questions.map(async (question, i) =>
        !hasDoor || (known[i] && isUnknown(known[i]))
          ? this.withText(question, from)
          : this.resultOf(known[i] ?? null, status, from),
      ),
    );
  }

  private resultOf(answer: Answer | null, status: number, { correlationId }: From): unknown {
    const failure = answer?.errors?.[0];
    if (failure) throw new ApiError(failure.extensions?.code ?? 'INTERNAL_SERVER_ERROR', answer.errors!, correlationId);
    if (!answer?.data)
      throw new ApiError(
        status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL_SERVER_ERROR',
        [{ message: `HTTP ${status}` }],
        correlationId,
      );
    return answer.data;
  }

  private async send(path: string, body: string, { headers, correlationId }: From): Promise<Reply> {
    const all = {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/json',
      'x-correlation-id': correlationId,
    };
    let last: unknown;
    for (let attempt = 0; attempt < this.addresses.length; attempt += 1) {
      try {
        return await this.post(`${this.nextAddress()}${path}`, body, all);
      } catch (error) {
        last = error;
        if (!wasNotSent(error)) break;
      }
    }
    throw new ApiUnreachable(correlationId, last);
  }
}
