import { MatchQueries, OfferService, ProductQueries, ProductService } from '@zhiya/marketplace-server';
import { type ListingMatch } from '@zhiya/marketplace-server/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import {
  codesOf,
  must,
  openHouse,
  type House,
  activeProduct,
  productInput,
  publishListing,
  releasedOffer,
} from '@zhiya/composition/testing';

const TWO = [['OPERATOR'], ['APPROVER']] as const;
const codes = (points: readonly { readonly code: string }[]) => points.map((p) => p.code);

describe('products and matching', () => {
  let house: House;
  let service: ProductService;
  let queries: ProductQueries;
  let matches: MatchQueries;
  let [operator, enterprise, maker, checker, rivalMaker, rivalChecker]: RequestContext[] = [];
  const ofListing = async (id: string) =>
    new Map(
      (await matches.ofListing(enterprise!.actor, id, null, 100)).map((m): [string, ListingMatch] => [m.productId, m]),
    );

  beforeAll(async () => {
    house = await openHouse();
    [service, queries, matches] = [house.get(ProductService), house.get(ProductQueries), house.get(MatchQueries)];
    [operator] = await house.organisation('OPERATOR', undefined, '000000');
    [enterprise] = await house.organisation('ENTERPRISE');
    [maker, checker] = await house.organisation('BANK', TWO);
    [rivalMaker, rivalChecker] = await house.organisation('BANK', TWO);
  }, 120_000);
  afterAll(() => house.close());

  describe('a product', () => {
    it('comes on the shelf through two people, and only then', async () => {
      const { id } = must(await service.create(maker!, productInput()));
      const onShelf = async () => (await queries.shelf({}, null, 100)).some((p) => p.id === id);
      must(await service.fire(maker!, id, 'submitForCheck', 1));
      expect(await onShelf()).toBe(false);
      const both: RequestContext = { ...maker!, actor: { ...maker!.actor, roles: ['OPERATOR', 'APPROVER'] } };
      expect(codesOf(await service.fire(both, id, 'activate', 2))).toEqual(['CHECK.SAME_PERSON']);
      expect(codesOf(await service.fire(checker!, id, 'activate', 1))).toEqual(['RECORD.CHANGED']);
      must(await service.fire(checker!, id, 'activate', 2));
      expect(await onShelf()).toBe(true);
      expect((await queries.mine(rivalMaker!.actor)).map((p) => p.id)).not.toContain(id);
    });
    it('keeps its terms while it is active; suspended with a reason it is changed and checked again', async () => {
      const id = await activeProduct(house, maker!, checker!, { name: '稳享贷' });
      expect(codesOf(await service.edit(maker!, id, 3, productInput({ maxRateBp: 700 })))).toEqual([
        'LOAN_PRODUCT.NOT_EDITABLE',
      ]);
      expect(codesOf(await service.fire(checker!, id, 'suspend', 3, ''))).toEqual(['TEXT.REQUIRED']);
      must(await service.fire(checker!, id, 'suspend', 3, '额度用尽'));
      must(await service.edit(maker!, id, 4, productInput({ name: '稳享贷', maxRateBp: 700 })));
      await expect(queries.one(rivalMaker!.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      must(await service.fire(maker!, id, 'submitForCheck', 5));
      must(await service.fire(checker!, id, 'returnToMaker', 6, '请写明用途'));
      expect((await queries.one(maker!.actor, id)).state).toBe('DRAFT');
    });
    it('is out of another bank’s reach', async () => {
      const { id } = must(await service.create(maker!, productInput()));
      await expect(service.edit(rivalMaker!, id, 1, productInput())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(service.fire(rivalChecker!, id, 'activate', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(queries.one(rivalMaker!.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
    it('is refused with every fault at once', async () => {
      const o = await service.create(
        maker!,
        productInput({ name: ' ', acceptedKinds: [], maxMonths: 3, divisions: ['999999'] }),
      );
      expect(o.ok ? [] : o.errors.map((e) => `${e.code}@${e.field}`)).toEqual([
        'TEXT.REQUIRED@name',
        'LOAN_PRODUCT.KINDS@acceptedKinds',
        'LOAN_PRODUCT.MONTHS@maxMonths',
        'LOAN_PRODUCT.DIVISIONS@divisions',
      ]);
    });
    it('is found on the shelf by kind, amount and term, page by page', async () => {
      const only = await activeProduct(house, rivalMaker!, rivalChecker!, {
        acceptedKinds: ['DESIGN'],
        minAmountFen: 7_777,
        maxAmountFen: 8_888,
        minMonths: 50,
        maxMonths: 60,
        minRateBp: 100,
      });
      expect((await queries.shelf({ rightKind: 'DESIGN' }, null, 10)).map((p) => p.id)).toEqual([only]);
      expect((await queries.shelf({ amountFen: 8_000, months: 55 }, null, 10)).map((p) => p.id)).toEqual([only]);
      const all = (await queries.shelf({}, null, 100)).map((p) => p.id);
      expect(all[0]).toBe(only);
      const [first] = await queries.shelf({}, null, 1);
      expect((await queries.shelf({}, [first!.minRateBp, first!.id], 100)).map((p) => p.id)).toEqual(all.slice(1));
    });
  });

  describe('matching', () => {
    it('compares a published listing with every active product and keeps reasons and unmet wishes', async () => {
      const fits = await activeProduct(house, maker!, checker!, {
        preferences: [
          { code: 'RIGHT_KIND', kinds: ['INVENTION'], weight: 60 },
          { code: 'INDUSTRY', industries: ['C39'], weight: 40 },
        ],
      });
      const barred = await activeProduct(house, rivalMaker!, rivalChecker!, {
        acceptedKinds: ['INVENTION'],
        maxAmountFen: 100_000_000,
        preferences: [],
      });
      const listing = await publishListing(house, enterprise!, operator!, { maxRateBp: 500 });
      const found = await ofListing(listing);
      expect(found.get(fits)).toMatchObject({ isEligible: true, score: 60 });
      expect(codes(found.get(fits)!.unmet)).toEqual(['WISH.INDUSTRY']);
      expect(codes(found.get(fits)!.reasons)).toEqual(
        expect.arrayContaining(['MATCH.KINDS', 'MATCH.AMOUNT', 'WISH.RIGHT_KIND', 'MATCH.METHOD']),
      );
      expect(found.get(barred)!.isEligible).toBe(false);
      expect(codes(found.get(barred)!.unmet)).toEqual(['MATCH.KINDS', 'MATCH.AMOUNT']);
    });

    it('shows a bank the matches of its own products only, and nobody else’s listing to an enterprise', async () => {
      const [other] = await house.organisation('ENTERPRISE');
      const listing = await publishListing(house, other!, operator!);
      const row = await matches.marketListing(maker!.actor, listing);
      expect(row.matches.length).toBeGreaterThan(0);
      expect(new Set(row.matches.map((m) => m.bankId))).toEqual(new Set([maker!.actor.orgId]));
      await expect(matches.ofListing(enterprise!.actor, listing, null, 10)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(matches.ofListing(maker!.actor, listing, null, 10)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(matches.market(other!.actor, {}, null, 10)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it('follows the shelf: a product that comes is matched with what is published, one that goes leaves nothing behind', async () => {
      const [other] = await house.organisation('ENTERPRISE');
      const listing = await publishListing(house, other!, operator!);
      const id = await activeProduct(house, maker!, checker!, { name: '新品' });
      const has = async () =>
        (await matches.marketListing(maker!.actor, listing)).matches.some((m) => m.productId === id);
      expect(await has()).toBe(true);
      must(await service.fire(checker!, id, 'suspend', 3, '调整'));
      await house.drain();
      expect(await has()).toBe(false);
    });

    it('lists the market newest first, page by page, narrowed by what the bank asks for', async () => {
      const [one, two] = [
        (await house.organisation('ENTERPRISE'))[0]!,
        (await house.organisation('ENTERPRISE', undefined, '440100'))[0]!,
      ];
      const small = await publishListing(house, one, operator!, { amountFen: 60_000_000, months: 6 });
      const elsewhere = await publishListing(house, two, operator!, { amountFen: 61_000_000 });
      const ids = async (
        filter: Parameters<MatchQueries['market']>[1],
        after: readonly [string, string] | null = null,
        take = 50,
      ) => (await matches.market(maker!.actor, filter, after, take)).map((r) => r.listing.id);
      expect((await ids({})).slice(0, 2)).toEqual([elsewhere, small]);
      const [first] = await matches.market(maker!.actor, {}, null, 1);
      expect((await ids({}, [first!.listing.publishedOn!, first!.listing.id]))[0]).toBe(small);
      expect(await ids({ maxAmountFen: 61_000_000 })).toEqual([elsewhere, small]);
      expect(await ids({ maxMonths: 6 })).toEqual([small]);
      expect(await ids({ division: '440100' })).toEqual([elsewhere]);
      expect(await ids({ rightKind: 'DESIGN' })).toEqual([]);
      expect(await ids({ isEligible: true, maxAmountFen: 61_000_000 })).toEqual([small]);
    });

    it('keeps a listing that left the market for the banks that had offered on it, and for no other', async () => {
      const [other] = await house.organisation('ENTERPRISE');
      const listing = await publishListing(house, other!, operator!);
      const offer = await releasedOffer(house, maker!, checker!, listing);
      must(await house.get(OfferService).accept(other!, offer, 3));
      expect((await matches.marketListing(maker!.actor, listing)).listing.state).toBe('ACCEPTED');
      await expect(matches.marketListing(rivalMaker!.actor, listing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await matches.market(maker!.actor, {}, null, 100)).map((r) => r.listing.id)).not.toContain(listing);
    });
  });
});
