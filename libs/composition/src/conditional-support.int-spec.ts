import { LoanContract } from '@zhiya/lending-server';
import { Listing } from '@zhiya/marketplace-server';
import { joinCase } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { Filing } from '@zhiya/pledge-server';
import { SUPPORT_BOOK, tracesOf, type SupportBook } from '@zhiya/policy-server';
import { FundService, StatementService, SubsidyClaim, SubsidyService, SupportQueries } from '@zhiya/support-server';
import { codesOf, must, openHouse, type House } from './testing';
import { moveTo } from './testing/stage';

const QINGDAO = '370200';
const WAN = 1_000_000;
const PAYEE = { bankName: '示例甲银行', accountNumber: '6222 0000 1111 2222' };

/** Qingdao asks for size, first pledge, ownership, registration and repayment: each comes from its own record, and until it has come nothing is zero. */
describe('support under conditions', () => {
  let house: House;
  let [enterprise, stranger, bank, bureau, approver, manager]: RequestContext[] = [];
  let made = 0;
  const newId = (): string => `00000000-0000-7000-a000-${String((made += 1)).padStart(12, '0')}`;
  const [caseId, contractId, offerId] = [newId(), newId(), newId()];
  const rights = [{ assetId: newId(), kind: 'INVENTION' }, { assetId: newId(), kind: 'UTILITY_MODEL' }];
  const em = () => house.platform.databases.writer.manager;
  const happens = async (event: string, payload: object) => {
    await house.platform.uow.do(house.system, (tx) => tx.publish(event, payload as never));
    await house.drain();
  };
  const claims = () => em().find(SubsidyClaim, { where: { enterpriseOrgId: enterprise!.actor.orgId }, order: { id: 'ASC' } });
  const ofCase = (who = enterprise!) => house.get(SupportQueries).ofCase(who.actor, caseId);
  const needed = async () => (await ofCase()).waiting.map((w) => [w.kind, w.year, w.status, w.open?.needed.map((n) => n.fact) ?? []]);
  const registered = async (assetId: string, registeredOn: string) => {
    const id = newId();
    await em().insert(Filing, {
      id, state: 'REGISTERED', stateSince: registeredOn, version: 1, caseId, contractId, contractNo: 'ZY-1', assetId, kind: 'PATENT', registry: 'CNIPA_PATENT', pledgorOrgId: enterprise!.actor.orgId, pledgeeOrgId: bank!.actor.orgId,
      principalFen: 250 * WAN, debtMaturesOn: '2025-05-20', statements: {}, acknowledged: [], registrationNo: `Y2024${id.slice(-6)}`, registeredOn,
    } as never);
    await happens('pledge.registered', { id, caseId, registeredOn });
  };

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = await house.organisation('ENTERPRISE', undefined, QINGDAO);
    [stranger] = await house.organisation('ENTERPRISE', undefined, QINGDAO);
    [bank] = await house.organisation('BANK', undefined, QINGDAO);
    [bureau, approver] = await house.organisation('BUREAU', [['OPERATOR'], ['APPROVER']], QINGDAO);
    [manager] = await house.organisation('FUND_MANAGER');
    await moveTo(house, '2024-12-21');
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, caseId, enterprise!.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, caseId, bank!.actor.orgId, 'BANK');
    });
    await em().insert(Listing, { id: caseId, state: 'CONTRACTED', stateSince: '2024-05-20', version: 1, orgId: enterprise!.actor.orgId, division: QINGDAO, savedSections: [], corrections: [], establishedOn: '2012-05-08', revenueFen: 3_200 * WAN, createdBy: enterprise!.actor.personId, createdAt: new Date() } as never);
    await em().insert(LoanContract, {
      id: contractId, state: 'DRAWN', stateSince: '2024-05-20', version: 1, caseId, offerId, borrowerOrgId: enterprise!.actor.orgId, bankOrgId: bank!.actor.orgId, division: QINGDAO, principalFen: 250 * WAN, rateBp: 435, months: 12,
      method: 'INTEREST_FIRST', plannedOn: '2024-05-20', maturesOn: '2025-05-20', assetIds: rights.map((r) => r.assetId), conditions: [], bankSignedOn: '2024-05-15', drawnOn: '2024-05-20',
    } as never);
    await happens('lending.loanDrawn', { id: contractId, caseId, principalFen: 250 * WAN, drawnOn: '2024-05-20', borrowerOrgId: enterprise!.actor.orgId, bankOrgId: bank!.actor.orgId, division: QINGDAO, rights });
    await happens('lending.repaid', { caseId, contractId, repaymentId: newId(), paidOn: '2024-12-20', principalFen: 0, interestFen: 5_437_500, borrowerOrgId: enterprise!.actor.orgId });
  }, 60_000);
  afterAll(() => house.close());

  it('waits for a fund to answer for the division, and says so', async () => {
    expect(await needed()).toEqual([['INTEREST_SUBSIDY', 2024, 'NO_FUND', []]]);
    must(await house.get(FundService).open(approver!, { name: '青岛贴息资金', programme: 'qingdao-subsidy-2024', managerOrgId: manager!.actor.orgId, sizeFen: 1_000 * WAN }));
    await house.drain();
  });

  it('says which records are missing, proposes nothing and computes no zero', async () => {
    const path = (field: string): string => `loans[0].${field}`;
    expect(await needed()).toEqual([['INTEREST_SUBSIDY', 2024, 'UNKNOWN', ['enterprise.size', path('borrowerOwnsRights'), path('firstPledge'), path('registeredOn'), path('settledOn')]]]);
    expect(await claims()).toEqual([]);
    expect((await ofCase(bank!)).waiting).toEqual([]);
    // The fund pays support and compensates nothing: no loan is put before it.
    expect((await ofCase()).coverages).toEqual([]);
  });

  it('knows the pledge as registered once every right is', async () => {
    await registered(rights[0]!.assetId, '2024-05-22');
    expect((await needed())[0]![3]).toContain('loans[0].registeredOn');
    await registered(rights[1]!.assetId, '2024-05-24');
    expect((await needed())[0]![3]).toEqual(['enterprise.size', 'loans[0].firstPledge', 'loans[0].settledOn']);
  });

  it('takes the word of the enterprise alone for what no record tells, in parts and with a trail', async () => {
    const service = house.get(StatementService);
    await expect(service.state(stranger!, { caseId, size: 'SMALL' })).rejects.toThrow(NotFoundError);
    expect(codesOf(await service.state(enterprise!, { caseId }))).toEqual(['SUPPORT.NOTHING_STATED']);
    must(await service.state(enterprise!, { caseId, size: 'LARGE' }));
    expect((await ofCase()).waiting).toMatchObject([{ status: 'INELIGIBLE', open: { blockers: [{ condition: 'SIZE', actual: 'LARGE' }] } }]);
    must(await service.state(enterprise!, { caseId, size: 'SMALL' }));
    must(await service.state(enterprise!, { caseId, isFirstPledge: true }));
    expect((await ofCase()).statement).toMatchObject({ size: 'SMALL', isFirstPledge: true });
    expect((await needed())[0]![3]).toEqual(['loans[0].settledOn']);
  });

  it('is in the book of what-if with the facts on record', async () => {
    const [entry] = await house.app.get<SupportBook>(SUPPORT_BOOK, { strict: false }).paid(QINGDAO, '2024-12-31');
    expect(entry).toMatchObject({ facts: { size: 'SMALL', registeredOn: '2012-05-08', annualRevenue: BigInt(3_200 * WAN) }, loans: [{ id: contractId, principal: BigInt(250 * WAN), annualRate: '0.0435', contractOn: '2024-05-15', registeredOn: '2024-05-24', firstPledge: true, borrowerOwnsRights: true, ipTypes: ['PATENT'], ipShare: '1.0000' }] });
    expect(entry!.loans[0]!.settledOn).toBeUndefined();
  });

  it('is proposed of itself when the last record has come, and every figure put in is told with the decision', async () => {
    await moveTo(house, '2025-05-21');
    await happens('lending.loanSettled', { id: contractId, caseId, settledOn: '2025-05-20' });
    const [claim] = await claims();
    // LPR of April 2024 is 3.45 %: 5,437,500 × (3.45 % × 60 %) ÷ 4.35 %.
    expect(claim).toMatchObject({ programme: 'qingdao-subsidy-2024', year: 2024, baseFen: 5_437_500, amountFen: 2_587_500, state: 'PROPOSED' });
    expect((await ofCase()).waiting).toEqual([]);
    const told = (await tracesOf(em(), 'subsidy-claim', [claim!.id])).at(-1)!.argument!.figures.map((f) => [f.title.zh, f.value]);
    expect(told).toEqual(expect.arrayContaining([['企业规模', { zh: '小型', en: 'small' }], ['是否首次质押', { zh: '是', en: 'yes' }], ['质押登记日期', { zh: '2024-05-24', en: '2024-05-24' }], ['贷款本金', 250 * WAN]]));
  });

  it('is decided on the records of the day: a word taken back stops it with what is the matter', async () => {
    const [claim] = await claims();
    must(await house.get(StatementService).state(enterprise!, { caseId, size: 'LARGE' }));
    expect(codesOf(await house.get(SubsidyService).confirm(enterprise!, { id: claim!.id, payee: PAYEE }))).toEqual(['SUPPORT.CONDITION_NOT_MET']);
    must(await house.get(StatementService).state(enterprise!, { caseId, size: 'SMALL' }));
    must(await house.get(SubsidyService).confirm(enterprise!, { id: claim!.id, amountFen: 2_587_500, payee: PAYEE }));
    must(await house.get(SubsidyService).decide(bureau!, 'recommend', { id: claim!.id }));
    must(await house.get(SubsidyService).decide(approver!, 'approve', { id: claim!.id }));
  });
});
