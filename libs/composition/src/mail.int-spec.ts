import { OperationService } from '@zhiya/identity-server';
import { JobReceipt, OutboxJob } from '@zhiya/platform-jobs';
import { Mail } from '@zhiya/platform-notifications';
import { PlatformSetting } from '@zhiya/platform-persistence';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { openHouse, type House } from './testing';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
const decoded = (how: string, text: string): string =>
  how === 'base64' ? Buffer.from(text, 'base64').toString() : how === 'quoted-printable' ? quotedPrintable(text) : text;

/** What a reader's program makes of a raw message: its subject, and its parts by type. */
function opened(raw: string) {
  const header = (block: string, name: string) =>
    (new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(block)?.[1] ?? '').replaceAll(/\r\n[ \t]+/g, ' ');
  const subject = header(raw, 'subject')
    .replaceAll('?= =?', '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      decoded(how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable', text.replaceAll('_', ' ')),
    );
  const boundary = /boundary="([^"]+)"/.exec(header(raw, 'content-type'))![1]!;
  const parts = raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf('\r\n\r\n');
      const head = part.slice(0, end);
      return [
        header(head, 'content-type').split(';')[0]!,
        decoded(header(head, 'content-transfer-encoding'), part.slice(end + 4))
          .replaceAll('\r\n', '\n')
          .trim(),
      ] as const;
    });
  return { subject, parts: Object.fromEntries(parts), type: header(raw, 'content-type').split(';')[0] };
}

