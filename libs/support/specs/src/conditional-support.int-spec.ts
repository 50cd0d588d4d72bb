import { LoanContract } from '@zhiya/lending-server/testing';
import { Listing } from '@zhiya/marketplace-server/testing';
import { joinCase } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { Filing } from '@zhiya/pledge-server/testing';
import { RuleQueries, RuleService, SUPPORT_BOOK, tracesOf, type SupportBook } from '@zhiya/policy-server';
import { FundService, StatementService, SubsidyService, SupportQueries } from '@zhiya/support-server';
import { SubsidyClaim, SupportStatementRow } from '@zhiya/support-server/testing';
import { byTwo, codesOf, must, openHouse, type House, told, moveTo } from '@zhiya/composition/testing';

const QINGDAO = '370200';
const WAN = 1_000_000;
const PAYEE = { bankName: '示例甲银行', accountNumber: '6222 0000 1111 2222' };

/** Qingdao asks for size, first pledge, ownership, registration and repayment: each comes from its own record, and until it has come nothing is zero. */
describe('support under conditions', () => {
  let house: House;
  let [enterprise, stranger, bank, bureau, approver, manager]: RequestContext[] = [];
  let made = 0;
  const newId = (): string => `00000000-0000-7000-a000-${String((made += 1)).padStart(12, '0')}`;
  const [caseId, contractId] = [newId(), newId()];
  const rights = [
    { assetId: newId(), kind: 'INVENTION' },
    { assetId: newId(), kind: 'UTILITY_MODEL' },
  ];
  const em = () => house.platform.databases.writer.manager;
  const happens = async (event: string, payload: Readonly<Record<string, unknown>>) => {
    const { id, settledOn } = payload as { id?: string; settledOn?: string };
    if (event === 'lending.loanSettled') await em().update(LoanContract, { id }, { state: 'SETTLED', settledOn });
    await house.platform.uow.do(house.system, (tx) => tx.publish(event, told(event, payload)));
    await house.drain();
  };
  const claims = () =>
    em().find(SubsidyClaim, { where: { enterpriseOrgId: enterprise!.actor.orgId }, order: { id: 'ASC' } });
  const ofCase = (who = enterprise!, id = caseId) => house.get(SupportQueries).ofCase(who.actor, id);
  const needed = async (id = caseId) =>
    (await ofCase(enterprise!, id)).waiting.map((w) => [
      w.kind,
      w.year,
      w.status,
      w.open?.needed.map((n) => n.fact) ?? [],
    ]);
  const registered = async (assetId: string, registeredOn: string, of = { caseId, contractId }) => {
    const id = newId();
    await em().insert(Filing, {
      id,
      state: 'REGISTERED',
      stateSince: registeredOn,
      version: 1,
      ...of,
      contractNo: 'ZY-1',
      assetId,
      kind: 'PATENT',
      registry: 'CNIPA_PATENT',
      pledgorOrgId: enterprise!.actor.orgId,
      pledgeeOrgId: bank!.actor.orgId,
      principalFen: 250 * WAN,
      debtMaturesOn: '2025-05-20',
      statements: {},
      acknowledged: [],
      registrationNo: `Y2024${id.slice(-6)}`,
      registeredOn,
    } as never);
    await happens('pledge.registered', { id, caseId: of.caseId, registeredOn });
  };
  const lent = async (
    of: { readonly caseId: string; readonly contractId: string },
    pledged: readonly { readonly assetId: string; readonly kind: string }[],
    who = enterprise!,
  ) => {
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, of.caseId, who.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, of.caseId, bank!.actor.orgId, 'BANK');
    });
    await em().insert(LoanContract, {
      id: of.contractId,
      state: 'DRAWN',
      stateSince: '2024-05-20',
      version: 1,
      caseId: of.caseId,
      offerId: newId(),
      borrowerOrgId: who.actor.orgId,
      bankOrgId: bank!.actor.orgId,
      division: who.actor.division,
      principalFen: 250 * WAN,
      rateBp: 435,
      months: 12,
      method: 'INTEREST_FIRST',
      plannedOn: '2024-05-20',
      maturesOn: '2025-05-20',
      assetIds: pledged.map((r) => r.assetId),
      conditions: [],
      bankSignedOn: '2024-05-15',
      drawnOn: '2024-05-20',
    } as never);
    await happens('lending.loanDrawn', {
      id: of.contractId,
      caseId: of.caseId,
      principalFen: 250 * WAN,
      drawnOn: '2024-05-20',
      borrowerOrgId: who.actor.orgId,
      bankOrgId: bank!.actor.orgId,
      division: who.actor.division,
      rights: pledged,
    });
  };
  const paid = (
    of: { readonly caseId: string; readonly contractId: string },
    paidOn: string,
    interestFen: number,
    who = enterprise!,
  ) =>
    happens('lending.repaid', {
      ...of,
      repaymentId: newId(),
      paidOn,
      principalFen: 0,
      interestFen,
      borrowerOrgId: who.actor.orgId,
    });

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = await house.organisation('ENTERPRISE', undefined, QINGDAO);
    [stranger] = await house.organisation('ENTERPRISE', undefined, QINGDAO);
    [bank] = await house.organisation('BANK', undefined, QINGDAO);
    [bureau, approver] = await house.organisation('BUREAU', [['OPERATOR'], ['APPROVER']], QINGDAO);
    [manager] = await house.organisation('FUND_MANAGER');
    await moveTo(house, '2024-12-21');
    await em().insert(Listing, {
      id: caseId,
      state: 'CONTRACTED',
      stateSince: '2024-05-20',
      version: 1,
      orgId: enterprise!.actor.orgId,
      division: QINGDAO,
      savedSections: [],
      corrections: [],
      establishedOn: '2012-05-08',
      revenueFen: 3_200 * WAN,
      createdBy: enterprise!.actor.personId,
      createdAt: new Date(),
    } as never);
    await lent({ caseId, contractId }, rights);
    await paid({ caseId, contractId }, '2024-12-20', 5_437_500);
  }, 60_000);
  afterAll(() => house.close());

  it('waits for a fund to answer for the division, and says so', async () => {
    expect(await needed()).toEqual([['INTEREST_SUBSIDY', 2024, 'NO_FUND', []]]);
    await byTwo(
      house,
      house.get(FundService).open(bureau!, {
        name: '青岛贴息资金',
        programme: 'qingdao-subsidy-2024',
        managerOrgId: manager!.actor.orgId,
        sizeFen: 1_000 * WAN,
      }),
      approver!,
    );
    await house.drain();
  });

  it('says which records are missing, proposes nothing and computes no zero', async () => {
    const path = (field: string): string => `loans[0].${field}`;
    expect(await needed()).toEqual([
      [
        'INTEREST_SUBSIDY',
        2024,
        'UNKNOWN',
        ['enterprise.size', path('borrowerOwnsRights'), path('firstPledge'), path('registeredOn'), path('settledOn')],
      ],
    ]);
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
    expect((await ofCase()).waiting).toMatchObject([
      { status: 'INELIGIBLE', open: { blockers: [{ condition: 'SIZE', actual: 'LARGE' }] } },
    ]);
    must(await service.state(enterprise!, { caseId, size: 'SMALL' }));
    must(await service.state(enterprise!, { caseId, isFirstPledge: true }));
    expect((await ofCase()).statement).toMatchObject({ size: 'SMALL', isFirstPledge: true });
    expect((await needed())[0]![3]).toEqual(['loans[0].settledOn']);
  });

  it('is in the book of what-if with the facts on record', async () => {
    const [entry] = await house.app.get<SupportBook>(SUPPORT_BOOK, { strict: false }).paid(QINGDAO, '2024-12-31');
    expect(entry).toMatchObject({
      facts: { size: 'SMALL', registeredOn: '2012-05-08', annualRevenue: BigInt(3_200 * WAN) },
      loans: [
        {
          id: contractId,
          principal: BigInt(250 * WAN),
          annualRate: '0.0435',
          contractOn: '2024-05-15',
          registeredOn: '2024-05-24',
          firstPledge: true,
          borrowerOwnsRights: true,
          ipTypes: ['PATENT'],
          ipShare: '1.0000',
        },
      ],
    });
    expect(entry!.loans[0]!.settledOn).toBeUndefined();
  });

  it('is proposed of itself when the last record has come, and every figure put in is told with the decision', async () => {
    await moveTo(house, '2025-05-21');
    await happens('lending.loanSettled', { id: contractId, caseId, settledOn: '2025-05-20' });
    const [claim] = await claims();
    // LPR of April 2024 is 3.45 %: 5,437,500 × (3.45 % × 60 %) ÷ 4.35 %.
    expect(claim).toMatchObject({
      programme: 'qingdao-subsidy-2024',
      year: 2024,
      baseFen: 5_437_500,
      amountFen: 2_587_500,
      state: 'PROPOSED',
    });
    expect((await ofCase()).waiting).toEqual([]);
    const told = (await tracesOf(em(), 'subsidy-claim', [claim!.id]))
      .at(-1)!
      .argument!.figures.map((f) => [f.title.zh, f.value]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['企业规模', { zh: '小型', en: 'small' }],
        ['是否首次质押', { zh: '是', en: 'yes' }],
        ['质押登记日期', { zh: '2024-05-24', en: '2024-05-24' }],
        ['贷款本金', 250 * WAN],
      ]),
    );
  });

  it('is decided on the records of the day: a word taken back stops it with what is the matter', async () => {
    const [claim] = await claims();
    must(await house.get(StatementService).state(enterprise!, { caseId, size: 'LARGE' }));
    expect(codesOf(await house.get(SubsidyService).confirm(enterprise!, { id: claim!.id, payee: PAYEE }))).toEqual([
      'SUPPORT.CONDITION_NOT_MET',
    ]);
    must(await house.get(StatementService).state(enterprise!, { caseId, size: 'SMALL' }));
    must(await house.get(SubsidyService).confirm(enterprise!, { id: claim!.id, amountFen: 2_587_500, payee: PAYEE }));
    must(await house.get(SubsidyService).decide(bureau!, 'recommend', { id: claim!.id }));
    must(await house.get(SubsidyService).decide(approver!, 'approve', { id: claim!.id }));
  });

  describe('of several loans in one year', () => {
    const second = { caseId: newId(), contractId: newId() };
    const right = { assetId: newId(), kind: 'INVENTION' };

    it('waits for each of them, and either page names the one that is missing', async () => {
      await lent(second, [right]);
      await registered(right.assetId, '2024-05-24', second);
      await paid(second, '2025-05-10', 1_000_000);
      await paid({ caseId, contractId }, '2025-05-20', 1_000_000);
      expect((await claims()).map((c) => c.year)).toEqual([2024]);
      const [first] = (await ofCase()).waiting;
      expect([first!.status, first!.paidFen]).toEqual(['UNKNOWN', 1_000_000]);
      expect(first!.open!.needed.map((n) => n.title.zh)).toEqual(['是否首次质押', '贷款结清日期']);
      expect((await needed(second.caseId))[0]![2]).toBe('UNKNOWN');
    });

    it('takes the newest word of the enterprise, on whichever case it was said', async () => {
      must(
        await house
          .get(StatementService)
          .state(enterprise!, { caseId: second.caseId, size: 'LARGE', isFirstPledge: true }),
      );
      expect((await needed())[0]![2]).toBe('INELIGIBLE');
      must(await house.get(StatementService).state(enterprise!, { caseId, size: 'MEDIUM' }));
      expect((await needed())[0]![2]).toBe('UNKNOWN');
      must(await house.get(StatementService).state(enterprise!, { caseId: second.caseId, size: 'LARGE' }));
    });

    it('is proposed on the next day where a record came without an event', async () => {
      await happens('lending.loanSettled', { id: second.contractId, caseId: second.caseId, settledOn: '2025-05-20' });
      expect((await needed())[0]![2]).toBe('INELIGIBLE');
      await em().update(SupportStatementRow, { id: second.caseId }, { size: 'SMALL' });
      expect([(await needed())[0]![2], (await claims()).length]).toEqual(['DUE', 1]);
      await moveTo(house, '2025-05-22');
      await house.drain();
      expect((await claims()).map((c) => [c.year, c.baseFen])).toEqual([
        [2024, 5_437_500],
        [2025, 2_000_000],
      ]);
      expect((await ofCase()).waiting).toEqual([]);
    });
  });

  it('is tried under a draft with the same facts: nothing of the book is unknown any more', async () => {
    const { id } = must(
      await house
        .get(RuleService)
        .draft(bureau!, { programme: 'qingdao-subsidy-2024', summary: '贴息比例下调（示例）' }),
    );
    must(
      await house.get(RuleService).change(bureau!, {
        id,
        parameter: 'LPR_FACTOR',
        from: '2025-06-01',
        value: '0.50',
        document: 'qingdao-subsidy-2024',
        clause: 'rate',
        quote: '上月LPR的50%',
      }),
    );
    expect(await house.get(RuleQueries).impact(bureau!.actor, id, true)).toMatchObject({
      book: { subjects: 1, unknown: 0, changed: 0 },
      examples: { unknown: 0, affected: 2 },
    });
    must(await house.get(RuleService).decide(bureau!, 'withdraw', { id, reason: '示例' }));
  });

  it('is not said to have no programme where one stands that too little is known of', async () => {
    const [far] = await house.organisation('ENTERPRISE', undefined, '440300');
    const loan = { caseId: newId(), contractId: newId() };
    await lent(loan, [{ assetId: newId(), kind: 'INVENTION' }], far!);
    await paid(loan, '2024-12-20', 1_000, far!);
    expect((await ofCase(far!, loan.caseId)).waiting.map((w) => [w.status, w.programme?.id])).toEqual([
      ['DOCUMENT_ONLY', 'shenzhen-fund'],
    ]);
  });
});
