import { SignInService } from '@zhiya/identity-server';
import { ReturnService, TargetService } from '@zhiya/oversight-server';
import { joinCase } from '@zhiya/platform-lifecycle';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RequestContext } from '@zhiya/platform-persistence';
import { FundService } from '@zhiya/support-server';
import { Coverage, FundMovement, SubsidyClaim } from '@zhiya/support-server/testing';
import { byTwo, must, openHouseWithDoors, TEST_PASSWORD, type House, told } from '@zhiya/composition/testing';

const CASE = '00000000-0000-7000-8000-00000000000a';

/** Every question of support and oversight that a bureau may ask, put by the city itself, its province, its neighbour and the neighbour's county. */
describe('a bureau sees its own division and those within it, through every resolver', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let ids: Record<string, string> = {};
  const tokens: Record<string, string> = {};

  const ask = async (
    who: string,
    query: string,
  ): Promise<{ data: Record<string, unknown> | null; codes: string[] }> => {
    const reply = await house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${tokens[who]}` },
      payload: { query: `query { ${query} }` },
    });
    const body = reply.json<{ data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }>();
    return { data: body.data, codes: (body.errors ?? []).map((e) => e.extensions.code) };
  };

  beforeAll(async () => {
    house = await openHouseWithDoors();
    let made = 0;
    const bureau = async (name: string, division: string): Promise<readonly RequestContext[]> => {
      made += 1;
      const people = await house.organisation('BUREAU', [['OPERATOR'], ['APPROVER']], division);
      const signedIn = await house
        .get(SignInService)
        .signIn(house.system, `p${made}-1@test.example`, TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
      if (!signedIn.ok) throw new Error('not signed in');
      tokens[name] = signedIn.value.token.reveal();
      return people;
    };
    const [officer, approver] = await bureau('city', '441900');
    await bureau('province', '440000');
    await bureau('neighbour', '440300');
    await bureau('county', '440305');
    const [manager] = await house.organisation('FUND_MANAGER');
    const [enterprise] = await house.organisation('ENTERPRISE');
    const [bank] = await house.organisation('BANK');

    const fund = (
      await byTwo(
        house,
        house
          .get(FundService)
          .open(officer!, { name: '基金', programme: 'dongguan-2019', managerOrgId: manager!.actor.orgId, sizeFen: 1 }),
        approver!,
      )
    ).id;
    must(
      await house.get(FundService).enter(manager!, fund, {
        kind: 'CONTRIBUTION',
        amountFen: 1,
        valueDate: '2019-12-02',
        counterparty: '财政',
        memo: '',
      }),
    );
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, CASE, enterprise!.actor.orgId, 'ENTERPRISE');
      await tx.publish(
        'valuation.delivered',
        told('valuation.delivered', {
          id: 'v1',
          caseId: CASE,
          requesterOrgId: enterprise!.actor.orgId,
          feeFen: 100,
          deliveredOn: '2019-12-02',
        }),
      );
      await tx.publish(
        'lending.loanDrawn',
        told('lending.loanDrawn', {
          id: 'k1',
          caseId: CASE,
          principalFen: 100,
          drawnOn: '2019-12-02',
          borrowerOrgId: enterprise!.actor.orgId,
          bankOrgId: bank!.actor.orgId,
          division: '441900',
          rights: [{ assetId: 'a', kind: 'INVENTION' }],
        }),
      );
    });
    await house.drain();
    const em = house.platform.databases.reader.manager;
    ids = {
      fund,
      movement: (await em.findOneByOrFail(FundMovement, { fundId: fund })).id,
      coverage: (await em.findOneByOrFail(Coverage, { contractId: 'k1' })).id,
      claim: (await em.findOneByOrFail(SubsidyClaim, { caseId: CASE })).id,
      return: must(
        await house.get(ReturnService).report(officer!, {
          metric: 'PLEDGE_FINANCING_AMOUNT',
          periodFrom: '2019-01-01',
          periodLast: '2019-10-31',
          value: 1,
          basis: 'DRAWN',
          basisNote: '示例',
        }),
      ).id,
      target: must(
        await house.get(TargetService).propose(officer!, {
          year: 2019,
          metric: 'PLEDGE_FINANCING_AMOUNT',
          source: 'OWN',
          amountFen: 1,
          label: '市定',
          basis: '示例',
        }),
      ).id,
    };
  }, 60_000);
  afterAll(() => house.close());

  const byId: readonly (readonly [string, () => string])[] = [
    ['coverageOf', () => `coverageOf(id: "${ids['coverage']}") { id }`],
    ['subsidyClaim', () => `subsidyClaim(id: "${ids['claim']}") { id }`],
    ['fund', () => `fund(id: "${ids['fund']}") { id }`],
    ['fundJournal', () => `fundJournal(fundId: "${ids['fund']}") { nextCursor }`],
    ['fundStatement', () => `fundStatement(fundId: "${ids['fund']}", account: "CASH") { title }`],
    ['fundReconciliation', () => `fundReconciliation(fundId: "${ids['fund']}") { differenceFen }`],
    ['fundMovements', () => `fundMovements(fundId: "${ids['fund']}") { id }`],
    ['fundMovement', () => `fundMovement(id: "${ids['movement']}") { id }`],
    ['lendingReturn', () => `lendingReturn(id: "${ids['return']}") { id }`],
    ['target', () => `target(id: "${ids['target']}") { id }`],
    ['bureauOverview', () => 'bureauOverview(division: "441900") { division }'],
    ['figureLoans', () => 'figureLoans(division: "441900") { division }'],
  ];
  it.each(byId)('%s: the city and its province are answered, a neighbour meets NOT_FOUND', async (_, query) => {
    for (const who of ['city', 'province']) expect([who, (await ask(who, query())).codes]).toEqual([who, []]);
    for (const who of ['neighbour', 'county'])
      expect([who, (await ask(who, query())).codes]).toEqual([who, ['NOT_FOUND']]);
  });

  it.each([
    ['coverages', 'coverages { coverages { id } }', 'coverages'],
    ['subsidyClaims', 'subsidyClaims { claims { id } }', 'claims'],
    ['funds', 'funds { id }', null],
    ['lendingReturns', 'lendingReturns { id }', null],
    ['targets', 'targets { id }', null],
    ['figureLoans', 'figureLoans { loans { id } }', 'loans'],
  ] as const)('%s: a list holds nothing of another division', async (name, query, inside) => {
    const rows = async (who: string) => {
      const { data, codes } = await ask(who, query);
      expect(codes).toEqual([]);
      const answer = data![name] as unknown[] | Record<string, unknown[]>;
      return (inside === null ? answer : (answer as Record<string, unknown[]>)[inside]) as unknown[];
    };
    expect([
      (await rows('city')).length,
      (await rows('province')).length,
      (await rows('neighbour')).length,
      (await rows('county')).length,
    ]).toEqual([1, 1, 0, 0]);
  });

  it('bureauOverview: figures of a neighbour, and of the division above, are out of reach', async () => {
    expect(
      (
        (await ask('neighbour', 'bureauOverview { figures { totalFen } }')).data!['bureauOverview'] as {
          figures: { totalFen: number };
        }
      ).figures.totalFen,
    ).toBe(0);
    for (const division of ['440000', '000000', '440300'])
      expect((await ask('county', `bureauOverview(division: "${division}") { division }`)).codes).toEqual([
        'NOT_FOUND',
      ]);
  });

  it('caseSupport: a bureau that takes no part in the case does not see it', async () => {
    const query = `caseSupport(caseId: "${CASE}") { coverages { id } claims { id } }`;
    expect((await ask('city', query)).codes).toEqual([]);
    for (const who of ['neighbour', 'county', 'province']) expect((await ask(who, query)).codes).toEqual(['NOT_FOUND']);
  });
});
