import { addMonths } from '@zhiya/kernel';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import {
  acceptOffer,
  activateProduct,
  caseFacts,
  codesOf,
  cover,
  demoCast,
  drawDown,
  file,
  insure,
  moveTo,
  offer,
  openFund,
  overview,
  payIn,
  paySubsidy,
  publishListing,
  refuseAndMend,
  register,
  registerRights,
  release,
  repay,
  RIGHTS,
  setTarget,
  signContract,
  submitListing,
  supportOf,
  value,
  type Walk,
  WAN,
} from '@zhiya/story';

const MONTHLY_INTEREST = 906_250;
const [YI, ER, SAN] = [0, 1, 2];

interface Task {
  readonly recordType: string;
  readonly state: string;
  readonly dueOn: string | null;
}

/**
 * The Dongguan case of 2019-12-20, from nothing to figures. Amount, date and kinds of right are the bulletin's; the offers
 * are those of the case page (bank 乙: 4.35 %, interest first, 80,000 yuan of fees: 3.01 % net).
 */
describe('a mixed pledge of 2,500,000 yuan', () => {
  let api: ApiUnderTest;
  let walk: Walk;
  const at = async (date: string): Promise<void> => {
    await moveTo(api, date);
    walk.ids['today'] = date;
  };
  const tasksOf = async (box: string): Promise<readonly Task[]> => (await api.as(box)).ask<readonly Task[]>('inbox');

  beforeAll(async () => {
    api = await startApiUnderTest();
    walk = {
      api,
      cast: await demoCast(api),
      facts: caseFacts(1, '2019-12-02', '2019-12-20'),
      ids: { today: '2019-12-02' },
    };
  }, 180_000);
  afterAll(() => api?.stop());

  it('begins with three registered rights and their certificates', async () => {
    await registerRights(walk);
    const { maker } = walk.cast.enterprise;
    const assets = await Promise.all(
      RIGHTS.map((r) =>
        maker.ask<{ number: string; isListable: boolean; protectedUntil: string; files: { purpose: string }[] }>(
          'asset',
          { id: walk.ids[r] },
        ),
      ),
    );
    expect(assets.map((a) => [a.number, a.isListable, a.protectedUntil, a.files.map((f) => f.purpose)])).toEqual([
      [walk.facts.patent.number, true, '2037-07-20', ['CERTIFICATE']],
      [`${walk.facts.mark.number}/9`, true, '2028-06-20', ['CERTIFICATE']],
      [walk.facts.software.number, true, '2069-12-31', ['CERTIFICATE']],
    ]);
  });

  it('is handed in as a listing, and waits for the operator', async () => {
    await submitListing(walk);
    await api.drain();
    expect(await tasksOf('operator')).toContainEqual(
      expect.objectContaining({ recordType: 'listing', state: 'SUBMITTED' }),
    );
    const { lookupCode, caseNo } = await walk.cast.enterprise.maker.ask<{ lookupCode: string; caseNo: string }>(
      'listing',
      { id: walk.ids['listing'] },
    );
    expect(caseNo).toMatch(/^2019-441900-\d{6}$/);
    const shown = await api.nobody.ask<object>('listingStatus', { code: lookupCode });
    expect(Object.keys(shown).sort()).toEqual(['__typename', 'promisedBy', 'stage']);
  });

  it('is returned once for correction, mended and published without its name', async () => {
    await at('2019-12-03');
    await publishListing(walk);
    const bank = walk.cast.banks[SAN]!.maker;
    const answer = await bank.call('marketListing', { id: walk.ids['listing'] });
    expect(answer.data?.['marketListing']).toMatchObject({ amountFen: 250 * WAN, months: 12, state: 'PUBLISHED' });
    for (const secret of [
      walk.cast.enterprise.name,
      walk.facts.contact.name,
      walk.facts.contact.phone,
      walk.facts.patent.number,
      walk.facts.mark.title,
    ])
      expect(answer.text).not.toContain(secret);
    expect((await bank.call('listing', { id: walk.ids['listing'] })).errors[0]!.extensions!.code).toBe('NOT_FOUND');
  });

  it('gets three offers, each through two people of its bank', async () => {
    await at('2019-12-09');
    for (const nth of [YI, ER, SAN]) await activateProduct(walk, walk.cast.banks[nth]!, nth);
    for (const nth of [YI, ER, SAN]) await offer(walk, nth);
    const viewers = await walk.cast.enterprise.maker.ask<{ nodes: readonly { viewerOrgName: string }[] }>(
      'viewingRecords',
      { listingId: walk.ids['listing'] },
    );
    expect(viewers.nodes.length).toBeGreaterThanOrEqual(3);
  });

  it('shows no bank another bank’s offer', async () => {
    for (const nth of [YI, ER, SAN]) {
      const { maker } = walk.cast.banks[nth]!;
      const mine = await maker.ask<{ offers: { id: string }[] }>('marketListing', { id: walk.ids['listing'] });
      expect(mine.offers.map((o) => o.id)).toEqual([walk.ids[`offer:${nth}`]]);
      expect(
        codesOf(
          await maker.mutate('withdrawOffer', {
            id: walk.ids[`offer:${(nth + 1) % 3}`],
            version: 3,
            reason: '不是我的',
          }),
        ),
      ).toEqual(['NOT_FOUND']);
      for (const other of [YI, ER, SAN].filter((o) => o !== nth))
        expect((await maker.call('offer', { id: walk.ids[`offer:${other}`] })).errors[0]!.extensions!.code).toBe(
          'NOT_FOUND',
        );
      expect((await maker.call('offers', { caseId: walk.ids['listing'] })).errors[0]!.extensions!.code).toBe(
        'NOT_FOUND',
      );
    }
  });

  it('compares the offers by net cost: 2.96 % for less, 3.01 % in full, 5.01 %', async () => {
    interface Compared {
      readonly id: string;
      readonly rank: number;
      readonly shortfallFen: number;
      readonly isCheapestInFull: boolean;
      readonly netCost: {
        readonly yearlyBp: number;
        readonly feesFen: number;
        readonly supportsFen: number;
        readonly interestFen: number;
        readonly netFen: number;
        readonly rows: readonly { readonly amountFen: number; readonly runningFen: number }[];
      };
    }
    const offers = await walk.cast.enterprise.maker.ask<readonly Compared[]>('offers', { caseId: walk.ids['listing'] });
    expect(offers.map((o) => [o.id, o.rank, o.netCost.yearlyBp, o.shortfallFen, o.isCheapestInFull])).toEqual([
      [walk.ids['offer:2'], 1, 296, 50 * WAN, false],
      [walk.ids['offer:0'], 2, 301, 0, true],
      [walk.ids['offer:1'], 3, 501, 0, false],
    ]);
    const { netCost } = offers[1]!;
    expect(netCost).toMatchObject({
      feesFen: 8 * WAN,
      interestFen: 12 * MONTHLY_INTEREST,
      supportsFen: 11_612_500,
      netFen: 7_262_500,
    });
    expect(netCost.rows.reduce((sum, r) => sum + r.amountFen, 0)).toBe(-netCost.netFen);
  });

  it('goes on with the offer that is accepted, and leaves the others behind', async () => {
    await at('2019-12-12');
    await acceptOffer(walk);
    const states = await Promise.all(
      [YI, ER, SAN].map(
        async (n) =>
          (await walk.cast.banks[n]!.maker.ask<{ state: string }>('offer', { id: walk.ids[`offer:${n}`] })).state,
      ),
    );
    expect(states).toEqual(['ACCEPTED', 'SUPERSEDED', 'SUPERSEDED']);
    const loser = walk.cast.banks[ER]!.maker;
    expect(await loser.ask('case', { id: walk.ids['listing'] })).toMatchObject({
      enterpriseName: null,
      acceptedOfferId: null,
      parties: [],
      tasks: [],
    });
    expect((await loser.call('listing', { id: walk.ids['listing'] })).errors[0]!.extensions!.code).toBe('NOT_FOUND');
  });

  it('is valued and insured by those whom the enterprise commissions', async () => {
    await value(walk);
    await insure(walk);
    const bank = walk.cast.banks[YI]!.maker;
    expect(await bank.ask('valuationOrder', { id: walk.ids['valuation'] })).toMatchObject({
      state: 'DELIVERED',
      pointFen: 500 * WAN,
      feeFen: 3 * WAN,
    });
    expect(await bank.ask('protectionQuote', { id: walk.ids['quote'] })).toMatchObject({
      state: 'ISSUED',
      premiumFen: 5 * WAN,
      policyNo: walk.facts.policyNo,
    });
    const report = await bank.fetch(`/files/${walk.ids['file:report']}`);
    expect([report.status, report.headers.get('content-type'), report.headers.get('x-content-type-options')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(await report.text()).toContain('%PDF-1.4');
  });

  it('is signed by both, which opens a filing for each right', async () => {
    await at('2019-12-17');
    await openFund(walk);
    await payIn(walk);
    await signContract(walk);
    expect(RIGHTS.map((r) => walk.ids[`filing:${r}`])).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(
      codesOf(await walk.cast.banks[YI]!.maker.mutate('requestDrawdown', { input: { id: walk.ids['contract'] } })),
    ).toEqual(['LENDING.CONDITIONS_UNMET']);
  });

  it('is filed at the registries; one filing is refused, mended and filed again', async () => {
    for (const right of RIGHTS) await file(walk, right);
    await at('2019-12-18');
    await refuseAndMend(walk, 'mark', 'SIMILAR_MARKS_LEFT_OUT');
    await file(walk, 'mark');
    await at('2019-12-20');
    const registered = async () =>
      await walk.cast.enterprise.maker.ask<{ registered: number; isComplete: boolean }>('pledgePack', {
        caseId: walk.ids['listing'],
      });
    for (const [n, right] of RIGHTS.entries()) {
      await register(walk, right);
      expect(await registered()).toMatchObject({ registered: n + 1, isComplete: n === 2 });
    }
  });

  it('is drawn down on 2019-12-20 by two people of the bank, covered by the fund, and counted by the bureau', async () => {
    await setTarget(walk, 2019);
    const { maker, checker } = walk.cast.banks[YI]!;
    expect(codesOf(await checker.mutate('requestDrawdown', { input: { id: walk.ids['contract'] } }))).toEqual([
      'NOT_FOUND',
    ]);
    await drawDown(walk);
    const loan = await maker.ask<{
      state: string;
      drawnOn: string;
      schedule: { dueOn: string; principalFen: number; interestFen: number }[];
    }>('contractById', { id: walk.ids['contract'] });
    expect([loan.state, loan.drawnOn, loan.schedule.length]).toEqual(['DRAWN', '2019-12-20', 12]);
    expect(loan.schedule.map((i) => i.interestFen)).toEqual(Array<number>(12).fill(MONTHLY_INTEREST));
    expect(loan.schedule.at(-1)).toMatchObject({ dueOn: '2020-12-20', principalFen: 250 * WAN });
    await cover(walk);
    const { figures, target } = await overview(walk, 2019);
    expect(figures.onPlatform).toMatchObject({
      amountFen: 250 * WAN,
      loans: 1,
      enterprises: 1,
      mixedLoans: 1,
      patents: 1,
      trademarks: 1,
      copyrights: 1,
    });
    expect(target).toMatchObject({ id: walk.ids['target'], amountFen: 300_000 * WAN });
    const behind = await walk.cast.bureau.maker.ask<{
      counters: { amountFen: number; loans: number };
      loans: { id: string; principalFen: number }[];
    }>('figureLoans', { year: 2019 });
    expect(behind.loans.map((l) => l.principalFen)).toEqual([250 * WAN]);
    expect(behind.counters).toMatchObject({ amountFen: 250 * WAN, loans: 1 });
  });

  it('is repaid month by month and settled with the last instalment', async () => {
    for (let month = 1; month <= 12; month += 1) {
      await at(addMonths('2019-12-20', month));
      await repay(walk, month < 12 ? MONTHLY_INTEREST : MONTHLY_INTEREST + 250 * WAN);
    }
    const loan = await walk.cast.banks[YI]!.maker.ask<{
      state: string;
      settledOn: string;
      outstanding: { totalFen: number };
      repayments: unknown[];
    }>('contractById', { id: walk.ids['contract'] });
    expect(loan).toMatchObject({ state: 'SETTLED', settledOn: '2020-12-20', outstanding: { totalFen: 0 } });
    expect(loan.repayments).toHaveLength(12);
  }, 60_000);

  it('brings the subsidies without an application: confirmed, recommended, approved, paid', async () => {
    const { claims, coverages } = await supportOf(walk);
    expect(claims.map((c) => [c.kind, c.year, c.amountFen]).sort()).toEqual([
      ['INTEREST_SUBSIDY', 2020, 7_612_500],
      ['PREMIUM_SUBSIDY', 2019, 2_500_000],
      ['VALUATION_FEE_SUBSIDY', 2019, 1_500_000],
    ]);
    expect(coverages.map((c) => c.state)).toEqual(['RELEASED']);
    for (const claim of claims) await paySubsidy(walk, claim);
    expect((await supportOf(walk)).claims.map((c) => c.state)).toEqual(['PAID', 'PAID', 'PAID']);
  });

  it('leaves the fund’s books reconciled to 0.00', async () => {
    const bureau = walk.cast.bureau.maker;
    expect(await bureau.ask('fundReconciliation', { fundId: walk.ids['fund'] })).toMatchObject({
      differenceFen: 0,
      faults: [],
    });
    const fund = await bureau.ask<{
      availableFen: number;
      balance: { debitFen: number; creditFen: number; rows: { account: string; balanceFen: number }[] };
    }>('fund', { id: walk.ids['fund'] });
    expect(fund.balance.debitFen).toBe(fund.balance.creditFen);
    expect(Object.fromEntries(fund.balance.rows.map((r) => [r.account, r.balanceFen]))).toMatchObject({
      SUBSIDY_EXPENSE: 11_612_500,
      SUBSIDIES_PAYABLE: 0,
      COVERED_LOANS: 0,
    });
  });

  it('ends with the pledges released, in one timeline that each party sees its own part of', async () => {
    await release(walk);
    const pack = await walk.cast.enterprise.maker.ask<{ filings: { state: string }[] }>('pledgePack', {
      caseId: walk.ids['listing'],
    });
    expect(pack.filings.map((f) => f.state)).toEqual(['RELEASED', 'RELEASED', 'RELEASED']);
    interface Entry {
      readonly recordType: string;
      readonly event: string;
    }
    const { timeline } = await walk.cast.enterprise.maker.ask<{ timeline: readonly Entry[] }>('case', {
      id: walk.ids['listing'],
    });
    const told = timeline.map((t) => `${t.recordType} ${t.event}`);
    for (const step of [
      'listing submit',
      'listing returnForCorrection',
      'listing publish',
      'offer accept',
      'valuation-order deliver',
      'protection-quote issue',
      'contract signByBank',
      'filing refuse',
      'filing register',
      'contract drawDown',
      'contract settle',
      'subsidy-claim pay',
      'filing release',
    ])
      expect(told).toContain(step);
    expect((await overview(walk, 2019)).figures.onPlatform).toMatchObject({ loans: 1, amountFen: 250 * WAN });
  });

  it('has broken nothing on its way', () => {
    expect(
      api
        .log()
        .split('\n')
        .filter((line) => line.includes('"level":50')),
    ).toEqual([]);
  });
});
