import { ContractService, RepaymentService } from '@zhiya/lending-server';
import { OversightQueries } from '@zhiya/oversight-server';
import type { RequestContext } from '@zhiya/platform-persistence';
import { CoverageService, FundQueries, FundService, SubsidyService } from '@zhiya/support-server';
import { Coverage, SubsidyClaim } from '@zhiya/support-server/testing';
import {
  byTwo,
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
  signedContract,
  type LoanParties,
  attach,
  moveTo,
} from '@zhiya/composition/testing';

const WAN = 1_000_000;
/** A seat, held by somebody who has another one too. */
const asPerson = (seat: RequestContext, { actor }: RequestContext): RequestContext => ({
  ...seat,
  actor: { ...seat.actor, personId: actor.personId, personName: actor.personName },
});

describe('public money behind the Dongguan loan, from the events of the floors below', () => {
  let house: House;
  let p: LoanParties;
  let [officer, approver, manager, cashier]: RequestContext[] = [];
  let caseId = '';
  let contractId = '';
  const em = () => house.platform.databases.reader.manager;
  const claims = () =>
    em().find(SubsidyClaim, { where: { enterpriseOrgId: p.enterprise.actor.orgId }, order: { id: 'ASC' } });

  beforeAll(async () => {
    house = await openHouse();
    p = await loanParties(house);
    [officer, approver] = await house.organisation('BUREAU', [['OPERATOR'], ['APPROVER']]);
    [manager, cashier] = await house.organisation('FUND_MANAGER', [['OPERATOR'], ['APPROVER']]);
    const fund = (
      await byTwo(
        house,
        house.get(FundService).open(officer!, {
          name: '科技（知识产权）金融风险补偿基金',
          programme: 'dongguan-2019',
          managerOrgId: manager!.actor.orgId,
          sizeFen: 5_000 * WAN,
        }),
        approver!,
      )
    ).id;
    const { id } = must(
      await house.get(FundService).enter(manager!, fund, {
        kind: 'CONTRIBUTION',
        amountFen: 5_000 * WAN,
        valueDate: '2019-12-02',
        counterparty: '市财政',
        memo: '',
      }),
    );
    await attach(house, manager!, 'fund-movement', id, 'VOUCHER');
    must(await house.get(FundService).decide(manager!, 'submitForCheck', { id }));
    must(await house.get(FundService).decide(cashier!, 'post', { id }));

    caseId = await acceptedCase(house, p, {
      conditions: ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'],
      validUntil: '2019-12-19',
    });
    contractId = await signedContract(house, p, caseId);
    const filings = await filingsOf(house, contractId);
    await deliverValue(
      house,
      p,
      caseId,
      filings.map((f) => f.assetId),
      '2019-12-02',
    );
    await issuePolicy(house, p, caseId, 'P-1');
    for (const [i, f] of filings.entries()) {
      await file(house, p.enterprise, f.id);
      await register(house, p, f.id, `R-${i}`, '2019-12-02');
    }
    await moveTo(house, '2019-12-20');
    must(await house.get(ContractService).requestDrawdown(p.maker, { id: contractId }));
    must(await house.get(ContractService).drawDown(p.checker, { id: contractId }));
    await house.drain();
  });
  afterAll(() => house.close());

  it('has every job done and none dead', async () => {
    const rows = (await house.platform.databases.reader.query(
      "SELECT name, state FROM outbox_job WHERE state <> 'DONE'",
    )) as unknown[];
    expect(rows).toEqual([]);
  });

  it('moves the bureau’s figures by one loan of 2,500,000 yuan and three rights', async () => {
    const { totals, months } = await house.get(OversightQueries).overview(officer!.actor, null, 2019);
    expect(totals.onPlatform).toMatchObject({
      amountFen: 250 * WAN,
      loans: 1,
      enterprises: 1,
      patents: 1,
      trademarks: 1,
      copyrights: 1,
      mixedLoans: 1,
    });
    expect(months.map((m) => m.month)).toEqual([12]);
  });

  it('puts the loan before the fund and the fees of the case before the enterprise', async () => {
    const coverage = await em().findOneByOrFail(Coverage, { contractId });
    expect(coverage.rights.map((r) => r.kind).sort()).toEqual(['INVENTION', 'SOFTWARE', 'TRADEMARK']);
    await byTwo(house, house.get(CoverageService).decide(manager!, 'confirm', { id: coverage.id }), cashier!);
    expect((await claims()).map((c) => [c.kind, c.year, c.amountFen, c.caseId === caseId])).toEqual([
      ['VALUATION_FEE_SUBSIDY', 2019, 1.5 * WAN, true],
      ['PREMIUM_SUBSIDY', 2019, 2.5 * WAN, true],
    ]);
  });

  it('pays the interest subsidy of what was paid, through a person for each step whatever seats they have, and lets the fund go when the loan is settled', async () => {
    await moveTo(house, '2020-12-20');
    const outstanding = (await em().query(
      'SELECT outstanding_principal_fen AS p, outstanding_interest_fen AS i FROM loan_contract',
    )) as { p: number | string; i: number | string }[];
    must(
      await house.get(RepaymentService).record(p.maker, {
        contractId,
        amountFen: Number(outstanding[0]!.p) + Number(outstanding[0]!.i),
        paidOn: '2020-12-20',
      }),
    );
    await house.drain();
    expect(await em().findOneBy(Coverage, { contractId })).toMatchObject({ state: 'RELEASED' });
    const interest = (await claims()).find((c) => c.kind === 'INTEREST_SUBSIDY')!;
    // 2,500,000 × 4.35 % for a year = 108,750.00, of which 70 %.
    expect(interest).toMatchObject({ year: 2020, baseFen: 10_875_000, amountFen: 7_612_500 });
    const service = house.get(SubsidyService);
    must(
      await service.confirm(p.enterprise, {
        id: interest.id,
        payee: { bankName: '示例银行', accountNumber: '622200001111' },
      }),
    );
    const bothSides = asPerson(officer!, p.enterprise);
    expect(codesOf(await service.decide(bothSides, 'recommend', { id: interest.id }))).toEqual(['CHECK.SAME_PERSON']);
    must(await service.decide(officer!, 'recommend', { id: interest.id }));
    must(await service.decide(approver!, 'approve', { id: interest.id }));
    expect(codesOf(await service.pay(asPerson(cashier!, approver!), { id: interest.id }))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
    must(await service.pay(cashier!, { id: interest.id }));
    const [fund] = await house.get(FundQueries).funds(officer!.actor);
    expect(await house.get(FundQueries).reconcile(fund!.id)).toEqual({ differenceFen: 0, faults: [], entries: 5 });
    expect((await house.get(FundQueries).standing(fund!)).position).toMatchObject({
      cashFen: 5_000 * WAN - 7_612_500,
      committedFen: 0,
      coveredLoansFen: 0,
    });
  });
});
