import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInService } from '@zhiya/identity-server';
import { ConsentService } from '@zhiya/marketplace-server';
import type { RequestContext } from '@zhiya/platform-persistence';
import {
  must,
  openHouseWithDoors,
  TEST_PASSWORD,
  type House,
  activeProduct,
  publishListing,
  releasedOffer,
} from '@zhiya/composition/testing';

const TWO = [['OPERATOR'], ['APPROVER']] as const;
const MATCH =
  'productName isEligible score reasons { code kind weight facts } unmet { code } bank { name } product { name minRateBp }';

describe('the marketplace as the API tells it', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let [operator, enterprise, maker, checker, rivalMaker, rivalChecker, insurer, stranger]: RequestContext[] = [];
  let listing = '';
  const tokens = new Map<string, string>();

  const ask = async <T>(who: RequestContext | null, query: string, variables: object = {}): Promise<T> => {
    const token = who ? tokens.get(who.actor.personId) : undefined;
    const answer = await house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      payload: { query, variables },
    });
    const { data, errors } = answer.json<{ data: T; errors?: unknown }>();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  beforeAll(async () => {
    house = await openHouseWithDoors();
    [operator] = await house.organisation('OPERATOR', undefined, '000000');
    [enterprise] = await house.organisation('ENTERPRISE');
    [maker, checker] = await house.organisation('BANK', TWO);
    [rivalMaker, rivalChecker] = await house.organisation('BANK', TWO);
    [insurer] = await house.organisation('INSURER');
    [stranger] = await house.organisation('ENTERPRISE');
    const people = [
      [enterprise, 'p2-0'],
      [maker, 'p3-0'],
      [rivalMaker, 'p4-0'],
      [insurer, 'p5-0'],
      [stranger, 'p6-0'],
      [operator, 'p1-0'],
    ] as const;
    for (const [person, box] of people) {
      const r = await house
        .get(SignInService)
        .signIn(house.system, `${box}@test.example`, TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
      if (r.ok) tokens.set(person!.actor.personId, r.value.token.reveal());
    }
    await activeProduct(house, maker!, checker!, { name: '知押贷' });
    await activeProduct(house, rivalMaker!, rivalChecker!, { name: '知易贷', acceptedKinds: ['INVENTION'] });
    listing = await publishListing(house, enterprise!, operator!);
    await releasedOffer(house, maker!, checker!, listing);
    await releasedOffer(house, rivalMaker!, rivalChecker!, listing, { rateBp: 485 });
  }, 120_000);
  afterAll(() => house.close());

  it('shows a bank the market without a word of who asks, and its own matches and offers only', async () => {
    const { market } = await ask<{
      market: { nodes: { id: string; matches: { productName: string }[]; offers: { rateBp: number }[] }[] };
    }>(
      maker!,
      `{ market { nodes { id caseNo amountFen months purpose maxRateBp method wantedOn division industry kinds publishedOn validUntil matches { ${MATCH} } offers { id state principalFen rateBp } } nextCursor } }`,
    );
    const row = market.nodes.find((n) => n.id === listing)!;
    expect(row.matches.map((m) => m.productName)).toEqual(['知押贷']);
    expect(row.matches[0]).toMatchObject({
      bank: { name: maker!.actor.orgName },
      product: { name: '知押贷', minRateBp: 400 },
    });
    expect(row.offers.map((o) => o.rateBp)).toEqual([435]);
    expect(JSON.stringify(market)).not.toMatch(
      new RegExp(`${enterprise!.actor.orgId}|${enterprise!.actor.orgName}|${rivalMaker!.actor.orgId}`),
    );
    const one = await ask<{ marketListing: { matches: unknown[] } }>(
      maker!,
      `query($id: ID!) { marketListing(id: $id) { id matches { ${MATCH} } } }`,
      { id: listing },
    );
    expect(one.marketListing.matches).toHaveLength(1);
  });

  it('tells the enterprise alone what is its own, and nobody else, however they may read the file; who asked is on no record', async () => {
    const own = 'lookupCode version availableEvents { event barredBy { code } }';
    const document = `query($id: ID!) { ownListing(id: $id) { ${own} } }`;
    const viewers = async () =>
      (
        await ask<{ viewingRecords: { nodes: { viewerOrgName: string }[] } }>(
          enterprise!,
          'query($id: ID!) { viewingRecords(listingId: $id) { nodes { viewerOrgName } } }',
          { id: listing },
        )
      ).viewingRecords.nodes.map((v) => v.viewerOrgName);
    must(await house.get(ConsentService).grant(enterprise!, listing, maker!.actor.orgId));
    for (const who of [maker!, rivalMaker!, insurer!, stranger!, operator!])
      for (const id of [listing, listing.replace(/.{4}$/, 'ffff')])
        expect(await ask(who, document, { id })).toEqual({ ownListing: null });
    expect(await viewers()).toEqual([]);
    const file = `query($id: ID!) { listing(id: $id) { ${own} } }`;
    const { listing: asFile } = await ask<{ listing: { lookupCode: string | null } }>(enterprise!, file, {
      id: listing,
    });
    expect(asFile.lookupCode).toMatch(/./);
    expect(await ask(enterprise!, document, { id: listing })).toEqual({ ownListing: asFile });
    // The file itself, which the bank may open, is on record.
    await ask(maker!, file, { id: listing });
    expect(await viewers()).toEqual([maker!.actor.orgName]);
  });

  it('shows the enterprise every product with reasons and what is unmet', async () => {
    const { productMatches } = await ask<{
      productMatches: { nodes: { productName: string; isEligible: boolean; unmet: { code: string }[] }[] };
    }>(enterprise!, `query($id: ID!) { productMatches(listingId: $id) { nodes { ${MATCH} } nextCursor } }`, {
      id: listing,
    });
    expect(productMatches.nodes.map((m) => [m.productName, m.isEligible, m.unmet[0]?.code])).toEqual([
      ['知押贷', true, 'WISH.LIFE_BEYOND_LOAN'],
      ['知易贷', false, 'MATCH.KINDS'],
    ]);
  });

  it('ranks the offers for the enterprise, each amount of support with clause and steps in the language asked for', async () => {
    const { offers } = await ask<{
      offers: {
        rank: number;
        rateBp: number;
        netCost: { yearlyBp: number; rows: unknown[]; supports: { steps: string[]; citations: { quote: string }[] }[] };
      }[];
    }>(
      enterprise!,
      `query($id: ID!) { offers(caseId: $id, language: "en") { rank rateBp isCheapestInFull bank { name } netCost { yearlyBp effectiveBp rows { on kind code amountFen runningFen month } supports { kind year amountFen expectedOn steps citations { quote } assumptions { note } } } availableEvents { event barredBy { code } } } }`,
      { id: listing },
    );
    expect(offers.map((o) => [o.rank, o.rateBp, o.netCost.yearlyBp])).toEqual([
      [1, 435, 301],
      [2, 485, expect.any(Number)],
    ]);
    for (const s of offers[0]!.netCost.supports) {
      expect(s.citations[0]!.quote).not.toBe('');
      expect(s.steps.join()).not.toMatch(/[一-龥]/);
    }
  });

  it('lets anybody read the shelf and ask what a loan would cost, and says at which field a question is wrong', async () => {
    const { loanProducts } = await ask<{ loanProducts: { nodes: { name: string; bank: { name: string } }[] } }>(
      null,
      '{ loanProducts { nodes { name bank { name } preferences { code weight kinds number } availableEvents { event } } } }',
    );
    expect(loanProducts.nodes.map((p) => p.name).sort()).toEqual(['知押贷', '知易贷'].sort());
    const question = (months: number) =>
      `{ estimateLoan(input: { division: "441900", principalFen: 250000000, rateBp: 435, months: ${months}, method: "INTEREST_FIRST", drawnOn: "2019-12-20", fees: [{ kind: "VALUATION", amountFen: 3000000 }, { kind: "PLEDGE_INSURANCE_PREMIUM", amountFen: 5000000 }] }) { programmes netCost { yearlyBp supportsFen } } }`;
    expect(await ask(null, question(12))).toEqual({
      estimateLoan: { programmes: ['dongguan-2019'], netCost: { yearlyBp: 301, supportsFen: 11_612_500 } },
    });
    await expect(ask(null, question(0))).rejects.toThrow(
      /BAD_USER_INPUT.*LOAN.MONTHS_OUT_OF_RANGE|LOAN.MONTHS_OUT_OF_RANGE.*BAD_USER_INPUT/,
    );
  });

  it('tells a visitor what each programme of the division pays, what bars it, what is missing, and what was taken for granted', async () => {
    const document = `query($input: LoanQuestionInput!, $language: String!) { estimateLoan(input: $input, language: $language) { drawnOn netCost { yearlyBp supportsFen } asked assumed { parameter value note } choices { kind }
      outlook { programme title status missing sources { issuer } countedFen items { kind year amountFen isCounted steps citations { clause } parameters { parameter title value unit from citation { clause } } } open { status needed { fact title } blockers { condition fact title citation { document clause } } } } } }`;
    const loan = {
      principalFen: 250_000_000,
      rateBp: 435,
      months: 12,
      method: 'INTEREST_FIRST',
      drawnOn: '2024-06-20',
      fees: [],
    };
    const facts = {
      ipTypes: ['PATENT'],
      ipShareBp: 10_000,
      size: 'SMALL',
      firstPledge: true,
      borrowerOwnsRights: true,
    };
    const answer = async (input: object, language = 'zh') =>
      (await ask<{ estimateLoan: Estimate }>(null, document, { input: { ...loan, ...input }, language })).estimateLoan;
    const of = (e: Estimate, id: string) => e.outlook.find((p) => p.programme === id)!;

    const whole = await answer({ division: '370200', ...facts });
    expect(of(whole, 'qingdao-subsidy-2024')).toMatchObject({
      status: 'COMPUTED',
      countedFen: 5_175_000,
      items: [{ year: 2024, amountFen: 2_587_500, isCounted: true }, { year: 2025 }],
    });
    expect(of(whole, 'qingdao-subsidy-2024').items[0]!.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          parameter: 'LPR_FACTOR',
          value: '0.60',
          unit: 'ratio',
          citation: { clause: 'rate' },
        }),
      ]),
    );
    expect(whole.assumed.map((a) => a.parameter)).toEqual([
      'SIGNED_ON_DRAWDOWN',
      'REGISTERED_BEFORE_DRAWDOWN',
      'REPAID_AS_AGREED',
    ]);
    expect(of(whole, 'qingdao-subsidy-2015')).toMatchObject({
      status: 'DOCUMENT_ONLY',
      countedFen: null,
      sources: [{ issuer: expect.stringMatching(/./) }],
    });
    expect(of(whole, 'qingdao-subsidy-2015').missing.length).toBeGreaterThan(0);

    const barred = of(await answer({ division: '370200', ...facts, firstPledge: false }, 'en'), 'qingdao-subsidy-2024');
    expect(barred).toMatchObject({
      status: 'INELIGIBLE',
      open: [
        {
          blockers: [
            {
              condition: 'FIRST_PLEDGE',
              fact: 'loan.firstPledge',
              title: 'at least one pledged for the first time',
              citation: { document: 'qingdao-subsidy-2024', clause: 'first-pledge' },
            },
          ],
        },
        {},
      ],
    });
    const open = await answer({ division: '370200' });
    expect([of(open, 'qingdao-subsidy-2024').open[0]!.needed.map((n) => n.fact), open.netCost.supportsFen]).toEqual([
      ['enterprise.size', 'loans[0].ipTypes', 'loans[0].borrowerOwnsRights', 'loans[0].firstPledge'],
      0,
    ]);
    expect(open.asked).toEqual(expect.arrayContaining(['loans[].firstPledge']));
    expect((await answer({})).outlook).toEqual([]);
    for (const [change, code] of [
      [{ division: '999999' }, 'ESTIMATE.UNKNOWN_DIVISION'],
      [{ ipShareBp: 0 }, 'ESTIMATE.SHARE_OUT_OF_RANGE'],
      [{ drawnOn: '1999-01-01' }, 'ESTIMATE.DRAWN_OUT_OF_RANGE'],
      [{ size: 'HUGE' }, 'INPUT.IS_IN'],
    ] as const)
      await expect(answer(change)).rejects.toThrow(code);
  });

  it('answers the policy questions of the command', async () => {
    const { estimate } = await ask<{ estimate: { total: string; items: { steps: string[] }[] } }>(
      null,
      `query($input: EstimateInput!) { estimate(input: $input) { programme notApplicable total items { kind year base rate uncapped capRemaining amount steps citations { document clause quote } assumptions { parameter value note } } } }`,
      {
        input: {
          programme: 'dongguan-2019',
          asOf: '2020-12-31',
          enterprise: { creditCode: '914419008859278223', division: '441900' },
          loans: [
            {
              id: 'L1',
              principal: '2500000.00',
              ipTypes: ['PATENT'],
              interestPaid: [{ on: '2020-06-21', amount: '54375.00' }],
            },
          ],
        },
      },
    );
    expect(estimate.total).toBe('38062.50');
    const { documents } = await ask<{ documents: { id: string; clauses: { quote: string }[] }[] }>(
      null,
      '{ documents { id title clauses { id locator summary quote } programmes { id title inputs parameters } plans { id title indicators } } }',
    );
    expect(documents.length).toBeGreaterThan(5);
  });
});

interface Estimate {
  readonly netCost: { readonly supportsFen: number };
  readonly asked: readonly string[];
  readonly assumed: readonly { readonly parameter: string }[];
  readonly outlook: readonly {
    readonly programme: string;
    readonly missing: readonly string[];
    readonly items: readonly { readonly parameters: readonly object[] }[];
    readonly open: readonly { readonly needed: readonly { readonly fact: string }[] }[];
  }[];
}