describe('mail by a real SMTP server', () => {
  const received: Received[] = [];
  /** Mailboxes that the server does not know. */
  const unknown = new Set(['nobody@test.example']);
  const publicUrl = process.env['PUBLIC_URL'];
  let server: SMTPServer;
  /** While it is set, the server takes a letter and does not answer. */
  let silence: Promise<void> | null = null;
  let house: House;

  beforeAll(async () => {
    server = new SMTPServer({
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: (auth, _session, done) =>
        auth.username === 'zhiya' && auth.password === 'secret'
          ? done(null, { user: 'zhiya' })
          : done(new Error('wrong password')),
      onRcptTo: ({ address }, _session, done) =>
        unknown.has(address) ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })) : done(),
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          received.push({
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            to: session.envelope.rcptTo.map((r) => r.address),
            raw: Buffer.concat(parts).toString(),
          });
          void (silence ?? Promise.resolve()).then(() => done());
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    process.env['PUBLIC_URL'] = 'https://zhiya.example';
    house = await openHouse({
      SMTP_URL: `smtp://zhiya:secret@127.0.0.1:${port}`,
      MAIL_FROM: '知押 <zhiya@test.example>',
    });
  }, 120_000);
  afterAll(async () => {
    if (publicUrl === undefined) delete process.env['PUBLIC_URL'];
    else process.env['PUBLIC_URL'] = publicUrl;
    await house?.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  const invite = (to: string) =>
    house.platform.uow.do(house.system, (tx) =>
      tx.publish('mail.send', {
        to,
        template: 'invitation',
        facts: { organisation: '东莞市松山湖<光电>科技有限公司与其全部关联企业', days: 7, path: '/join?token=a&b=2' },
      }),
    );
  const jobs = () => house.platform.databases.writer.getRepository(OutboxJob);
  const jobTo = async (to: string) =>
    (await jobs().findBy({ name: 'mail.send' })).find((j) => (j.payload as { to?: string }).to === to)!;
  const mailsTo = (recipient: string) => house.platform.databases.reader.getRepository(Mail).findBy({ recipient });
  const again = async (id: string) => {
    await jobs().update({ id }, { runAt: new Date(0) });
    await house.drain();
  };

  it('arrives as text and as HTML, its Chinese subject intact', async () => {
    await invite('li@test.example');
    await house.drain();
    expect(received).toMatchObject([{ from: 'zhiya@test.example', to: ['li@test.example'] }]);
    const { subject, parts, type } = opened(received[0]!.raw);
    expect([subject, type]).toEqual([
      '知押：东莞市松山湖<光电>科技有限公司与其全部关联企业 邀请您加入 / Invitation',
      'multipart/alternative',
    ]);
    expect(parts['text/plain']).toContain(
      '东莞市松山湖<光电>科技有限公司与其全部关联企业 邀请您作为成员使用知押。链接 7 天内有效。\n',
    );
    expect(parts['text/plain']).toContain('https://zhiya.example/join?token=a&b=2');
    expect(parts['text/html']).toContain('东莞市松山湖&lt;光电&gt;科技有限公司');
    expect(parts['text/html']).toContain('<a href="https://zhiya.example/join?token=a&amp;b=2">');
    expect(await mailsTo('li@test.example')).toMatchObject([{ state: 'SENT' }]);
    expect(await jobTo('li@test.example')).toMatchObject({ state: 'DONE' });
  });

  it('to a recipient that the server refuses is tried again, lies dead with the server’s words, and goes when the mailbox is there', async () => {
    const to = 'nobody@test.example';
    await invite(to);
    await house.drain();
    const { id, runAt, createdAt } = await jobTo(to);
    expect(await jobTo(to)).toMatchObject({
      state: 'READY',
      attempts: 1,
      lastError: expect.stringMatching(/550.*no such mailbox/),
    });
    expect(runAt.getTime()).toBeGreaterThan(createdAt.getTime());

    for (let attempt = 2; attempt <= 6; attempt += 1) await again(id);
    expect(await jobTo(to)).toMatchObject({ state: 'DEAD', attempts: 6, lastError: expect.stringContaining('550') });
    expect([await mailsTo(to), received.filter((m) => m.to.includes(to))]).toEqual([[], []]);

    unknown.delete(to);
    await jobs().update({ id }, { state: 'READY', attempts: 0 });
    await again(id);
    expect([
      (await mailsTo(to)).map((m) => m.state),
      received.filter((m) => m.to.includes(to)).length,
      (await jobTo(to)).state,
    ]).toEqual([['SENT'], 1, 'DONE']);
  });

  it('while the server is slow nobody’s writing waits for it', async () => {
    let answer = (): void => undefined;
    silence = new Promise((r) => {
      answer = r;
    });
    const to = 'slow@test.example';
    await invite(to);
    const draining = house.drain();
    while (!received.some((m) => m.to.includes(to))) await new Promise((r) => setTimeout(r, 10));
    expect(received.filter((m) => m.to.includes(to))).toHaveLength(1);
    await house.platform.uow.do(house.system, (tx) =>
      tx.em.insert(PlatformSetting, { name: 'written-meanwhile', value: 'yes' }),
    );
    expect([(await jobTo(to)).state, await mailsTo(to)]).toEqual(['RUNNING', []]);
    silence = null;
    answer();
    await draining;
    expect([(await jobTo(to)).state, (await mailsTo(to)).map((m) => m.state)]).toEqual(['DONE', ['SENT']]);
  });

  it('sent again after a lost commit it is the same letter by its id', async () => {
    const to = 'twice@test.example';
    await invite(to);
    await house.drain();
    const { id } = await jobTo(to);
    const { manager } = house.platform.databases.writer;
    await Promise.all([
      manager.delete(JobReceipt, { jobId: id }),
      manager.delete(Mail, { recipient: to }),
      jobs().update({ id }, { state: 'READY' }),
    ]);
    await again(id);
    const messageIds = received
      .filter((m) => m.to.includes(to))
      .map((m) => /^message-id: (.*)$/im.exec(m.raw)?.[1]?.trim());
    expect([messageIds, (await mailsTo(to)).length]).toEqual([[`<${id}@test.example>`, `<${id}@test.example>`], 1]);
  });
});

/** A letter that invites or resets carries a link that opens an account. */
describe.each([
  ['demo', expect.stringContaining('/invite/')],
  ['production', null],
])('what the operator reads of a letter: %s', (mode, body) => {
  it(`is ${body === null ? 'to whom it went, and nothing that it says' : 'the whole letter, whose link is opened from the page'}`, async () => {
    const house = await openHouse({ ZHIYA_MODE: mode });
    try {
      await house.platform.uow.do(house.system, (tx) =>
        tx.publish('mail.send', {
          to: 'li@test.example',
          template: 'invitation',
          facts: { organisation: '示例', days: 7, path: '/invite/secret' },
        }),
      );
      await house.drain();
      expect(await house.get(OperationService).mails()).toMatchObject([{ recipient: 'li@test.example', body }]);
    } finally {
      await house.close();
    }
  }, 60_000);
});
