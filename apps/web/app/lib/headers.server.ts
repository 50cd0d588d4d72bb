/** Headers that every answer carries. Scripts run by nonce or from our own files; nothing is loaded from elsewhere. */
export function securityHeaders(headers: Headers, nonce: string | null, correlationId: string): void {
  const script = nonce === null ? "'none'" : `'self' 'nonce-${nonce}'`;
  headers.set(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src ${script}`,
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
