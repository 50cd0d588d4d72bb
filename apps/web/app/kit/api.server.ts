import { redirect } from '@remix-run/node';
import { ApiError, ApiTransport, ApiUnreachable, type From, type TypedDocumentString } from '@zhiya/web-api-client';
import { createHash, randomUUID } from 'node:crypto';
import { endSessionCookie, languageOf, tokenOf } from './cookies.server';
import { env } from './env.server';
import { post } from './post.server';
import { createQuestions } from './questions.server';

let shared: ApiTransport | undefined;
export const transport = (): ApiTransport => (shared ??= new ApiTransport(env().apiAddresses, post));
const ask = createQuestions((questions, from) => transport().ask(questions, from));

/** One id per request to the web: API calls, logs and the error page carry the same. */
const ids = new WeakMap<Request, string>();
export function correlationIdOf(request: Request): string {
  const known = ids.get(request);
  if (known) return known;
  const given = request.headers.get('x-correlation-id');
  const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  ids.set(request, id);
  return id;
}

export async function apiHeaders(request: Request): Promise<Record<string, string>> {
  const token = await tokenOf(request);
  const agent = request.headers.get('user-agent');
  const forwarded = request.headers.get('x-forwarded-for');
  return {
    'accept-language': (await languageOf(request)) === 'en' ? 'en' : 'zh-CN',
    'x-correlation-id': correlationIdOf(request),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(agent ? { 'user-agent': agent.slice(0, 300) } : {}),
    ...(forwarded ? { 'x-forwarded-for': forwarded } : {}),
  };
}

/** The page that signing in should return to: the page itself, not its data request. */
export function signInPath(request: Request): string {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  url.searchParams.delete('_routes');
  return `/login?next=${encodeURIComponent(`${path}${url.search}`)}`;
}

/** A refusal as the API sends it: `errors` of the union member, or of a bad input. */
export interface RefusalLike {
  readonly errors: readonly {
    readonly code: string;
    readonly facts?: unknown;
    readonly field?: string | null;
    readonly citations?: readonly { readonly document: string; readonly clause: string; readonly quote: string }[];
  }[];
}

/** A fault of the input's shape, found before any rule was asked. Becomes field errors, never an error page. */
export class InvalidInput extends Error implements RefusalLike {
  constructor(readonly errors: RefusalLike['errors']) {
    super('invalid input');
  }
}

async function refuse(error: unknown, request: Request): Promise<never> {
  const correlationId = correlationIdOf(request);
  const page = (status: number, code: string) => Response.json({ code, correlationId }, { status });
  if (error instanceof ApiUnreachable) throw page(503, 'API_UNREACHABLE');
  if (!(error instanceof ApiError)) throw error;
  switch (error.code) {
    case 'UNAUTHENTICATED':
      throw redirect(signInPath(request), { headers: { 'set-cookie': await endSessionCookie() } });
    // A record of somebody else and a record that never was look alike.
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      throw page(404, 'NOT_FOUND');
    case 'BAD_USER_INPUT':
      throw new InvalidInput(error.failures[0]?.extensions?.errors ?? [{ code: 'INPUT.INVALID' }]);
    case 'RATE_LIMITED':
      throw page(429, 'RATE_LIMITED');
    default:
      throw page(502, error.code);
  }
}

type Args<V> = Record<string, never> extends V ? [variables?: V] : [variables: V];
/** A mutation has one root field; its value is the answer. */
type Only<R> = R[keyof R];

export interface Api {
  query<R, V>(document: TypedDocumentString<R, V>, ...args: Args<V>): Promise<R>;
  /** `key` is the form's hidden key. What is sent is hashed into it, so that only the same submission repeats. */
  mutate<R extends object, V>(document: TypedDocumentString<R, V>, variables: V, key: string): Promise<Only<R>>;
}

/** The API on behalf of whoever sent this request. */
export function api(request: Request): Api {
  const from = async (more: Record<string, string> = {}): Promise<From> => ({
    headers: { ...(await apiHeaders(request)), ...more },
    correlationId: correlationIdOf(request),
  });
  return {
    async query<R, V>(document: TypedDocumentString<R, V>, ...[variables]: Args<V>): Promise<R> {
      try {
        return (await ask({ document, variables }, await from())) as R;
      } catch (error) {
        return refuse(error, request);
      }
    },
    async mutate(document, variables, key) {
      const hash = createHash('sha256')
        .update(document.toString())
        .update(JSON.stringify(variables ?? {}))
        .digest('hex')
        .slice(0, 24);
      try {
        const data = await transport().call({
          document,
          variables,
          ...(await from({ 'idempotency-key': `${key || randomUUID()}-${hash}` })),
        });
        return Object.values(data)[0] as never;
      } catch (error) {
        return refuse(error, request);
      }
    },
  };
}
