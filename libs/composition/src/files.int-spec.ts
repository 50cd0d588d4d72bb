import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AssetService } from '@zhiya/assets-server';
import { OrganisationService, SignInService } from '@zhiya/identity-server';
import { Membership, Person } from '@zhiya/identity-server/testing';
import { SYSTEM_ACTOR, type Actor } from '@zhiya/kernel';
import { EvidenceFile, FileService, MAX_FILE_BYTES } from '@zhiya/platform-files';
import type { RequestContext } from '@zhiya/platform-persistence';
import { databaseUnderTest, type DatabaseUnderTest } from '@zhiya/platform-testing';
import { readdirSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { createApi } from './api';
import { readConfig } from './config';
import { openPlatform, type Platform } from './platform.module';
import { creditCode, must, TEST_PASSWORD } from './testing';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A zip archive of one kind of office document, enough of it for its type to be told. */
function office(main: string): Buffer {
  const parts = [
    ['[Content_Types].xml', `<Types><Override PartName="/x.xml" ContentType="${main}"/></Types>`],
  ] as const;
  const blocks: Buffer[] = [];
  for (const [name, text] of parts) {
    const data = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(text.length, 22);
    head.writeUInt16LE(name.length, 26);
    blocks.push(head, Buffer.from(name), data);
  }
  return Buffer.concat(blocks);
}
const XLSX = office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');

describe('files', () => {
  let db: DatabaseUnderTest;
  let platform: Platform;
  let app: NestFastifyApplication;
  let base: string;
  let mine: { token: string; ctx: RequestContext; asset: string };
  let other: { token: string; ctx: RequestContext; asset: string };

  async function enterprise(n: number): Promise<typeof mine> {
    const organisations = app.get(OrganisationService, { strict: false });
    const system: RequestContext = { actor: SYSTEM_ACTOR, correlationId: 'test' };
    const email = `files${n}@test.example`;
    const { id: orgId } = must(
      await organisations.register(system, {
        kind: 'ENTERPRISE',
        name: `企业 ${n}`,
        creditCode: creditCode(n),
        division: '441900',
        adminName: '张三',
        adminEmail: email,
        password: TEST_PASSWORD,
      }),
    );
    must(await organisations.decide(system, orgId, 'approve', null));
    const signedIn = await app
      .get(SignInService, { strict: false })
      .signIn(system, email, TEST_PASSWORD, { ip: '', userAgent: '' });
    if (!signedIn.ok) throw new Error('no session');
    const em = platform.databases.writer.manager;
    const person = await em.findOneByOrFail(Person, { email });
    const { roles } = await em.findOneByOrFail(Membership, { personId: person.id });
    const actor: Actor = {
      personId: person.id,
      personName: '张三',
      orgId,
      orgKind: 'ENTERPRISE',
      orgName: `企业 ${n}`,
      division: '441900',
      roles,
    };
    const ctx = { actor, correlationId: 'test' };
    const { id: asset } = must(
      await app.get(AssetService, { strict: false }).register(ctx, {
        rightKind: 'SOFTWARE',
        number: `2019SR012345${n}`,
        title: '软件',
        completedOn: '2018-11-05',
        registeredOn: '2019-02-11',
      }),
    );
    return { token: signedIn.value.token.reveal(), ctx, asset };
  }

  beforeAll(async () => {
    db = await databaseUnderTest();
    platform = await openPlatform(readConfig({ NODE_ENV: 'test', DATA_DIR: dirname(db.file), ...db.env }));
    await platform.databases.writer.runMigrations();
    app = await createApi(platform);
    await app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    mine = await enterprise(1);
    other = await enterprise(2);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await platform.close();
    await db.drop();
  });

  const about = (asset: string, purpose = 'CERTIFICATE') => `subjectType=asset&subjectId=${asset}&purpose=${purpose}`;
  async function send(
    bytes: Buffer,
    name: string,
    { type = 'application/octet-stream', query = about(mine.asset), token = mine.token, key = '' } = {},
  ) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
    const response = await fetch(`${base}/files?${query}`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${token}`, ...(key ? { 'idempotency-key': key } : {}) },
    });
    return {
      status: response.status,
      body: (await response.json()) as {
        id?: string;
        name?: string;
        contentType?: string;
        errors?: { code: string; facts: Record<string, unknown>; field: string }[];
      },
    };
  }
  const refusal = async (...args: Parameters<typeof send>) => {
    const r = await send(...args);
    return `${r.status} ${r.body.errors?.map((e) => e.code).join(',')}`;
  };
  const read = (id: string, token = mine.token) =>
    fetch(`${base}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });

  /** Every file below the store's folder, incoming ones too. */
  function stored(dir = join(dirname(db.file), 'files')): string[] {
    return readdirSync(dir).flatMap((name) =>
      statSync(join(dir, name)).isDirectory() ? stored(join(dir, name)) : [name],
    );
  }
  const rows = () => platform.databases.writer.manager.count(EvidenceFile);
  /** Ends with the test's own limit where it never comes true. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((r) => setTimeout(r, 5));
  };

  it('takes a file for what its bytes are and gives it back as a download', async () => {
    const sent = await send(PDF, '证书 “一”.pdf', { type: 'application/pdf' });
    expect(sent).toMatchObject({ status: 201, body: { name: '证书 “一”.pdf', contentType: 'application/pdf' } });
    const got = await read(sent.body.id!);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PDF);
    expect(got.headers.get('content-disposition')).toBe(
      `attachment; filename="__ ___.pdf"; filename*=UTF-8''${encodeURIComponent('证书 “一”.pdf')}`,
    );
    expect([got.headers.get('x-content-type-options'), got.headers.get('content-type')]).toEqual([
      'nosniff',
      'application/pdf',
    ]);
  });
  it.each([
    ['a photograph', PNG, 'a.PNG', 'image/png', 'image/png'],
    [
      'a workbook that the browser does not know',
      XLSX,
      '明细.xlsx',
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a scan without an ending', PNG, 'scan', '', 'image/png'],
  ])('takes %s', async (_, bytes, name, type, contentType) => {
    expect(await send(bytes, name, { type })).toMatchObject({ status: 201, body: { contentType } });
  });

  it('refuses what is not what it claims, says what it is, and keeps nothing of it', async () => {
    const before = [stored(), await rows()];
    expect(await refusal(PNG, 'contract.pdf', { type: 'application/pdf' })).toBe('422 FILE.NOT_WHAT_IT_CLAIMS');
    expect((await send(PNG, 'contract.pdf')).body.errors).toEqual([
      { code: 'FILE.NOT_WHAT_IT_CLAIMS', field: 'file', facts: { name: 'contract.pdf', claimed: 'PDF', found: 'PNG' } },
    ]);
    expect(await refusal(PDF, 'a.pdf', { type: 'text/html' })).toBe('422 FILE.NOT_WHAT_IT_CLAIMS');
    expect(await refusal(PDF, 'a.pdf.exe')).toBe('422 FILE.NOT_WHAT_IT_CLAIMS');
    expect(await refusal(Buffer.from('MZ…'), 'a.docx')).toBe('422 FILE.NOT_WHAT_IT_CLAIMS');
    expect(await refusal(Buffer.from('<html><script>alert(1)</script></html>'), 'a.html', { type: 'text/html' })).toBe(
      '422 FILE.TYPE_REFUSED',
    );
    expect(await refusal(Buffer.from('plain words'), 'a.txt', { type: 'text/plain' })).toBe('422 FILE.TYPE_REFUSED');
    expect(await refusal(Buffer.alloc(0), 'a.pdf')).toBe('422 FILE.EMPTY');
    expect([stored(), await rows()]).toEqual(before);
  });

  it('refuses a file of 20 MB with the limit, and takes one of exactly 10 MB', async () => {
    const before = stored();
    const big = await send(Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]), 'big.pdf');
    expect([big.status, big.body.errors]).toEqual([
      422,
      [{ code: 'FILE.TOO_LARGE', field: 'file', facts: { name: 'big.pdf', max: '10 MB', maxBytes: MAX_FILE_BYTES } }],
    ]);
    expect(await refusal(Buffer.concat([PDF, Buffer.alloc(MAX_FILE_BYTES - PDF.length + 1)]), 'big.pdf')).toBe(
      '422 FILE.TOO_LARGE',
    );
    expect(stored()).toEqual(before);
    expect((await send(Buffer.concat([PDF, Buffer.alloc(MAX_FILE_BYTES - PDF.length)]), 'full.pdf')).status).toBe(201);
  });

  it('names a file without paths or control characters', async () => {
    expect((await send(PDF, '..\\..\\etc/pass<wd>\u202e\u0000.pdf')).body.name).toBe('passwd.pdf');
  });

  it('asks for a file, a known purpose and a record of one’s own', async () => {
    const empty = await fetch(`${base}/files?${about(mine.asset)}`, {
      method: 'POST',
      body: new FormData(),
      headers: { authorization: `Bearer ${mine.token}` },
    });
    expect([empty.status, await empty.json()]).toEqual([
      422,
      { errors: [{ code: 'FILE.REQUIRED', facts: {}, field: 'file' }] },
    ]);
    const json = await fetch(`${base}/files?${about(mine.asset)}`, {
      method: 'POST',
      body: '{}',
      headers: { authorization: `Bearer ${mine.token}`, 'content-type': 'application/json' },
    });
    expect(json.status).toBe(422);
    expect(await refusal(PDF, 'a.pdf', { query: about(mine.asset, 'SPELL') })).toBe('422 FILE.PURPOSE_UNKNOWN');
    expect(await refusal(PDF, 'a.pdf', { query: 'subjectType=moon&subjectId=1&purpose=OTHER' })).toBe(
      '422 FILE.SUBJECT_UNKNOWN',
    );
    expect(await refusal(PDF, 'a.pdf', { query: about(other.asset) })).toBe('404 NOT_FOUND');
  });

  it('answers a broken body and an early hang-up without a fault of its own, and sweeps up', async () => {
    const before = stored();
    const broken = await fetch(`${base}/files?${about(mine.asset)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${mine.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 and then nothing',
    });
    expect([broken.status, ((await broken.json()) as { errors: { code: string }[] }).errors[0]!.code]).toEqual([
      422,
      'FILE.UPLOAD_FAILED',
    ]);
    await new Promise<void>((resolve) => {
      const req = httpRequest(`${base}/files?${about(mine.asset)}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${mine.token}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '5000000',
        },
      });
      req.on('error', () => resolve());
      req.write(
        `--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4${' '.repeat(100_000)}`,
      );
      // It hangs up when the store has begun to take the file in, and not before.
      void until(() => stored().length > before.length).then(() => req.destroy(new Error('gone')));
    });
    await until(() => stored().length <= before.length);
    expect(stored()).toEqual(before);
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });

  it('shows a file to nobody else: not to a stranger, not without a session, not under an unknown id', async () => {
    const { body } = await send(PDF, 'a.pdf');
    expect([
      (await read(body.id!, other.token)).status,
      (await read(body.id!, 'nonsense')).status,
      (await read('0'.repeat(36))).status,
      (await read('../../zhiya.sqlite')).status,
    ]).toEqual([404, 401, 404, 404]);
    expect(await refusal(PDF, 'a.pdf', { token: 'nonsense' })).toBe('401 UNAUTHENTICATED');
  });

  it('answers a form that was sent twice with the same file, and keeps its bytes once', async () => {
    const before = stored().length;
    const [a, b] = [await send(PDF, 'twice.pdf', { key: 'k1' }), await send(PDF, 'twice.pdf', { key: 'k1' })];
    expect(b.body.id).toBe(a.body.id);
    expect(stored().length).toBe(before + 1);
    expect(await refusal(PNG, 'other.png', { key: 'k1' })).toBe('422 IDEMPOTENCY.KEY_REUSED');
    expect(stored().length).toBe(before + 1);
  });

  it('removes a file for its organisation alone: the bytes go, the hash stays in the trail', async () => {
    const { body } = await send(PDF, 'gone.pdf');
    const files = app.get(FileService, { strict: false });
    await expect(files.remove(other.ctx, body.id!)).rejects.toThrow('not found');
    must(await files.remove(mine.ctx, body.id!));
    expect((await read(body.id!)).status).toBe(404);
    expect(stored()).not.toContain(body.id);
    expect(await platform.databases.writer.manager.findOneByOrFail(EvidenceFile, { id: body.id! })).toMatchObject({
      name: 'gone.pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps files that a use case hands over', async () => {
    const files = app.get(FileService, { strict: false });
    must(
      await files.keep(
        mine.ctx,
        { stream: Readable.from([PDF]), name: 'x.pdf', contentType: 'application/pdf' },
        { subjectType: 'asset', subjectId: mine.asset, purpose: 'OTHER' },
      ),
    );
  });
});
