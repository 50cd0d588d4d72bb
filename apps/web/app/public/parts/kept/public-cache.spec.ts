import { sessionCookie } from '../../../kit/cookies.server';
import { isUnchanged, tagged, taggedHeaders, tagOfBuild, unchanged } from './public-cache.server';

const visitor = new Request('http://x/policies');
const headersOf = async (value: unknown, language = 'zh', request = visitor) =>
  taggedHeaders({ loaderHeaders: new Headers((await tagged(request, value, language)).init?.headers) });
const asking = (tag: string) => new Request('http://x/policies', { headers: { 'if-none-match': tag } });

describe('a public page', () => {
  beforeAll(() => {
    process.env['SESSION_SECRET'] = 'a secret of thirty-two characters.';
  });
  it('has a tag of its content and its language', async () => {
    expect((await headersOf({ a: 1 })).get('etag')).toBe((await headersOf({ a: 1 })).get('etag'));
    expect((await headersOf({ a: 1 })).get('etag')).not.toBe((await headersOf({ a: 2 })).get('etag'));
    expect((await headersOf({ a: 1 })).get('etag')).not.toBe((await headersOf({ a: 1 }, 'en')).get('etag'));
  });
  it('is not sent again to who has it, and is to who has another or would be told something', async () => {
    const headers = await headersOf({ a: 1 });
    const tag = headers.get('etag')!;
    expect(isUnchanged(asking(tag), headers)).toBe(true);
    expect(isUnchanged(asking(`"x", ${tag.slice(2)}`), headers)).toBe(true);
    expect(isUnchanged(asking('W/"other"'), headers)).toBe(false);
    expect(isUnchanged(asking(tagOfBuild(tag, 'b2')), headers)).toBe(false);
    expect(isUnchanged(new Request('http://x/'), headers)).toBe(false);
    headers.set('set-cookie', 'zhiya_flash=');
    expect(isUnchanged(asking(tag), headers)).toBe(false);
  });
  it('answers who has it without a policy of its own: the copy keeps its nonce', async () => {
    const headers = await headersOf({ a: 1 });
    headers.set('content-security-policy', 'x');
    expect([unchanged(headers).status, [...unchanged(headers).headers.keys()].sort()]).toEqual([
      304,
      ['cache-control', 'etag', 'vary'],
    ]);
  });
  it('has no tag for who is signed in: the masthead names them', async () => {
    const signedIn = new Request('http://x/policies', {
      headers: { cookie: (await sessionCookie('token')).split(';')[0]! },
    });
    expect([...(await headersOf({ a: 1 }, 'zh', signedIn)).keys()]).toEqual([]);
  });
  it('has none where it refuses, and says so by its status', async () => {
    const refused = await tagged(visitor, { a: 1 }, 'zh', 422);
    expect([
      refused.init?.status,
      taggedHeaders({ loaderHeaders: new Headers(refused.init?.headers) }).get('etag'),
    ]).toEqual([422, null]);
  });
});
