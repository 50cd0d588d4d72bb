import { demoCast, type Cast } from '@zhiya/story';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { houseScripts, type Keeper, type Service } from './support/processes';

const SECRET = 'public-cache-public-cache';
const ENGLISH = 'zhiya_lang=ImVuIg%3D%3D';
const A_MOMENT_MS = 50;
/** Asks again until the answer is so, or the test's own limit ends it. How soon it must be is changes.spec's affair: a clock here would measure the machine. */
async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
  }
}

interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

describe('public pages that two web processes keep', () => {
  let api: ApiUnderTest;
  let cast: Cast;
  let keeper: Keeper;
  let webs: readonly Service[];

  const get = async (web: Service, path: string, headers: Record<string, string> = {}): Promise<Page> => {
    const response = await fetch(`${web.url}${path}`, { headers, redirect: 'manual' });
    return { status: response.status, html: await response.text(), headers: response.headers };
  };
  /** Only a page that is kept has no nonce. */
  const isShared = ({ headers }: Page) => !headers.get('content-security-policy')!.includes('nonce');

  beforeAll(async () => {
    const scripts = await houseScripts();
    await scripts.build({ parts: ['web'] });
    api = await startApiUnderTest();
    cast = await demoCast(api);
    keeper = scripts.createKeeper({ withReaper: false });
    const env = { API_URL: api.url, SESSION_SECRET: SECRET };
    webs = await Promise.all(
      [1, 2].map(async (n) =>
        scripts.ready(await scripts.startWeb(keeper, env, { name: `web-${n}`, host: '127.0.0.1' })),
      ),
    );
    // A day that a process has just heard of must settle before it keeps a page.
    for (const web of webs) await until(() => get(web, '/'), isShared);
  }, 600_000);
  afterAll(async () => {
    await keeper?.stopAll();
    await api?.stop();
  });

  it('are the same to everybody, by language, with a tag that answers 304', async () => {
    const [web] = webs as [Service];
    const [zh, again, en] = [await get(web, '/'), await get(web, '/'), await get(web, '/', { cookie: ENGLISH })];
    expect(
      [zh, again, en].map((p) => [p.status, isShared(p), p.headers.get('cache-control'), p.headers.get('vary')]),
    ).toEqual(Array(3).fill([200, true, 'private, no-cache', 'Cookie, Accept-Encoding']));
    expect([again.html === zh.html, /lang="zh-CN"/.test(zh.html), /lang="en"/.test(en.html)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(new Set([zh, again].map((p) => p.headers.get('x-correlation-id'))).size).toBe(2);
    const tag = zh.headers.get('etag')!;
    expect(await get(web, '/', { 'if-none-match': tag })).toMatchObject({ status: 304, html: '' });
    expect((await get(web, '/', { 'if-none-match': tag, cookie: ENGLISH })).status).toBe(200);
  });

  it('are never given to who is signed in, nor theirs to anybody', async () => {
    const [web] = webs as [Service];
    const anonymous = await get(web, '/products');
    const login = await fetch(`${web.url}/login`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        _intent: 'sign-in',
        _key: 'k',
        next: '',
        email: 'bank-b@demo.zhiya',
        password: 'demo-2019-zhiya',
      }),
    });
    const session = login.headers
      .getSetCookie()
      .find((c) => c.startsWith('zhiya_session='))!
      .split(';')[0]!;
    const own = await get(web, '/products', { cookie: session, 'if-none-match': anonymous.headers.get('etag')! });
    expect([own.status, isShared(own), own.html.includes('/logout')]).toEqual([200, false, true]);
    const after = await get(web, '/products');
    expect([after.html === anonymous.html, after.html.includes('/logout')]).toEqual([true, false]);
    const forged = await get(web, '/products', { cookie: 'zhiya_session=nobody' });
    expect([forged.status, isShared(forged)]).toEqual([200, false]);
  });

  it.each([
    '/?a=1',
    '/policies?year=2019&level=CITY',
    '/products?amount=1&amount=1',
    '/policies?__proto__=1',
    '/policies?q=%E8%B4%A8%E6%8A%BC',
  ])('%s is asked in no form that is kept, and still answered', async (path) => {
    const page = await get(webs[0]!, path);
    expect([page.status, isShared(page)]).toEqual([200, false]);
  });

  it('that are not there are kept for nobody', async () => {
    expect([
      (await get(webs[0]!, '/products/nothing')).status,
      (await get(webs[0]!, '/policies/nothing')).status,
    ]).toEqual([404, 404]);
  });

  it('are new in each process when something has changed', async () => {
    const [bank] = cast.banks;
    const [product] = (
      await bank!.maker.ask<{ nodes: { id: string; version: number; bank: { name: string } }[] }>('loanProducts', {})
    ).nodes.filter((p) => p.bank.name === bank!.name);
    const shows = async () =>
      Promise.all(webs.map(async (web) => (await get(web, '/products')).html.includes(product!.id)));
    expect(await shows()).toEqual([true, true]);
    const outcome = await bank!.checker.mutate('suspendLoanProduct', {
      id: product!.id,
      version: product!.version,
      reason: '示例',
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(await until(shows, (each) => !each.includes(true))).toEqual([false, false]);
  });

  it('know the day when it has moved, and say the same of it', async () => {
    const day = '2019-12-05';
    const homes = () => Promise.all(webs.map((web) => get(web, '/')));
    const [before] = await homes();
    expect(await (await api.as('operator')).mutate('moveToday', { date: day })).toMatchObject({ ok: true });
    const pages = await until(homes, (each) => each.every((page) => page.html !== before!.html));
    expect(pages.map((p) => [p.status, isShared(p)])).toEqual([
      [200, true],
      [200, true],
    ]);
    expect(pages[0]!.html).toBe(pages[1]!.html);
  });
});
