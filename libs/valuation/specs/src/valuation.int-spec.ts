import { caseParties, InboxTask, TransitionLog } from '@zhiya/platform-lifecycle';
import { FileService } from '@zhiya/platform-files';
import type { RequestContext } from '@zhiya/platform-persistence';
import { ValuationQueries, ValuationService, type Delivery } from '@zhiya/valuation-server';
import { ValuationOrder } from '@zhiya/valuation-server/testing';
import { IsNull } from 'typeorm';
import {
  attach,
  bareCase,
  codesOf,
  must,
  openHouse,
  registerRights,
  type House,
  type Rights,
} from '@zhiya/composition/testing';

const YUAN = 100;

describe('valuation in a case', () => {
  let house: House;
  let rights: Rights;
  let [enterprise, bank, stranger, evaluator, rivalEvaluator]: RequestContext[] = [];
  const openCase = () => bareCase(house, enterprise!, bank!);
  const partiesOf = (caseId: string) => caseParties(house.platform.databases.reader.manager, caseId);

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = await house.organisation('ENTERPRISE');
    [bank] = await house.organisation('BANK', [['OPERATOR']]);
    [stranger] = await house.organisation('ENTERPRISE');
    [evaluator] = await house.organisation('EVALUATOR');
    [rivalEvaluator] = await house.organisation('EVALUATOR');
    rights = await registerRights(house, enterprise!);
  });
  afterAll(() => house.close());

  describe('a valuation order', () => {
    const commission = (caseId: string, change: object = {}) =>
      house.get(ValuationService).commission(enterprise!, {
        caseId,
        evaluatorId: evaluator!.actor.orgId,
        assetIds: Object.values(rights),
        ...change,
      });
    const delivery = async (id: string, change: Partial<Delivery> = {}): Promise<Delivery> => ({
      id,
      lowFen: 4_200_000 * YUAN,
      pointFen: 5_000_000 * YUAN,
      highFen: 6_000_000 * YUAN,
      methods: ['INCOME'],
      baseDate: '2019-11-30',
      validUntil: '2020-11-29',
      reasoning: '收益法，许可费节省',
      feeFen: 30_000 * YUAN,
      reportFileId: await attach(house, evaluator!, 'valuation-order', id, 'REPORT'),
      ...change,
    });

    it('runs from commission to a delivered range with a report that the parties may open', async () => {
      const service = house.get(ValuationService);
      const caseId = await openCase();
      const { id } = must(await commission(caseId, { note: '拟质押三项' }));
      expect(await partiesOf(caseId)).toMatchObject({ EVALUATOR: evaluator!.actor.orgId });
      expect(
        await house.platform.databases.reader.manager.findOneBy(InboxTask, { recordId: id, closedAt: IsNull() }),
      ).toMatchObject({ orgId: evaluator!.actor.orgId, state: 'REQUESTED', dueOn: '2019-12-04' });
      must(await service.accept(evaluator!, { id }));
      const report = await delivery(id);
      must(await service.deliver(evaluator!, report));

      const queries = house.get(ValuationQueries);
      const em = house.platform.databases.reader.manager;
      expect(await queries.delivered(em, [caseId])).toMatchObject([
        { id, pointFen: 500_000_000, feeFen: 3_000_000, deliveredOn: '2019-12-02', methods: ['INCOME'] },
      ]);
      expect([
        (await queries.inForce(em, [caseId], '2020-11-29')).length,
        (await queries.inForce(em, [caseId], '2020-11-30')).length,
      ]).toEqual([1, 0]);
      expect((await house.get(FileService).open(bank!, report.reportFileId)).file.purpose).toBe('REPORT');
      await expect(house.get(FileService).open(stranger!, report.reportFileId)).rejects.toThrow('not found');
      expect((await em.findBy(TransitionLog, { caseId })).map((t) => t.event)).toEqual(['create', 'accept', 'deliver']);
    });

    it('refuses rights of others, rights being valued, and an evaluator that may not be given work', async () => {
      const caseId = await openCase();
      const foreign = await registerRights(house, stranger!);
      expect(codesOf(await commission(caseId, { assetIds: [foreign.patent] }))).toEqual([
        'VALUATION.NOT_THE_ENTERPRISES',
      ]);
      expect(codesOf(await commission(caseId, { assetIds: [], evaluatorId: bank!.actor.orgId }))).toEqual([
        'VALUATION.EVALUATOR_UNAVAILABLE',
        'VALUATION.NO_ASSETS',
      ]);
      must(await commission(caseId, { assetIds: [rights.patent] }));
      expect(codesOf(await commission(caseId))).toEqual(['VALUATION.ALREADY_COMMISSIONED']);
      expect(
        must(
          await house
            .get(ValuationService)
            .commission(bank!, { caseId, evaluatorId: rivalEvaluator!.actor.orgId, assetIds: [rights.mark] }),
        ).state,
      ).toBe('REQUESTED');
    });

    it('is refused an unsound value, a fee beyond it, and a report that is not its own, and nothing is saved', async () => {
      const service = house.get(ValuationService);
      const caseId = await openCase();
      const { id } = must(await commission(caseId));
      expect(
        codesOf(
          await service.deliver(evaluator!, {
            ...(await delivery(id).catch(() => ({}) as Delivery)),
            id,
            lowFen: 1,
            pointFen: 1,
            highFen: 1,
            methods: ['COST'],
            baseDate: '2019-11-30',
            validUntil: '2020-11-29',
            reasoning: 'x',
            feeFen: 0,
            reportFileId: 'none',
          }),
        ),
      ).toEqual(['VALUATION.NO_REPORT']);
      must(await service.accept(evaluator!, { id }));
      const sound = await delivery(id);
      expect(codesOf(await service.deliver(evaluator!, { ...sound, lowFen: 600_000_001 }))).toEqual([
        'VALUATION.LOW_ABOVE_POINT',
      ]);
      expect(codesOf(await service.deliver(evaluator!, { ...sound, feeFen: sound.pointFen, reasoning: ' ' }))).toEqual([
        'VALUATION.FEE_OUT_OF_RANGE',
        'TEXT.REQUIRED',
      ]);
      expect(codesOf(await service.deliver(evaluator!, { ...sound, baseDate: '2019-02-30' }))).toEqual([
        'DATE.IMPOSSIBLE',
      ]);
      expect(await house.platform.databases.reader.manager.findOneBy(ValuationOrder, { id })).toMatchObject({
        state: 'IN_PROGRESS',
        pointFen: null,
      });
      expect(codesOf(await service.deliver(evaluator!, { ...sound, version: 1 }))).toEqual(['RECORD.CHANGED']);
    });

    it('is seen by its evaluator and the parties alone, and moved by those it belongs to', async () => {
      const service = house.get(ValuationService);
      const caseId = await openCase();
      const { id } = must(await commission(caseId));
      await expect(service.accept(rivalEvaluator!, { id })).rejects.toThrow('not found');
      await expect(service.cancel(bank!, { id })).rejects.toThrow('not found');
      await expect(house.get(ValuationQueries).order(rivalEvaluator!.actor, id)).rejects.toThrow('not found');
      await expect(house.get(ValuationQueries).ofCase(stranger!.actor, caseId)).rejects.toThrow('not found');
      await expect(
        house
          .get(ValuationService)
          .commission(stranger!, { caseId, evaluatorId: evaluator!.actor.orgId, assetIds: [] }),
      ).rejects.toThrow('not found');
    });

    it('takes the evaluator out of the case when it is declined with a reason or called off', async () => {
      const service = house.get(ValuationService);
      const caseId = await openCase();
      const first = must(await commission(caseId));
      expect(codesOf(await service.decline(evaluator!, { id: first.id }))).toEqual(['TEXT.REQUIRED']);
      must(await service.decline(evaluator!, { id: first.id, reason: '人手不足' }));
      expect((await partiesOf(caseId))['EVALUATOR']).toBeUndefined();
      const second = must(await commission(caseId));
      must(await service.cancel(enterprise!, { id: second.id }));
      expect((await partiesOf(caseId))['EVALUATOR']).toBeUndefined();
      expect(codesOf(await service.accept(evaluator!, { id: second.id }))).toEqual(['LIFECYCLE.NOT_NOW']);
    });

    it('is made once, however often the form is sent', async () => {
      const caseId = await openCase();
      const keyed = {
        ...enterprise!,
        idempotencyKey: 'commission-1',
        operation: 'commissionValuation',
        inputHash: 'h',
      };
      const input = { caseId, evaluatorId: evaluator!.actor.orgId, assetIds: [rights.patent] };
      const [a, b] = [
        must(await house.get(ValuationService).commission(keyed, input)),
        must(await house.get(ValuationService).commission(keyed, input)),
      ];
      expect(a.id).toBe(b.id);
      expect(await house.get(ValuationQueries).ofCase(enterprise!.actor, caseId)).toHaveLength(1);
    });
  });
});
