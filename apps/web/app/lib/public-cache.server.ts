import { createHash } from 'node:crypto';

/**
 * A page that is the same for everybody may be kept by anybody, and is asked for anew only where it changed: `content` is all that it
 * shows. The reader's language is a cookie; so is a message that is shown once, and a page that carries one is nobody else's.
 */
export function publicHeaders(request: Request, content: unknown): Record<string, string> {
  if (request.headers.get('cookie')?.includes('zhiya_flash=')) return { 'cache-control': 'private, no-store' };
  const tag = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 27);
  return { 'cache-control': 'public, no-cache', vary: 'Cookie', etag: `W/"${tag}"` };
}

/** The tag of a page as this build draws it. */
export const builtTag = (etag: string, build: string): string => etag.replace(/"$/, `-${build}"`);

/** Whether the browser holds this very page. */
export const isHeld = (request: Request, etag: string): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && (request.headers.get('if-none-match') ?? '').split(',').some((t) => t.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
