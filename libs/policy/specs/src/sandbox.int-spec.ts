import { EvidenceFile, FileService } from '@zhiya/platform-files';
import { OutboxJob } from '@zhiya/platform-jobs';
import { joinCase } from '@zhiya/platform-lifecycle';
import { AuditEntry, NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { programmeOf } from '@zhiya/policy-catalogue';
import { changeableIn, revise } from '@zhiya/policy-engine';
import { SandboxService, SandboxStore, type NewRun } from '@zhiya/policy-server';
import { SandboxRun } from '@zhiya/policy-server/testing';
import { FundService, subsidyOf } from '@zhiya/support-server';
import { SubsidyClaim, SubsidyClaimFact, SupportFact } from '@zhiya/support-server/testing';
import { readSheet } from 'read-excel-file/node';
import { Readable } from 'node:stream';
import { In } from 'typeorm';
import { byTwo, codesOf, creditCode, must, openHouse, type House, told, moveTo } from '@zhiya/composition/testing';

const dongguan = programmeOf('dongguan-2019')!;
const interest = dongguan.estimate!.items.find((i) => i.kind === 'INTEREST_SUBSIDY')!;
const [RATE, CAP] = [interest.rate as string, interest.caps[0]!.limit];
const ASK: NewRun = {
  label: '比例 60%、上限 80 万',
  programme: dongguan.id,
  changes: [
    { parameter: RATE, value: '0.60' },
    { parameter: CAP, value: '800000.00' },
  ],
  supposedFrom: '2019-01-01',
  source: 'REAL',
};
const COLUMNS = ['企业名称', '统一社会信用代码', '区划代码', '款项', '支付日期', '金额（元）', '银行', '贷款编号'];
const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from([COLUMNS, ...rows].map((r) => r.join(',')).join('\n'));

describe('the sandbox', () => {
  let house: House;
  let [bank, bureau, officer, approver, farBureau, manager]: RequestContext[] = [];
  let enterprises: RequestContext[] = [];
  let made = 0;

  const em = () => house.platform.databases.writer.manager;
  const sandbox = () => house.get(SandboxService);
  const runOf = (id: string) => em().findOneByOrFail(SandboxRun, { id });
  const tallyOf = async (id: string) => (await house.get(SandboxStore).read(id, 'summary')).tally;
  const newId = (): string => `00000000-0000-7000-9000-${String((made += 1)).padStart(12, '0')}`;
  const happens = async (event: string, payload: Record<string, unknown>) => {
    await house.platform.uow.do(house.system, (tx) => tx.publish(event, told(event, payload)));
    await house.drain();
  };
  const pays = async (who: RequestContext, ...payments: readonly (readonly [on: string, interestFen: number])[]) => {
    const [caseId, contractId] = [newId(), newId()];
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, caseId, who.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, caseId, bank!.actor.orgId, 'BANK');
    });
    await happens('lending.loanDrawn', {
      id: contractId,
      caseId,
      principalFen: 10_000_000_000,
      drawnOn: '2019-12-02',
      borrowerOrgId: who.actor.orgId,
      bankOrgId: bank!.actor.orgId,
      division: who.actor.division,
      rights: [],
    });
    for (const [paidOn, interestFen] of payments)
      await happens('lending.repaid', {
        caseId,
        contractId,
        repaymentId: newId(),
        paidOn,
        principalFen: 0,
        interestFen,
        borrowerOrgId: who.actor.orgId,
      });
  };
  const bring = async (id: string, bytes: Buffer, name = '账册.csv', contentType = 'text/csv') =>
    house
      .get(FileService)
      .keep(
        officer!,
        { stream: Readable.from([bytes]), name, contentType },
        { subjectType: 'sandbox-run', subjectId: id, purpose: 'BOOK' },
      );
  const bytesOf = async (ctx: RequestContext, fileId: string): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for await (const piece of (await house.get(FileService).open(ctx, fileId)).stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  };
  const sheetOf = async (ctx: RequestContext, fileId: string, sheet: string | number = 1) =>
    readSheet(await bytesOf(ctx, fileId), sheet);
  /** Runs as many due jobs as said, and stops, as a process does that is killed between two of them. */
  const some = (jobs: number) => house.platform.runner.tick(jobs);

  beforeAll(async () => {
    house = await openHouse();
    [bank] = await house.organisation('BANK');
    [bureau, officer, approver] = await house.organisation('BUREAU', [['ADMINISTRATOR'], ['OPERATOR'], ['APPROVER']]);
    [farBureau] = await house.organisation('BUREAU', undefined, '440300');
    [manager] = await house.organisation('FUND_MANAGER', [['APPROVER']]);
    enterprises = [(await house.organisation('ENTERPRISE'))[0]!, (await house.organisation('ENTERPRISE'))[0]!];
    await byTwo(
      house,
      house.get(FundService).open(officer!, {
        name: '风险补偿基金',
        programme: dongguan.id,
        managerOrgId: manager!.actor.orgId,
        sizeFen: 5_000_000_000,
      }),
      approver!,
    );
    await house.drain();
    await moveTo(house, '2020-12-30');
    await pays(enterprises[0]!, ['2020-03-21', 80_000_000], ['2020-06-21', 80_000_001]);
    await pays(enterprises[1]!, ['2020-06-21', 5_437_533], ['2020-12-21', 5_437_517]);
  });
  afterAll(() => house.close());

  it('says of the real book what its claims come to when the change is really made', async () => {
    const { id } = must(await sandbox().create(officer!, ASK));
    expect(await runOf(id)).toMatchObject({ state: 'RUNNING', asOf: '2020-12-30', division: '441900' });
    await house.drain();
    expect(await runOf(id)).toMatchObject({
      state: 'DONE',
      done: 1,
      enterprises: 2,
      headline: { enterprisesAffected: 2, banksAffected: 1, unknownRows: 0 },
    });

    const revised = revise(
      dongguan,
      ASK.changes.map((c) => ({ ...c, from: ASK.supposedFrom, reference: { document: 'd', clause: 'c', quote: 'q' } })),
      { notBefore: null },
    );
    if (!revised.ok) throw new Error('revised');
    const claims = await em().findBy(SubsidyClaim, { enterpriseOrgId: In(enterprises.map((e) => e.actor.orgId)) });
    expect(claims).toHaveLength(2);
    let [before, after] = [0, 0];
    for (const c of claims) {
      const facts = await em().find(SupportFact, {
        where: { id: In((await em().findBy(SubsidyClaimFact, { claimId: c.id })).map((f) => f.factId)) },
        order: { paidOn: 'ASC', id: 'ASC' },
      });
      const question = {
        programme: c.programme,
        division: c.division,
        kind: c.kind,
        year: c.year,
        facts,
        takenFen: 0,
        asOf: '2020-12-30',
      };
      before += c.amountFen;
      after += subsidyOf(question, () => revised.value)!.item!.amount;
    }
    const tally = await tallyOf(id);
    expect([tally.before, tally.after]).toEqual([BigInt(before), BigInt(after)]);
    expect(tally.months.reduce((sum, m) => sum + m.after, 0n)).toBe(tally.after);
    expect(tally.largest[0]).toMatchObject({
      before: { amount: 100_000_000n },
      after: { amount: 80_000_000n },
      difference: -20_000_000n,
    });
    expect(tally.banksAffected).toEqual([bank!.actor.orgName]);
  });

  it('is kept as a workbook whose numbers are numbers, and is told to the trail', async () => {
    const { id } = must(await sandbox().create(officer!, ASK));
    await house.drain();
    const { resultFileId } = await runOf(id);
    const tally = await tallyOf(id);
    const overview = await sheetOf(officer!, resultFileId!, '概要');
    expect(overview.find((r) => r[0] === '补贴合计')!.slice(1, 4)).toEqual([
      Number(tally.before) / 100,
      Number(tally.after) / 100,
      Number(tally.difference) / 100,
    ]);
    expect(overview.find((r) => r[4] === '现行')![5]).toMatch(/「.+」$/);
    expect((await sheetOf(officer!, resultFileId!, '按月'))[1]![0]).toBeInstanceOf(Date);
    expect(await sheetOf(officer!, resultFileId!, '变化最大')).toHaveLength(3);
    expect((await sheetOf(officer!, resultFileId!, '全部'))[1]![0]).toMatch(/ENTERPRISE/);
    const trail = await em().find(AuditEntry, {
      where: { recordType: 'sandbox-run', recordId: id },
      order: { seq: 'ASC' },
    });
    expect(trail.map((e) => e.action)).toEqual(['create', 'attachFile']);
  });

  it('refuses what cannot be supposed, each at its field', async () => {
    const codes = async (change: Partial<NewRun>) => codesOf(await sandbox().create(officer!, { ...ASK, ...change }));
    expect(await codes({ changes: [] })).toEqual(['RULE.NOTHING_CHANGED']);
    expect(
      await codes({
        label: ' ',
        changes: [
          { parameter: RATE, value: '60%' },
          { parameter: 'LUCK', value: '1' },
        ],
      }),
    ).toEqual(['TEXT.REQUIRED', 'RULE.VALUE_INVALID', 'RULE.PARAMETER_UNKNOWN']);
    expect(await codes({ supposedFrom: '2018-01-01' })).toEqual(['RULE.OUTSIDE_PROGRAMME']);
    expect(await codes({ programme: 'nowhere' })).toEqual(['SANDBOX.PROGRAMME_UNKNOWN']);
    expect(await codes({ programme: 'wuhan-fund-2024' })).toEqual(['SANDBOX.PROGRAMME_INCOMPLETE']);
    expect(changeableIn(dongguan).map((p) => p.id)).toEqual(expect.arrayContaining([RATE, CAP]));
  });

  it('computes nothing of an uploaded book with bad rows, gives the same sheet back marked, and takes it once it is whole and accepted', async () => {
    const { id } = must(await sandbox().create(officer!, { ...ASK, source: 'UPLOAD' }));
    expect(codesOf(await sandbox().accept(officer!, id))).toEqual(['SANDBOX.NOT_NOW']);
    const good = ['甲公司', creditCode(901), '441900', '利息', '2020-06-21', '10000000000000.01', '某银行', 'L1'];
    must(
      await bring(id, csv([good, ['乙公司', creditCode(902), '441900', '利息', '2020-02-30', '-1', '某银行', 'L1']])),
    );
    await house.drain();
    const faulty = await runOf(id);
    expect(faulty).toMatchObject({
      state: 'FAULTY',
      faultCount: 2,
      lines: 2,
      headline: null,
      faults: [
        { row: 3, column: 'on', code: 'DATE' },
        { row: 3, column: 'amount', code: 'NEGATIVE' },
      ],
    });
    const copy = (await bytesOf(officer!, faulty.copyFileId!)).toString('utf8').split('\r\n');
    expect(copy[0]).toBe(`\ufeff${[...COLUMNS, '问题'].join(',')}`);
    expect(copy[2]).toMatch(/,2020-02-30,'-1,.*支付日期.*；金额（元）/);
    expect(await em().findOneByOrFail(EvidenceFile, { id: faulty.copyFileId! })).toMatchObject({
      name: expect.stringMatching(/（已标注问题）\.csv$/) as string,
      contentType: 'text/csv',
    });
    await expect(house.get(FileService).open(farBureau!, faulty.copyFileId!)).rejects.toThrow(NotFoundError);
    expect(codesOf(await sandbox().accept(officer!, id))).toEqual(['SANDBOX.NOT_NOW']);

    must(
      await bring(
        id,
        csv([good, ['乙公司', creditCode(902), '441900', '利息', '2020-02-28', '100.00', '某银行', 'L1']]),
      ),
    );
    await house.drain();
    expect(await runOf(id)).toMatchObject({ state: 'CHECKED', lines: 2, enterprises: 2, headline: null, done: 0 });
    must(await sandbox().accept(officer!, id));
    await house.drain();
    const tally = await tallyOf(id);
    expect(tally).toMatchObject({
      before: 100_007_000n,
      after: 80_006_000n,
      enterprisesAffected: 2,
      banksAffected: ['某银行'],
    });
    expect(tally.largest[0]!.base).toBe(1_000_000_000_000_001n);
    expect(codesOf(await bring(id, csv([good])))).toEqual(['SANDBOX.NOT_NOW']);
  });

  it('refuses hostile files with their reason, by kind and by content', async () => {
    const { id } = must(await sandbox().create(officer!, { ...ASK, source: 'UPLOAD' }));
    expect(codesOf(await bring(id, Buffer.from('%PDF-1.4\n%%EOF\n'), 'a.pdf', 'application/pdf'))).toEqual([
      'FILE.TYPE_REFUSED',
    ]);
    must(await bring(id, Buffer.from([0x61, 0xff, 0xff, 0x0a])));
    await house.drain();
    expect(await runOf(id)).toMatchObject({ state: 'FAULTY', refusal: { code: 'SANDBOX.FILE_ENCODING' } });
    must(await bring(id, Buffer.from('企业名称,随便\n1,2\n')));
    await house.drain();
    expect(await runOf(id)).toMatchObject({ state: 'FAULTY', refusal: { code: 'SANDBOX.COLUMNS_MISSING' } });
  });

  it('is another bureau’s business nowhere, and only officers ask', async () => {
    const { id } = must(await sandbox().create(officer!, ASK));
    await expect(sandbox().one(farBureau!.actor, id)).rejects.toThrow(NotFoundError);
    await expect(sandbox().cancel(farBureau!, id)).rejects.toThrow(NotFoundError);
    await expect(sandbox().accept(farBureau!, id)).rejects.toThrow(NotFoundError);
    expect((await sandbox().list(farBureau!.actor, null, 10)).map((r) => r.id)).not.toContain(id);
    expect((await sandbox().list(bureau!.actor, null, 50)).map((r) => r.id)).toContain(id);
    await house.drain();
    await expect(house.get(FileService).open(farBureau!, (await runOf(id)).resultFileId!)).rejects.toThrow(
      NotFoundError,
    );
  });

  describe('on a book of several parts', () => {
    const many = csv(
      Array.from({ length: 600 }, (_, i) => [
        `企业${i}`,
        creditCode(1000 + i),
        '441900',
        '利息',
        '2020-06-21',
        `${1000 + i}.37`,
        `银行${i % 7}`,
        'L1',
      ]),
    );
    const accepted = async (): Promise<string> => {
      const { id } = must(await sandbox().create(officer!, { ...ASK, source: 'UPLOAD' }));
      must(await bring(id, many));
      await house.drain();
      must(await sandbox().accept(officer!, id));
      return id;
    };

    it('shows progress, survives a killed process at the step it was on, and comes to the same', async () => {
      const whole = await accepted();
      await house.drain();
      const id = await accepted();
      await some(1);
      expect(await runOf(id)).toMatchObject({ state: 'RUNNING', done: 1, parts: 3 });
      // As after a kill: the next step was claimed, its process died, the lease ran out.
      const job = await em().findOneByOrFail(OutboxJob, { name: 'policy.sandboxStep', state: 'READY' });
      await em().update(OutboxJob, { id: job.id }, { state: 'RUNNING', leaseUntil: new Date(0) });
      await house.drain();
      expect(await runOf(id)).toMatchObject({ state: 'DONE', done: 3 });
      expect(await tallyOf(id)).toEqual(await tallyOf(whole));
      // A step that comes a second time finds its part done.
      await happens('policy.sandboxStep', { id, part: 1 });
      expect(await runOf(id)).toMatchObject({ state: 'DONE', done: 3 });
    });

    it('stops where it is when it is cancelled', async () => {
      const id = await accepted();
      await some(1);
      must(await sandbox().cancel(officer!, id));
      await house.drain();
      expect(await runOf(id)).toMatchObject({ state: 'CANCELLED', done: 1, headline: null, resultFileId: null });
      expect(codesOf(await sandbox().cancel(officer!, id))).toEqual(['SANDBOX.NOT_NOW']);
      await expect(house.get(SandboxStore).read(id, 'book', 0)).rejects.toThrow();
    });
  });
});
