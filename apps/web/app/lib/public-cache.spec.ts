import { isUnchanged, tagged, taggedHeaders, tagOfBuild, unchanged } from './public-cache.server';

const headersOf = (value: unknown, language = 'zh') => taggedHeaders({ loaderHeaders: new Headers(tagged(value, language).init?.headers) });
const asking = (tag: string) => new Request('http://x/policies', { headers: { 'if-none-match': tag } });

describe('a public page', () => {
  it('has a tag of its content and its language', () => {
    expect(headersOf({ a: 1 }).get('etag')).toBe(headersOf({ a: 1 }).get('etag'));
    expect(headersOf({ a: 1 }).get('etag')).not.toBe(headersOf({ a: 2 }).get('etag'));
    expect(headersOf({ a: 1 }).get('etag')).not.toBe(headersOf({ a: 1 }, 'en').get('etag'));
  });
  it('is not sent again to who has it, and is to who has another or would be told something', () => {
    const headers = headersOf({ a: 1 });
    const tag = headers.get('etag')!;
    expect(isUnchanged(asking(tag), headers)).toBe(true);
    expect(isUnchanged(asking(`"x", ${tag.slice(2)}`), headers)).toBe(true);
    expect(isUnchanged(asking('W/"other"'), headers)).toBe(false);
    expect(isUnchanged(asking(tagOfBuild(tag, 'b2')), headers)).toBe(false);
    expect(isUnchanged(new Request('http://x/'), headers)).toBe(false);
    headers.set('set-cookie', 'zhiya_flash=');
    expect(isUnchanged(asking(tag), headers)).toBe(false);
  });
  it('answers who has it without a policy of its own: the copy keeps its nonce', () => {
    const headers = headersOf({ a: 1 });
    headers.set('content-security-policy', 'x');
    expect([unchanged(headers).status, [...unchanged(headers).headers.keys()].sort()]).toEqual([304, ['cache-control', 'etag', 'vary']]);
  });
});
