import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  API_URL: z.string().default('http://127.0.0.1:3001'),
  SESSION_SECRET: z.string().min(16, 'SESSION_SECRET needs at least 16 characters'),
  /** Cookies only over TLS. Off on plain http, where a browser would drop them. */
  COOKIE_SECURE: z.enum(['true', 'false']).optional(),
  UPLOAD_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 1024 * 1024),
});

export interface WebEnv {
  readonly isProduction: boolean;
  readonly apiAddresses: readonly string[];
  readonly sessionSecrets: readonly string[];
  readonly isCookieSecure: boolean;
  readonly uploadMaxBytes: number;
}

let cached: WebEnv | undefined;

/** The environment, read once and checked; a missing secret stops the first request with a clear line. */
export function env(): WebEnv {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success)
    throw new Error(`web: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`);
  const e = parsed.data;
  cached = {
    isProduction: e.NODE_ENV === 'production',
    apiAddresses: e.API_URL.split(',')
      .map((a) => a.trim().replace(/\/(graphql)?$/, ''))
      .filter(Boolean),
    // The first signs, the others are still read: a secret can be changed without signing everybody out.
    sessionSecrets: e.SESSION_SECRET.split(',').map((s) => s.trim()),
    isCookieSecure: e.COOKIE_SECURE === 'true',
    uploadMaxBytes: e.UPLOAD_MAX_BYTES,
  };
  return cached;
}
