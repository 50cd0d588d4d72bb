import { LoanContract } from '@zhiya/lending-server/testing';
import { SUPPORT_RECEIVED, type SupportReceived } from '@zhiya/marketplace-server';
import { FileService } from '@zhiya/platform-files';
import { caseParties, InboxTask, joinCase, TransitionLog } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { PolicyTrace } from '@zhiya/policy-server/testing';
import {
  CoverageService,
  FundQueries,
  FundService,
  SubsidyService,
  SupportQueries,
  type MovementTerms,
} from '@zhiya/support-server';
import {
  BankPool,
  Coverage,
  Fund,
  FundAccountRow,
  JournalRow,
  PostingRow,
  SubsidyClaim,
  SubsidyClaimFact,
  SubsidyYear,
  SupportedLoan,
  SupportFact,
} from '@zhiya/support-server/testing';
import { IsNull } from 'typeorm';
import { byTwo, codesOf, must, openHouse, type House, told, attach, moveTo } from '@zhiya/composition/testing';

const [PREPARES, APPROVES] = [['OPERATOR'], ['APPROVER']] as const;
const YUAN = 100;
const WAN = 10_000 * YUAN;
const PAYEE = { bankName: '示例甲银行', accountNumber: '6222 0000 1111 2222' };

describe('support', () => {
  let house: House;
  let [
    bank,
    otherBank,
    bureau,
    approver,
    manager,
    checker,
    colleague,
    otherManager,
    farEnterprise,
    farBureau,
  ]: RequestContext[] = [];
  let [fundId, made] = ['', 0];

  const em = () => house.platform.databases.reader.manager;
  const confirmed = (id: string) =>
    byTwo(house, house.get(CoverageService).decide(manager!, 'confirm', { id }), checker!);
  const newId = (): string => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  const happens = async (event: string, payload: Record<string, string | number | readonly object[]>) => {
    if (event === 'lending.loanSettled')
      await house.platform.databases.writer.manager.update(
        LoanContract,
        { id: payload['id'] as string },
        { state: 'SETTLED', settledOn: payload['settledOn'] as string },
      );
    await house.platform.uow.do(house.system, (tx) => tx.publish(event, told(event, payload)));
    await house.drain();
  };
  const rights = [
    { assetId: 'p', kind: 'INVENTION' },
    { assetId: 't', kind: 'TRADEMARK' },
    { assetId: 'c', kind: 'SOFTWARE' },
  ];

  /** A case with a drawn loan, as the floors below announce it. */
  const drawn = async (
    who: RequestContext,
    by: RequestContext = bank!,
    principalFen = 250 * WAN,
  ): Promise<{ caseId: string; contractId: string }> => {
    const [caseId, contractId] = [newId(), newId()];
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, caseId, who.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, caseId, by.actor.orgId, 'BANK');
    });
    await house.platform.databases.writer.manager.insert(LoanContract, {
      id: contractId,
      state: 'DRAWN',
      stateSince: '2019-12-02',
      version: 1,
      caseId,
      offerId: newId(),
      borrowerOrgId: who.actor.orgId,
      bankOrgId: by.actor.orgId,
      division: who.actor.division,
      principalFen,
      rateBp: 435,
      months: 12,
      method: 'INTEREST_FIRST',
      plannedOn: '2019-12-02',
      maturesOn: '2020-12-02',
      assetIds: rights.map((r) => r.assetId),
      conditions: [],
      drawnOn: '2019-12-02',
      outstandingPrincipalFen: principalFen,
      outstandingInterestFen: 0,
    } as never);
    await happens('lending.loanDrawn', {
      id: contractId,
      caseId,
      principalFen,
      drawnOn: '2019-12-02',
      borrowerOrgId: who.actor.orgId,
      bankOrgId: by.actor.orgId,
      division: who.actor.division,
      rights,
    });
    return { caseId, contractId };
  };
  const repaid = (
    who: RequestContext,
    loan: { caseId: string; contractId: string },
    paidOn: string,
    interestFen: number,
    principalFen = 0,
    repaymentId = newId(),
  ) =>
    happens('lending.repaid', {
      ...loan,
      repaymentId,
      paidOn,
      principalFen,
      interestFen,
      borrowerOrgId: who.actor.orgId,
    });
  const claimsOf = (who: RequestContext) =>
    em().find(SubsidyClaim, { where: { enterpriseOrgId: who.actor.orgId }, order: { id: 'ASC' } });
  const subsidies = () => house.get(SubsidyService);
  const decided = async (id: string): Promise<void> => {
    must(await subsidies().decide(bureau!, 'recommend', { id }));
    must(await subsidies().decide(approver!, 'approve', { id }));
  };
  const enterprise = async (): Promise<RequestContext> => (await house.organisation('ENTERPRISE'))[0]!;

  const movement: MovementTerms = {
    kind: 'CONTRIBUTION',
    amountFen: 5_000 * WAN,
    valueDate: '2019-12-02',
    counterparty: '东莞市财政局',
    memo: '',
  };
  const entered = async (change: Partial<MovementTerms> = {}): Promise<string> => {
    const { id } = must(await house.get(FundService).enter(manager!, fundId, { ...movement, ...change }));
    await attach(house, manager!, 'fund-movement', id, 'VOUCHER');
    must(await house.get(FundService).decide(manager!, 'submitForCheck', { id }));
    return id;
  };
  const soundBooks = async () =>
    expect(await house.get(FundQueries).reconcile(fundId)).toMatchObject({ differenceFen: 0, faults: [] });

  beforeAll(async () => {
    house = await openHouse();
    [bank] = await house.organisation('BANK', [PREPARES]);
    [otherBank] = await house.organisation('BANK', [PREPARES]);
    [bureau, approver] = await house.organisation('BUREAU', [PREPARES, APPROVES]);
    [manager, checker, colleague] = await house.organisation('FUND_MANAGER', [PREPARES, APPROVES, PREPARES]);
    [otherManager] = await house.organisation('FUND_MANAGER');
    [farEnterprise] = await house.organisation('ENTERPRISE', undefined, '440300');
    [farBureau] = await house.organisation('BUREAU', undefined, '440300');
    fundId = (
      await byTwo(
        house,
        house.get(FundService).open(bureau!, {
          name: '科技（知识产权）金融风险补偿基金',
          programme: 'dongguan-2019',
          managerOrgId: manager!.actor.orgId,
          sizeFen: 5_000 * WAN,
        }),
        approver!,
      )
    ).id;
    await house.drain();
  });
  afterAll(() => house.close());

  describe("a fund's books", () => {
    it('take a contribution in after a voucher and a second person, and balance to nothing', async () => {
      const service = house.get(FundService);
      const { id } = must(await service.enter(manager!, fundId, movement));
      expect(codesOf(await service.decide(manager!, 'submitForCheck', { id }))).toEqual(['FUND.NO_VOUCHER']);
      const voucher = await attach(house, manager!, 'fund-movement', id, 'VOUCHER');
      must(await service.decide(manager!, 'submitForCheck', { id }));
      expect(await em().findOneBy(InboxTask, { recordId: id, closedAt: IsNull() })).toMatchObject({
        orgId: manager!.actor.orgId,
        role: 'APPROVER',
      });
      await expect(service.decide(colleague!, 'post', { id })).rejects.toThrow('check:fund-movement');
      must(await service.decide(checker!, 'post', { id }));
      expect(
        (await house.get(FundQueries).standing(await em().findOneByOrFail(Fund, { id: fundId }))).position,
      ).toMatchObject({ cashFen: 5_000 * WAN, availableFen: 5_000 * WAN });
      expect((await house.get(FileService).open(bureau!, voucher)).file.purpose).toBe('VOUCHER');
      await expect(house.get(FileService).open(farBureau!, voucher)).rejects.toThrow(NotFoundError);
      await soundBooks();
    });

    it('refuse malformed movements at their field, and one person as maker and checker', async () => {
      const service = house.get(FundService);
      expect(
        codesOf(
          await service.enter(manager!, fundId, {
            ...movement,
            amountFen: 0,
            valueDate: '2019-02-30',
            counterparty: ' ',
          }),
        ),
      ).toEqual(['FUND.AMOUNT', 'DATE.IMPOSSIBLE', 'TEXT.REQUIRED']);
      const both: RequestContext = { ...manager!, actor: { ...manager!.actor, roles: ['OPERATOR', 'APPROVER'] } };
      const id = await entered({ kind: 'INTEREST', amountFen: 100 });
      expect(codesOf(await service.decide(both, 'post', { id }))).toEqual(['CHECK.SAME_PERSON']);
      expect(codesOf(await service.decide(checker!, 'returnToMaker', { id }))).toEqual(['TEXT.REQUIRED']);
      must(await service.decide(checker!, 'returnToMaker', { id, reason: '金额不符' }));
      must(await service.amend(manager!, { id, ...movement, kind: 'INTEREST', amountFen: 200 }));
      must(await service.decide(manager!, 'discard', { id }));
      const ahead = must(await service.enter(manager!, fundId, { ...movement, valueDate: '2019-12-03' })).id;
      await attach(house, manager!, 'fund-movement', ahead, 'VOUCHER');
      expect(codesOf(await service.decide(manager!, 'submitForCheck', { id: ahead }))).toEqual([
        'FUND.VALUE_DATE_AHEAD',
      ]);
    });

    it('answer a wrong entry with its mirror and nothing else, once', async () => {
      const service = house.get(FundService);
      const wrong = await entered({ kind: 'INTEREST', amountFen: 12_345 });
      const { facts } = must(await service.decide(checker!, 'post', { id: wrong }));
      const reversal = { entryId: facts!['entryId'] as string, valueDate: '2019-12-02', memo: '重复入账' };
      const { id } = must(await service.reverse(manager!, reversal));
      expect(codesOf(await service.reverse(manager!, reversal))).toEqual(['FUND.REVERSED_ALREADY']);
      await attach(house, manager!, 'fund-movement', id, 'VOUCHER');
      must(await service.decide(manager!, 'submitForCheck', { id }));
      must(await service.decide(checker!, 'post', { id }));
      const lines = await house.get(FundQueries).statement(fundId, 'INTEREST_INCOME', null, 10);
      expect(lines.map((l) => [l.entry.kind, l.posting.amountFen, l.posting.balanceFen])).toEqual([
        ['REVERSAL', 12_345, 0],
        ['INTEREST', -12_345, -12_345],
      ]);
      expect(codesOf(await service.reverse(manager!, { ...reversal, entryId: lines[0]!.entry.id }))).toEqual([
        'FUND.NOT_REVERSIBLE',
      ]);
      await soundBooks();
    });

    it('number their entries without a gap when many are posted at the same moment', async () => {
      const ids: string[] = [];
      for (let i = 0; i < 6; i += 1) ids.push(await entered({ kind: 'INTEREST', amountFen: 100 + i }));
      const done = await Promise.all(
        [...ids, ...ids].map((id) => house.get(FundService).decide(checker!, 'post', { id })),
      );
      expect(done.filter((d) => d.ok)).toHaveLength(6);
      const entries = await em().find(JournalRow, { where: { fundId }, order: { seq: 'ASC' } });
      expect(entries.map((e) => e.seq)).toEqual(entries.map((_, i) => i + 1));
      await soundBooks();
    });

    it('show where they were tampered with: an account, a line, a missing entry', async () => {
      const { writer } = house.platform.databases;
      const faults = async () => (await house.get(FundQueries).reconcile(fundId)).faults.map((f) => f.code);
      await writer.query("UPDATE fund_account SET debit_fen = debit_fen + 1 WHERE account = 'CASH'");
      expect(await faults()).toEqual(['ACCOUNT_DIFFERS']);
      await writer.query("UPDATE fund_account SET debit_fen = debit_fen - 1 WHERE account = 'CASH'");
      await writer.query("UPDATE posting SET amount_fen = amount_fen + 1 WHERE account = 'CASH' AND seq = 1");
      expect(await faults()).toEqual(['ACCOUNT_DIFFERS', 'STATEMENT_DIFFERS', 'ENTRY_UNBALANCED']);
      await writer.query("UPDATE posting SET amount_fen = amount_fen - 1 WHERE account = 'CASH' AND seq = 1");
      await writer.query('UPDATE fund SET last_seq = last_seq + 1');
      expect(await faults()).toEqual(['SEQUENCE_BROKEN']);
      await writer.query('UPDATE fund SET last_seq = last_seq - 1');
      await soundBooks();
    });

    it('stay unseen by another manager and by a bureau of another division', async () => {
      await expect(house.get(FundQueries).fund(otherManager!.actor, fundId)).rejects.toThrow(NotFoundError);
      await expect(house.get(FundQueries).fund(farBureau!.actor, fundId)).rejects.toThrow(NotFoundError);
      await expect(house.get(FundService).enter(otherManager!, fundId, movement)).rejects.toThrow(NotFoundError);
      expect(await house.get(FundQueries).funds(bureau!.actor)).toHaveLength(1);
    });
  });

  describe('coverage', () => {
    it('is proposed when the loan is drawn, entered by the fund, and released when the loan is settled', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      const row = await em().findOneByOrFail(Coverage, { contractId: loan.contractId });
      expect(row).toMatchObject({ state: 'REQUESTED', principalFen: 250 * WAN, ipShareBp: 10_000, rights });
      expect(await caseParties(em(), loan.caseId)).toMatchObject({
        FUND_MANAGER: manager!.actor.orgId,
        BUREAU: bureau!.actor.orgId,
      });
      await confirmed(row.id);
      expect(await em().findOneBy(BankPool, { fundId, bankOrgId: bank!.actor.orgId })).toMatchObject({
        coveredTotalFen: 250 * WAN,
        inForceFen: 250 * WAN,
        loans: 1,
      });
      expect(codesOf(await house.get(CoverageService).decide(manager!, 'release', { id: row.id }))).toEqual([
        'SUPPORT.STILL_OWED',
      ]);
      expect(codesOf(await house.get(CoverageService).request(bank!, { contractId: loan.contractId }))).toEqual([
        'SUPPORT.COVERED_ALREADY',
      ]);

      await repaid(who, loan, '2019-12-02', 0, 250 * WAN);
      await happens('lending.loanSettled', { id: loan.contractId, caseId: loan.caseId, settledOn: '2019-12-02' });
      expect(await em().findOneBy(Coverage, { id: row.id })).toMatchObject({ state: 'RELEASED', liveContractId: null });
      expect(await em().findOneBy(BankPool, { fundId, bankOrgId: bank!.actor.orgId })).toMatchObject({
        coveredTotalFen: 250 * WAN,
        inForceFen: 0,
        loans: 0,
      });
      expect((await em().findBy(TransitionLog, { recordId: row.id })).map((t) => t.event)).toEqual([
        'create',
        'confirm',
        'release',
      ]);
      await soundBooks();
    });

    it('may be asked for by the bank again after a refusal with its reason, for the part that rights secure', async () => {
      const who = await enterprise();
      const loan = await drawn(who, otherBank);
      const first = await em().findOneByOrFail(Coverage, { contractId: loan.contractId });
      expect(codesOf(await house.get(CoverageService).decide(manager!, 'reject', { id: first.id }))).toEqual([
        'TEXT.REQUIRED',
      ]);
      must(await house.get(CoverageService).decide(manager!, 'reject', { id: first.id, reason: '份额未写明' }));
      expect((await house.get(SupportQueries).uncovered(otherBank!.actor)).map((l) => l.id)).toEqual([loan.contractId]);
      await expect(house.get(CoverageService).request(bank!, { contractId: loan.contractId })).rejects.toThrow(
        NotFoundError,
      );
      expect(
        codesOf(
          await house.get(CoverageService).request(otherBank!, { contractId: loan.contractId, ipShareBp: 10_001 }),
        ),
      ).toEqual(['SUPPORT.IP_SHARE']);
      const second = must(
        await house.get(CoverageService).request(otherBank!, { contractId: loan.contractId, ipShareBp: 4_000 }),
      );
      expect(
        codesOf(await house.get(CoverageService).decide(manager!, 'confirm', { id: second.id, version: 9 })),
      ).toEqual(['RECORD.CHANGED']);
      await expect(house.get(CoverageService).decide(otherManager!, 'confirm', { id: second.id })).rejects.toThrow(
        NotFoundError,
      );
      await confirmed(second.id);
      expect(await em().findOneBy(BankPool, { fundId, bankOrgId: otherBank!.actor.orgId })).toMatchObject({
        coveredTotalFen: 100 * WAN,
      });
      await expect(house.get(SupportQueries).coverage(bank!.actor, second.id)).rejects.toThrow(NotFoundError);
      await expect(house.get(SupportQueries).coverage(farBureau!.actor, second.id)).rejects.toThrow(NotFoundError);
      expect((await house.get(SupportQueries).coverage(bureau!.actor, second.id)).id).toBe(second.id);
    });

    it('is no longer asked for once the loan is settled', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      await repaid(who, loan, '2019-12-02', 0, 250 * WAN);
      await happens('lending.loanSettled', { id: loan.contractId, caseId: loan.caseId, settledOn: '2019-12-02' });
      expect(await em().findOneBy(Coverage, { contractId: loan.contractId })).toMatchObject({
        state: 'REJECTED',
        liveContractId: null,
      });
      expect(await em().countBy(InboxTask, { caseId: loan.caseId, recordType: 'coverage', closedAt: IsNull() })).toBe(
        0,
      );
    });

    it("binds a bank's tenth of its covered loans, by the programme's own clause", async () => {
      const [fund] = await house.get(FundQueries).funds(manager!.actor);
      const { banks, occupiedFen, freeFen, position } = await house.get(FundQueries).standing(fund!);
      const other = banks.find((b) => b.bankOrgId === otherBank!.actor.orgId)!;
      expect(other).toMatchObject({ coveredTotalFen: 100 * WAN, remainingFen: 10 * WAN, occupiedFen: 10 * WAN });
      expect(other.rule.citations.map((c) => c.quote).join()).toContain('银行贷款总额 10% 范围内');
      expect(occupiedFen).toBe(10 * WAN);
      expect(freeFen).toBe(position.availableFen - 10 * WAN);
    });

    it('is not proposed where no fund answers for the division', async () => {
      const loan = await drawn(farEnterprise!);
      expect(await em().countBy(Coverage, { contractId: loan.contractId })).toBe(0);
      expect(codesOf(await house.get(CoverageService).request(bank!, { contractId: loan.contractId }))).toEqual([
        'SUPPORT.NO_FUND',
      ]);
    });
  });

  describe('a subsidy', () => {
    it('is proposed from what was paid, confirmed once an account is known, decided by two people, paid and booked', async () => {
      const who = await enterprise();
      const { caseId, contractId } = await drawn(who);
      await happens('valuation.delivered', {
        id: newId(),
        caseId,
        requesterOrgId: who.actor.orgId,
        feeFen: 3 * WAN,
        deliveredOn: '2019-12-02',
      });
      await happens('protection.policyIssued', {
        id: newId(),
        caseId,
        kind: 'LOAN_GUARANTEE',
        premiumFen: 5 * WAN,
        issuedOn: '2019-12-02',
      });
      await happens('protection.policyIssued', {
        id: newId(),
        caseId,
        kind: 'ENFORCEMENT',
        premiumFen: 9 * WAN,
        issuedOn: '2019-12-02',
      });
      await repaid(who, { caseId, contractId }, '2019-12-02', 54_375 * YUAN);
      const claims = await claimsOf(who);
      expect(claims.map((c) => [c.kind, c.year, c.state, c.amountFen])).toEqual([
        ['VALUATION_FEE_SUBSIDY', 2019, 'PROPOSED', 1.5 * WAN],
        ['PREMIUM_SUBSIDY', 2019, 'PROPOSED', 2.5 * WAN],
        ['INTEREST_SUBSIDY', 2019, 'PROPOSED', 3_806_250],
      ]);
      expect(claims[2]!.trace).toMatchObject({
        rate: '0.70',
        base: 5_437_500,
        capRemaining: 100_000_000,
        citations: [{ document: 'ip-operation-bulletin-2019-12' }],
      });

      const id = claims[2]!.id;
      expect(codesOf(await subsidies().confirm(who, { id }))).toEqual(['SUPPORT.NO_PAYEE_ACCOUNT']);
      expect(codesOf(await subsidies().confirm(who, { id, payee: { bankName: '', accountNumber: '12' } }))).toEqual([
        'TEXT.REQUIRED',
        'SUPPORT.ACCOUNT_NUMBER',
      ]);
      expect(codesOf(await subsidies().confirm(who, { id, amountFen: 1, payee: PAYEE }))).toEqual([
        'SUPPORT.AMOUNT_CHANGED',
      ]);
      must(await subsidies().confirm(who, { id, amountFen: 3_806_250, payee: PAYEE }));
      must(await subsidies().confirm(who, { id: claims[0]!.id }));
      expect((await claimsOf(who))[0]!.payee).toEqual({
        accountName: who.actor.orgName,
        bankName: '示例甲银行',
        accountNumber: '6222000011112222',
      });

      must(await subsidies().decide(bureau!, 'recommend', { id }));
      const both: RequestContext = { ...bureau!, actor: { ...bureau!.actor, roles: ['OPERATOR', 'APPROVER'] } };
      expect(codesOf(await subsidies().decide(both, 'approve', { id }))).toEqual(['CHECK.SAME_PERSON']);
      must(await subsidies().decide(approver!, 'approve', { id }));
      const [fund] = await house.get(FundQueries).funds(manager!.actor);
      expect((await house.get(FundQueries).standing(fund!)).position.committedFen).toBe(3_806_250);
      await expect(subsidies().pay(otherManager!, { id })).rejects.toThrow(NotFoundError);
      must(await subsidies().pay(checker!, { id }));
      expect((await house.get(FundQueries).standing(fund!)).position.committedFen).toBe(0);
      const paid = await em().findOneByOrFail(SubsidyClaim, { id });
      expect(paid).toMatchObject({ state: 'PAID', paidOn: '2019-12-02' });
      expect(await em().findOneBy(JournalRow, { id: paid.entryId! })).toMatchObject({ kind: 'SUBSIDY_PAID', caseId });
      expect(codesOf(await subsidies().pay(checker!, { id }))).toEqual(['LIFECYCLE.NOT_NOW']);
      expect(await em().countBy(PolicyTrace, { subjectId: id })).toBe(5);
      await soundBooks();
    });

    it('waits for the loan: a fee without one is kept and claimed when the money moves', async () => {
      const who = await enterprise();
      const caseId = newId();
      await house.platform.uow.do(house.system, (tx) => joinCase(tx, caseId, who.actor.orgId, 'ENTERPRISE'));
      await happens('valuation.delivered', {
        id: newId(),
        caseId,
        requesterOrgId: who.actor.orgId,
        feeFen: 3 * WAN,
        deliveredOn: '2019-12-02',
      });
      expect(await claimsOf(who)).toEqual([]);
      await happens('lending.loanDrawn', {
        id: newId(),
        caseId,
        principalFen: WAN,
        drawnOn: '2019-12-02',
        borrowerOrgId: who.actor.orgId,
        bankOrgId: bank!.actor.orgId,
        division: '441900',
        rights,
      });
      expect((await claimsOf(who)).map((c) => c.amountFen)).toEqual([1.5 * WAN]);
    });

    it('grows while it is only proposed, and makes a further claim of the year within what is left of the cap', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      await repaid(who, loan, '2019-12-02', 50 * WAN);
      await repaid(who, loan, '2019-12-02', 50 * WAN);
      const [first] = await claimsOf(who);
      expect(first).toMatchObject({ amountFen: 70 * WAN, baseFen: 100 * WAN });
      must(await subsidies().confirm(who, { id: first!.id, payee: PAYEE }));
      await repaid(who, loan, '2019-12-02', 100 * WAN);
      const [, second] = await claimsOf(who);
      expect(second).toMatchObject({ state: 'PROPOSED', amountFen: 30 * WAN, baseFen: 100 * WAN });
      await repaid(who, loan, '2019-12-02', 10 * WAN);
      expect(await claimsOf(who)).toHaveLength(2);
      expect(await em().countBy(SubsidyClaimFact, { claimId: second!.id })).toBe(1);

      // The first one is refused: what it had taken of the cap is free again, and the second is worth its whole.
      must(await subsidies().decide(bureau!, 'recommend', { id: first!.id }));
      must(await subsidies().decide(approver!, 'reject', { id: first!.id, reason: '用途不符' }));
      const freed = await em().findOneByOrFail(SubsidyClaim, { id: second!.id });
      expect(freed).toMatchObject({ amountFen: 77 * WAN, baseFen: 110 * WAN });
      expect(
        await em().findOneBy(SubsidyYear, { enterpriseOrgId: who.actor.orgId, kind: 'INTEREST_SUBSIDY', year: 2019 }),
      ).toMatchObject({ claimedFen: 77 * WAN, paidFen: 0 });
      must(await subsidies().confirm(who, { id: second!.id }));
      await decided(second!.id);
    });

    it('never exceeds the cap of the year and never rests on a payment twice, whatever is paid, given up and decided', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      let seed = 7;
      const dice = (n: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % n;
      };
      const CAP = 100 * WAN;
      for (let i = 0; i < 30; i += 1) {
        await repaid(who, loan, '2019-12-02', 1 + dice(40 * WAN));
        const open = (await claimsOf(who)).filter((c) =>
          ['PROPOSED', 'CONFIRMED', 'RECOMMENDED', 'APPROVED'].includes(c.state),
        );
        const one = open[dice(open.length || 1)];
        if (one) {
          const by: Record<string, () => Promise<unknown>> = {
            PROPOSED: () =>
              dice(3) === 0
                ? subsidies().waive(who, { id: one.id })
                : subsidies().confirm(who, { id: one.id, payee: PAYEE }),
            CONFIRMED: () =>
              dice(3) === 0
                ? subsidies().decide(bureau!, 'return', { id: one.id, reason: '补充' })
                : subsidies().decide(bureau!, 'recommend', { id: one.id }),
            RECOMMENDED: () =>
              dice(3) === 0
                ? subsidies().decide(approver!, 'reject', { id: one.id, reason: '不符' })
                : subsidies().decide(approver!, 'approve', { id: one.id }),
            APPROVED: () => subsidies().pay(checker!, { id: one.id }),
          };
          await by[one.state]!();
        }
        const live = (await claimsOf(who)).filter((c) => !['WAIVED', 'REJECTED'].includes(c.state));
        const sum = live.reduce((a, c) => a + c.amountFen, 0);
        expect(sum).toBeLessThanOrEqual(CAP);
        expect(
          await em().findOneBy(SubsidyYear, { enterpriseOrgId: who.actor.orgId, kind: 'INTEREST_SUBSIDY', year: 2019 }),
        ).toMatchObject({
          claimedFen: sum,
          paidFen: live.filter((c) => c.state === 'PAID').reduce((a, c) => a + c.amountFen, 0),
        });
      }
      const facts = await em().findBy(SupportFact, { enterpriseOrgId: who.actor.orgId });
      await expect(
        house.platform.uow.do(house.system, (tx) =>
          tx.em.insert(SubsidyClaimFact, { factId: facts[0]!.id, claimId: newId() }),
        ),
      ).rejects.toThrow(/unique|duplicate/i);
      await soundBooks();
    });

    it('stays within the cap, each payment claimed once, when everything happens at the same moment', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      await house.platform.uow.do(house.system, async (tx) => {
        for (let i = 0; i < 8; i += 1)
          await tx.publish(
            'lending.repaid',
            told('lending.repaid', {
              ...loan,
              repaymentId: newId(),
              paidOn: '2019-12-02',
              principalFen: 0,
              interestFen: 30 * WAN,
              borrowerOrgId: who.actor.orgId,
            }),
          );
      });
      const [jobs, other] = [await house.platform.runner.due(50), await house.platform.runner.due(50)];
      await Promise.all([...jobs, ...other].map((j) => house.platform.runner.runOne(j.id)));
      // A rival that lost its place is tried again after a moment.
      await house.platform.databases.writer.query("UPDATE outbox_job SET run_at = created_at WHERE state = 'READY'");
      await house.drain();
      expect(await em().countBy(SupportFact, { enterpriseOrgId: who.actor.orgId })).toBe(8);
      expect((await claimsOf(who)).reduce((a, c) => a + c.amountFen, 0)).toBe(100 * WAN);
      expect(
        await em().findOneBy(SubsidyYear, { enterpriseOrgId: who.actor.orgId, kind: 'INTEREST_SUBSIDY' }),
      ).toMatchObject({ claimedFen: 100 * WAN });
    });

    it('is claimed once though its event is delivered twice, and waits for a drawdown that comes late', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      const repaymentId = newId();
      await repaid(who, loan, '2019-12-02', WAN, WAN, repaymentId);
      await repaid(who, loan, '2019-12-02', WAN, WAN, repaymentId);
      expect((await claimsOf(who)).map((c) => c.amountFen)).toEqual([0.7 * WAN]);
      expect(await em().findOneBy(SupportedLoan, { id: loan.contractId })).toMatchObject({
        outstandingPrincipalFen: 249 * WAN,
      });
      const early = newId();
      await house.platform.uow.do(house.system, (tx) =>
        tx.publish(
          'lending.repaid',
          told('lending.repaid', {
            contractId: early,
            caseId: loan.caseId,
            repaymentId: newId(),
            paidOn: '2019-12-02',
            principalFen: 0,
            interestFen: 1,
            borrowerOrgId: who.actor.orgId,
          }),
        ),
      );
      await house.drain();
      expect(await em().countBy(SupportFact, { contractId: early })).toBe(0);
    });

    it("belongs to its enterprise, its bureau and its fund: any other's id is unknown", async () => {
      const [who, stranger] = [await enterprise(), await enterprise()];
      const loan = await drawn(who);
      await repaid(who, loan, '2019-12-02', WAN);
      const [claim] = await claimsOf(who);
      const id = claim!.id;
      await expect(subsidies().confirm(stranger, { id })).rejects.toThrow(NotFoundError);
      await expect(subsidies().waive(stranger, { id })).rejects.toThrow(NotFoundError);
      must(await subsidies().confirm(who, { id, payee: PAYEE }));
      await expect(subsidies().decide(farBureau!, 'recommend', { id })).rejects.toThrow(NotFoundError);
      for (const reader of [stranger, farBureau!, otherManager!, bank!])
        await expect(house.get(SupportQueries).claim(reader.actor, id)).rejects.toThrow(NotFoundError);
      for (const reader of [who, bureau!, manager!])
        expect((await house.get(SupportQueries).claim(reader.actor, id)).id).toBe(id);
      const seenByBank = await house.get(SupportQueries).ofCase(bank!.actor, loan.caseId);
      expect([seenByBank.claims, seenByBank.facts, seenByBank.coverages.length]).toEqual([[], [], 1]);
      await expect(house.get(SupportQueries).ofCase(stranger.actor, loan.caseId)).rejects.toThrow(NotFoundError);
      expect(
        await house.app.get<SupportReceived>(SUPPORT_RECEIVED, { strict: false }).received(em(), who.actor.orgId),
      ).toEqual([{ programme: 'dongguan-2019', kind: 'INTEREST_SUBSIDY', year: 2019, amountFen: 0.7 * WAN }]);
    });

    it('answers a repeated submission once, and refuses a stale page', async () => {
      const who = await enterprise();
      await repaid(who, await drawn(who), '2019-12-02', WAN);
      const [claim] = await claimsOf(who);
      const again: RequestContext = { ...who, idempotencyKey: 'k1', operation: 'confirmSubsidyClaim', inputHash: 'h' };
      const input = { id: claim!.id, version: claim!.version, payee: PAYEE };
      const [a, b] = [await subsidies().confirm(again, input), await subsidies().confirm(again, input)];
      expect(must(b)).toEqual(must(a));
      expect(
        codesOf(await subsidies().decide(bureau!, 'recommend', { id: claim!.id, version: claim!.version })),
      ).toEqual(['RECORD.CHANGED']);
    });

    it('is not paid out of money that is not there', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      await repaid(who, loan, '2019-12-02', 100 * WAN);
      const [claim] = await claimsOf(who);
      must(await subsidies().confirm(who, { id: claim!.id, payee: PAYEE }));
      await decided(claim!.id);
      const [fund] = await house.get(FundQueries).funds(manager!.actor);
      const { position } = await house.get(FundQueries).standing(fund!);
      // A charge may take what nobody has a claim on, and not a fen more: approved subsidies are spoken for.
      const over = await entered({ kind: 'BANK_CHARGE', amountFen: position.availableFen + 1 });
      expect(codesOf(await house.get(FundService).decide(checker!, 'post', { id: over }))).toEqual(['FUND.SHORT']);
      const all = await entered({ kind: 'BANK_CHARGE', amountFen: position.availableFen });
      must(await house.get(FundService).decide(checker!, 'post', { id: all }));
      must(await subsidies().pay(checker!, { id: claim!.id }));
      await soundBooks();
    });

    it('counts the year of payment, each year with its own cap', async () => {
      const who = await enterprise();
      const loan = await drawn(who);
      await repaid(who, loan, '2019-12-02', 200 * WAN);
      await moveTo(house, '2020-06-21');
      await repaid(who, loan, '2020-06-21', 200 * WAN);
      expect((await claimsOf(who)).map((c) => [c.year, c.amountFen])).toEqual([
        [2019, 100 * WAN],
        [2020, 100 * WAN],
      ]);
      expect(await em().countBy(FundAccountRow, { fundId })).toBeGreaterThan(0);
      expect(await em().countBy(PostingRow, { fundId })).toBe(2 * (await em().countBy(JournalRow, { fundId })));
    });
  });

  it('comes late to a division: a fund that opens takes up the loans and payments that waited for it', async () => {
    const opening = { programme: 'dongguan-2019', managerOrgId: otherManager!.actor.orgId, sizeFen: WAN };
    const open = (change: object) =>
      house.get(FundService).open(farBureau!, { name: '示例基金', ...opening, ...change });
    await byTwo(house, open({}));
    await house.drain();
    expect(await em().countBy(Coverage, { division: '440300', state: 'REQUESTED' })).toBe(1);
    const wrong = { name: ' ', programme: 'none', managerOrgId: bank!.actor.orgId, sizeFen: 0 };
    expect(codesOf(await open(wrong))).toEqual([
      'TEXT.REQUIRED',
      'FUND.AMOUNT',
      'FUND.MANAGER_UNKNOWN',
      'FUND.PROGRAMME_UNKNOWN',
    ]);
    expect(codesOf(await open({ name: '再来一个' }))).toEqual(['FUND.EXISTS']);
  });
});
