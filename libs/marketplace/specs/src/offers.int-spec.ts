import {
  ConsentService,
  OfferQueries,
  OfferService,
  MatchQueries,
  ListingQueries,
  ListingService,
} from '@zhiya/marketplace-server';
import { Offer, Listing, ListingAsset } from '@zhiya/marketplace-server/testing';
import { OrganisationService } from '@zhiya/identity-server';
import { Organisation } from '@zhiya/identity-server/testing';
import { caseParties, InboxTask, TransitionLog } from '@zhiya/platform-lifecycle';
import type { RequestContext } from '@zhiya/platform-persistence';
import { tracesOf } from '@zhiya/policy-server';
import { ValuationService } from '@zhiya/valuation-server';
import { IsNull } from 'typeorm';
import {
  codesOf,
  must,
  openHouse,
  type House,
  activeProduct,
  offerInput,
  publishListing,
  releasedOffer,
  moveTo,
} from '@zhiya/composition/testing';

const TWO = [['OPERATOR'], ['APPROVER']] as const;

describe('offers', () => {
  let house: House;
  let service: OfferService;
  let queries: OfferQueries;
  let [operator, maker, checker, rivalMaker, rivalChecker, thirdMaker, thirdChecker]: RequestContext[] = [];
  const newEnterprise = async () => (await house.organisation('ENTERPRISE'))[0]!;
  const offerOf = (id: string) => house.platform.databases.reader.getRepository(Offer).findOneByOrFail({ id });
  const stateOf = async (id: string) => (await offerOf(id)).state;
  const listingOf = (id: string) => house.platform.databases.reader.getRepository(Listing).findOneByOrFail({ id });

  beforeAll(async () => {
    house = await openHouse();
    [service, queries] = [house.get(OfferService), house.get(OfferQueries)];
    [operator] = await house.organisation('OPERATOR', undefined, '000000');
    [maker, checker] = await house.organisation('BANK', TWO);
    [rivalMaker, rivalChecker] = await house.organisation('BANK', TWO);
    [thirdMaker, thirdChecker] = await house.organisation('BANK', TWO);
  }, 120_000);
  afterAll(() => house.close());

  it('compares offers by net cost with fees, due dates and support, and marks the cheapest in full', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const a = await releasedOffer(house, maker!, checker!, listing, {
      rateBp: 415,
      method: 'EQUAL_INSTALMENTS',
      requiresInsurance: true,
      fees: [
        { kind: 'VALUATION', amountFen: 3_000_000, dueOn: null },
        { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 6_600_000, dueOn: null },
      ],
    });
    const b = await releasedOffer(house, rivalMaker!, rivalChecker!, listing);
    const c = await releasedOffer(house, thirdMaker!, thirdChecker!, listing, {
      principalFen: 200_000_000,
      rateBp: 485,
      method: 'EQUAL_PRINCIPAL',
      fees: [{ kind: 'VALUATION', amountFen: 3_000_000, dueOn: null }],
    });
    const views = await queries.forCase(enterprise.actor, listing);
    expect(views.map((v) => [v.offer.id, v.rank, v.cost!.cost.yearlyBp, v.shortfallFen, v.isCheapestInFull])).toEqual([
      [c, 1, 296, 50_000_000, false],
      [b, 2, 301, 0, true],
      [a, 3, 501, 0, false],
    ]);
    expect(views[1]!.cost!.supports.map((s) => s.amountFen)).toEqual([1_500_000, 2_500_000, 7_612_500]);
    expect(views[1]!.cost!.cost.rows.at(-1)!.runningFen).toBe(-7_262_500);
  });

  it('lets the public look-up follow the case past the acceptance: the soonest promise, and no trace of offers before it', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const { lookupCode } = await listingOf(listing);
    const status = () => house.get(ListingQueries).status(lookupCode!);
    const chosen = await releasedOffer(house, maker!, checker!, listing);
    expect(await status()).toEqual({ stage: 'PUBLISHED', promisedBy: null });
    must(await service.accept(enterprise, chosen, 3));
    const [evaluator] = await house.organisation('EVALUATOR');
    const [right] = await house.platform.databases.reader.getRepository(ListingAsset).findBy({ listingId: listing });
    must(
      await house
        .get(ValuationService)
        .commission(enterprise, { caseId: listing, evaluatorId: evaluator!.actor.orgId, assetIds: [right!.assetId] }),
    );
    expect(await status()).toEqual({ stage: 'ACCEPTED', promisedBy: '2019-12-04' });
  });

  it('goes from a draft by one person over a release by another to an acceptance that carries the case on', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const chosen = await releasedOffer(house, maker!, checker!, listing);
    const rival = await releasedOffer(house, rivalMaker!, rivalChecker!, listing, { rateBp: 485 });
    const draft = must(await service.draft(thirdMaker!, listing, offerInput())).id;
    const open = await house.platform.databases.reader
      .getRepository(InboxTask)
      .findOneByOrFail({ recordId: chosen, closedAt: IsNull() });
    expect([open.orgId, open.dueOn]).toEqual([enterprise.actor.orgId, '2019-12-19']);

    must(await service.accept(enterprise, chosen, 3));
    expect([await stateOf(chosen), await stateOf(rival)]).toEqual(['ACCEPTED', 'SUPERSEDED']);
    expect(await listingOf(listing)).toMatchObject({ state: 'ACCEPTED', acceptedOfferId: chosen });
    expect(await caseParties(house.platform.databases.reader.manager, listing)).toEqual({
      ENTERPRISE: enterprise.actor.orgId,
      BANK: maker!.actor.orgId,
    });
    await house.drain();
    expect(await stateOf(draft)).toBe('SUPERSEDED');

    const { accepted } = await offerOf(chosen);
    expect(accepted).toMatchObject({
      on: '2019-12-02',
      terms: { principalFen: 250_000_000, rateBp: 435 },
      cost: { yearlyBp: 301 },
    });
    const [trace] = await tracesOf(house.platform.databases.reader.manager, 'offer', [chosen]);
    expect(trace).toMatchObject({
      id: accepted!.traceIds[0],
      kind: 'ESTIMATE',
      programme: 'dongguan-2019',
      input: { division: '441900' },
    });
    expect((trace!.output as { amountFen: number }[]).map((s) => s.amountFen)).toEqual([
      1_500_000, 2_500_000, 7_612_500,
    ]);
  });

  it('shows no bank another’s offer, wherever it looks', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const mine = await releasedOffer(house, maker!, checker!, listing);
    const theirs = await releasedOffer(house, rivalMaker!, rivalChecker!, listing);
    await expect(queries.one(maker!.actor, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(queries.forCase(maker!.actor, listing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await queries.mine(maker!.actor, { caseId: listing }, null, 50)).map((v) => v.offer.id)).toEqual([mine]);
    expect((await house.get(MatchQueries).marketListing(maker!.actor, listing)).offers.map((o) => o.id)).toEqual([
      mine,
    ]);
    expect(
      (await house.get(MatchQueries).market(maker!.actor, {}, null, 100))
        .flatMap((r) => r.offers)
        .every((o) => o.bankId === maker!.actor.orgId),
    ).toBe(true);
    for (const move of ['submitForCheck', 'release', 'withdraw'] as const)
      await expect(service.fire(maker!, theirs, move, 3, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.edit(maker!, theirs, 3, offerInput())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const log = await house.platform.databases.reader.getRepository(TransitionLog).findBy({ recordId: theirs });
    expect(log.some((l) => l.audience.includes(maker!.actor.orgId))).toBe(false);
    must(await service.accept(enterprise, mine, 3));
    await house.drain();
    const rows = await house.platform.databases.reader
      .getRepository(TransitionLog)
      .findBy({ caseId: listing, recordType: 'offer' });
    const seenBy = (org: string) => [
      ...new Set(rows.filter((r) => r.audience.includes(`,${org},`)).map((r) => r.recordId)),
    ];
    expect(seenBy(rivalMaker!.actor.orgId)).toEqual([theirs]);
    expect(seenBy(maker!.actor.orgId)).toEqual([mine]);
  });

  it('keeps an offer from the enterprise until it is released, and its drafts from the timeline for good', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const { id } = must(await service.draft(maker!, listing, offerInput()));
    must(await service.fire(maker!, id, 'submitForCheck', 1));
    expect(await queries.forCase(enterprise.actor, listing)).toEqual([]);
    await expect(queries.one(enterprise.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.accept(enterprise, id, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.decline(enterprise, id, 2, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    must(await house.get(ListingService).withdraw(enterprise, listing, null));
    await house.drain();
    expect(await stateOf(id)).toBe('SUPERSEDED');
    const log = await house.platform.databases.reader.getRepository(TransitionLog).findBy({ recordId: id });
    expect(log.length).toBe(3);
    expect(log.some((l) => l.audience.includes(enterprise.actor.orgId))).toBe(false);
  });

  it('answers NOT_FOUND to another enterprise', async () => {
    const [enterprise, stranger] = [await newEnterprise(), await newEnterprise()];
    const listing = await publishListing(house, enterprise, operator!);
    const offer = await releasedOffer(house, maker!, checker!, listing);
    await expect(queries.forCase(stranger.actor, listing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(queries.one(stranger.actor, offer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.accept(stranger, offer, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.draft(maker!, '00000000-0000-7000-8000-000000000000', offerInput())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not released by its maker, and goes back with a reason', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const both: RequestContext = { ...maker!, actor: { ...maker!.actor, roles: ['OPERATOR', 'APPROVER'] } };
    const { id } = must(await service.draft(both, listing, offerInput()));
    must(await service.fire(both, id, 'submitForCheck', 1));
    expect(codesOf(await service.fire(both, id, 'release', 2))).toEqual(['CHECK.SAME_PERSON']);
    expect(codesOf(await service.fire(checker!, id, 'returnToMaker', 2, ' '))).toEqual(['TEXT.REQUIRED']);
    must(await service.fire(checker!, id, 'returnToMaker', 2, '利率请再核'));
    must(await service.edit(both, id, 3, offerInput({ rateBp: 430 })));
    expect(await offerOf(id)).toMatchObject({ state: 'DRAFT', rateBp: 430, version: 4 });
    await expect(service.fire(maker!, id, 'release', 4)).resolves.toMatchObject({ ok: false });
  });

  it('refuses what the listing, the product or the calendar does not allow, every fault at its field', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const product = await activeProduct(house, maker!, checker!, { maxRateBp: 450 });
    const foreign = await activeProduct(house, rivalMaker!, rivalChecker!);
    const faults = async (change: Partial<ReturnType<typeof offerInput>>) => {
      const o = await service.draft(maker!, listing, offerInput(change));
      return o.ok ? [] : o.errors.map((e) => `${e.code}@${e.field}`);
    };
    expect(await faults({ principalFen: 250_000_001 })).toEqual(['OFFER.ABOVE_REQUEST@principalFen']);
    expect(await faults({ validUntil: '2019-12-01' })).toEqual(['OFFER.VALIDITY_PASSED@validUntil']);
    expect(await faults({ validUntil: '2020-02-30' })).toEqual(['DATE.IMPOSSIBLE@validUntil']);
    expect(await faults({ drawnOn: '2019-12-01' })).toEqual(['OFFER.DRAWN_IN_PAST@drawnOn']);
    expect(await faults({ months: 0 })).toEqual(['LOAN.MONTHS_OUT_OF_RANGE@months']);
    expect((await faults({ months: 120 }))[0]).toBe('ASSET.MATURITY_BEYOND_LIFE@months');
    expect(await faults({ requiresInsurance: true, fees: [] })).toEqual(['OFFER.PREMIUM_MISSING@fees']);
    expect(await faults({ productId: product, rateBp: 451 })).toEqual(['OFFER.OUTSIDE_PRODUCT@rateBp']);
    expect(await faults({ productId: foreign })).toEqual(['OFFER.PRODUCT_NOT_ACTIVE@productId']);
    expect(await faults({ productId: product })).toEqual([]);
  });

  it('is barred to a bank that is suspended or whose licence has run out; a suspended bank’s offer is not taken either', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const [m, c] = await house.organisation('BANK', TWO);
    const released = await releasedOffer(house, m!, c!, listing);
    const { id } = must(await service.draft(m!, listing, offerInput({ rateBp: 420 })));
    const orgs = house.platform.databases.writer.getRepository(Organisation);
    await orgs.update({ id: m!.actor.orgId }, { licenceExpiresOn: '2019-12-01' });
    expect(codesOf(await service.draft(m!, listing, offerInput()))).toEqual(['IDENTITY.LICENCE_EXPIRED']);
    expect(codesOf(await service.fire(m!, id, 'submitForCheck', 1))).toEqual(['IDENTITY.LICENCE_EXPIRED']);
    await orgs.update({ id: m!.actor.orgId }, { licenceExpiresOn: '2019-12-02' });
    must(await service.fire(m!, id, 'submitForCheck', 1));
    must(await house.get(OrganisationService).decide(operator!, m!.actor.orgId, 'suspend', '监管要求'));
    expect(codesOf(await service.fire(c!, id, 'release', 2))).toEqual(['MARKETPLACE.BANK_NOT_APPROVED']);
    expect(codesOf(await service.accept(enterprise, released, 3))).toEqual(['OFFER.BANK_SUSPENDED']);
  });

  it('refuses a decision made on an older version, and answers a repeated submission once', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const offer = await releasedOffer(house, maker!, checker!, listing);
    expect(codesOf(await service.accept(enterprise, offer, 2))).toEqual(['RECORD.CHANGED']);
    const twice: RequestContext = {
      ...enterprise,
      idempotencyKey: 'accept-1',
      operation: 'acceptOffer',
      inputHash: 'h',
    };
    expect(await service.accept(twice, offer, 3)).toEqual(await service.accept(twice, offer, 3));
    expect(codesOf(await service.accept({ ...twice, inputHash: 'other' }, offer, 3))).toEqual([
      'IDEMPOTENCY.KEY_REUSED',
    ]);
    expect(codesOf(await service.accept(enterprise, offer, 4))).toEqual(['LIFECYCLE.NOT_NOW']);
  });

  it('is declined, or withdrawn by its bank, and then no longer to be taken', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const [declined, withdrawn] = [
      await releasedOffer(house, maker!, checker!, listing),
      await releasedOffer(house, rivalMaker!, rivalChecker!, listing),
    ];
    must(await service.decline(enterprise, declined, 3, null));
    expect(codesOf(await service.fire(rivalMaker!, withdrawn, 'withdraw', 3, ''))).toEqual(['TEXT.REQUIRED']);
    must(await service.fire(rivalMaker!, withdrawn, 'withdraw', 3, '资金安排变化'));
    for (const id of [declined, withdrawn])
      expect(codesOf(await service.accept(enterprise, id, 4))).toEqual(['LIFECYCLE.NOT_NOW']);
    const views = await queries.forCase(enterprise.actor, listing);
    expect(views.map((v) => [v.offer.state, v.rank])).toEqual(
      expect.arrayContaining([
        ['DECLINED', null],
        ['WITHDRAWN', null],
      ]),
    );
  });

  it('asks the database equally often whatever the number of offers', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const { reader } = house.platform.databases;
    const asked = async (work: () => Promise<unknown>) => {
      const before = reader.logger;
      let n = 0;
      Object.assign(reader, {
        logger: {
          ...before,
          logQuery: () => {
            n += 1;
          },
        },
      });
      await work();
      Object.assign(reader, { logger: before });
      return n;
    };
    await releasedOffer(house, maker!, checker!, listing);
    const one = await asked(() => queries.forCase(enterprise.actor, listing));
    for (const rateBp of [400, 410, 420, 430])
      await releasedOffer(house, rivalMaker!, rivalChecker!, listing, { rateBp });
    expect(one).toBeGreaterThan(2);
    expect(await asked(() => queries.forCase(enterprise.actor, listing))).toBe(one);
    const few = await asked(() => queries.mine(rivalMaker!.actor, {}, null, 1));
    expect(await asked(() => queries.mine(rivalMaker!.actor, {}, null, 50))).toBe(few);
  });

  it('is not drafted on a listing whose last day has passed, though the job of the day has not come yet', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const { id: draft } = must(await service.draft(maker!, listing, offerInput()));
    await house.platform.databases.writer.getRepository(Listing).update({ id: listing }, { validUntil: '2019-12-01' });
    expect(await service.draft(rivalMaker!, listing, offerInput())).toMatchObject({
      ok: false,
      errors: [{ code: 'OFFER.LISTING_CLOSED', facts: { listingState: 'EXPIRED' } }],
    });
    expect(codesOf(await service.fire(maker!, draft, 'submitForCheck', 1))).toContain('OFFER.LISTING_CLOSED');
    await expect(house.get(ConsentService).request(maker!, listing, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('expires the day after its last day, not on it', async () => {
    const enterprise = await newEnterprise();
    const listing = await publishListing(house, enterprise, operator!);
    const offer = await releasedOffer(house, maker!, checker!, listing, { validUntil: '2019-12-05' });
    await moveTo(house, '2019-12-05');
    expect(await stateOf(offer)).toBe('OFFERED');
    await moveTo(house, '2019-12-06');
    expect(await stateOf(offer)).toBe('EXPIRED');
    expect(
      await house.platform.databases.reader.getRepository(InboxTask).countBy({ recordId: offer, closedAt: IsNull() }),
    ).toBe(0);
  });
});
