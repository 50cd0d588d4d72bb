import { publicAddresses } from './public-addresses';

const addressOf = publicAddresses({ ImVuIg: 'en', Inpo: 'zh' }, 'zh');
const key = (url: string, cookie?: string, method = 'GET') => addressOf(method, url, cookie)?.key ?? null;

describe('the addresses of pages that say the same to everybody', () => {
  it.each([
    '/',
    '/about',
    '/policies',
    '/policies/dongguan-2019.5',
    '/products?rightKind=&amount=&months=',
    '/products?rightKind=INVENTION&after=abc',
    '/policies/x?version=2',
  ])('%s is one, by itself and its language', (url) => {
    expect([key(url), key(url, 'zhiya_lang=ImVuIg; other=1'), key(url, 'a=b')]).toEqual([
      `zh ${url}`,
      `en ${url}`,
      `zh ${url}`,
    ]);
    expect(key(url, '', 'HEAD')).toBe(key(url));
  });

  it.each([
    '/app',
    '/login',
    '/status?code=1',
    '/policies/',
    '/products/a/b',
    '/policies/%2e%2e',
    '/About',
    '//',
    '/.data',
    '/_root.data',
    '/policies.data',
    '/?',
    '/?a=1',
    '/?index',
    '/policies?',
    '/policies?q=x',
    '/policies?year=2019&level=CITY',
    '/policies?level=CITY&level=CITY',
    '/policies?level',
    '/policies?level=a=b',
    '/policies?level=a&',
    '/policies?&level=a',
    '/policies?level=%41',
    '/policies?level=a+b',
    '/policies?__proto__=1',
    '/policies?constructor=1',
    `/policies?after=${'x'.repeat(121)}`,
    `/policies/${'x'.repeat(101)}`,
    `/products?amount=${'9'.repeat(500)}`,
    '/products?amount=1#x',
    '/products?amount=<script>',
  ])('%s is none', (url) => expect(key(url)).toBeNull());

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('%s asks for none', (method) =>
    expect(key('/', '', method)).toBeNull(),
  );

  it.each([
    'zhiya_session=x',
    'a=1;zhiya_session=x',
    'a=1; zhiya_session =x',
    'zhiya_session=',
    'zhiya_flash=x',
    'zhiya_lang=ImVuIg; zhiya_session=x',
  ])('whoever sends the cookie %j is not just anybody', (cookie) => expect(key('/', cookie)).toBeNull());

  it.each([
    'zhiya_lang=',
    'zhiya_lang=fr',
    'zhiya_lang=__proto__',
    'zhiya_lang=ImVuIg; zhiya_lang=Inpo',
    'zhiya_lang="ImVuIg"',
  ])('a language cookie that the site did not write (%j) leaves the page to Remix', (cookie) =>
    expect(key('/', cookie)).toBeNull(),
  );

  it('hands the language on as the site wrote it, and no other cookie', () => {
    expect(addressOf('GET', '/', 'other=1; zhiya_lang=ImVuIg')).toMatchObject({
      cookie: 'zhiya_lang=ImVuIg',
      topics: ['policy'],
    });
  });
});
