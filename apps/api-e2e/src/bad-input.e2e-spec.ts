import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import {
  answerOf,
  attach,
  type Client,
  codesOf,
  creditCode,
  type Outcome,
  outcomeOf,
  patentNumber,
  pdf,
} from '@zhiya/story';
import { faultOfAnswer } from './support/hostile';

const MEGABYTE = 1024 * 1024;
const SOFTWARE = {
  rightKind: 'SOFTWARE',
  completedOn: '2018-11-05',
  firstPublishedOn: '2019-01-03',
  registeredOn: '2019-02-11',
};
const PATENT = {
  rightKind: 'INVENTION',
  title: '示例夹具',
  filingDate: '2017-07-21',
  grantDate: '2019-05-14',
  annualFeePaidUntil: '2021-07-20',
};
const FINANCING = { amountFen: 250_000_000, months: 12, purpose: 'WORKING_CAPITAL' };

/** CODE@field, as a form would show them. */
const placesOf = (o: Outcome): readonly string[] => (o.ok ? [] : o.errors.map((e) => `${e.code}@${e.field}`));

describe('bad input', () => {
  let api: ApiUnderTest;
  let enterprise: Client;
  let serial = 0;
  const software = (change: object = {}) => ({
    ...SOFTWARE,
    title: '示例软件',
    number: `2019SR${String(810_000 + (serial += 1)).padStart(7, '0')}`,
    ...change,
  });
  const register = (input: object): Promise<Outcome> => enterprise.mutate('registerAsset', { input });

  async function leavesNothing(work: () => Promise<void>): Promise<void> {
    expect(await api.changedBy(work)).toEqual([]);
  }

  beforeAll(async () => {
    api = await startApiUnderTest();
    enterprise = await api.as('enterprise');
  }, 180_000);
  afterAll(() => api?.stop());
  afterAll(() =>
    expect(
      api
        .log()
        .split('\n')
        .filter((line) => line.includes('"level":50')),
    ).toEqual([]),
  );

  describe('a request that is none', () => {
    const JSON_TYPE = { 'content-type': 'application/json' };
    const deep = (levels: number): string => `{ me ${'{ person '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
    const post = (body: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE): Promise<Response> =>
      enterprise.fetch('/graphql', {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });

    it.each<[string, unknown, number]>([
      ['is 50 levels deep', { query: deep(50) }, 400],
      [
        'is 50 levels deep through fragments',
        {
          query: `{ me { ...F0 } } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Me { memberships { organisation { id } } ${i < 49 ? `...F${i + 1}` : ''} }`).join(' ')} ${'fragment G on Me { today }'}`,
        },
        400,
      ],
      ['goes in circles', { query: '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }' }, 400],
      [
        'has aliases by the hundred',
        { query: `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: me { today }`).join(' ')} }` },
        400,
      ],
      ['has directives by the hundred', { query: `{ me ${'@include(if: true) '.repeat(300)} { today } }` }, 400],
      ['has tokens by the ten thousand', { query: `{ me { today ${'today '.repeat(10_000)} } }` }, 400],
      ['asks for a field that is not there', { query: '{ me { passwordHash } }' }, 400],
      ['gives an argument that is not there', { query: '{ jobs(where: "1=1") { counts { state } } }' }, 400],
      [
        'gives an input field that is not there',
        {
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
          variables: { input: { email: 'a', password: 'b', isAdmin: true } },
        },
        400,
      ],
      ['is not JSON', '{"query": ', 400],
      ['is not an object', '[1, 2]', 400],
      ['is null', 'null', 400],
      ['is empty', '', 400],
      ['is a batch', [{ query: '{ me { today } }' }, { query: '{ me { today } }' }], 400],
      ['has a number for a query', { query: 5 }, 400],
      ['has text for variables', { query: '{ me { today } }', variables: 'x' }, 400],
      ['tries to reach a prototype', '{"__proto__":{"isAdmin":true},"query":"{ me { today } }"}', 400],
      [
        'has 400,000 brackets',
        `{"query":"{ me { today } }","variables":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
        200,
      ],
      ['names an operation that is not there', { query: 'query A { me { today } }', operationName: 'B' }, 400],
      ['has a body of 2 MB', { query: '{ me { today } }', variables: { x: 'a'.repeat(2 * MEGABYTE) } }, 413],
    ])('that %s is refused with a code and nothing of our inside', async (_, body, status) => {
      const response = await post(body);
      const text = await response.text();
      expect(response.status === status ? '' : `${response.status} ${text.slice(0, 300)}`).toBe('');
      expect(text).not.toMatch(/node_modules|\.mjs|\.ts:|stack/);
      expect(text.length).toBeLessThan(40_000);
    });

    it('is refused in another content type, from a form, and as a GET that would change something', async () => {
      expect((await post('{"query":"{ me { today } }"}', { 'content-type': 'text/plain' })).status).toBe(400);
      expect((await post('query={me{today}}', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
        400,
      );
      expect((await post('<q/>', { 'content-type': 'application/xml' })).status).toBeLessThan(500);
      const byGet = await enterprise.fetch(
        `/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`,
        { headers: { 'apollo-require-preflight': 'yes' } },
      );
      expect(byGet.status).toBe(405);
      expect((await enterprise.fetch(`/graphql?query=${encodeURIComponent('{ me { today } }')}`)).status).toBe(400);
      expect(await enterprise.ask('me')).toMatchObject({ today: expect.any(String) });
    });

    it.each([
      '/files/%E0%A4%A',
      '/files/%00',
      '/files/..%2f..%2fetc%2fpasswd',
      `/files/${'a'.repeat(3000)}`,
      '/nowhere',
      '/graphql/../healthz/x',
      '//',
    ])('for %s is answered in one form', async (path) => {
      const response = await enterprise.fetch(path);
      expect([400, 404, 414]).toContain(response.status);
      const body = (await response.json()) as { errors: { code: string }[] };
      expect(body.errors[0]!.code).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/);
    });

    it('with a session that is none is a request without one', async () => {
      for (const token of ['x', 'a'.repeat(150), '..', "' OR 1=1 --"]) {
        const response = await fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: '{ inbox { id } }' }),
        });
        expect((await answerOf(response)).errors[0]!.extensions!.code).toBe('UNAUTHENTICATED');
      }
    });
  });

  describe('a field', () => {
    it.each([
      ['ZL201710601862.4', 'IDENTIFIER.CHECK_CHARACTER@number'],
      ['ZL2017106018', 'IDENTIFIER.LENGTH@number'],
      ['', 'IDENTIFIER.REQUIRED@number'],
      ['<b>', 'IDENTIFIER.FORM@number'],
    ])('with the patent number %j says so at its place', async (number, place) => {
      await leavesNothing(async () => expect(placesOf(await register({ ...PATENT, number }))).toContain(place));
    });
    it.each([
      ['91350100M000100Y4Z', 'IDENTIFIER.CHECK_CHARACTER@creditCode'],
      ['914401', 'IDENTIFIER.LENGTH@creditCode'],
      ["'; DROP TABLE organisation; --", 'IDENTIFIER.LENGTH@creditCode'],
    ])('with the credit code %j says so at its place', async (code, place) => {
      const input = {
        kind: 'ENTERPRISE',
        name: '示例',
        division: '441900',
        adminName: '张三',
        adminEmail: 'x@test.example',
        password: 'correct horse 电池',
      };
      await leavesNothing(async () =>
        expect(
          placesOf(await api.nobody.mutate('registerOrganisation', { input: { ...input, creditCode: code } })),
        ).toEqual([place]),
      );
    });
    it('says what class-validator has against it, every one at its place', async () => {
      const input = {
        kind: 'CASINO',
        name: 'x'.repeat(401),
        creditCode: creditCode(99),
        division: 'abc',
        adminName: '张三',
        adminEmail: 'x@test.example',
        password: 'correct horse 电池',
        licenceExpiresOn: '2020/01/01',
      };
      expect(placesOf(await api.nobody.mutate('registerOrganisation', { input }))).toEqual(
        expect.arrayContaining([
          'INPUT.IS_IN@kind',
          'INPUT.MAX_LENGTH@name',
          'INPUT.MATCHES@division',
          'INPUT.MATCHES@licenceExpiresOn',
        ]),
      );
      expect(placesOf(await register(software({ coOwners: [{ name: 'x'.repeat(500) }] })))).toEqual([
        'INPUT.MAX_LENGTH@coOwners.0.name',
      ]);
    });

    describe('for an amount', () => {
      let id: string;
      const save = (amountFen: unknown): Promise<Outcome> =>
        enterprise
          .call('saveListingFinancing', { id, input: { ...FINANCING, amountFen } })
          .then((a) => outcomeOf(a, 'saveListingFinancing'));
      beforeAll(async () => {
        id = (await enterprise.do('createListing')).id;
      });

      it.each([[-1], [0], [1], [999_999], [1_000_000_000_001], [Number.MAX_SAFE_INTEGER], [-Number.MAX_SAFE_INTEGER]])(
        'takes no %d fen',
        async (fen) => {
          await leavesNothing(async () =>
            expect(placesOf(await save(fen))).toEqual(['LISTING.AMOUNT_OUT_OF_RANGE@amountFen']),
          );
        },
      );
      it.each([
        [2_500_000.123],
        [0.001],
        [1e21],
        [Number.MAX_SAFE_INTEGER + 1],
        ['2500000'],
        ['1,000'],
        [null],
        [true],
        [[250_000_000]],
        [{}],
      ])('takes no %j at all', async (fen) => {
        await leavesNothing(async () => expect(codesOf(await save(fen))).toEqual(['BAD_USER_INPUT']));
      });
      it('takes a literal with three decimals in the query for what it is', async () => {
        const answer = await enterprise.send(
          `mutation { saveListingFinancing(id: "${id}", input: { amountFen: 2500000.123, months: 12, purpose: "WORKING_CAPITAL" }) { __typename } }`,
        );
        expect(answer.errors[0]!.extensions!.code).toBe('GRAPHQL_VALIDATION_FAILED');
      });
      it('keeps the term within the life of every right', async () => {
        const mark = await enterprise.do('registerAsset', {
          input: {
            rightKind: 'TRADEMARK',
            title: '将届满',
            number: '31999001',
            niceClass: 9,
            registrationDate: '2010-06-01',
          },
        });
        await enterprise.do('saveListingRights', { id, assetIds: [mark.id] });
        expect(
          placesOf(await enterprise.mutate('saveListingFinancing', { id, input: { ...FINANCING, months: 12 } })),
        ).toEqual(['ASSET.MATURITY_BEYOND_LIFE@months']);
        await enterprise.do('saveListingFinancing', { id, input: { ...FINANCING, months: 5 } });
      });
      it.each([[0], [-1], [361], [1.5], [2_147_483_648], ['12']])('takes no term of %j months', async (months) => {
        const outcome = outcomeOf(
          await enterprise.call('saveListingFinancing', { id, input: { ...FINANCING, months } }),
          'saveListingFinancing',
        );
        expect(codesOf(outcome)[0]).toMatch(/^(LISTING\.MONTHS_OUT_OF_RANGE|BAD_USER_INPUT)$/);
      });
    });

    it.each([
      ['<script>alert(1)</script>'],
      ['"><img src=x onerror=alert(1)>'],
      ["Robert'); DROP TABLE asset; --"],
      ['💰 知识产权 🧾'],
      ['a & b < c > d'],
      ['{{7*7}} ${7*7} %s'],
      ['\\u003cb\\u003e'],
      ['𠮷野家 é e\u0301'],
    ])('for text keeps %j as the text it is, wherever it is shown', async (text) => {
      const { id } = await enterprise.do('registerAsset', {
        input: software({ title: text, coOwners: [{ name: text }] }),
      });
      const asset = await enterprise.ask<{ title: string; owners: { name: string }[] }>('asset', { id });
      expect([asset.title, asset.owners[1]!.name]).toEqual([text.normalize('NFC'), text.normalize('NFC')]);
      await enterprise.do('recordRightStanding', {
        id,
        input: { status: 'IN_FORCE', burdens: [], checkedOn: '2019-12-02', source: text },
      });
      expect(await enterprise.ask('asset', { id })).toMatchObject({ statusSource: text.normalize('NFC') });
      const found = await enterprise.ask<{ nodes: { id: string }[] }>('assets', { search: text });
      expect(found.nodes.map((n) => n.id)).toContain(id);
    });
    it('for text drops what turns writing around or cannot be seen, and takes nothing that is nothing else', async () => {
      const { id } = await enterprise.do('registerAsset', {
        input: software({ title: '甲\u202Eexe.fdp\u2066乙\u200b丙\u0000丁\ufeff' }),
      });
      expect(await enterprise.ask('asset', { id })).toMatchObject({ title: '甲exe.fdp乙丙丁' });
      expect(placesOf(await register(software({ title: '\u200b\u202e\u0000 ' })))).toEqual(['TEXT.REQUIRED@title']);
      expect(placesOf(await register(software({ title: '长'.repeat(601) })))).toEqual(['INPUT.MAX_LENGTH@title']);
      expect(placesOf(await register(software({ title: '长'.repeat(600) })))).toEqual(['TEXT.TOO_LONG@title']);
    });
    it('left out, null and empty are told apart from wrong', async () => {
      expect(
        codesOf(
          outcomeOf(await enterprise.call('registerAsset', { input: { rightKind: 'SOFTWARE' } }), 'registerAsset'),
        )[0],
      ).toBe('BAD_USER_INPUT');
      expect(placesOf(await register(software({ completedOn: null })))).toEqual(['DATE.REQUIRED@completedOn']);
      expect(placesOf(await register(software({ completedOn: '' })))).toEqual(['DATE.REQUIRED@completedOn']);
      expect(placesOf(await register(software({ completedOn: '2018-02-30' })))).toEqual([
        'DATE.IMPOSSIBLE@completedOn',
      ]);
    });
  });

  describe('a form that is sent again', () => {
    it('ten times at once has one effect and one answer', async () => {
      const key = randomUUID();
      const input = software();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => enterprise.call('registerAsset', { input }, { 'idempotency-key': key })),
      );
      expect(new Set(answers.map((a) => a.text)).size).toBe(1);
      expect(outcomeOf(answers[0]!, 'registerAsset').ok).toBe(true);
      expect(await api.tables.rows(`SELECT id FROM asset WHERE number = '${input.number}'`)).toHaveLength(1);
    });
    it('later answers as the first time, also where the record has changed since', async () => {
      const key = randomUUID();
      const input = software();
      const first = await enterprise.mutate('registerAsset', { input }, key);
      const id = first.ok ? first.done.id : '';
      await enterprise.do('amendAsset', { id, input: { ...input, title: '改过的' } });
      expect(await enterprise.mutate('registerAsset', { input }, key)).toEqual(first);
    });
    it('under the same key with other content is refused, and after a refusal may be mended', async () => {
      const key = randomUUID();
      const input = software();
      await enterprise.mutate('registerAsset', { input }, key);
      expect(codesOf(await enterprise.mutate('registerAsset', { input: { ...input, title: '别的' } }, key))).toEqual([
        'IDEMPOTENCY.KEY_REUSED',
      ]);
      const second = randomUUID();
      expect((await enterprise.mutate('registerAsset', { input: software({ title: '' }) }, second)).ok).toBe(false);
      expect((await enterprise.mutate('registerAsset', { input: software() }, second)).ok).toBe(true);
    });
    it('by somebody else under the same key is theirs', async () => {
      const key = randomUUID();
      const input = software();
      const [mine, theirs] = [
        await enterprise.mutate('registerAsset', { input }, key),
        await (await api.as('enterprise2')).mutate('registerAsset', { input }, key),
      ];
      expect(mine.ok && theirs.ok && mine.done.id !== theirs.done.id).toBe(true);
    });
    it('without a key, clicked twice, is done once: the second finds the record changed', async () => {
      const { id } = await enterprise.do('createListing');
      const outcomes = await Promise.all(
        [1, 2, 3].map(() =>
          enterprise.call('withdrawListing', { id, reason: '误填' }).then((a) => outcomeOf(a, 'withdrawListing')),
        ),
      );
      expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
      for (const code of outcomes.flatMap(codesOf)) expect(['LIFECYCLE.NOT_NOW', 'RECORD.CHANGED']).toContain(code);
    });
    it('with a file attaches it once', async () => {
      const { id } = await enterprise.do('registerAsset', { input: software() });
      const file = {
        subjectType: 'asset',
        subjectId: id,
        purpose: 'CERTIFICATE',
        name: '证书.pdf',
        type: 'application/pdf',
        bytes: pdf('once'),
      };
      const key = { 'idempotency-key': randomUUID() };
      const replies = [
        ...(await Promise.all([1, 2, 3].map(() => enterprise.upload(file, key)))),
        await enterprise.upload(file, key),
      ];
      expect(new Set(replies.map((r) => r.body.id)).size).toBe(1);
      expect(await api.tables.rows(`SELECT id FROM evidence_file WHERE subject_id = '${id}'`)).toHaveLength(1);
    });
    it('decided on an older version of the record is refused', async () => {
      const input = software();
      const { id } = await enterprise.do('registerAsset', { input });
      await enterprise.do('amendAsset', { id, input, version: 1 });
      await leavesNothing(async () =>
        expect(
          codesOf(await enterprise.mutate('amendAsset', { id, input: { ...input, title: '迟了' }, version: 1 })),
        ).toEqual(['RECORD.CHANGED']),
      );
    });
    it('never keeps a password or a token by its key', async () => {
      const answer = await api.nobody.call(
        'signIn',
        { input: { email: 'enterprise@demo.zhiya', password: 'demo-2019-zhiya' } },
        { 'idempotency-key': randomUUID() },
      );
      const { token } = answer.data!['signIn'] as { token: string };
      const kept = JSON.stringify(await api.tables.rows('SELECT * FROM idempotency_key'));
      expect(token.length).toBeGreaterThan(20);
      expect(kept).not.toContain(token);
      // Nor what would let a password be tried out against the rest of its form.
      const input = {
        kind: 'ENTERPRISE',
        name: '示例',
        division: '441900',
        adminName: '张三',
        adminEmail: 'keyed@test.example',
        creditCode: creditCode(77),
        password: 'correct horse 电池',
      };
      expect((await api.nobody.mutate('registerOrganisation', { input })).ok).toBe(true);
      const digests = [input, Object.fromEntries(Object.entries(input).sort())].map((i) =>
        createHash('sha256')
          .update(JSON.stringify({ input: i }))
          .digest('hex'),
      );
      const hashes = (
        await api.tables.rows("SELECT input_hash FROM idempotency_key WHERE operation = 'registerOrganisation'")
      ).map((r) => r['input_hash']);
      expect(hashes).toHaveLength(1);
      expect(digests).not.toContain(hashes[0]);
    });
  });

  describe('a file', () => {
    let subjectId: string;
    const send = (name: string, type: string, bytes: Uint8Array, more: object = {}) =>
      enterprise.upload({ subjectType: 'asset', subjectId, purpose: 'CERTIFICATE', name, type, bytes, ...more });
    const text = (s: string): Uint8Array => new TextEncoder().encode(s);
    const PNG = Uint8Array.from([
      137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21, 196,
      137,
    ]);
    beforeAll(async () => {
      subjectId = (await enterprise.do('registerAsset', { input: { ...PATENT, number: patentNumber(991) } })).id;
    });

    it('of 20 MB is refused by its size, and the next one is taken', async () => {
      await leavesNothing(async () => {
        const reply = await send(
          '大.pdf',
          'application/pdf',
          new Uint8Array(Buffer.concat([pdf('big'), randomBytes(20 * MEGABYTE)])),
        );
        expect(reply).toMatchObject({ status: 422, body: { errors: [{ code: 'FILE.TOO_LARGE', field: 'file' }] } });
      });
      await attach(enterprise, 'asset', subjectId, 'CERTIFICATE', '小.pdf');
    }, 30_000);
    it.each<[string, string, string, Uint8Array, string]>([
      [
        'a page called PDF',
        'a.pdf',
        'application/pdf',
        text('<html><script>alert(1)</script></html>'),
        'FILE.NOT_WHAT_IT_CLAIMS',
      ],
      ['a picture called PDF', 'a.pdf', 'application/pdf', PNG, 'FILE.NOT_WHAT_IT_CLAIMS'],
      ['a PDF called picture', 'a.png', 'image/png', pdf('x'), 'FILE.NOT_WHAT_IT_CLAIMS'],
      ['a page', 'a.html', 'text/html', text('<html></html>'), 'FILE.TYPE_REFUSED'],
      [
        'a drawing with a script',
        'a.svg',
        'image/svg+xml',
        text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        'FILE.TYPE_REFUSED',
      ],
      ['a program', 'a.exe', 'application/octet-stream', Uint8Array.from([0x4d, 0x5a, 0x90, 0]), 'FILE.TYPE_REFUSED'],
      [
        'a program called PDF',
        'a.pdf',
        'application/octet-stream',
        Uint8Array.from([0x4d, 0x5a, 0x90, 0]),
        'FILE.NOT_WHAT_IT_CLAIMS',
      ],
      ['an empty one', 'a.pdf', 'application/pdf', new Uint8Array(), 'FILE.EMPTY'],
    ])('that is %s is refused and not kept', async (_, name, type, bytes, code) => {
      await leavesNothing(async () =>
        expect(await send(name, type, bytes)).toMatchObject({
          status: 422,
          body: { errors: [{ code, field: 'file' }] },
        }),
      );
    });
    it('for an unknown subject or purpose is refused', async () => {
      await leavesNothing(async () => {
        expect(
          (await send('a.pdf', 'application/pdf', pdf('x'), { subjectType: 'person' })).body.errors![0]!.code,
        ).toBe('FILE.SUBJECT_UNKNOWN');
        expect((await send('a.pdf', 'application/pdf', pdf('x'), { purpose: '<b>' })).body.errors![0]!.code).toBe(
          'FILE.PURPOSE_UNKNOWN',
        );
        expect((await send('a.pdf', 'application/pdf', pdf('x'), { subjectId: "' OR 1=1 --" })).status).toBe(404);
      });
    });
    it.each([
      '../../../etc/passwd.pdf',
      '..\\..\\x.pdf',
      '\u202Efdp.exe.pdf',
      '<img onerror=x>.pdf',
      'a'.repeat(500) + '.pdf',
      'CON.pdf',
      '.pdf',
    ])('called %j gets a name that harms nobody', async (name) => {
      const { id } = (await send(name, 'application/pdf', pdf(name))).body;
      const reply = await enterprise.fetch(`/files/${id}`);
      const disposition = reply.headers.get('content-disposition')!;
      expect([reply.status, disposition.startsWith('attachment;')]).toEqual([200, true]);
      const shown = decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)![1]!);
      expect(shown).not.toMatch(/[/\\<>\u202e]/);
      expect(shown.length).toBeLessThanOrEqual(130);
    });
    it('in a body that is no multipart, or breaks off, is refused', async () => {
      const to = (body: BodyInit, type: string) =>
        enterprise.fetch(`/files?subjectType=asset&subjectId=${subjectId}&purpose=CERTIFICATE`, {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });
      await leavesNothing(async () => {
        for (const reply of [
          await to('{"file":"x"}', 'application/json'),
          await to('x', 'multipart/form-data; boundary=b'),
          await to(
            '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4',
            'multipart/form-data; boundary=b',
          ),
          await to('x', 'multipart/form-data'),
          await to('', 'multipart/form-data; boundary=b'),
        ]) {
          expect(reply.status).toBeGreaterThanOrEqual(400);
          expect(reply.status).toBeLessThan(500);
          expect(((await reply.json()) as { errors: { code: string }[] }).errors[0]!.code).toMatch(
            /^(FILE\.[A-Z_]+|BAD_REQUEST)$/,
          );
        }
      });
    });
    it('without a session is not even read', async () => {
      expect(
        (
          await api.nobody.upload({
            subjectType: 'asset',
            subjectId,
            purpose: 'CERTIFICATE',
            name: 'a.pdf',
            type: 'application/pdf',
            bytes: pdf('x'),
          })
        ).status,
      ).toBe(401);
    });
  });

  it('says at sign-in nothing that tells an account from none, and bears a thousand characters', async () => {
    const codes = async (email: string, password: string) =>
      codesOf(
        outcomeOf(
          await api.nobody.send(
            'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { errors { code field } } } }',
            { input: { email, password } },
          ),
          'signIn',
        ),
      );
    expect(await codes('bank-c@demo.zhiya', 'wrong')).toEqual(await codes('nobody@demo.zhiya', 'wrong'));
    expect(await codes("' OR 1=1 --", "' OR 1=1 --")).toEqual(['IDENTITY.WRONG_CREDENTIALS']);
    expect(await codes('x'.repeat(1000), 'x'.repeat(1000))).toEqual(['INPUT.MAX_LENGTH', 'INPUT.MAX_LENGTH']);
    for (const email of ['bank-c@demo.zhiya', 'nobody@demo.zhiya'])
      expect(faultOfAnswer(await api.nobody.call('requestPasswordReset', { email }))).toBeNull();
    const [known, unknown] = [
      await api.nobody.call('requestPasswordReset', { email: 'bank-c@demo.zhiya' }),
      await api.nobody.call('requestPasswordReset', { email: 'nobody@demo.zhiya' }),
    ];
    expect(known.text).toBe(unknown.text);
  });
});
