import { LoanContract, LoanInstalment } from '@zhiya/lending-server/testing';
import { programmesServing } from '@zhiya/policy-domain';
import { joinCase } from '@zhiya/platform-lifecycle';
import { NotFoundError, type RequestContext } from '@zhiya/platform-persistence';
import { programmeOf } from '@zhiya/policy-catalogue';
import {
  programmesIn,
  ProgrammeLibrary,
  RuleQueries,
  RuleService,
  tracesOf,
  type NewRule,
  type RuleChange,
} from '@zhiya/policy-server';
import { ProgrammeRevision } from '@zhiya/policy-server/testing';
import { FundService, SubsidyService } from '@zhiya/support-server';
import { SubsidyClaim } from '@zhiya/support-server/testing';
import { byTwo, codesOf, must, openHouse, type House, told, moveTo } from '@zhiya/composition/testing';

const PREPARES = ['OPERATOR'] as const;
const APPROVES = ['APPROVER'] as const;
const WAN = 1_000_000;
const OWN = 'dongguan-2019';
const amendment: NewRule = { programme: OWN, summary: '贴息比例与上限下调（示例）' };
const words = {
  documentTitle: '东莞市示例办法',
  documentNumber: '东府办〔2020〕示例号',
  clause: '第三条',
  quote: '按实际支付利息的60%给予贴息，每家企业每年最高80万元',
};
const rate = (id: string, from = '2020-07-01', value = '0.60'): RuleChange => ({
  id,
  parameter: 'INTEREST_SUBSIDY_RATE',
  from,
  value,
  ...words,
});
const cap = (id: string): RuleChange => ({
  id,
  parameter: 'INTEREST_SUBSIDY_YEARLY_CAP',
  from: '2020-07-01',
  value: '800000.00',
  ...words,
});

