import { jest } from '@jest/globals';
import {
  openedLetter,
  openHouse,
  openSmtpSink,
  TEST_PASSWORD,
  type House,
  type SmtpSink,
} from '@zhiya/composition/testing';
import { MemberService, SignInService } from '@zhiya/identity-server';
import { log } from '@zhiya/platform-observability';
import { tempDir } from '@zhiya/platform-testing';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { symbols } from 'pino';
import { gunzipSync } from 'node:zlib';
import { backup } from './backup';

/** A text as it might stand somewhere: raw, in an address, in base64 at each of its three offsets. */
const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  ...[0, 1, 2].map((n) =>
    Buffer.from('\0'.repeat(n) + secret)
      .toString('base64')
      .slice(4, -4),
  ),
];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** In production, where letters go out by a mail server. */
describe('tokens and passwords', () => {
  const dir = tempDir();
  const lines: string[] = [];
  const secrets: string[] = [];
  let sink: SmtpSink;
  let house: House;

  const lastToken = (to: string): string => {
    const letter = sink.received.findLast((m) => m.to.includes(to))!;
    return /\/(?:reset|invite)\/(\S+)/.exec(openedLetter(letter.raw).parts['text/plain']!)![1]!;
  };
  const found = (place: string, content: string): readonly string[] =>
    secrets.flatMap((secret, n) =>
      spellings(secret).some((s) => content.includes(s)) ? [`secret ${n} in ${place}`] : [],
    );

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const stream = (log as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym]!;
    jest.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line));
    log.level = 'debug';
    sink = await openSmtpSink();
    house = await openHouse({ ...sink.env, ZHIYA_MODE: 'production' });
    const [members, signIns] = [house.get(MemberService), house.get(SignInService)];
    const [bank] = await house.organisation('BANK');

    await members.invite(bank!, 'guest@test.example', ['OPERATOR']);
    // The server is away at first: the letter is tried again, and the error is kept.
    sink.unknown.add('guest@test.example');
    await house.drain();
    sink.unknown.clear();
    await house.platform.databases.writer.query(
      `UPDATE outbox_job SET run_at = '2000-01-01 00:00:00.000' WHERE state = 'READY'`,
    );
    await house.drain();
    secrets.push(lastToken('guest@test.example'));
    const joined = await members.acceptInvitation(house.system, secrets[0]!, '张三', 'a first password 2026');
    expect(joined).toMatchObject({ ok: true });
    secrets.push('a first password 2026');

    await signIns.requestReset(house.system, 'guest@test.example');
    await house.drain();
    secrets.push(lastToken('guest@test.example'));
    expect(await signIns.resetPassword(house.system, secrets[2]!, 'another password 2026')).toMatchObject({ ok: true });
    secrets.push('another password 2026', TEST_PASSWORD);

    const session = await signIns.signIn(house.system, 'guest@test.example', 'another password 2026', {
      ip: '127.0.0.1',
      userAgent: 'test',
    });
    if (!session.ok) throw new Error(JSON.stringify(session.errors));
    secrets.push(session.value.token.reveal());
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await house.close();
    await sink.close();
    dir.remove();
  });

  it('are six, each of them looked for below', () => {
    expect(new Set(secrets).size).toBe(6);
    expect(found('a planted text', `x ${secrets[0]} y`)).toEqual(['secret 0 in a planted text']);
    expect(found('an encoded one', Buffer.from(`"${secrets[2]}"`).toString('base64'))).toEqual([
      'secret 2 in an encoded one',
    ]);
  });
  it('stand in no table', async () => {
    const { reader } = house.platform.databases;
    const hits = await Promise.all(
      reader.entityMetadatas.map(async (m) =>
        found(m.tableName, JSON.stringify(await reader.query(`SELECT * FROM ${m.tableName}`))),
      ),
    );
    expect(hits.flat()).toEqual([]);
  });
  it('stand in no file of ours: database, journal, uploads', () => {
    const files = filesUnder(house.platform.config.dataDir);
    if (house.platform.databases.kind === 'sqlite') expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((f) => found(f, readFileSync(f, 'latin1')))).toEqual([]);
  });
  it('stand in no backup', async () => {
    await backup(house.platform, join(dir.path, 'copy'));
    const files = filesUnder(join(dir.path, 'copy')).filter((f) => f.endsWith('.gz'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((f) => found(f, gunzipSync(readFileSync(f)).toString()))).toEqual([]);
  });
  it('stand in no log, nor do the people that errors name', async () => {
    const twice = house.platform.uow.do(house.system, async (tx) => {
      await tx.em.query(
        `INSERT INTO person (id, name, email, password_hash, failures, created_at) SELECT 'another', name, email, password_hash, 0, created_at FROM person WHERE email = 'guest@test.example'`,
      );
    });
    const error = await twice.catch((e: unknown) => e);
    log.error({ err: error, correlationId: 'c' }, 'request broke');
    log.warn({ error: (error as Error).message, to: 'guest@test.example' }, 'job.failed');
    expect(lines.filter((l) => l.includes('"msg":"job.')).length).toBeGreaterThan(3);
    expect(lines.filter((l) => /550|UNIQUE|Duplicate/.test(l)).length).toBeGreaterThan(2);
    expect(lines.flatMap((l) => found(l, l))).toEqual([]);
    expect(lines.filter((l) => l.includes('guest@') || l.includes('张三'))).toEqual([]);
  });
});
