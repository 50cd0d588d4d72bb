import { createHash } from 'node:crypto';

/** A script's text that may run, by its hash. */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

/** Which scripts a page may run: our own files, and those inside of it by the answer's nonce. */
export const scriptsByNonce = (nonce: string): string => `'self' 'nonce-${nonce}'`;
/** The same for a page that is sent more than once and has no nonce: those inside of it by what they say. */
export const scriptsByHash = (html: string): string =>
  [
    "'self'",
    ...new Set(
      [...html.matchAll(INLINE)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`),
    ),
  ].join(' ');

/** Headers that every answer carries. `scripts`: which may run, null for an answer that is no page. Nothing is loaded from elsewhere. */
export function securityHeaders(headers: Headers, scripts: string | null, correlationId: string): void {
  headers.set(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src ${scripts ?? "'none'"}`,
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'geolocation=(), microphone=(), payment=()');
  headers.set('x-correlation-id', correlationId);
}
