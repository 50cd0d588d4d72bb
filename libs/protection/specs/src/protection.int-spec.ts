import { caseParties } from '@zhiya/platform-lifecycle';
import { FileService } from '@zhiya/platform-files';
import type { RequestContext } from '@zhiya/platform-persistence';
import { ProtectionQueries, ProtectionService, type NewQuote } from '@zhiya/protection-server';
import { attach, bareCase, codesOf, moveTo, must, openHouse, type House } from '@zhiya/composition/testing';

const PREPARES = ['OPERATOR'] as const;
const APPROVES = ['APPROVER'] as const;
const YUAN = 100;

describe('protection in a case', () => {
  let house: House;
  let [enterprise, bank, stranger, insurer, colleague, underwriter, rivalInsurer]: RequestContext[] = [];
  const openCase = () => bareCase(house, enterprise!, bank!);
  const partiesOf = (caseId: string) => caseParties(house.platform.databases.reader.manager, caseId);

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = await house.organisation('ENTERPRISE');
    [bank] = await house.organisation('BANK', [PREPARES]);
    [stranger] = await house.organisation('ENTERPRISE');
    [insurer, colleague, underwriter] = await house.organisation('INSURER', [PREPARES, PREPARES, APPROVES]);
    [rivalInsurer] = await house.organisation('INSURER', [PREPARES]);
  });
  afterAll(() => house.close());

  describe('a protection quote', () => {
    const request = (caseId: string, insurerId = insurer!.actor.orgId) =>
      house
        .get(ProtectionService)
        .request(enterprise!, { caseId, insurerId, principalFen: 2_500_000 * YUAN, maturityOn: '2020-12-20' });
    const quote = (id: string, change: Partial<NewQuote> = {}): NewQuote => ({
      id,
      sumInsuredFen: 2_500_000 * YUAN,
      premiumFen: 50_000 * YUAN,
      lossShareBp: 8_000,
      coverFrom: '2019-12-20',
      coverUntil: '2020-12-20',
      validUntil: '2019-12-31',
      ...change,
    });
    const accepted = async (caseId: string): Promise<string> => {
      const service = house.get(ProtectionService);
      const { id } = must(await request(caseId));
      must(await service.quote(insurer!, quote(id)));
      must(await service.accept(enterprise!, { id }));
      return id;
    };
    const policy = async (id: string, policyNo: string, by = underwriter!) => ({
      id,
      policyNo,
      coverFrom: '2019-12-20',
      coverUntil: '2020-12-20',
      policyFileId: await attach(house, by, 'protection-quote', id, 'POLICY'),
    });

    it('runs from request to a policy issued by the insurer’s other person', async () => {
      const service = house.get(ProtectionService);
      const caseId = await openCase();
      const id = await accepted(caseId);
      const paper = await policy(id, 'P-2019-0001');
      must(await service.issue(underwriter!, paper));
      const em = house.platform.databases.reader.manager;
      expect(await house.get(ProtectionQueries).issued(em, [caseId])).toMatchObject([
        { premiumFen: 5_000_000, lossShareBp: 8_000, policyNo: 'P-2019-0001', issuedOn: '2019-12-02' },
      ]);
      expect((await house.get(FileService).open(bank!, paper.policyFileId)).file.purpose).toBe('POLICY');
      await expect(house.get(FileService).open(rivalInsurer!, paper.policyFileId)).rejects.toThrow('not found');
    });

    it('is issued neither by its maker, nor under a number that is taken, nor short of the loan', async () => {
      const service = house.get(ProtectionService);
      const first = await accepted(await openCase());
      must(await service.issue(underwriter!, await policy(first, 'P-2019-0002')));
      const second = await accepted(await openCase());
      const paper = await policy(second, 'P-2019-0002');
      expect(codesOf(await service.issue(underwriter!, paper))).toEqual(['PROTECTION.POLICY_NO_TAKEN']);
      expect(
        codesOf(await service.issue(underwriter!, { ...paper, policyNo: 'P-2019-0003', coverUntil: '2020-12-19' })),
      ).toEqual(['PROTECTION.COVER_ENDS_EARLY']);
      const maker = { ...insurer!, actor: { ...insurer!.actor, roles: ['OPERATOR', 'APPROVER'] as const } };
      const own = await attach(house, maker, 'protection-quote', second, 'POLICY');
      expect(codesOf(await service.issue(maker, { ...paper, policyNo: 'P-2019-0003', policyFileId: own }))).toEqual([
        'CHECK.SAME_PERSON',
      ]);
      await expect(service.issue(colleague!, { ...paper, policyNo: 'P-2019-0003', policyFileId: own })).rejects.toThrow(
        'issue:protection-quote',
      );
    });

    it('is refused unsound terms, each at its field', async () => {
      const service = house.get(ProtectionService);
      const { id } = must(await request(await openCase()));
      expect(
        codesOf(await service.quote(insurer!, quote(id, { sumInsuredFen: 2_500_001 * YUAN, lossShareBp: 10_001 }))),
      ).toEqual(['PROTECTION.SUM_ABOVE_PRINCIPAL', 'PROTECTION.SHARE_OUT_OF_RANGE']);
      expect(codesOf(await service.quote(insurer!, quote(id, { coverFrom: '2019-02-30' })))).toEqual([
        'DATE.IMPOSSIBLE',
      ]);
      expect(codesOf(await service.quote(insurer!, quote(id, { version: 7 })))).toEqual(['RECORD.CHANGED']);
    });

    it('lets an enterprise ask several insurers and take one; each sees its own alone', async () => {
      const service = house.get(ProtectionService);
      const caseId = await openCase();
      await accepted(caseId);
      expect(codesOf(await request(caseId))).toEqual(['PROTECTION.ALREADY_REQUESTED']);
      const second = must(await request(caseId, rivalInsurer!.actor.orgId));
      must(await service.quote(rivalInsurer!, quote(second.id)));
      expect(codesOf(await service.accept(enterprise!, { id: second.id }))).toEqual(['PROTECTION.ALREADY_COVERED']);
      expect((await house.get(ProtectionQueries).ofCase(rivalInsurer!.actor, caseId)).map((q) => q.id)).toEqual([
        second.id,
      ]);
      expect(await house.get(ProtectionQueries).ofCase(bank!.actor, caseId)).toHaveLength(2);
      await expect(service.accept(stranger!, { id: second.id })).rejects.toThrow('not found');
      must(await service.decline(enterprise!, { id: second.id, reason: '已选其他保险公司' }));
    });

    it('runs out the day after its last, and takes its insurer out of the case', async () => {
      const service = house.get(ProtectionService);
      const caseId = await openCase();
      const { id } = must(await request(caseId));
      must(await service.quote(insurer!, quote(id, { validUntil: '2019-12-06' })));
      await moveTo(house, '2019-12-06');
      expect((await house.get(ProtectionQueries).quote(enterprise!.actor, id)).state).toBe('QUOTED');
      await moveTo(house, '2019-12-07');
      expect((await house.get(ProtectionQueries).quote(enterprise!.actor, id)).state).toBe('EXPIRED');
      expect((await partiesOf(caseId))['INSURER']).toBeUndefined();
      expect(codesOf(await service.accept(enterprise!, { id }))).toEqual(['LIFECYCLE.NOT_NOW']);
    });
  });
});