describe('rules of a bureau’s own making', () => {
  let house: House;
  let [maker, checker, second, colleague, farMaker, farChecker, enterprise, bank, manager]: RequestContext[] = [];
  let made = 0;
  const rules = () => house.get(RuleService);
  const em = () => house.platform.databases.reader.manager;
  const current = () => house.get(ProgrammeLibrary).current();
  const row = (id: string) => em().findOneByOrFail(ProgrammeRevision, { id });
  const newId = (): string => `00000000-0000-7000-9000-${String((made += 1)).padStart(12, '0')}`;
  const happens = async (event: string, payload: Readonly<Record<string, unknown>>) => {
    await house.platform.uow.do(house.system, (tx) => tx.publish(event, told(event, payload)));
    await house.drain();
  };
  const loan = { caseId: '', contractId: '' };
  const paid = (paidOn: string, interestFen: number) =>
    happens('lending.repaid', {
      ...loan,
      repaymentId: newId(),
      paidOn,
      principalFen: 0,
      interestFen,
      borrowerOrgId: enterprise!.actor.orgId,
    });
  const claims = () =>
    em().find(SubsidyClaim, { where: { enterpriseOrgId: enterprise!.actor.orgId }, order: { id: 'ASC' } });
  const drafted = async (input: NewRule = amendment, who = maker!): Promise<string> =>
    must(await rules().draft(who, input)).id;
  const submitted = async (changes: (id: string) => readonly RuleChange[]): Promise<string> => {
    const id = await drafted();
    for (const c of changes(id)) must(await rules().change(maker!, c));
    must(await rules().decide(maker!, 'submit', { id }));
    return id;
  };

  beforeAll(async () => {
    house = await openHouse();
    [maker, checker, second, colleague] = await house.organisation('BUREAU', [
      PREPARES,
      APPROVES,
      [...PREPARES, ...APPROVES],
      PREPARES,
    ]);
    [farMaker, farChecker] = await house.organisation('BUREAU', [PREPARES, APPROVES], '440300');
    [enterprise] = await house.organisation('ENTERPRISE');
    [bank] = await house.organisation('BANK');
    [manager] = await house.organisation('FUND_MANAGER', [[...PREPARES, ...APPROVES]]);
    await byTwo(
      house,
      house
        .get(FundService)
        .open(maker!, { name: '基金', programme: OWN, managerOrgId: manager!.actor.orgId, sizeFen: 5_000 * WAN }),
      checker!,
    );
    await house.drain();
    [loan.caseId, loan.contractId] = [newId(), newId()];
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, loan.caseId, enterprise!.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, loan.caseId, bank!.actor.orgId, 'BANK');
    });
    await happens('lending.loanDrawn', {
      id: loan.contractId,
      caseId: loan.caseId,
      principalFen: 250 * WAN,
      drawnOn: '2019-12-02',
      borrowerOrgId: enterprise!.actor.orgId,
      bankOrgId: bank!.actor.orgId,
      division: '441900',
      rights: [{ assetId: 'p', kind: 'INVENTION' }],
    });
    await moveTo(house, '2020-03-21');
    await paid('2020-03-21', 5_437_500);
  }, 60_000);
  afterAll(() => house.close());

  describe('a draft', () => {
    it('refuses what is no programme, no figure, no citation, and nothing that lies behind', async () => {
      expect(codesOf(await rules().draft(maker!, { programme: 'nowhere', summary: '' }))).toEqual([
        'TEXT.REQUIRED',
        'RULE.PROGRAMME_UNKNOWN',
      ]);
      expect(codesOf(await rules().draft(farMaker!, { programme: 'shenzhen-fund', summary: '示例' }))).toEqual([
        'RULE.DOCUMENT_ONLY',
      ]);
      const id = await drafted();
      const refused = async (change: Partial<RuleChange>) => {
        const outcome = await rules().change(maker!, { ...rate(id), ...change });
        return outcome.ok ? [] : outcome.errors.map((e) => [e.code, e.field]);
      };
      expect(await refused({ documentTitle: ' ', documentNumber: '', clause: '', quote: '' })).toEqual([
        ['TEXT.REQUIRED', 'document'],
        ['TEXT.REQUIRED', 'clause'],
        ['TEXT.REQUIRED', 'quote'],
      ]);
      expect(await refused({ parameter: 'NONE' })).toEqual([['RULE.PARAMETER_UNKNOWN', 'parameter']]);
      expect(await refused({ value: '60 %' })).toEqual([['RULE.VALUE_INVALID', 'value']]);
      expect(await refused({ from: '2020-03-20' })).toEqual([['RULE.HISTORY', 'from']]);
      expect(await refused({ parameter: 'LOSS_SHARES', value: { FUND: '0.60', BANK: '0.50' } })).toEqual([
        ['RULE.SHARES_INVALID', 'value'],
      ]);
      expect(codesOf(await rules().change(maker!, { ...rate(id), version: 9 }))).toEqual(['RECORD.CHANGED']);
      expect(codesOf(await rules().decide(maker!, 'submit', { id }))).toEqual(['RULE.NOTHING_CHANGED']);
      must(await rules().decide(maker!, 'withdraw', { id }));
      expect(codesOf(await rules().change(maker!, rate(id)))).toEqual(['LIFECYCLE.NOT_NOW']);
    });
    it('keeps one change a value and day, gives one up again, and is done once for one key', async () => {
      const ctx = { ...maker!, idempotencyKey: 'rule-1', operation: 'draftRule', inputHash: 'h' };
      const id = must(await rules().draft(ctx, amendment)).id;
      expect(must(await rules().draft(ctx, amendment)).id).toBe(id);
      must(await rules().change(maker!, rate(id, '2020-07-01', '0.65')));
      must(await rules().change(maker!, cap(id)));
      must(await rules().change(maker!, rate(id)));
      expect((await row(id)).changes.map((c) => [c.parameter, c.value])).toEqual([
        ['INTEREST_SUBSIDY_RATE', '0.60'],
        ['INTEREST_SUBSIDY_YEARLY_CAP', '800000.00'],
      ]);
      must(await rules().dropChange(maker!, { id, parameter: 'INTEREST_SUBSIDY_YEARLY_CAP', from: '2020-07-01' }));
      expect((await row(id)).changes).toHaveLength(1);
      must(await rules().decide(maker!, 'withdraw', { id, reason: '另行起草' }));
    });
    it('is its own bureau’s alone', async () => {
      const id = await drafted();
      for (const work of [
        rules().change(farMaker!, rate(id)),
        rules().dropChange(farMaker!, rate(id)),
        rules().rebase(farMaker!, { id }),
        rules().decide(farMaker!, 'withdraw', { id }),
      ])
        await expect(work).rejects.toThrow(NotFoundError);
      await expect(house.get(RuleQueries).revision(farMaker!.actor, id)).rejects.toThrow(NotFoundError);
      await expect(house.get(RuleQueries).impact(farMaker!.actor, id, true)).rejects.toThrow(NotFoundError);
      expect((await house.get(RuleQueries).revisions(farMaker!.actor)).map((r) => r.id)).toEqual([]);
      must(await rules().decide(maker!, 'withdraw', { id }));
    });
  });

  describe('what a draft changes', () => {
    it('is found in the book: not what was paid, but what is owed after its day', async () => {
      const writer = house.platform.databases.writer.manager;
      await writer.insert(LoanContract, {
        id: loan.contractId,
        state: 'DRAWN',
        stateSince: '2019-12-02',
        version: 1,
        caseId: loan.caseId,
        offerId: newId(),
        contractNo: null,
        borrowerOrgId: enterprise!.actor.orgId,
        bankOrgId: bank!.actor.orgId,
        division: '441900',
        principalFen: 250 * WAN,
        rateBp: 435,
        months: 12,
        method: 'INTEREST_FIRST',
        dueDay: null,
        plannedOn: '2019-12-02',
        maturesOn: '2020-12-02',
        assetIds: [],
        conditions: [],
        otherConditions: null,
        makerId: null,
        issuedOn: null,
        borrowerEvidenceFileId: null,
        borrowerSignedOn: null,
        bankEvidenceFileId: null,
        bankSignedOn: null,
        drawdownMakerId: null,
        drawnOn: '2019-12-02',
        outstandingPrincipalFen: null,
        outstandingInterestFen: null,
        lastPaidOn: null,
        settledOn: null,
      } as never);
      const due = (no: number, dueOn: string, paidInterestFen = 0) => ({
        contractId: loan.contractId,
        no,
        dueOn,
        principalFen: 0,
        interestFen: 10_000,
        balanceFen: 0,
        paidPrincipalFen: 0,
        paidInterestFen,
      });
      await writer.insert(LoanInstalment, [
        due(1, '2020-03-21', 10_000),
        due(2, '2020-06-21'),
        due(3, '2020-09-21', 4_000),
      ]);
      const id = await submitted((d) => [rate(d), cap(d)]);
      const { book, examples } = (await house.get(RuleQueries).impact(maker!.actor, id, true))!;
      // 70 % of 5,437,500 + 10,000 + 6,000 fen; from July on 60 % of the 6,000.
      expect(book).toMatchObject({
        subjects: 1,
        affected: 1,
        changed: 1,
        beforeFen: 3_817_450,
        afterFen: 3_816_850,
        differenceFen: -600,
      });
      expect(book.largest).toEqual([
        {
          subjectId: enterprise!.actor.orgId,
          label: enterprise!.actor.orgName,
          kind: 'INTEREST_SUBSIDY',
          year: 2020,
          beforeFen: 3_817_450,
          afterFen: 3_816_850,
          differenceFen: -600,
        },
      ]);
      expect([examples.subjects, examples.changed, examples.largest[0]]).toMatchObject([
        3,
        3,
        { beforeFen: 100_000_000, afterFen: 80_000_000 },
      ]);
      expect((await house.get(RuleQueries).impact(maker!.actor, id, false))!.book.largest[0]!.label).toBe('');
      must(await rules().decide(maker!, 'withdraw', { id }));
      const shares = await submitted((d) => [
        { ...rate(d), parameter: 'LOSS_SHARES', value: { FUND: '0.80', BANK: '0.20' } },
      ]);
      const { changesLosses, losses } = (await house.get(RuleQueries).impact(maker!.actor, shares, true))!;
      expect([changesLosses, losses.map((l) => [l.before?.payableFen, l.after?.payableFen, l.isChanged])]).toEqual([
        true,
        [
          [100 * WAN, 80 * WAN, true],
          [600 * WAN, 480 * WAN, true],
          [600 * WAN, 600 * WAN, false],
        ],
      ]);
      must(await rules().decide(maker!, 'withdraw', { id: shares }));
      await writer.delete(LoanInstalment, { contractId: loan.contractId });
    });
  });

  describe('publication', () => {
    let first = '';
    let before: Awaited<ReturnType<typeof claims>> = [];

    it('wants a second officer of the bureau, who may give it back with a reason', async () => {
      first = await submitted((d) => [rate(d), cap(d)]);
      for (const officer of [maker!, colleague!])
        await expect(rules().decide(officer, 'publish', { id: first })).rejects.toThrow('publish:rule');
      await expect(rules().decide(farChecker!, 'publish', { id: first })).rejects.toThrow(NotFoundError);
      expect(codesOf(await rules().decide(checker!, 'return', { id: first, reason: ' ' }))).toEqual(['TEXT.REQUIRED']);
      must(await rules().decide(checker!, 'return', { id: first, reason: '请写明条款' }));
      must(await rules().decide(second!, 'submit', { id: first }));
      expect(codesOf(await rules().decide(second!, 'publish', { id: first }))).toEqual(['CHECK.SAME_PERSON']);
    });

    it('puts the rule in force everywhere from its day on, names it in traces, and leaves last period’s claims to the fen', async () => {
      before = await claims();
      expect(before.map((c) => [c.year, c.amountFen])).toEqual([[2020, 3_806_250]]);
      const [library, traces] = [
        await current(),
        await tracesOf(
          em(),
          'subsidy-claim',
          before.map((c) => c.id),
        ),
      ];
      expect([library.revisionOf(OWN), traces.map((t) => t.revision)]).toEqual([0, [0]]);
      must(await rules().decide(checker!, 'publish', { id: first }));
      expect(await row(first)).toMatchObject({
        state: 'PUBLISHED',
        revision: 1,
        publication: 1,
        publishedOn: '2020-03-21',
      });
      const now = await current();
      expect([now.revisionOf(OWN), now.of(OWN)!.parameters[0]!.values.map((v) => [v.from, v.until, v.value])]).toEqual([
        1,
        [
          ['2019-01-01', '2020-07-01', '0.70'],
          ['2020-07-01', null, '0.60'],
        ],
      ]);
      // What was read before is a moment of its own; the next question is answered by the same object until something is published.
      expect([library.of(OWN), await current()]).toEqual([programmeOf(OWN), now]);
      expect(await programmesIn(em())).toBe(now);

      await moveTo(house, '2020-12-31');
      must(
        await house.get(SubsidyService).confirm(enterprise!, {
          id: before[0]!.id,
          amountFen: 3_806_250,
          payee: { bankName: '示例银行', accountNumber: '1234567890' },
        }),
      );
      await paid('2020-06-30', 100_000);
      await paid('2020-07-01', 100_000);
      const after = await claims();
      // 100,000 fen at 70 % and 100,000 at 60 %, in one further claim of the year.
      expect(after.map((c) => c.amountFen)).toEqual([3_806_250, 130_000]);
      expect(
        (
          await tracesOf(
            em(),
            'subsidy-claim',
            after.map((c) => c.id),
          )
        ).map((t) => t.revision),
      ).toEqual([0, 1, 1, 1]);
    });

    it('stays as it is: nothing is written on it any more', async () => {
      for (const event of ['submit', 'return', 'withdraw', 'publish'] as const)
        expect(codesOf(await rules().decide(second!, event, { id: first, reason: '示例' }))).toEqual([
          'LIFECYCLE.NOT_NOW',
        ]);
      expect(codesOf(await rules().change(maker!, rate(first, '2021-01-01')))).toEqual(['LIFECYCLE.NOT_NOW']);
      expect(codesOf(await rules().rebase(maker!, { id: first }))).toEqual(['LIFECYCLE.NOT_NOW']);
    });

    it('of another draft moves the base from under this one, which says so and goes on once it was looked at', async () => {
      const one = await submitted((d) => [rate(d, '2021-01-01', '0.50')]);
      const two = await submitted((d) => [{ ...cap(d), from: '2021-01-01', value: '700000.00' }]);
      must(await rules().decide(checker!, 'publish', { id: one }));
      expect(codesOf(await rules().decide(checker!, 'publish', { id: two }))).toEqual(['RULE.BASE_MOVED']);
      must(await rules().decide(checker!, 'return', { id: two, reason: '规则已更新' }));
      expect(codesOf(await rules().decide(maker!, 'submit', { id: two }))).toEqual(['RULE.BASE_MOVED']);
      must(await rules().rebase(maker!, { id: two }));
      must(await rules().decide(maker!, 'submit', { id: two }));
      must(await rules().decide(checker!, 'publish', { id: two }));
      const programme = (await current()).of(OWN)!;
      expect([
        (await current()).revisionOf(OWN),
        programme.parameters.slice(0, 2).map((p) => p.values.at(-1)!.value),
      ]).toEqual([3, ['0.50', '700000.00']]);
    });

    it('of a draft whose day has passed meanwhile is refused: what was decided stands', async () => {
      const id = await submitted((d) => [rate(d, '2021-02-01', '0.40')]);
      await moveTo(house, '2021-02-02');
      expect(codesOf(await rules().decide(checker!, 'publish', { id }))).toEqual(['RULE.HISTORY']);
      must(await rules().decide(maker!, 'withdraw', { id }));
    });

    it('at the same moment by two people gives one of them the number', async () => {
      const ids = [
        await submitted((d) => [rate(d, '2021-03-01', '0.45')]),
        await submitted((d) => [rate(d, '2021-03-01', '0.44')]),
      ];
      const outcomes = await Promise.all(ids.map((id) => rules().decide(checker!, 'publish', { id })));
      expect(outcomes.map(codesOf).sort()).toEqual([[], ['RULE.BASE_MOVED']]);
    });
  });

  describe('a copy', () => {
    const copy: NewRule = {
      programme: OWN,
      summary: '参照东莞（示例）',
      title: '深圳市知识产权质押融资补贴（示例）',
      from: '2021-03-01',
    };
    it('needs a name, and a first day that is still ahead', async () => {
      expect(codesOf(await rules().draft(farMaker!, { ...copy, title: '', from: null }))).toEqual([
        'TEXT.REQUIRED',
        'TEXT.REQUIRED',
      ]);
      expect(codesOf(await rules().draft(farMaker!, { ...copy, from: '2021-02-01' }))).toEqual(['RULE.HISTORY']);
    });
    it('is a programme of its own from its first day on, for everybody who asks, and the only one of its division', async () => {
      const [id, twin] = [await drafted(copy, farMaker), await drafted(copy, farMaker)];
      must(await rules().change(farMaker!, rate(id, '2021-03-01', '0.30')));
      must(await rules().decide(farMaker!, 'submit', { id }));
      must(await rules().decide(farChecker!, 'publish', { id }));
      const programmes = await current();
      expect((await row(id)).programme).toBe('440300-2021');
      expect([
        programmes.of('440300-2021')!.from,
        programmes.revisionOf('440300-2021'),
        programmesServing('440300', programmes.list)
          .filter((p) => p.estimate !== null)
          .map((p) => p.id),
      ]).toEqual(['2021-03-01', 1, ['440300-2021']]);
      expect([(await row(twin)).programme, codesOf(await rules().decide(farMaker!, 'submit', { id: twin }))]).toEqual([
        '440300-2021-2',
        ['RULE.ALREADY_IN_FORCE'],
      ]);
      expect(codesOf(await rules().draft(maker!, { ...copy, programme: '440300-2021' }))).toEqual([
        'RULE.ALREADY_IN_FORCE',
      ]);
      await byTwo(
        house,
        house.get(FundService).open(farMaker!, {
          name: '深圳基金',
          programme: '440300-2021',
          managerOrgId: manager!.actor.orgId,
          sizeFen: WAN,
        }),
        farChecker!,
      );
    });
  });
});
