import {
  FigureService,
  OversightQueries,
  ReturnService,
  TargetService,
  type ReturnTerms,
  type TargetTerms,
} from '@zhiya/oversight-server';
import { FigureCounter, FigureLoan, LendingReturn, Target } from '@zhiya/oversight-server/testing';
import { InboxTask } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { indicatorStanding, type StandingQuestion } from '@zhiya/policy-engine';
import { TraceQueries, tracesOf } from '@zhiya/policy-server';
import { IsNull } from 'typeorm';
import { codesOf, must, openHouse, type House, told, moveTo } from '@zhiya/composition/testing';

const PREPARES = ['OPERATOR'] as const;
const APPROVES = ['APPROVER'] as const;
const WAN = 1_000_000;
const YI = 10_000 * WAN;
const AMOUNT = 'PLEDGE_FINANCING_AMOUNT';

describe('oversight', () => {
  let house: House;
  let [bureau, approver, province, shenzhen, county, bank]: RequestContext[] = [];
  let made = 0;

  const em = () => house.platform.databases.reader.manager;
  const queries = () => house.get(OversightQueries);
  const newId = (): string => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  const patent = { assetId: 'p', kind: 'INVENTION' };
  const mixed = [patent, { assetId: 't', kind: 'TRADEMARK' }, { assetId: 'c', kind: 'SOFTWARE' }];

  const drawn = async (
    borrowerOrgId: string,
    principalFen: number,
    change: { division?: string; drawnOn?: string; rights?: readonly object[]; id?: string } = {},
  ): Promise<string> => {
    const id = change.id ?? newId();
    const payload = {
      id,
      caseId: newId(),
      principalFen,
      drawnOn: '2019-12-02',
      borrowerOrgId,
      bankOrgId: bank!.actor.orgId,
      division: '441900',
      rights: mixed,
      ...change,
    };
    await house.platform.uow.do(house.system, (tx) =>
      tx.publish('lending.loanDrawn', told('lending.loanDrawn', payload)),
    );
    await house.drain();
    return id;
  };

  /** The city's history as the catalogue has it from the bulletin. */
  const printed = (id: string): ReturnTerms => {
    const f = CATALOGUE.figures.find((x) => x.id === id)!;
    return {
      metric: AMOUNT,
      periodFrom: f.period.from,
      periodLast: f.period.last,
      value: Number(f.value.replace('.', '')),
      basis: 'AS_PUBLISHED',
      basisNote: f.basis.zh,
      printed: f.printed,
      citation: { document: f.reference.document, clause: f.reference.clause, quote: f.reference.quote! },
    };
  };
  const accepted = async (terms: ReturnTerms): Promise<string> => {
    const { id } = must(await house.get(ReturnService).report(bureau!, terms));
    must(await house.get(ReturnService).accept(approver!, { id }));
    return id;
  };

  beforeAll(async () => {
    house = await openHouse();
    [bureau, approver] = await house.organisation('BUREAU', [PREPARES, APPROVES]);
    [province] = await house.organisation('BUREAU', undefined, '440000');
    [shenzhen] = await house.organisation('BUREAU', undefined, '440300');
    [county] = await house.organisation('BUREAU', undefined, '440305');
    [bank] = await house.organisation('BANK');
  });
  afterAll(() => house.close());

  describe('a return of lending off the platform', () => {
    it('counts once a second person has accepted it', async () => {
      const service = house.get(ReturnService);
      const { id } = must(await service.report(bureau!, printed('dongguan-2017')));
      expect((await queries().overview(bureau!.actor, null, 2017)).totals.totalFen).toBe(0);
      expect(await em().findOneBy(InboxTask, { recordId: id, closedAt: IsNull() })).toMatchObject({
        orgId: bureau!.actor.orgId,
        role: 'APPROVER',
      });
      const both: RequestContext = { ...bureau!, actor: { ...bureau!.actor, roles: ['OPERATOR', 'APPROVER'] } };
      expect(codesOf(await service.accept(both, { id }))).toEqual(['CHECK.SAME_PERSON']);
      await expect(service.accept(shenzhen!, { id })).rejects.toThrow(NotFoundError);
      must(await service.accept(approver!, { id }));
      expect((await queries().overview(bureau!.actor, null, 2017)).totals).toMatchObject({
        totalFen: 649_319_000_000,
        isWhole: true,
      });
    });

    it('goes back with a reason, is mended and comes again', async () => {
      const service = house.get(ReturnService);
      const { id } = must(await service.report(bureau!, { ...printed('dongguan-2018'), value: 1 }));
      expect(codesOf(await service.giveBack(approver!, { id, reason: ' ' }))).toEqual(['TEXT.REQUIRED']);
      must(await service.giveBack(approver!, { id, reason: '与简报不符' }));
      expect(codesOf(await service.accept(approver!, { id }))).toEqual(['LIFECYCLE.NOT_NOW']);
      must(await service.correct(bureau!, { id, ...printed('dongguan-2018') }));
      expect(codesOf(await service.correct(bureau!, { id, ...printed('dongguan-2018') }))).toEqual([
        'LIFECYCLE.NOT_NOW',
      ]);
      must(await service.accept(approver!, { id }));
    });

    it('is refused at its fields where it cannot be', async () => {
      const service = house.get(ReturnService);
      const terms = printed('dongguan-2019-10');
      expect(
        codesOf(await service.report(bureau!, { ...terms, periodFrom: '2019-02-30', value: -1, basisNote: '' })),
      ).toEqual(['DATE.IMPOSSIBLE', 'RETURN.VALUE', 'TEXT.REQUIRED']);
      expect(codesOf(await service.report(bureau!, { ...terms, periodFrom: '2019-11-01' }))).toEqual([
        'RETURN.PERIOD_REVERSED',
      ]);
      expect(codesOf(await service.report(bureau!, { ...terms, periodFrom: '2018-11-01' }))).toEqual([
        'RETURN.TWO_YEARS',
      ]);
      expect(codesOf(await service.report(bureau!, { ...terms, periodLast: '2019-12-31' }))).toEqual([
        'RETURN.PERIOD_AHEAD',
      ]);
    });

    it('gives way to a later one that holds its days, never to one that cuts across them', async () => {
      const service = house.get(ReturnService);
      const ten = await accepted(printed('dongguan-2019-10'));
      const october = must(
        await service.report(bureau!, { ...printed('dongguan-2019-10'), periodFrom: '2019-10-01', value: 1 }),
      ).id;
      expect(codesOf(await service.accept(approver!, { id: october }))).toEqual(['RETURN.OVERLAPS']);
      const again = await accepted(printed('dongguan-2019-10'));
      expect(await em().findOneBy(LendingReturn, { id: ten })).toMatchObject({ state: 'REPLACED', replacedBy: again });
      expect((await queries().overview(bureau!.actor, null, 2019)).totals.offPlatformFen).toBe(279_945_000_000);
    });
  });

  describe('the year', () => {
    it('shows the history as printed, and compares equal days only', async () => {
      const of2018 = await queries().overview(bureau!.actor, null, 2018);
      expect(of2018.comparison).toMatchObject({ growth: { growthBp: -5800, base: 649_319_000_000 }, code: null });
      const of2019 = await queries().overview(bureau!.actor, null, 2019);
      expect(of2019.comparison).toEqual({ growth: null, code: 'FIGURES.NO_SAME_PERIOD' });
      expect(of2019.totals).toMatchObject({ isWhole: false, projectedFen: 336_118_174_342 });
      expect(of2019.history.map((h) => [h.year, h.offPlatformFen])).toEqual([
        [2017, 649_319_000_000],
        [2018, 272_735_970_000],
        [2019, 279_945_000_000],
      ]);
      expect(of2019.months).toEqual([]);
      expect(of2019.totals.returns[0]).toMatchObject({
        basis: 'AS_PUBLISHED',
        printed: '27.9945 亿元',
        citation: { clause: 'dongguan-totals' },
      });
    });

    it('counts a mixed loan once as a loan and once per right, beside what was reported and with it', async () => {
      await drawn('e1', 250 * WAN);
      const { totals, months } = await queries().overview(bureau!.actor, null, null);
      expect(totals).toMatchObject({ offPlatformFen: 279_945_000_000, totalFen: 279_945_000_000 + 250 * WAN });
      expect(totals.onPlatform).toMatchObject({
        amountFen: 250 * WAN,
        loans: 1,
        enterprises: 1,
        patents: 1,
        trademarks: 1,
        copyrights: 1,
        mixedLoans: 1,
      });
      // 250 万元 in the 336 days of the year so far: 271.577381 万元.
      expect(totals.projectedFen).toBe(336_118_174_342 + 271_577_381);
      expect(months.map((m) => [m.month, m.counters.loans])).toEqual([[12, 1]]);
    });

    it('counts an event once though it is delivered twice, and an enterprise once a year', async () => {
      const id = await drawn('e1', 100 * WAN, { rights: [patent] });
      await drawn('e1', 100 * WAN, { id, rights: [patent] });
      await drawn('e2', 50 * WAN, { drawnOn: '2019-11-05', rights: [patent, { ...patent, assetId: 'p2' }] });
      const { totals, months } = await queries().overview(bureau!.actor, null, null);
      expect(totals.onPlatform).toMatchObject({
        amountFen: 400 * WAN,
        loans: 3,
        enterprises: 2,
        patents: 4,
        mixedLoans: 1,
      });
      expect(months.map((m) => [m.month, m.counters.loans, m.counters.enterprises])).toEqual([
        [11, 1, 1],
        [12, 2, 1],
      ]);
    });

    it('opens into the loans that add up to the headline, page by page', async () => {
      const seen: FigureLoan[] = [];
      let after: [string, string] | null = null;
      for (;;) {
        const { rows, counters } = await queries().loans(
          bureau!.actor,
          { division: null, year: 2019, month: null },
          after,
          2,
        );
        seen.push(...rows.slice(0, 2));
        expect(counters.amountFen).toBe(400 * WAN);
        if (rows.length <= 2) break;
        const last: FigureLoan = rows[1]!;
        after = [last.drawnOn, last.id];
      }
      expect(new Set(seen.map((l) => l.id)).size).toBe(3);
      expect(seen.reduce((a, l) => a + l.principalFen, 0)).toBe(400 * WAN);
      const november = await queries().loans(bureau!.actor, { division: null, year: 2019, month: 11 }, null, 20);
      for (const month of [0, 13])
        await expect(queries().loans(bureau!.actor, { division: null, year: 2019, month }, null, 20)).rejects.toThrow(
          NotFoundError,
        );
      expect([november.counters.amountFen, november.rows.reduce((a, l) => a + l.principalFen, 0)]).toEqual([
        50 * WAN,
        50 * WAN,
      ]);
    });
  });

  describe('its division', () => {
    it('is what a bureau sees, with those within it, in every answer; no neighbour, nothing above', async () => {
      await drawn('e9', 30 * WAN, { division: '440305' });
      const ownOf = async (who: RequestContext) =>
        (await queries().overview(who.actor, null, 2019)).totals.onPlatform.amountFen;
      expect([await ownOf(bureau!), await ownOf(shenzhen!), await ownOf(county!), await ownOf(province!)]).toEqual([
        400 * WAN,
        30 * WAN,
        30 * WAN,
        430 * WAN,
      ]);
      const { within } = await queries().overview(province!.actor, null, 2019);
      expect(within.map((w) => [w.division, w.counters.amountFen])).toEqual([
        ['441900', 400 * WAN],
        ['440300', 30 * WAN],
      ]);
      expect((await queries().overview(province!.actor, '441900', 2019)).totals.onPlatform.loans).toBe(3);

      const target = must(
        await house
          .get(TargetService)
          .propose(bureau!, { year: 2020, metric: AMOUNT, source: 'OWN', amountFen: YI, label: '市定', basis: '示例' }),
      ).id;
      const [{ id: ret }] = (await queries().returns(bureau!.actor, null)) as [LendingReturn];
      for (const who of [shenzhen!, county!]) {
        for (const division of ['441900', '440000', '000000']) {
          await expect(queries().overview(who.actor, division, 2019)).rejects.toThrow(NotFoundError);
          await expect(queries().loans(who.actor, { division, year: 2019, month: null }, null, 20)).rejects.toThrow(
            NotFoundError,
          );
        }
        await expect(queries().target(who.actor, target)).rejects.toThrow(NotFoundError);
        await expect(queries().return(who.actor, ret)).rejects.toThrow(NotFoundError);
        expect([await queries().targets(who.actor), await queries().returns(who.actor, null)]).toEqual([[], []]);
        expect(
          (await queries().loans(who.actor, { division: null, year: 2019, month: null }, null, 20)).rows,
        ).toHaveLength(1);
      }
      await expect(queries().overview(county!.actor, '440300', 2019)).rejects.toThrow(NotFoundError);
      await expect(queries().overview(bureau!.actor, 'x', 2019)).rejects.toThrow(NotFoundError);
      expect([
        (await queries().target(province!.actor, target)).id,
        (await queries().return(province!.actor, ret)).id,
      ]).toEqual([target, ret]);
      await expect(house.get(TargetService).approve(province!, { id: target })).rejects.toThrow(NotFoundError);
    });

    it("adds up its cities' reports where it made none itself", async () => {
      expect((await queries().overview(province!.actor, null, 2019)).totals.offPlatformFen).toBe(279_945_000_000);
    });
  });

  describe('a target', () => {
    const own: TargetTerms = {
      year: 2019,
      metric: AMOUNT,
      source: 'OWN',
      amountFen: 327_283_164_000,
      label: '市定目标（示例）',
      basis: '2018 年 27.273597 亿元，增长 20%',
    };

    it('is none where nobody set one', async () => {
      expect((await queries().overview(bureau!.actor, null, 2019)).target).toBeNull();
    });

    it('comes from the plan that binds the year: 2018 at a fifth over 2017, missed by 58 %', async () => {
      const service = house.get(TargetService);
      const plan: TargetTerms = {
        year: 2018,
        metric: AMOUNT,
        source: 'PLAN',
        designations: ['PLEDGE_PILOT'],
        label: '国家知识产权示范城市工作计划',
        basis: '质押融资试点城市',
      };
      expect(codesOf(await service.propose(bureau!, { ...plan, designations: [] }))).toEqual([
        'TARGET.PLAN_DOES_NOT_BIND',
      ]);
      expect(codesOf(await service.propose(bureau!, { ...plan, year: 2019 }))).toEqual(['TARGET.NO_PLAN']);
      const { id } = must(await service.propose(bureau!, plan));
      must(await service.approve(approver!, { id }));
      const { target } = await queries().overview(bureau!.actor, null, 2018);
      expect(target).toMatchObject({
        amountFen: 779_182_800_000,
        attainmentBp: 3500,
        status: 'MISSED',
        standing: { growth: '-0.5800', target: '7791828000.00' },
      });
      expect(target!.standing!.citations[0]!.document).toBe('demonstration-city-plan-2018');
      const traces = await tracesOf(house.platform.databases.reader.manager, 'target', [id]);
      expect(traces.map((t) => [t.event, t.kind, t.programme])).toEqual([
        ['create', 'INDICATOR', 'demonstration-city-2018'],
        ['approve', 'INDICATOR', 'demonstration-city-2018'],
      ]);
      for (const t of traces) {
        const again = indicatorStanding(t.input as StandingQuestion);
        expect(JSON.parse(JSON.stringify(again.ok && again.value))).toEqual(t.output);
        expect(t.argument!.figures.every((f) => f.source?.type === 'lending-return')).toBe(true);
      }
      expect((await house.get(TraceQueries).of(bureau!.actor, 'target', id)).map((f) => f.caseId)).toEqual([
        null,
        null,
      ]);
      await expect(house.get(TraceQueries).of(shenzhen!.actor, 'target', id)).rejects.toThrow(NotFoundError);
    });

    it("is the bureau's own where no document speaks: two people, a basis, in force one at a time", async () => {
      const service = house.get(TargetService);
      expect(codesOf(await service.propose(bureau!, { ...own, amountFen: 0 }))).toEqual(['TARGET.AMOUNT']);
      expect(codesOf(await service.propose(bureau!, { ...own, year: 1999, label: '', basis: ' ' }))).toEqual([
        'TARGET.YEAR',
        'TEXT.REQUIRED',
        'TEXT.REQUIRED',
      ]);
      const first = must(await service.propose(bureau!, { ...own, amountFen: 1 })).id;
      const both: RequestContext = { ...bureau!, actor: { ...bureau!.actor, roles: ['OPERATOR', 'APPROVER'] } };
      expect(codesOf(await service.approve(both, { id: first }))).toEqual(['CHECK.SAME_PERSON']);
      must(await service.approve(approver!, { id: first }));
      const second = must(await service.propose(bureau!, own)).id;
      expect((await queries().overview(bureau!.actor, null, 2019)).proposed.map((t) => t.id)).toEqual([second]);
      expect(codesOf(await service.approve(approver!, { id: second, version: 7 }))).toEqual(['RECORD.CHANGED']);
      must(await service.approve(approver!, { id: second }));
      expect((await em().findBy(Target, { year: 2019, division: '441900' })).map((t) => t.state).sort()).toEqual([
        'IN_FORCE',
        'SUPERSEDED',
      ]);
      const { target, totals } = await queries().overview(bureau!.actor, null, 2019);
      expect(target).toMatchObject({
        amountFen: 327_283_164_000,
        status: 'ON_TRACK',
        missingFen: 327_283_164_000 - totals.totalFen,
        standing: null,
      });
      const rejected = must(await service.propose(bureau!, own)).id;
      expect(codesOf(await service.reject(approver!, { id: rejected }))).toEqual(['TEXT.REQUIRED']);
      must(await service.reject(approver!, { id: rejected, reason: '重复' }));
    });
  });

  describe('the counters', () => {
    const service = () => house.get(FigureService);
    it('equal what the loans add up to, and say where they do not', async () => {
      expect(await service().differences()).toEqual([]);
      await house.platform.databases.writer.query(
        "UPDATE figure_counter SET amount_fen = amount_fen + 1 WHERE division = '441900' AND year = 2019 AND month = 12",
      );
      expect((await service().differences()).map((d) => [d.key, d.kept.amountFen - d.recomputed.amountFen])).toEqual([
        ['441900/2019/12', 1],
      ]);
      expect(await service().rebuild(house.system)).toHaveLength(1);
      expect(await service().differences()).toEqual([]);
    });

    it('are kept when loans of one enterprise arrive together', async () => {
      const payloads = Array.from({ length: 12 }, () => ({
        id: newId(),
        caseId: newId(),
        principalFen: WAN,
        drawnOn: '2019-12-02',
        borrowerOrgId: 'crowd',
        bankOrgId: bank!.actor.orgId,
        division: '441900',
        rights: mixed,
      }));
      const before = (await em().findOneByOrFail(FigureCounter, { division: '441900', year: 2019, month: 0 }))
        .enterprises;
      await Promise.all(
        payloads.map((p) => house.platform.uow.do(house.system, (tx) => service().count(tx, p as never))),
      );
      const after = await em().findOneByOrFail(FigureCounter, { division: '441900', year: 2019, month: 0 });
      expect([after.enterprises - before, after.loans]).toEqual([1, 15]);
      expect(await service().differences()).toEqual([]);
    });

    it('stop at an event that lacks what they need, rather than count something else', async () => {
      await expect(
        house.platform.uow.do(house.system, (tx) =>
          service().count(tx, { id: newId(), caseId: 'c', principalFen: 1 } as never),
        ),
      ).rejects.toThrow('rights');
    });
  });

  it('judges a year that is over by what it came to', async () => {
    await moveTo(house, '2020-01-02');
    const { target, totals } = await queries().overview(bureau!.actor, null, 2019);
    expect([target?.status, totals.isOver]).toEqual(['MISSED', true]);
    expect((await queries().overview(bureau!.actor, null, null)).totals).toMatchObject({ year: 2020, totalFen: 0 });
  });
});
