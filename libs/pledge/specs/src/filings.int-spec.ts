import { AssetService } from '@zhiya/assets-server';
import { Asset } from '@zhiya/assets-server/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PledgeQueries, PledgeService } from '@zhiya/pledge-server';
import { Filing } from '@zhiya/pledge-server/testing';
import { TraceQueries, tracesOf } from '@zhiya/policy-server';
import {
  attach,
  codesOf,
  file,
  loanParties,
  byTwo,
  must,
  openHouse,
  register,
  signedLoan,
  type House,
  type LoanParties,
} from '@zhiya/composition/testing';

const EVERY_GROUND = ['N', 'T', 'C']
  .flatMap((letter) => Array.from({ length: 13 }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`))
  .concat('UNLISTED');

describe('pledges', () => {
  let house: House;
  let p: LoanParties;
  let numbers = 0;
  const em = () => house.platform.databases.reader.manager;
  const newEnterprise = async (): Promise<RequestContext> => (await house.organisation('ENTERPRISE'))[0]!;
  const filingOf = (id: string) => em().findOneByOrFail(Filing, { id });
  const nextNo = () => {
    numbers += 1;
    return `NO-${numbers}`;
  };
  const signed = () => signedLoan(house, p);

  beforeAll(async () => {
    house = await openHouse();
    p = await loanParties(house);
  });
  afterAll(() => house.close());

  describe('a filing', () => {
    it('is not filed while a ground fails, and goes through when it is mended where the fact is kept', async () => {
      const { enterprise, patent } = await signed();
      const service = house.get(PledgeService);
      must(
        await house.get(AssetService).recordStanding(enterprise, patent.assetId, {
          status: 'IN_FORCE',
          burdens: ['INVALIDATION_PENDING'],
          checkedOn: '2019-12-02',
          source: '登记簿副本',
          annualFeePaidUntil: '2019-11-30',
        }),
      );
      const refused = await service.file(enterprise, { id: patent.id, acknowledged: EVERY_GROUND });
      expect(codesOf(refused)).toEqual(['PLEDGE.GROUND_FAILS']);
      expect(refused).toMatchObject({ errors: [{ facts: { grounds: ['N04', 'N11'] } }] });
      expect(await filingOf(patent.id)).toMatchObject({ state: 'DRAFT', filedOn: null, preflight: null });
      must(
        await house.get(AssetService).recordStanding(enterprise, patent.assetId, {
          status: 'IN_FORCE',
          burdens: [],
          checkedOn: '2019-12-02',
          source: '登记簿副本',
          annualFeePaidUntil: '2020-11-30',
        }),
      );
      await file(house, enterprise, patent.id);
      const filed = await filingOf(patent.id);
      expect(filed).toMatchObject({ state: 'SUBMITTED', filedOn: '2019-12-02', rulesVersion: 'rules-2010' });
      const traces = await tracesOf(house.platform.databases.reader.manager, 'filing', [patent.id]);
      expect(traces).toMatchObject([
        {
          event: 'file',
          kind: 'PREFLIGHT',
          programme: 'rules-2010',
          output: filed.preflight,
          argument: { parts: [{}, { results: [{ unit: 'DATE', value: filed.examinationDueOn }] }] },
        },
      ]);
      expect(traces[0]!.argument!.parts[0]!.lines).toHaveLength(filed.preflight!.answers.length);
      expect((await house.get(TraceQueries).of(enterprise.actor, 'filing', patent.id))[0]!.caseId).toBe(filed.caseId);
    });

    it('takes what the pledgor says: a forfeiture clause bars it, and a ground answered needs no word', async () => {
      const { enterprise, patent } = await signed();
      const service = house.get(PledgeService);
      must(await service.state(enterprise, { id: patent.id, statements: { hasForfeitureClause: true } }));
      expect(await service.file(enterprise, { id: patent.id, acknowledged: EVERY_GROUND })).toMatchObject({
        ok: false,
        errors: [{ code: 'PLEDGE.GROUND_FAILS', facts: { grounds: ['N13'] } }],
      });
      must(
        await service.state(enterprise, {
          id: patent.id,
          statements: { hasForfeitureClause: false, hasOtherObstacle: false },
        }),
      );
      must(await service.file(enterprise, { id: patent.id, acknowledged: ['UNLISTED'] }));
      expect((await filingOf(patent.id)).acknowledged).toEqual(['UNLISTED']);
      expect(
        codesOf(await service.state(enterprise, { id: patent.id, statements: { hasOtherObstacle: true } })),
      ).toEqual(['LIFECYCLE.NOT_NOW']);
    });

    it('is refused with a ground in force, mended and filed again, and registered', async () => {
      const { enterprise, contractId, mark } = await signed();
      const service = house.get(PledgeService);
      await file(house, enterprise, mark.id);
      expect(codesOf(await service.refuse(p.maker, { id: mark.id, ground: 'N01', note: '不是商标的情形' }))).toEqual([
        'PLEDGE.GROUND_NOT_IN_FORCE',
      ]);
      expect(codesOf(await service.refuse(p.maker, { id: mark.id, ground: 'T01', note: ' ' }))).toEqual([
        'TEXT.REQUIRED',
      ]);
      must(await service.refuse(p.maker, { id: mark.id, ground: 'T01', note: '注册人名义未变更' }));
      expect(await filingOf(mark.id)).toMatchObject({
        state: 'REFUSED',
        refusalGround: 'T01',
        registryNote: '注册人名义未变更',
      });
      expect(codesOf(await service.file(enterprise, { id: mark.id, acknowledged: [] }))).toEqual(['LIFECYCLE.NOT_NOW']);
      must(await service.mend(enterprise, { id: mark.id, note: '已办理名义变更' }));
      await file(house, enterprise, mark.id);
      await register(house, p, mark.id, nextNo(), '2019-12-02');
      expect(await filingOf(mark.id)).toMatchObject({
        state: 'REGISTERED',
        registeredOn: '2019-12-02',
        refusalGround: null,
      });
      expect(await house.get(PledgeQueries).pack(em(), contractId)).toMatchObject({ total: 3, registered: 1 });
    });

    it('comes back for correction and goes in again', async () => {
      const { enterprise, software } = await signed();
      const service = house.get(PledgeService);
      await file(house, enterprise, software.id);
      must(await service.requireCorrection(p.maker, { id: software.id, note: '申请表漏盖章' }));
      expect(await filingOf(software.id)).toMatchObject({ state: 'CORRECTION', registryNote: '申请表漏盖章' });
      await file(house, enterprise, software.id);
      expect(await filingOf(software.id)).toMatchObject({ state: 'SUBMITTED', registryNote: null });
    });

    it('is registered with a number nobody has, a day that fits, and the pledgee’s certificate', async () => {
      const { enterprise, patent, software } = await signed();
      const service = house.get(PledgeService);
      await file(house, enterprise, patent.id);
      await file(house, enterprise, software.id);
      const certificateFileId = await attach(house, p.maker, 'filing', patent.id, 'CERTIFICATE');
      const sound = { id: patent.id, registrationNo: nextNo(), registeredOn: '2019-12-02', certificateFileId };
      expect(codesOf(await service.register(p.maker, { ...sound, registeredOn: '2019-12-01' }))).toEqual([
        'PLEDGE.REGISTERED_BEFORE_FILED',
      ]);
      expect(codesOf(await service.register(p.maker, { ...sound, registeredOn: '2019-12-03' }))).toEqual([
        'PLEDGE.REGISTERED_AHEAD',
      ]);
      expect(
        codesOf(await service.register(p.maker, { ...sound, registeredOn: '2019-02-30', registrationNo: '' })),
      ).toEqual(['TEXT.REQUIRED', 'DATE.IMPOSSIBLE']);
      expect(codesOf(await service.register(p.maker, { ...sound, id: software.id }))).toEqual([
        'PLEDGE.NO_CERTIFICATE',
      ]);
      await expect(service.register(enterprise, sound)).rejects.toThrow('not found');
      await expect(attach(house, enterprise, 'filing', patent.id, 'CERTIFICATE')).rejects.toThrow('not found');
      await byTwo(house, service.register(p.maker, sound), p.checker);
      await house.drain();
      const other = await signed();
      await file(house, other.enterprise, other.patent.id);
      expect(
        codesOf(
          await service.register(p.maker, {
            ...sound,
            id: other.patent.id,
            certificateFileId: await attach(house, p.maker, 'filing', other.patent.id, 'CERTIFICATE'),
          }),
        ),
      ).toEqual(['PLEDGE.REGISTRATION_NO_TAKEN']);
    });

    it('is barred where the same right is pledged already, on whosever books', async () => {
      const { enterprise, patent, caseId } = await signed();
      const { number } = await em().findOneByOrFail(Asset, { id: patent.assetId });
      const twin = await newEnterprise();
      const { id: twinAsset } = must(
        await house.get(AssetService).register(twin, {
          rightKind: 'INVENTION',
          number,
          title: '一种精密夹具',
          filingDate: '2017-07-21',
          grantDate: '2019-05-14',
          annualFeePaidUntil: '2020-07-20',
        }),
      );
      const opened = await house.platform.uow.do(house.system, (tx) =>
        house.get(PledgeService).open(tx, {
          caseId,
          contractId: 'another',
          contractNo: 'X',
          assetId: twinAsset,
          kind: 'PATENT',
          pledgorOrgId: twin.actor.orgId,
          pledgeeOrgId: p.maker.actor.orgId,
          principalFen: 1,
          debtMaturesOn: '2020-12-20',
        }),
      );
      await file(house, enterprise, patent.id);
      await register(house, p, patent.id, nextNo(), '2019-12-02');
      expect(await house.get(PledgeService).file(twin, { id: opened.id, acknowledged: EVERY_GROUND })).toMatchObject({
        ok: false,
        errors: [{ code: 'PLEDGE.GROUND_FAILS', facts: { grounds: ['N09'] } }],
      });
    });

    it('is replaced by a fresh one when it is withdrawn while its contract stands', async () => {
      const { enterprise, contractId, patent } = await signed();
      const { facts } = must(await house.get(PledgeService).withdraw(enterprise, { id: patent.id, note: '材料重做' }));
      expect(await filingOf(String(facts!['replacedBy']))).toMatchObject({
        contractId,
        assetId: patent.assetId,
        state: 'DRAFT',
      });
      expect(await house.get(PledgeQueries).pack(em(), contractId)).toMatchObject({ total: 3 });
    });

    it('is not let go while the debt stands, unless the pledgee gives it up', async () => {
      const { enterprise, software } = await signed();
      const service = house.get(PledgeService);
      await file(house, enterprise, software.id);
      await register(house, p, software.id, nextNo(), '2019-12-02');
      expect(codesOf(await service.requestRelease(enterprise, { id: software.id, ground: 'WAIVED' }))).toEqual([
        'PLEDGE.DEBT_OUTSTANDING',
      ]);
      expect(codesOf(await service.requestRelease(p.maker, { id: software.id, ground: 'PERFORMED' }))).toEqual([
        'PLEDGE.DEBT_OUTSTANDING',
      ]);
      must(await service.requestRelease(p.maker, { id: software.id, ground: 'WAIVED' }));
      expect(await house.get(PledgeQueries).standing(em(), [software.contractId])).toHaveLength(1);
      must(await service.release(p.maker, { id: software.id, releasedOn: '2019-12-02' }));
      expect(await house.get(PledgeQueries).standing(em(), [software.contractId])).toHaveLength(0);
    });

    it('is changed on the version that was seen, once per form', async () => {
      const { enterprise, patent } = await signed();
      const service = house.get(PledgeService);
      must(await service.state(enterprise, { id: patent.id, statements: { hasOtherObstacle: false }, version: 1 }));
      expect(
        codesOf(await service.state(enterprise, { id: patent.id, statements: { hasOtherObstacle: true }, version: 1 })),
      ).toEqual(['RECORD.CHANGED']);
      const keyed = { ...enterprise, idempotencyKey: 'file-1', operation: 'filePledge', inputHash: 'h' };
      const input = { id: patent.id, acknowledged: EVERY_GROUND };
      expect(must(await service.file(keyed, input))).toEqual(must(await service.file(keyed, input)));
    });
  });
});
