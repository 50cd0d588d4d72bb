import { safePath } from './safe-path';

describe('a path to return to', () => {
  it.each(['/app/work', '/app/listings/1?tab=a#x', '/'])('keeps a path of this site: %s', (path) =>
    expect(safePath(path, '/f')).toBe(path),
  );
  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil',
    'https://evil.example',
    'javascript:alert(1)',
    '/%2Fevil.example',
    '/a\nb',
    '/ x',
    '',
    null,
    undefined,
    `/${'x'.repeat(3000)}`,
  ])('refuses another host or a malformed one: %s', (path) => expect(safePath(path, '/fallback')).toBe('/fallback'));
  it('takes dots out of the path before it is used', () => expect(safePath('/app/../login', '/f')).toBe('/login'));
});
