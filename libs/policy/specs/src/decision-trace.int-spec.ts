import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInService } from '@zhiya/identity-server';
import { ReturnService, TargetService } from '@zhiya/oversight-server';
import { joinCase } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { assessSupport, lossLimits, revise, type LimitsQuestion, type SupportQuestion } from '@zhiya/policy-engine';
import { clauseOf, programmeOf } from '@zhiya/policy-catalogue';
import { argumentOf, TraceQueries, tracesOf } from '@zhiya/policy-server';
import { PolicyTrace } from '@zhiya/policy-server/testing';
import { CoverageService, FundService, SubsidyService } from '@zhiya/support-server';
import { Coverage, SubsidyClaim } from '@zhiya/support-server/testing';
import { byTwo, must, openHouseWithDoors, TEST_PASSWORD, type House, told, attach } from '@zhiya/composition/testing';

const YUAN = 100;
const WAN = 10_000 * YUAN;
const CASE = '00000000-0000-7000-8000-00000000000a';
const LOAN = '00000000-0000-7000-8000-00000000000b';
const TWO = [['OPERATOR'], ['APPROVER']] as const;
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the reasons of a decision', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let [enterprise, stranger, bank, officer, approver, farBureau, manager, checker]: RequestContext[] = [];
  let made = 0;
  let [claim, coverage, target] = ['', '', ''];
  const emails = new Map<RequestContext, string>();

  const em = () => house.platform.databases.reader.manager;
  const join = async (...of: Parameters<House['organisation']>): Promise<readonly RequestContext[]> => {
    made += 1;
    const people = await house.organisation(...of);
    for (const [i, p] of people.entries()) emails.set(p, `p${made}-${i}@test.example`);
    return people;
  };
  const kept = (type: string, id: string) => tracesOf(em(), type, [id]);
  const queries = () => house.get(TraceQueries);
  /** Puts a question over the door, as somebody. */
  const ask = async (
    who: RequestContext,
    query: string,
  ): Promise<{ data: Record<string, unknown> | null; codes: string[] }> => {
    const signedIn = await house
      .get(SignInService)
      .signIn(house.system, emails.get(who)!, TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
    if (!signedIn.ok) throw new Error('not signed in');
    const reply = await house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${signedIn.value.token.reveal()}` },
      payload: { query: `query { ${query} }` },
    });
    const body = reply.json<{ data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }>();
    return { data: body.data, codes: (body.errors ?? []).map((e) => e.extensions.code) };
  };

  beforeAll(async () => {
    house = await openHouseWithDoors();
    [enterprise] = await join('ENTERPRISE');
    [stranger] = await join('ENTERPRISE');
    [bank] = await join('BANK');
    [officer, approver] = await join('BUREAU', TWO);
    [farBureau] = await join('BUREAU', undefined, '440300');
    [manager, checker] = await join('FUND_MANAGER', TWO);
    const fundId = (
      await byTwo(
        house,
        house.get(FundService).open(officer!, {
          name: '基金',
          programme: 'dongguan-2019',
          managerOrgId: manager!.actor.orgId,
          sizeFen: 5_000 * WAN,
        }),
        approver!,
      )
    ).id;
    const funds = house.get(FundService);
    const { id } = must(
      await funds.enter(manager!, fundId, {
        kind: 'CONTRIBUTION',
        amountFen: 5_000 * WAN,
        valueDate: '2019-12-02',
        counterparty: '财政',
        memo: '',
      }),
    );
    await attach(house, manager!, 'fund-movement', id, 'VOUCHER');
    must(await funds.decide(manager!, 'submitForCheck', { id }));
    must(await funds.decide(checker!, 'post', { id }));
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, CASE, enterprise!.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, CASE, bank!.actor.orgId, 'BANK');
      await tx.publish(
        'lending.loanDrawn',
        told('lending.loanDrawn', {
          id: LOAN,
          caseId: CASE,
          principalFen: 250 * WAN,
          drawnOn: '2019-12-02',
          borrowerOrgId: enterprise!.actor.orgId,
          bankOrgId: bank!.actor.orgId,
          division: '441900',
          rights: [{ assetId: 'a', kind: 'INVENTION' }],
        }),
      );
    });
    await house.drain();
    await house.platform.uow.do(house.system, (tx) =>
      tx.publish(
        'lending.repaid',
        told('lending.repaid', {
          caseId: CASE,
          contractId: LOAN,
          repaymentId: 'r1',
          paidOn: '2019-12-02',
          principalFen: 0,
          interestFen: 54_375 * YUAN,
          borrowerOrgId: enterprise!.actor.orgId,
        }),
      ),
    );
    await house.drain();
    claim = (await em().findOneByOrFail(SubsidyClaim, { caseId: CASE })).id;
    coverage = (await em().findOneByOrFail(Coverage, { contractId: LOAN })).id;
    await byTwo(house, house.get(CoverageService).decide(manager!, 'confirm', { id: coverage }), checker!);
    must(
      await house
        .get(SubsidyService)
        .confirm(enterprise!, { id: claim, payee: { bankName: '示例甲银行', accountNumber: '6222000011112222' } }),
    );
    must(await house.get(SubsidyService).decide(officer!, 'recommend', { id: claim }));
    must(await house.get(SubsidyService).decide(approver!, 'approve', { id: claim }));
    must(await house.get(SubsidyService).pay(checker!, { id: claim }));
    const reported = must(
      await house.get(ReturnService).report(officer!, {
        metric: 'PLEDGE_FINANCING_AMOUNT',
        periodFrom: '2019-01-01',
        periodLast: '2019-10-31',
        value: 100 * WAN,
        basis: 'DRAWN',
        basisNote: '示例',
      }),
    ).id;
    must(await house.get(ReturnService).accept(approver!, { id: reported }));
    target = must(
      await house.get(TargetService).propose(officer!, {
        year: 2019,
        metric: 'PLEDGE_FINANCING_AMOUNT',
        source: 'OWN',
        amountFen: WAN,
        label: '市定',
        basis: '示例',
      }),
    ).id;
  }, 120_000);
  afterAll(() => house.close());

  it('are kept at every step of a claim, each with its people, the words, the dated parameter, the figures with their records, and the cap', async () => {
    const traces = await kept('subsidy-claim', claim);
    expect(traces.map((t) => [t.event, t.orgName, t.programme])).toEqual([
      ['create', '知押', 'dongguan-2019'],
      ['confirm', enterprise!.actor.orgName, 'dongguan-2019'],
      ['recommend', officer!.actor.orgName, 'dongguan-2019'],
      ['approve', approver!.actor.orgName, 'dongguan-2019'],
      ['pay', checker!.actor.orgName, 'dongguan-2019'],
    ]);
    const { figures, parts } = traces[3]!.argument!;
    expect(figures).toEqual([
      {
        title: { zh: '支付利息', en: 'Interest paid' },
        unit: 'FEN',
        value: 5_437_500,
        on: '2019-12-02',
        source: { type: 'repayment', id: 'r1' },
      },
    ]);
    expect(parts[0]).toMatchObject({
      clauses: [{ document: 'ip-operation-bulletin-2019-12' }],
      parameters: [
        { value: { zh: '0.70' }, from: '2019-01-01' },
        { value: { zh: '1000000.00 元', en: '1000000.00 yuan' } },
      ],
      caps: [{ remainingFen: 100 * WAN, binds: false }],
      results: [{ unit: 'FEN', value: 3_806_250 }],
    });
    expect(parts[0]!.clauses[0]!.quote).not.toBe('');
    expect(parts[0]!.lines.map((l) => l.zh).join()).toContain('54375.00 × 0.70 = 38062.50');
    expect(traces[4]!.argument!.figures.at(-1)).toMatchObject({
      unit: 'FEN',
      value: 5_000 * WAN,
      source: { type: 'fund' },
    });
  });

  it('come out the same when what was asked is asked again; of a bureau’s own target nothing was computed', async () => {
    for (const t of await kept('subsidy-claim', claim))
      expect(written(assessSupport(t.input as SupportQuestion).items[0])).toEqual(t.output);
    const [covered] = await kept('coverage', coverage);
    expect(covered).toMatchObject({ event: 'confirm', kind: 'COVERAGE' });
    expect(written(lossLimits(covered!.input as LimitsQuestion))).toEqual(covered!.output);
    expect(covered!.argument!.parts[0]!.parameters.map((p) => [p.parameter, p.value.zh])).toEqual([
      ['BANK_POOL_RATIO', '0.10'],
    ]);
    expect(covered!.argument!.parts[0]!.results).toMatchObject([{ value: 250 * WAN }, { value: 25 * WAN }]);
    expect(await kept('target', target)).toEqual([]);
  });

  it('stay as they were when the rule changes afterwards', async () => {
    const [first] = await kept('subsidy-claim', claim);
    const before = argumentOf(first!);
    const revised = (from: string) => {
      const rule = revise(
        programmeOf('dongguan-2019')!,
        [
          {
            parameter: 'INTEREST_SUBSIDY_RATE',
            from,
            value: '0.60',
            reference: { document: 'later', clause: 'rate', quote: '60%' },
          },
        ],
        { notBefore: null },
      );
      if (!rule.ok) throw new Error(JSON.stringify(rule.errors));
      return assessSupport(first!.input as SupportQuestion, () => rule.value).items[0]!.amount;
    };
    // From the next day on nothing changes for this payment; were it changed for its own day, what was decided still reads as it was.
    expect([revised('2019-12-03'), revised('2019-12-02')]).toEqual([3_806_250, 3_262_500]);
    expect(argumentOf((await kept('subsidy-claim', claim))[0]!)).toEqual(before);
  });

  it('of a row from before they were kept in words are put together from its stored answer', async () => {
    const [first] = await kept('subsidy-claim', claim);
    const old = argumentOf({ ...first!, argument: null, event: null, personName: null, orgName: null } as PolicyTrace);
    expect(old.parts).toEqual(first!.argument!.parts);
    expect(old.figures.map((f) => f.value)).toContain('5437500');
  });

  it('are shown without a summary where they were kept before summaries were', async () => {
    const [trace] = await kept('coverage', coverage);
    const { parts, ...argument } = trace!.argument!;
    const older = parts.map((p) => ({
      ...p,
      clauses: p.clauses.map(({ summary: _, ...c }) => c),
      parameters: p.parameters.map((x) => ({ ...x, clause: (({ summary: _, ...c }) => c)(x.clause) })),
    }));
    await house.platform.uow.do(house.system, (tx) =>
      tx.em.update(PolicyTrace, trace!.id, { argument: { ...argument, parts: older } as never }),
    );
    const { data } = await ask(
      officer!,
      `decisionTrace(id: "${trace!.id}") { parts { clauses { quote summary } parameters { clause { summary } } } }`,
    );
    const [part] = (
      data!['decisionTrace'] as {
        parts: {
          clauses: { quote: string; summary: string | null }[];
          parameters: { clause: { summary: string | null } }[];
        }[];
      }
    ).parts;
    expect([part!.clauses.map((c) => c.summary), part!.parameters.map((x) => x.clause.summary)]).toEqual([
      parts[0]!.clauses.map(() => null),
      [null],
    ]);
    expect(part!.clauses[0]!.quote).not.toBe('');
  });

  it('are for whoever may read the record, and do not exist for others', async () => {
    const [trace] = await kept('subsidy-claim', claim);
    const [covered] = await kept('coverage', coverage);
    for (const who of [enterprise!, officer!, manager!])
      expect((await queries().one(who.actor, trace!.id)).caseId).toBe(CASE);
    for (const who of [stranger!, bank!, farBureau!])
      await expect(queries().one(who.actor, trace!.id)).rejects.toThrow(NotFoundError);
    for (const who of [enterprise!, officer!, manager!, bank!])
      expect(await queries().of(who.actor, 'coverage', coverage)).toHaveLength(1);
    for (const who of [stranger!, farBureau!])
      await expect(queries().one(who.actor, covered!.id)).rejects.toThrow(NotFoundError);
    await expect(queries().of(enterprise!.actor, 'target', target)).rejects.toThrow(NotFoundError);
    await expect(queries().of(officer!.actor, 'nothing', claim)).rejects.toThrow(NotFoundError);
  });

  it('are told over the door in both languages; an unknown one answers as a forbidden one', async () => {
    const [trace] = await kept('subsidy-claim', claim);
    const fields =
      'event question orgName parts { lines clauses { document clause title number quote summary } results { number } }';
    const zh = await ask(officer!, `decisionTrace(id: "${trace!.id}") { ${fields} }`);
    const en = await ask(officer!, `decisionTrace(id: "${trace!.id}", language: "en") { ${fields} }`);
    expect(zh.data!['decisionTrace']).toMatchObject({ event: 'create', parts: [{ results: [{ number: 3_806_250 }] }] });
    expect(JSON.stringify((en.data!['decisionTrace'] as { parts: { lines: string[] }[] }).parts[0]!.lines)).not.toMatch(
      /[一-龥]/,
    );
    const { clauses } = (
      en.data!['decisionTrace'] as { parts: { clauses: { document: string; clause: string; summary: string }[] }[] }
    ).parts[0]!;
    expect(clauses.map((c) => c.summary)).toEqual(clauses.map((c) => clauseOf(c.document, c.clause)!.summary.en));
    const forbidden = await ask(stranger!, `decisionTrace(id: "${trace!.id}") { id }`);
    const unknown = await ask(stranger!, `decisionTrace(id: "${LOAN}") { id }`);
    expect(forbidden.codes).toEqual(['NOT_FOUND']);
    expect(unknown).toEqual(forbidden);
  });
});
