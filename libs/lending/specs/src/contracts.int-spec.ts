import { Asset, AssetService } from '@zhiya/assets-server';
import {
  ContractService,
  LendingQueries,
  LoanContract,
  LoanInstalment,
  LoanRepayment,
  RepaymentService,
  type ContractChoices,
} from '@zhiya/lending-server';
import { Listing, ListingService, type OfferInput } from '@zhiya/marketplace-server';
import { caseParties } from '@zhiya/platform-lifecycle';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PledgeQueries, PledgeService } from '@zhiya/pledge-server';
import {
  acceptedCase,
  attach,
  codesOf,
  file,
  filingsOf,
  loanParties,
  moveTo,
  must,
  openHouse,
  register,
  signedLoan,
  type House,
  type LoanParties,
} from '@zhiya/composition/testing';

describe('loans', () => {
  let house: House;
  let p: LoanParties;
  let numbers = 0;
  const em = () => house.platform.databases.reader.manager;
  const newEnterprise = async (): Promise<RequestContext> => (await house.organisation('ENTERPRISE'))[0]!;
  const contractOf = (id: string) => em().findOneByOrFail(LoanContract, { id });
  const nextNo = () => {
    numbers += 1;
    return `NO-${numbers}`;
  };
  const signed = (choices?: Partial<ContractChoices>, offer?: Partial<OfferInput>) =>
    signedLoan(house, p, choices, offer);
  /** A loan paid out today with nothing to wait for. */
  const drawn = async (offer: Partial<OfferInput> = {}) => {
    const made = await signed({ pledgeAssetIds: [] }, offer);
    must(await house.get(ContractService).requestDrawdown(p.maker, { id: made.contractId }));
    must(await house.get(ContractService).drawDown(p.checker, { id: made.contractId }));
    await house.drain();
    return made;
  };

  beforeAll(async () => {
    house = await openHouse();
    p = await loanParties(house);
  });
  afterAll(() => house.close());

  describe('a contract', () => {
    it('may name fewer conditions than rights pledged, and pays out on those alone', async () => {
      const service = house.get(ContractService);
      const enterprise = await newEnterprise();
      const caseId = await acceptedCase(house, p, {}, enterprise);
      expect(
        codesOf(await service.create(p.maker, { caseId, contractNo: nextNo(), pledgeAssetIds: ['stranger'] })),
      ).toEqual(['LENDING.CONDITION_NOT_PLEDGED']);
      const { id } = must(await service.create(p.maker, { caseId, contractNo: nextNo() }));
      const { assetIds } = await contractOf(id);
      must(await service.edit(p.maker, { id, contractNo: nextNo(), pledgeAssetIds: [assetIds[0]!], version: 2 }));
      must(await service.issue(p.maker, { id }));
      must(
        await service.signByBorrower(enterprise, {
          id,
          evidenceFileId: await attach(house, enterprise, 'contract', id, 'BORROWER_SIGNATURE'),
        }),
      );
      must(
        await service.signByBank(p.checker, {
          id,
          evidenceFileId: await attach(house, p.checker, 'contract', id, 'BANK_SIGNATURE'),
        }),
      );
      await house.drain();
      expect(codesOf(await service.requestDrawdown(p.maker, { id }))).toEqual(['LENDING.CONDITIONS_UNMET']);
      const named = (await filingsOf(house, id)).find((f) => f.assetId === assetIds[0])!;
      await file(house, enterprise, named.id);
      await register(house, p, named.id, nextNo(), '2019-12-02');
      must(await service.requestDrawdown(p.maker, { id }));
      must(await service.drawDown(p.checker, { id }));
      expect(await house.get(PledgeQueries).pack(em(), id)).toMatchObject({ total: 3, registered: 1 });
    });

    it('looks at its conditions again when it is paid out: a pledge given up in between bars it', async () => {
      const service = house.get(ContractService);
      const made = await signed();
      for (const f of made.filings) {
        await file(house, made.enterprise, f.id);
        await register(house, p, f.id, nextNo(), '2019-12-02');
      }
      must(await service.requestDrawdown(p.maker, { id: made.contractId }));
      must(await house.get(PledgeService).requestRelease(p.maker, { id: made.mark.id, ground: 'WAIVED' }));
      must(await house.get(PledgeService).release(p.maker, { id: made.mark.id, releasedOn: '2019-12-02' }));
      expect(codesOf(await service.drawDown(p.checker, { id: made.contractId }))).toEqual(['LENDING.CONDITIONS_UNMET']);
      must(await service.returnDrawdown(p.checker, { id: made.contractId, reason: '商标质权已注销' }));
      expect((await contractOf(made.contractId)).state).toBe('SIGNED');
    });

    it('is refused a maturity beyond a right’s life, a number taken at the same bank, and a day gone by', async () => {
      const service = house.get(ContractService);
      const enterprise = await newEnterprise();
      const caseId = await acceptedCase(house, p, { months: 48 }, enterprise);
      const contractNo = nextNo();
      expect(await service.create(p.maker, { caseId, contractNo, plannedOn: '2020-06-22' })).toMatchObject({
        ok: false,
        errors: [
          { code: 'ASSET.MATURITY_BEYOND_LIFE', facts: { maturityOn: '2024-06-22', protectedUntil: '2024-06-20' } },
        ],
      });
      expect(codesOf(await service.create(p.maker, { caseId, contractNo, plannedOn: '2019-12-01' }))).toEqual([
        'LENDING.PLANNED_PASSED',
      ]);
      const { id } = must(await service.create(p.maker, { caseId, contractNo }));
      const second = await acceptedCase(house, p, {}, await newEnterprise());
      expect(codesOf(await service.create(p.maker, { caseId: second, contractNo }))).toEqual([
        'LENDING.CONTRACT_NO_TAKEN',
      ]);
      expect(codesOf(await service.issue(p.maker, { id, version: 9 }))).toEqual(['RECORD.CHANGED']);
    });

    it('called off before the money moves gives the listing back to the market and takes its filings back', async () => {
      const made = await signed();
      await file(house, made.enterprise, made.patent.id);
      await file(house, made.enterprise, made.software.id);
      await register(house, p, made.software.id, nextNo(), '2019-12-02');
      expect(codesOf(await house.get(ContractService).cancel(p.checker, { id: made.contractId }))).toEqual([
        'TEXT.REQUIRED',
      ]);
      must(await house.get(ContractService).cancel(p.checker, { id: made.contractId, reason: '借款人放弃' }));
      expect((await em().findOneByOrFail(Listing, { id: made.caseId })).state).toBe('PUBLISHED');
      expect((await caseParties(em(), made.caseId))['BANK']).toBeUndefined();
      await house.drain();
      expect((await filingsOf(house, made.contractId)).map((f) => [f.kind, f.state]).sort()).toEqual([
        ['COPYRIGHT', 'REGISTERED'],
        ['PATENT', 'WITHDRAWN'],
        ['TRADEMARK', 'WITHDRAWN'],
      ]);
      // The bank has left the case but still holds a pledge: it must be able to let it go.
      must(
        await house
          .get(PledgeService)
          .requestRelease(made.enterprise, { id: made.software.id, ground: 'PRINCIPAL_CONTRACT_VOID' }),
      );
      must(await house.get(PledgeService).release(p.maker, { id: made.software.id, releasedOn: '2019-12-02' }));
      expect((await house.get(PledgeQueries).ofCase(p.maker.actor, made.caseId)).length).toBe(3);
    });

    it('may be declined by the borrower with a reason, and never by anybody else', async () => {
      const service = house.get(ContractService);
      const enterprise = await newEnterprise();
      const caseId = await acceptedCase(house, p, {}, enterprise);
      const { id } = must(await service.create(p.maker, { caseId, contractNo: nextNo() }));
      await expect(service.decline(enterprise, { id, reason: '未见到合同' })).rejects.toThrow('not found');
      must(await service.issue(p.maker, { id }));
      await expect(service.decline(p.enterprise, { id, reason: '不是我们的' })).rejects.toThrow('not found');
      must(await service.decline(enterprise, { id, reason: '期限不合适' }));
      expect((await contractOf(id)).state).toBe('CANCELLED');
    });
  });

  /** Nothing in these tests drains a job between a change and the decision that rests on it: whatever a job still has to tell, the answer is true. */
  describe('what has just happened', () => {
    const settled = async () => {
      const made = await signed({ pledgeAssetIds: [] });
      await file(house, made.enterprise, made.software.id);
      await register(house, p, made.software.id, nextNo(), '2019-12-02');
      must(await house.get(ContractService).requestDrawdown(p.maker, { id: made.contractId }));
      must(await house.get(ContractService).drawDown(p.checker, { id: made.contractId }));
      const owed = (await house.get(LendingQueries).instalments([made.contractId])).reduce(
        (s, r) => s + r.principalFen + r.interestFen,
        0,
      );
      return {
        ...made,
        owed,
        pay: async (amountFen: number) =>
          must(
            await house
              .get(RepaymentService)
              .record(p.maker, { contractId: made.contractId, paidOn: '2019-12-02', amountFen }),
          ),
      };
    };
    const renamed = {
      rightKind: 'SOFTWARE' as const,
      title: '改名',
      completedOn: '2018-11-05',
      firstPublishedOn: '2019-01-03',
      registeredOn: '2019-02-11',
    };

    it('counts for the pledge: after the last payment it is let go, before it the debt is named as it stands', async () => {
      const { enterprise, software, owed, pay } = await settled();
      await pay(owed - 1);
      expect(
        await house.get(PledgeService).requestRelease(enterprise, { id: software.id, ground: 'PERFORMED' }),
      ).toMatchObject({ ok: false, errors: [{ code: 'PLEDGE.DEBT_OUTSTANDING', facts: { outstandingFen: 1 } }] });
      await pay(1);
      must(await house.get(PledgeService).requestRelease(enterprise, { id: software.id, ground: 'PERFORMED' }));
      must(await house.get(PledgeService).release(p.maker, { id: software.id, releasedOn: '2019-12-02' }));
    });

    it('counts for the right: it is pledged from its registration to its release, and may be offered again from then on', async () => {
      const { enterprise, software, caseId, owed, pay } = await settled();
      const { number } = await em().findOneByOrFail(Asset, { id: software.assetId });
      expect(
        codesOf(await house.get(AssetService).amend(enterprise, software.assetId, { ...renamed, number })),
      ).toEqual(['ASSET.PLEDGED_UNCHANGED']);
      await pay(owed);
      expect((await em().findOneByOrFail(Listing, { id: caseId })).state).toBe('COMPLETED');
      must(await house.get(PledgeService).requestRelease(enterprise, { id: software.id, ground: 'PERFORMED' }));
      must(await house.get(PledgeService).release(p.maker, { id: software.id, releasedOn: '2019-12-02' }));
      must(await house.get(AssetService).amend(enterprise, software.assetId, { ...renamed, number }));
      const { id } = must(await house.get(ListingService).create(enterprise));
      must(await house.get(ListingService).saveRights(enterprise, id, [software.assetId]));
    });

    it('counts for the contract: a filing taken back when it is called off is not opened anew', async () => {
      const { enterprise, contractId, patent } = await signed();
      must(await house.get(ContractService).cancel(p.checker, { id: contractId, reason: '借款人放弃' }));
      expect(
        must(await house.get(PledgeService).withdraw(enterprise, { id: patent.id, note: '合同已解除' })).facts,
      ).toBeUndefined();
      expect(await filingsOf(house, contractId)).toHaveLength(3);
    });
  });

  describe('repayments', () => {
    it.each(['EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL', 'BULLET'] as const)(
      'place every fen once and settle at the last one: %s',
      async (method) => {
        const { contractId } = await drawn({ method, principalFen: 12_345_679, rateBp: 437 });
        const rows = await house.get(LendingQueries).instalments([contractId]);
        const total = rows.reduce((s, r) => s + r.principalFen + r.interestFen, 0);
        expect(rows.reduce((s, r) => s + r.principalFen, 0)).toBe(12_345_679);
        let left = total;
        for (const part of [7, 3, 2, 1]) {
          const amountFen = part === 1 ? left : Math.ceil(left / part);
          const { facts } = must(
            await house.get(RepaymentService).record(p.maker, { contractId, paidOn: '2019-12-02', amountFen }),
          );
          left -= amountFen;
          expect(facts).toMatchObject({ outstandingFen: left, isSettled: left === 0 });
        }
        const paid = await em().findBy(LoanRepayment, { contractId });
        expect(paid.reduce((s, r) => s + r.amountFen, 0)).toBe(total);
        expect(
          paid.every(
            (r) =>
              r.principalFen + r.interestFen === r.amountFen &&
              r.shares.reduce((s, x) => s + x.interestFen + x.principalFen, 0) === r.amountFen,
          ),
        ).toBe(true);
        expect(
          (await em().findBy(LoanInstalment, { contractId })).every(
            (i) => i.paidPrincipalFen === i.principalFen && i.paidInterestFen === i.interestFen,
          ),
        ).toBe(true);
        expect((await contractOf(contractId)).state).toBe('SETTLED');
        expect(
          codesOf(
            await house.get(RepaymentService).record(p.maker, { contractId, paidOn: '2019-12-02', amountFen: 1 }),
          ),
        ).toEqual(['LIFECYCLE.NOT_NOW']);
      },
    );

    it('recorded at the same moment are not placed on the same debt', async () => {
      const { contractId } = await drawn();
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          house
            .get(RepaymentService)
            .record(p.maker, { contractId, paidOn: '2019-12-02', amountFen: 1_000_000, reference: `R${i}` }),
        ),
      );
      const done = answers.filter((a) => a.ok).length;
      expect(done).toBeGreaterThan(0);
      expect(
        answers
          .filter((a) => !a.ok)
          .flatMap(codesOf)
          .every((c) => c === 'RECORD.CHANGED'),
      ).toBe(true);
      const paid = (await em().findBy(LoanInstalment, { contractId })).reduce(
        (s, i) => s + i.paidPrincipalFen + i.paidInterestFen,
        0,
      );
      expect(paid).toBe(done * 1_000_000);
      const { outstandingPrincipalFen, outstandingInterestFen } = await contractOf(contractId);
      expect(outstandingPrincipalFen! + outstandingInterestFen!).toBe(260_875_000 - paid);
    });

    it('go to interest that is due before principal that is due', async () => {
      const { contractId } = await drawn({ method: 'EQUAL_PRINCIPAL', principalFen: 12_000_000, rateBp: 600 });
      await moveTo(house, '2020-02-10');
      const { facts } = must(
        await house.get(RepaymentService).record(p.maker, { contractId, paidOn: '2020-02-02', amountFen: 120_000 }),
      );
      expect(facts).toMatchObject({ interestFen: 115_000, principalFen: 5_000 });
    });
  });
});
