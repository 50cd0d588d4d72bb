import type { FormReply } from '@zhiya/web-ui';

process.env['SESSION_SECRET'] = 'a secret for the tests only';
const { assertSameOrigin, readForm, refusalReply, replying } = await import('./forms.server');
const { InvalidInput } = await import('./api.server');
const { fieldsOf } = await import('./fields.server');
const { languageCookie, sessionCookie, tokenOf } = await import('./cookies.server');

const post = (fields: Record<string, string | string[]>, headers: Record<string, string> = {}) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const v of [value].flat()) body.append(name, v);
  return new Request('http://zhiya.test/x', { method: 'POST', body, headers: { host: 'zhiya.test', ...headers } });
};
const dataOf = (reply: unknown) => (reply as { data: FormReply; init: ResponseInit }).data;

describe('a form that comes back', () => {
  it('keeps what was typed but no password, and puts each fault at its field in the reader’s language', async () => {
    const form = await readForm(
      post({
        _intent: 'sign',
        _form: 'sign-7',
        _key: 'k',
        email: ' li@example.com ',
        password: 'secret words',
        roles: ['A', 'B'],
      }),
    );
    expect([form.text('email'), form.raw('password'), form.all('roles'), form.optional('missing')]).toEqual([
      'li@example.com',
      'secret words',
      ['A', 'B'],
      null,
    ]);
    const reply = refusalReply(form, { errors: [{ code: 'AMOUNT.NEGATIVE', facts: {}, field: 'input.amount' }] });
    expect(reply.init?.status).toBe(422);
    expect(dataOf(reply)).toEqual({
      form: 'sign-7',
      values: { email: ' li@example.com ', roles: ['A', 'B'] },
      faults: [{ code: 'AMOUNT.NEGATIVE', field: 'amount', message: '金额不能为负数', citations: [] }],
    });
  });
  it('reads an amount of the API from the control that bears its unit', async () => {
    const read = fieldsOf(await readForm(post({ feeWan: '1.5', taxYuan: '1.5', value: '2', empty: '' })));
    expect([
      read.amount('feeFen', 'wan', true),
      read.amount('taxFen', 'yuan', true),
      read.amount('value', 'wan', true),
      read.amount('emptyFen', 'wan', false),
    ]).toEqual([1_500_000, 150, 2_000_000, null]);
    expect([read.amount('feeFen', 'yuan', true), read.errors]).toEqual([
      null,
      [{ code: 'AMOUNT.REQUIRED', facts: {}, field: 'feeYuan' }],
    ]);
  });
  it('leads a fault of an amount to the control that the form has, and keeps what was typed there', async () => {
    const form = await readForm(post({ _intent: 'x', feeWan: '1.23456789', taxYuan: '-1', seenFen: '7' }));
    const reply = dataOf(
      refusalReply(form, {
        errors: ['input.feeFen', 'taxFen', 'seenFen', 'goneFen', 'feeWan'].map((field) => ({
          code: 'AMOUNT.NEGATIVE',
          field,
        })),
      }),
    );
    expect(reply.faults.map((f) => f.field)).toEqual(['feeWan', 'taxYuan', 'seenFen', 'goneFen', 'feeWan']);
    expect(reply.values).toMatchObject({ feeWan: '1.23456789', taxYuan: '-1' });
  });
  it('answers in English only after the switch', async () => {
    const cookie = (await languageCookie('en')).split(';')[0]!;
    const form = await readForm(post({ _intent: 'x' }, { cookie, 'accept-language': 'zh-CN' }));
    expect(dataOf(refusalReply(form, { errors: [{ code: 'DATE.REQUIRED' }] })).faults[0]!.message).toBe('Enter a date');
    const other = await readForm(post({ _intent: 'x' }, { 'accept-language': 'en-US' }));
    expect(other.language).toBe('zh');
  });
  it('turns an input that the schema refused into field faults, and lets every other error pass', async () => {
    const form = await readForm(post({ _intent: 'x' }));
    const reply = await replying(form, () =>
      Promise.reject(new InvalidInput([{ code: 'INPUT.MAX_LENGTH', field: 'name' }])),
    );
    expect(dataOf(reply).faults).toMatchObject([{ field: 'name', message: '内容太长，请缩短' }]);
    await expect(replying(form, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

it('refuses a form that is longer than any answer, and one that is no form', async () => {
  const statusOf = (request: Request) =>
    readForm(request).then(
      () => 200,
      (thrown: Response) => thrown.status,
    );
  expect(await statusOf(post({ note: 'x'.repeat(1_100_000) }))).toBe(413);
  expect(
    await statusOf(
      new Request('http://zhiya.test/x', {
        method: 'POST',
        body: 'not a form',
        headers: { 'content-type': 'text/plain' },
      }),
    ),
  ).toBe(400);
  expect(await statusOf(post({ note: 'x'.repeat(100_000) }))).toBe(200);
});

describe('a post from another site', () => {
  const refused = (headers: Record<string, string>) => {
    try {
      assertSameOrigin(post({}, headers));
      return false;
    } catch (thrown) {
      return (thrown as Response).status === 403;
    }
  };
  it('is refused by what the browser says of it', () => {
    expect(refused({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(refused({ 'sec-fetch-site': 'same-site' })).toBe(true);
    expect(refused({ origin: 'https://evil.example' })).toBe(true);
    expect(refused({ origin: 'null' })).toBe(true);
  });
  it('is let through from our own pages and from tools without a browser', () => {
    expect(refused({ 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(refused({ origin: 'http://zhiya.test' })).toBe(false);
    expect(refused({})).toBe(false);
  });
});

describe('the session cookie', () => {
  it('is signed, unreadable to scripts, and ignored when tampered with', async () => {
    const header = await sessionCookie('token-1');
    expect(header).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = header.split(';')[0]!;
    expect(await tokenOf(new Request('http://zhiya.test', { headers: { cookie } }))).toBe('token-1');
    expect(
      await tokenOf(
        new Request('http://zhiya.test', { headers: { cookie: cookie.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')) } }),
      ),
    ).toBeNull();
  });
});
