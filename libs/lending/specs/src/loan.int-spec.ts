import { AssetQueries } from '@zhiya/assets-server';
import { Asset } from '@zhiya/assets-server/testing';
import { IdentityQueries } from '@zhiya/identity-server';
import { ContractService, LendingQueries, RepaymentService } from '@zhiya/lending-server';
import { LoanContract, LoanInstalment } from '@zhiya/lending-server/testing';
import { Listing } from '@zhiya/marketplace-server/testing';
import { FileService } from '@zhiya/platform-files';
import { InboxTask, TransitionLog } from '@zhiya/platform-lifecycle';
import { Mail } from '@zhiya/platform-notifications';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PledgeQueries, PledgeService } from '@zhiya/pledge-server';
import { Filing } from '@zhiya/pledge-server/testing';
import { In, IsNull } from 'typeorm';
import {
  codesOf,
  must,
  openHouse,
  type House,
  acceptedCase,
  deliverValue,
  file,
  filingsOf,
  issuePolicy,
  loanParties,
  register,
  type LoanParties,
  attach,
  moveTo,
} from '@zhiya/composition/testing';

describe('the Dongguan loan: 2,500,000 yuan on 2019-12-20 against a patent, a trademark and a copyright', () => {
  let house: House;
  let p: LoanParties;
  let caseId: string;
  let contractId: string;
  let filings: Filing[];
  const em = () => house.platform.databases.reader.manager;
  const contract = () => em().findOneByOrFail(LoanContract, { id: contractId });
  const turn = async (recordId: string) =>
    (await em().findBy(InboxTask, { recordId, closedAt: IsNull() })).map((t) => [t.orgKind, t.role, t.dueOn]);

  beforeAll(async () => {
    house = await openHouse();
    p = await loanParties(house);
    caseId = await acceptedCase(house, p, {
      conditions: ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'],
      validUntil: '2019-12-19',
    });
  });
  afterAll(() => house.close());

  it('is drawn up from the accepted offer, its terms copied and its conditions precedent the offer’s', async () => {
    const service = house.get(ContractService);
    const draft = (await house.get(LendingQueries).ofCase(p.maker.actor, caseId))!;
    expect([draft.state, draft.contractNo, await turn(draft.id)]).toEqual([
      'DRAFT',
      null,
      [['BANK', null, '2019-12-09']],
    ]);
    expect(codesOf(await service.issue(p.maker, { id: draft.id }))).toEqual(['LENDING.INCOMPLETE']);
    expect(codesOf(await service.create(p.maker, { caseId, contractNo: ' ' }))).toEqual(['TEXT.REQUIRED']);
    contractId = must(await service.create(p.maker, { caseId, contractNo: 'ZY-2019-001' })).id;
    expect(await contract()).toMatchObject({
      state: 'DRAFT',
      principalFen: 250_000_000,
      rateBp: 435,
      months: 12,
      method: 'INTEREST_FIRST',
      plannedOn: '2019-12-20',
      maturesOn: '2020-12-20',
      borrowerOrgId: p.enterprise.actor.orgId,
      division: '441900',
    });
    expect((await contract()).conditions.map((c) => [c.kind, 'assetIds' in c ? c.assetIds.length : null])).toEqual([
      ['PLEDGE_REGISTERED', 3],
      ['INSURANCE_ISSUED', null],
      ['VALUATION_DELIVERED', null],
    ]);
    expect(codesOf(await service.create(p.maker, { caseId, contractNo: 'ZY-2019-002' }))).toEqual([
      'LENDING.CONTRACT_EXISTS',
    ]);
    expect(await house.get(LendingQueries).ofCase(p.enterprise.actor, caseId)).toBeNull();
  });

  it('is issued by one person of the bank, signed by the borrower and countersigned by another, each with its paper', async () => {
    const service = house.get(ContractService);
    must(await service.issue(p.maker, { id: contractId }));
    expect(await turn(contractId)).toEqual([['ENTERPRISE', null, '2019-12-09']]);
    expect(codesOf(await service.signByBorrower(p.enterprise, { id: contractId, evidenceFileId: 'none' }))).toEqual([
      'LENDING.NO_EVIDENCE',
    ]);
    const signature = await attach(house, p.enterprise, 'contract', contractId, 'BORROWER_SIGNATURE');
    must(await service.signByBorrower(p.enterprise, { id: contractId, evidenceFileId: signature }));
    expect((await house.get(FileService).open(p.maker, signature)).file.id).toBe(signature);
    await expect(house.get(FileService).open(p.evaluator, signature)).rejects.toThrow('not found');
    const maker = { ...p.maker, actor: { ...p.maker.actor, roles: ['OPERATOR', 'APPROVER'] as const } };
    const paper = await attach(house, p.checker, 'contract', contractId, 'BANK_SIGNATURE');
    expect(codesOf(await service.signByBank(maker, { id: contractId, evidenceFileId: paper }))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
    must(await service.signByBank(p.checker, { id: contractId, evidenceFileId: paper }));
    expect(await contract()).toMatchObject({
      state: 'SIGNED',
      borrowerSignedOn: '2019-12-02',
      bankSignedOn: '2019-12-02',
    });
    await house.drain();
  });

  it('opens one filing per right, each at its own registry, and shows every ground in force on the day', async () => {
    filings = await filingsOf(house, contractId);
    expect(filings.map((f) => [f.kind, f.registry, f.state]).sort()).toEqual([
      ['COPYRIGHT', 'COPYRIGHT_CENTRE', 'DRAFT'],
      ['PATENT', 'CNIPA_PATENT', 'DRAFT'],
      ['TRADEMARK', 'CNIPA_TRADEMARK', 'DRAFT'],
    ]);
    const patent = filings.find((f) => f.kind === 'PATENT')!;
    expect(codesOf(await house.get(PledgeService).file(p.enterprise, { id: patent.id, acknowledged: [] }))).toEqual([
      'PLEDGE.GROUND_UNKNOWN',
    ]);
    expect(await turn(patent.id)).toEqual([['ENTERPRISE', null, '2019-12-09']]);
    const { caseNo } = await em().findOneByOrFail(Listing, { id: caseId });
    const waiting = (await house.get(IdentityQueries).inbox(p.enterprise.actor)).filter(
      (t) => t.recordType === 'filing',
    );
    const titles = (await em().findBy(Asset, { id: In(filings.map((f) => f.assetId)) })).map((a) => a.title);
    expect(waiting.map((t) => t.about.name).sort()).toEqual(titles.sort());
    expect(new Set(waiting.map((t) => t.about.caseNo))).toEqual(new Set([caseNo]));
    const letters = (await em().findBy(Mail, {})).map((m) => m.subject);
    for (const title of titles)
      expect(letters).toContain(`知押：${caseNo} · ${title} 有一项工作等待贵单位处理（请于 2019-12-09 前）`);
  });

  it('waits for every condition that the contract names, and says what is missing', async () => {
    const refused = await house.get(ContractService).requestDrawdown(p.maker, { id: contractId });
    expect(codesOf(refused)).toEqual(['LENDING.CONDITIONS_UNMET']);
    expect(refused).toMatchObject({
      errors: [
        {
          facts: {
            unmet: [
              { code: 'LENDING.PLEDGE_NOT_REGISTERED', facts: { of: 3 } },
              { code: 'LENDING.INSURANCE_NOT_ISSUED' },
              { code: 'LENDING.VALUATION_NOT_DELIVERED' },
            ],
          },
        },
      ],
    });
  });

  it('is pledged right by right: a pledge stands from its own registration', async () => {
    await deliverValue(
      house,
      p,
      caseId,
      filings.map((f) => f.assetId),
      '2019-12-02',
    );
    await issuePolicy(house, p, caseId, 'PL-2019-1');
    await moveTo(house, '2019-12-10');
    for (const f of filings) await file(house, p.enterprise, f.id);
    // Patent: 7 working days (rules of 2010); trademark: 5 working days; copyright: 10 days.
    expect(Object.fromEntries((await filingsOf(house, contractId)).map((f) => [f.kind, f.examinationDueOn]))).toEqual({
      PATENT: '2019-12-19',
      TRADEMARK: '2019-12-17',
      COPYRIGHT: '2019-12-20',
    });
    const [first, second, third] = filings;
    // The pledgee enters the registry's answer, and finds what it waits for; the pledgor has nothing to do.
    await house.drain();
    const waiting = (of: RequestContext) =>
      house
        .get(IdentityQueries)
        .inbox(of.actor)
        .then((tasks) => tasks.filter((t) => t.recordType === 'filing'));
    expect(
      (await waiting(p.maker)).map((t) => [t.recordId, t.state, t.orgKind, t.isOutside, t.since, t.dueOn]).sort(),
    ).toEqual(
      filings
        .map((f) => [
          f.id,
          'SUBMITTED',
          'REGISTRY',
          true,
          '2019-12-10',
          { PATENT: '2019-12-19', TRADEMARK: '2019-12-17', COPYRIGHT: '2019-12-20' }[f.kind],
        ])
        .sort(),
    );
    expect(await waiting(p.enterprise)).toEqual([]);
    const { caseNo } = await em().findOneByOrFail(Listing, { id: caseId });
    const { title } = await em().findOneByOrFail(Asset, { id: first!.assetId });
    expect((await em().findBy(Mail, {})).map((m) => m.subject)).toContainEqual(
      expect.stringContaining(`知押：${caseNo} · ${title} 等待平台外机构答复（答复期限 2019-12-`),
    );
    await moveTo(house, '2019-12-17');
    await register(house, p, first!.id, 'Y2019440000101', '2019-12-16');
    expect((await waiting(p.maker)).map((t) => t.recordId).sort()).toEqual([second!.id, third!.id].sort());
    await register(house, p, second!.id, '商质字2019第0001号', '2019-12-17');
    expect(await house.get(PledgeQueries).pack(em(), contractId)).toMatchObject({
      total: 3,
      registered: 2,
      isComplete: false,
    });
    expect(codesOf(await house.get(ContractService).requestDrawdown(p.maker, { id: contractId }))).toEqual([
      'LENDING.CONDITIONS_UNMET',
    ]);
    await moveTo(house, '2019-12-19');
    await register(house, p, third!.id, '2019-著质-0001', '2019-12-19');
    expect(await house.get(PledgeQueries).pack(em(), contractId)).toMatchObject({ registered: 3, isComplete: true });
    expect((await house.get(PledgeQueries).standing(em(), [contractId])).map((s) => s.registeredOn).sort()).toEqual([
      '2019-12-16',
      '2019-12-17',
      '2019-12-19',
    ]);
    const standings = await house.get(AssetQueries).standings(
      em(),
      filings.map((f) => f.assetId),
      '2019-12-19',
    );
    expect([...standings.values()].map((s) => s.burdens)).toEqual([['PLEDGED'], ['PLEDGED'], ['PLEDGED']]);
  });

  it('is paid out by two people on the day, and its instalments are fixed to the fen', async () => {
    const service = house.get(ContractService);
    await moveTo(house, '2019-12-20');
    must(await service.requestDrawdown(p.maker, { id: contractId }));
    const maker = { ...p.maker, actor: { ...p.maker.actor, roles: ['OPERATOR', 'APPROVER'] as const } };
    expect(codesOf(await service.drawDown(maker, { id: contractId }))).toEqual(['CHECK.SAME_PERSON']);
    must(await service.drawDown(p.checker, { id: contractId }));
    expect(await contract()).toMatchObject({
      state: 'DRAWN',
      drawnOn: '2019-12-20',
      maturesOn: '2020-12-20',
      outstandingPrincipalFen: 250_000_000,
      outstandingInterestFen: 10_875_000,
    });
    const rows = await em().find(LoanInstalment, { where: { contractId }, order: { no: 'ASC' } });
    expect(rows.map((r) => r.dueOn).at(-1)).toBe('2020-12-20');
    expect([
      rows.length,
      rows.reduce((s, r) => s + r.principalFen, 0),
      rows.reduce((s, r) => s + r.interestFen, 0),
    ]).toEqual([12, 250_000_000, 10_875_000]);
    expect(codesOf(await service.cancel(p.checker, { id: contractId, reason: '不再放款' }))).toEqual([
      'LIFECYCLE.NOT_NOW',
    ]);
    await house.drain();
  });

  it('records repayments on their dates, refuses what cannot be, and settles by itself with the last fen', async () => {
    const service = house.get(RepaymentService);
    const pay = (change: object = {}) =>
      service.record(p.maker, { contractId, paidOn: '2020-01-20', amountFen: 906_250, ...change });
    expect(codesOf(await pay())).toEqual(['REPAYMENT.AHEAD']);
    await moveTo(house, '2020-01-20');
    expect(codesOf(await pay({ paidOn: '2019-12-19' }))).toEqual(['REPAYMENT.BEFORE_DRAWDOWN']);
    expect(codesOf(await pay({ paidOn: '2020-02-30' }))).toEqual(['DATE.IMPOSSIBLE']);
    expect(codesOf(await pay({ amountFen: 260_875_001 }))).toEqual(['REPAYMENT.OVERPAID']);
    expect(codesOf(await pay({ amountFen: 0 }))).toEqual(['REPAYMENT.NOT_POSITIVE']);
    expect(must(await pay({ reference: 'HK-1' })).facts).toMatchObject({
      interestFen: 906_250,
      principalFen: 0,
      isSettled: false,
    });
    expect(codesOf(await pay({ reference: 'HK-1' }))).toEqual(['REPAYMENT.REFERENCE_TAKEN']);
    await moveTo(house, '2020-12-20');
    must(await pay({ paidOn: '2020-06-20', amountFen: 4_531_250 }));
    expect(codesOf(await pay({ paidOn: '2020-06-19', amountFen: 1 }))).toEqual(['REPAYMENT.OUT_OF_ORDER']);
    expect(must(await pay({ paidOn: '2020-12-20', amountFen: 255_437_500 })).state).toBe('SETTLED');
    expect(await contract()).toMatchObject({
      state: 'SETTLED',
      settledOn: '2020-12-20',
      outstandingPrincipalFen: 0,
      outstandingInterestFen: 0,
    });
    expect(
      (await house.get(LendingQueries).interestPaid(em(), p.enterprise.actor.orgId)).map((r) => [
        r.paidOn,
        r.interestFen,
      ]),
    ).toEqual([
      ['2020-01-20', 906_250],
      ['2020-06-20', 4_531_250],
      ['2020-12-20', 5_437_500],
    ]);
    await house.drain();
    expect((await em().findOneByOrFail(Listing, { id: caseId })).state).toBe('COMPLETED');
  });

  it('lets its pledges go once nothing is owed: the pledgor asks, the pledgee enters the day', async () => {
    const service = house.get(PledgeService);
    const debts = await house.get(LendingQueries).debtsOf(em(), [contractId]);
    expect(debts.get(contractId)!.ended).toEqual({ by: 'SETTLED', on: '2020-12-20' });
    // Stated, filed and registered, and nothing since: the job that tells of the debt's end leaves the version of no form behind.
    expect((await filingsOf(house, contractId)).map((f) => f.version)).toEqual([4, 4, 4]);
    for (const f of await filingsOf(house, contractId)) {
      must(await service.requestRelease(p.enterprise, { id: f.id, ground: 'PERFORMED' }));
      expect(codesOf(await service.release(p.maker, { id: f.id, releasedOn: '2020-12-21' }))).toEqual([
        'PLEDGE.RELEASE_DATE',
      ]);
      must(await service.release(p.maker, { id: f.id, releasedOn: '2020-12-20' }));
    }
    await house.drain();
    const standings = await house.get(AssetQueries).standings(
      em(),
      filings.map((f) => f.assetId),
      '2020-12-20',
    );
    expect([...standings.values()].flatMap((s) => s.pledges)).toEqual([]);
  });

  it('tells the insurer of the case what binds both sides, and nobody outside anything', async () => {
    const seen = await em().findBy(TransitionLog, { recordId: contractId });
    expect(seen.find((t) => t.event === 'drawDown')!.audience).toContain(p.insurer.actor.orgId);
    expect(seen.find((t) => t.event === 'issue')!.audience).not.toContain(p.insurer.actor.orgId);
    const [stranger] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    const [otherBank] = (await house.organisation('BANK')) as [RequestContext];
    for (const who of [stranger, otherBank]) {
      await expect(house.get(LendingQueries).ofCase(who.actor, caseId)).rejects.toThrow('not found');
      await expect(house.get(LendingQueries).contract(who.actor, contractId)).rejects.toThrow('not found');
      await expect(house.get(PledgeQueries).filing(who.actor, filings[0]!.id)).rejects.toThrow('not found');
      await expect(house.get(PledgeQueries).ofCase(who.actor, caseId)).rejects.toThrow('not found');
    }
    await expect(
      house.get(RepaymentService).record(otherBank, { contractId, paidOn: '2020-12-20', amountFen: 1 }),
    ).rejects.toThrow('not found');
    await expect(house.get(ContractService).create(otherBank, { caseId, contractNo: 'X' })).rejects.toThrow(
      'not found',
    );
    await expect(house.get(PledgeService).file(stranger, { id: filings[0]!.id, acknowledged: [] })).rejects.toThrow(
      'not found',
    );
    expect(await house.get(LendingQueries).contract(p.insurer.actor, contractId)).toMatchObject({ state: 'SETTLED' });
  });
});
