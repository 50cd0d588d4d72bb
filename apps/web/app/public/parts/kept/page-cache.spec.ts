import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Changes } from './changes.server';
import { PageCache, type KeptPage, type Rendered } from './page-cache.server';
import type { PublicAddress } from './public-addresses';

const HOME: PublicAddress = { key: 'zh /', path: '/', topics: ['policy'], cookie: null };
const at = (over: Partial<Changes> = {}): Changes => ({
  today: '2019-12-02',
  topics: { policy: 1, shelf: 1 },
  since: 0,
  ...over,
});
const page = (html: string | null, init: ResponseInit = {}): Rendered => ({
  response: new Response(null, {
    status: 200,
    headers: { 'content-type': 'text/html', 'x-correlation-id': 'c-1' },
    ...init,
  }),
  html,
});
const cache = (bytes?: number) => new PageCache(bytes, () => 10_000);
const isKept = (answer: KeptPage | Rendered): answer is KeptPage => 'body' in answer;

/** A page that says which rendering it is. */
function counting(init?: ResponseInit) {
  const count = { rendered: 0, render: async () => page(`page ${(count.rendered += 1)}`, init) };
  return count;
}

describe('a page that is kept', () => {
  it('is drawn once, for all who come while it is drawn and after', async () => {
    const [pages, count] = [cache(), counting()];
    const answers = await Promise.all([1, 2, 3].map(() => pages.get(HOME, at(), count.render)));
    expect(
      [...answers, await pages.get(HOME, at(), count.render), pages.find(HOME, at())].map(
        (a) => isKept(a!) && a.body(null).toString(),
      ),
    ).toEqual(Array(5).fill('page 1'));
  });

  it.each([
    ['its topic', at({ topics: { policy: 2, shelf: 1 } })],
    ['the day', at({ today: '2019-12-03' })],
    ['a lost topic', at({ topics: {} })],
  ])('is drawn again after a change of %s', async (_, later) => {
    const [pages, count] = [cache(), counting()];
    await pages.get(HOME, at(), count.render);
    expect(pages.find(HOME, later)).toBeNull();
    await pages.get(HOME, later, count.render);
    expect([count.rendered, pages.find(HOME, at({ topics: { policy: 1, shelf: 9 } }))]).toEqual([2, null]);
  });

  it('stays where another topic changes', async () => {
    const [pages, count] = [cache(), counting()];
    await pages.get(HOME, at(), count.render);
    expect(pages.find(HOME, at({ topics: { policy: 1, shelf: 9 } }))).not.toBeNull();
  });

  it('that was begun before a change is not given to who comes after it', async () => {
    const [pages, count] = [cache(), counting()];
    const [before, after] = await Promise.all([
      pages.get(HOME, at(), count.render),
      pages.get(HOME, at({ topics: { policy: 2 } }), count.render),
    ]);
    expect(before).not.toBe(after);
    expect(count.rendered).toBe(2);
  });

  it('is not kept on the edge of a day', async () => {
    const [pages, count] = [cache(), counting()];
    await pages.get(HOME, at({ since: 8_500 }), count.render);
    expect(pages.find(HOME, at({ since: 8_500 }))).toBeNull();
  });

  it.each<[string, ResponseInit]>([
    ['404', { status: 404 }],
    ['503', { status: 503 }],
    ['a redirect', { status: 302 }],
    ['a cookie', { headers: { 'set-cookie': 'a=1' } }],
    ['no-store', { headers: { 'cache-control': 'no-store' } }],
  ])('is none that answers %s: each is drawn for its own', async (_, init) => {
    const [pages, count] = [cache(), counting(init)];
    const answers = await Promise.all([pages.get(HOME, at(), count.render), pages.get(HOME, at(), count.render)]);
    expect([answers.map(isKept), count.rendered, pages.find(HOME, at())]).toEqual([[false, false], 2, null]);
  });

  it('is none where drawing it failed, and the next one tries again', async () => {
    const pages = cache();
    await expect(pages.get(HOME, at(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(isKept(await pages.get(HOME, at(), counting().render))).toBe(true);
  });

  it('has a tag and says what it depends on, and nothing of the answer it was drawn for', async () => {
    const kept = (await cache().get(HOME, at(), counting().render)) as KeptPage;
    const headers = new Headers(kept.headers as [string, string][]);
    expect([headers.get('etag'), headers.get('vary'), headers.has('x-correlation-id')]).toEqual([
      kept.etag,
      'Cookie',
      false,
    ]);
    const own = (await cache().get(HOME, at(), counting({ headers: { etag: 'W/"mine-1"' } }).render)) as KeptPage;
    expect(own.etag).toBe('W/"mine-1"');
  });

  it('is compressed once', async () => {
    const kept = (await cache().get(HOME, at(), async () => page('知押'.repeat(500)))) as KeptPage;
    const [br, again, gz] = await Promise.all([kept.body('br'), kept.body('br'), kept.body('gzip')]);
    expect([brotliDecompressSync(br).toString(), gunzipSync(gz).toString(), again]).toEqual([
      '知押'.repeat(500),
      '知押'.repeat(500),
      br,
    ]);
  });

  it('makes room: what was not asked for longest goes first', async () => {
    const pages = cache(5_000);
    const address = (n: number) => ({ ...HOME, key: `zh /${n}` });
    for (const n of [1, 2, 3]) await pages.get(address(n), at(), async () => page('x'.repeat(1_000)));
    expect([1, 2, 3].map((n) => pages.find(address(n), at()) !== null)).toEqual([false, true, true]);
  });
});
