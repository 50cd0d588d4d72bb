import { masked, maskedFacts } from './masking';
import { Secret } from './secret';

const TOKEN = 'q3-Zr0fM_2vYkT9wLs1XcB7hJdEuGi5oNaPmQyRtUV8';

describe('a text for logs', () => {
  it.each([
    ["Duplicate entry 'li@example.com' for key 'ux_person_email'", "Duplicate entry '…' for key 'ux_person_email'"],
    ["Duplicate entry 'O'Neil-7' for key 'ux_name'", "Duplicate entry '…' for key 'ux_name'"],
    ["Incorrect string value: '\\xF0\\x9F' for column 'name'", "Incorrect string value: '…' for column 'name'"],
    ['550 no such mailbox <nobody@test.example>', '550 no such mailbox <…@…>'],
    ['RCPT TO:<李四@例子.中国>: refused', 'RCPT TO:<…@…>: refused'],
    ['440301199001011234 and 44030119900101123X', '… and …'],
    ['call 13800138000.', 'call ….'],
    [`/reset/${TOKEN}`, '/reset/…'],
    [`https://zhiya.example/invite/${TOKEN}?a=1`, 'https://zhiya.example/invite/…?a=1'],
  ])('hides who and what opens: %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });
  it.each([
    '0195f2a4-7b3e-7c11-8a55-2f1e0d9c8b7a',
    '91441900MA4W12345X',
    '1575244800000',
    'a'.repeat(43),
    'at Object.<anonymous> (/app/libs/identity/server/src/index.ts:12:3)',
    "key 'ux_person_email'",
    '2019-12-20T08:00:00.000Z 0.0000013800138000',
  ])('leaves what tells of the house: %s', (text) => {
    expect(masked(text)).toBe(text);
  });
  it('is found in lists and objects, whose other values stay', () => {
    const error = new Error('x@y.cn');
    expect(maskedFacts({ n: 1, rest: ['a@b.cn', { to: 'c@d.cn', at: null }], error })).toEqual({
      n: 1,
      rest: ['…@…', { to: '…@…', at: null }],
      error,
    });
  });
});

describe('a secret', () => {
  const secret = new Secret(TOKEN);
  it('is shown on purpose alone', () => {
    expect(secret.reveal()).toBe(TOKEN);
    expect(secret.within((t) => `/reset/${t}`).reveal()).toBe(`/reset/${TOKEN}`);
  });
  it('stops whoever writes it down', () => {
    expect(() => JSON.stringify({ facts: { secret } })).toThrow('never written');
    expect(() => `${secret as unknown as string}`).toThrow('never part of a text');
    expect(Object.entries(secret)).toEqual([]);
  });
});
