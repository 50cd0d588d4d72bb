import { createHash } from 'node:crypto';
import { scriptsByHash, scriptsByNonce, securityHeaders } from './headers.server';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the scripts that a page may run', () => {
  it('are named by their text where the page has no nonce, each once, files not at all', () => {
    expect(
      scriptsByHash(
        '<script>a()</script><script type="module" async="">b()\n</script><script src="/assets/x.js"></script><script>a()</script>',
      ),
    ).toBe(`'self' ${hash('a()')} ${hash('b()\n')}`);
    expect(scriptsByHash('<p>none</p>')).toBe("'self'");
  });

  it('stand in the policy, and none where the answer is no page', () => {
    const policy = (scripts: string | null) => {
      const headers = new Headers();
      securityHeaders(headers, scripts, 'c-1');
      return /script-src ([^;]*);/.exec(headers.get('content-security-policy')!)![1];
    };
    expect([policy(scriptsByNonce('n')), policy(null)]).toEqual(["'self' 'nonce-n'", "'none'"]);
  });
});
