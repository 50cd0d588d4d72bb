import type { GraphQLFormattedError } from 'graphql';

const CLIENT_CODES = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);
const DOMAIN_CODES: Record<string, string> = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'NOT_FOUND',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  RATE_LIMITED: 'RATE_LIMITED',
};

/**
 * What leaves the API: the stable code, never a stack, a table name or a statement. Forbidden and unknown look alike.
 * `report` gets what is broken on our side.
 */
export function formatApiError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (e: unknown) => void,
): GraphQLFormattedError {
  const original = (error as { originalError?: unknown })?.originalError ?? error;
  const own = (original as { code?: string })?.code;
  const path = formatted.path ? { path: formatted.path } : {};
  if (own && DOMAIN_CODES[own]) return { message: DOMAIN_CODES[own], extensions: { code: DOMAIN_CODES[own] }, ...path };
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (CLIENT_CODES.has(code)) {
    const errors = formatted.extensions?.['errors'];
    return {
      message: formatted.message,
      extensions: { code, ...(errors ? { errors } : {}) },
      ...path,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
  }
  report(original);
  return { message: 'something broke on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...path };
}
