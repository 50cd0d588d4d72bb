import { builtTag, isHeld, publicHeaders } from './public-cache.server';

const asking = (headers: Record<string, string> = {}, method = 'GET') => new Request('http://localhost/estimate', { method, headers });

describe('a page that is the same for everybody', () => {
  it('has a tag that follows what it shows', () => {
    const [a, b, c] = [['zh', 1], ['zh', 1], ['en', 1]].map((x) => publicHeaders(asking(), x)['etag']);
    expect([a === b, a === c]).toEqual([true, false]);
    expect(publicHeaders(asking(), 1)).toMatchObject({ 'cache-control': 'public, no-cache', vary: 'Cookie' });
  });
  it('is nobody else’s where it carries a message', () => expect(publicHeaders(asking({ cookie: 'zhiya_flash=x' }), 1)).toEqual({ 'cache-control': 'private, no-store' }));
  it('is held only in this very form and build', () => {
    const tag = builtTag('W/"abc"', '1');
    expect(tag).toBe('W/"abc-1"');
    expect([isHeld(asking({ 'if-none-match': '"x", W/"abc-1"' }), tag), isHeld(asking({ 'if-none-match': 'W/"abc"' }), tag), isHeld(asking(), tag), isHeld(asking({ 'if-none-match': tag }, 'POST'), tag)]).toEqual([true, false, false, false]);
  });
});
