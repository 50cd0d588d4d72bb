import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Changes } from './changes.server';
import type { PublicAddress } from './public-addresses';

const MAX_BYTES = 32 * 1024 * 1024;
/** An API that has not heard of the new day yet may still have answered by the old one. */
const DAY_SETTLES_MS = 2_000;

export type Encoding = 'br' | 'gzip';
/** What one rendering gave. */
export interface Rendered {
  readonly response: Response;
  readonly html: string | null;
}
export interface KeptPage {
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
  body(encoding: Encoding | null): Buffer | Promise<Buffer>;
}
interface Entry {
  readonly page: KeptPage;
  readonly stamp: string;
  readonly bytes: number;
}

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
const compress = {
  br: (plain: Buffer) => brotliOf(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (plain: Buffer) => gzipOf(plain, { level: 6 }),
};

/** Of each answer its own. */
const NOT_KEPT = ['x-correlation-id', 'content-length', 'date'];

function keptOf({ response, html }: Rendered): KeptPage | null {
  if (
    response.status !== 200 ||
    html === null ||
    response.headers.has('set-cookie') ||
    /no-store/.test(response.headers.get('cache-control') ?? '')
  )
    return null;
  const plain = Buffer.from(html);
  const etag =
    response.headers.get('etag') ?? `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  const compressed = new Map<Encoding, Buffer | Promise<Buffer>>();
  const headers = new Headers(response.headers);
  NOT_KEPT.forEach((name) => headers.delete(name));
  headers.set('etag', etag);
  headers.set('vary', 'Cookie');
  return {
    headers: [...headers],
    etag,
    body(encoding) {
      if (encoding === null) return plain;
      const known = compressed.get(encoding);
      if (known) return known;
      const made = compress[encoding](plain).then((body) => (compressed.set(encoding, body), body));
      compressed.set(encoding, made);
      return made;
    },
  };
}

/** What an entry is true for: the day, and each topic at the count at which it was drawn. */
const stampOf = (address: PublicAddress, { today, topics }: Changes): string =>
  JSON.stringify([today, address.topics.map((t) => topics[t] ?? null)]);

/** Whole pages as they were sent, as long as nothing that they tell of has changed. */
export class PageCache {
  private readonly kept: LRUCache<string, Entry>;
  private readonly rendering = new Map<string, Promise<Rendered | KeptPage>>();

  constructor(
    maxBytes = MAX_BYTES,
    private readonly now: () => number = Date.now,
  ) {
    this.kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: (entry) => entry.bytes });
  }

  find(address: PublicAddress, changes: Changes): KeptPage | null {
    const entry = this.kept.get(address.key);
    return entry?.stamp === stampOf(address, changes) ? entry.page : null;
  }

  /** The kept page; else what `render` gives, kept where it may be. Who comes meanwhile waits for it, and renders alone what cannot be shared. */
  async get(address: PublicAddress, changes: Changes, render: () => Promise<Rendered>): Promise<KeptPage | Rendered> {
    const found = this.find(address, changes);
    if (found) return found;
    const stamp = stampOf(address, changes);
    const key = `${address.key} ${stamp}`;
    const running = this.rendering.get(key);
    if (running) {
      const shared = await running;
      return 'body' in shared ? shared : render();
    }
    const own = this.draw(address, stamp, changes, render).finally(() => this.rendering.delete(key));
    this.rendering.set(key, own);
    return own;
  }

  private async draw(
    address: PublicAddress,
    stamp: string,
    changes: Changes,
    render: () => Promise<Rendered>,
  ): Promise<KeptPage | Rendered> {
    const rendered = await render();
    const page = keptOf(rendered);
    if (!page || rendered.html === null) return rendered;
    // Plain and both of its compressed copies, which are smaller together.
    if (this.now() - changes.since >= DAY_SETTLES_MS)
      this.kept.set(address.key, { page, stamp, bytes: 2 * Buffer.byteLength(rendered.html) + address.key.length });
    return page;
  }
}
