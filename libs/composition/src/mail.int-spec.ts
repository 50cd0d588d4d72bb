import { JobReceipt, OutboxJob } from '@zhiya/platform-jobs';
import { Mail } from '@zhiya/platform-notifications';
import { PlatformSetting } from '@zhiya/platform-persistence';
import { openedLetter, openHouse, openSmtpSink, type House, type SmtpSink } from './testing';

describe('mail by a real SMTP server', () => {
  const publicUrl = process.env['PUBLIC_URL'];
  let sink: SmtpSink;
  let house: House;

  beforeAll(async () => {
    sink = await openSmtpSink();
    process.env['PUBLIC_URL'] = 'https://zhiya.example';
    house = await openHouse(sink.env);
  }, 120_000);
  afterAll(async () => {
    if (publicUrl === undefined) delete process.env['PUBLIC_URL'];
    else process.env['PUBLIC_URL'] = publicUrl;
    await house?.close();
    await sink?.close();
  });

  const decided = (to: string) =>
    house.platform.uow.do(house.system, (tx) =>
      tx.publish('mail.send', {
        to,
        template: 'organisationDecision',
        facts: { name: '张<三>', organisation: '东莞市松山湖<光电>科技有限公司与其全部关联企业', decision: 'approve' },
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
    await decided('li@test.example');
    await house.drain();
    expect(sink.received).toMatchObject([{ from: 'zhiya@test.example', to: ['li@test.example'] }]);
    const { subject, parts, type } = openedLetter(sink.received[0]!.raw);
    expect([subject, type]).toEqual([
      '知押：东莞市松山湖<光电>科技有限公司与其全部关联企业已通过审核，可以办理业务',
      'multipart/alternative',
    ]);
    expect(parts['text/plain']).toContain('张<三>，您好：\n\n东莞市松山湖<光电>科技有限公司与其全部关联企业已通过审核');
    expect(parts['text/plain']).toContain('https://zhiya.example/login');
    expect(parts['text/html']).toContain('东莞市松山湖&lt;光电&gt;科技有限公司');
    expect(parts['text/html']).toContain('<a href="https://zhiya.example/login">');
    expect(await mailsTo('li@test.example')).toMatchObject([{ state: 'SENT' }]);
    expect(await jobTo('li@test.example')).toMatchObject({ state: 'DONE' });
  });

  it('to a recipient that the server refuses is tried again, lies dead with the server’s words, and goes when the mailbox is there', async () => {
    const to = 'nobody@test.example';
    sink.unknown.add(to);
    await decided(to);
    await house.drain();
    const { id, runAt, createdAt } = await jobTo(to);
    expect(await jobTo(to)).toMatchObject({
      state: 'READY',
      attempts: 1,
      lastError: expect.stringMatching(/550.*no such mailbox <…@…>/),
    });
    expect(runAt.getTime()).toBeGreaterThan(createdAt.getTime());

    for (let attempt = 2; attempt <= 6; attempt += 1) await again(id);
    expect(await jobTo(to)).toMatchObject({ state: 'DEAD', attempts: 6, lastError: expect.stringContaining('550') });
    expect([await mailsTo(to), sink.received.filter((m) => m.to.includes(to))]).toEqual([[], []]);

    sink.unknown.delete(to);
    await jobs().update({ id }, { state: 'READY', attempts: 0 });
    await again(id);
    expect([
      (await mailsTo(to)).map((m) => m.state),
      sink.received.filter((m) => m.to.includes(to)).length,
      (await jobTo(to)).state,
    ]).toEqual([['SENT'], 1, 'DONE']);
  });

  it('while the server is slow nobody’s writing waits for it', async () => {
    const answer = sink.hold();
    const to = 'slow@test.example';
    await decided(to);
    const draining = house.drain();
    while (!sink.received.some((m) => m.to.includes(to))) await new Promise((r) => setTimeout(r, 10));
    expect(sink.received.filter((m) => m.to.includes(to))).toHaveLength(1);
    await house.platform.uow.do(house.system, (tx) =>
      tx.em.insert(PlatformSetting, { name: 'written-meanwhile', value: 'yes' }),
    );
    expect([(await jobTo(to)).state, await mailsTo(to)]).toEqual(['RUNNING', []]);
    answer();
    await draining;
    expect([(await jobTo(to)).state, (await mailsTo(to)).map((m) => m.state)]).toEqual(['DONE', ['SENT']]);
  });

  it('sent again after a lost commit it is the same letter by its id', async () => {
    const to = 'twice@test.example';
    await decided(to);
    await house.drain();
    const { id } = await jobTo(to);
    const { manager } = house.platform.databases.writer;
    await Promise.all([
      manager.delete(JobReceipt, { jobId: id }),
      manager.delete(Mail, { recipient: to }),
      jobs().update({ id }, { state: 'READY' }),
    ]);
    await again(id);
    const messageIds = sink.received
      .filter((m) => m.to.includes(to))
      .map((m) => /^message-id: (.*)$/im.exec(m.raw)?.[1]?.trim());
    expect([messageIds, (await mailsTo(to)).length]).toEqual([[`<${id}@test.example>`, `<${id}@test.example>`], 1]);
  });
});
