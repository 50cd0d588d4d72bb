import { AssetService } from '@zhiya/assets-server';
import { addDays } from '@zhiya/kernel';
import { OperationService } from '@zhiya/identity-server';
import {
  ListingEnds,
  CaseQueries,
  ConsentService,
  ListingAccess,
  ListingQueries,
  ListingService,
  ListingVerificationService,
} from '@zhiya/marketplace-server';
import { LISTING, Listing } from '@zhiya/marketplace-server/testing';
import { FileService } from '@zhiya/platform-files';
import { joinCase } from '@zhiya/platform-lifecycle';
import type { RequestContext } from '@zhiya/platform-persistence';
import { Readable } from 'node:stream';
import { codesOf, must, openHouse, type House } from '@zhiya/composition/testing';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const FINANCING = { amountFen: 250_000_000, months: 12, purpose: 'RESEARCH', purposeNote: null };
const COMPANY = {
  establishedOn: '2012-05-08',
  industry: 'C35',
  employees: 86,
  revenueFen: 3_200_000_000,
  contactName: '李经办',
  contactPhone: '0769-22001234',
  introduction: '做<b>精密</b>夹具',
};
const fieldsOf = (o: { ok: boolean; errors?: readonly { code: string; field?: string }[] }) =>
  o.ok ? [] : o.errors!.map((e) => `${e.code}@${e.field}`);

describe('a listing', () => {
  let house: House;
  let enterprise: RequestContext;
  let rival: RequestContext;
  let operator: RequestContext;
  let bank: RequestContext;
  let otherBank: RequestContext;
  let listings: ListingService;
  let verification: ListingVerificationService;
  let consent: ConsentService;
  let queries: ListingQueries;
  let access: ListingAccess;
  let cases: CaseQueries;
  let serial = 0;
  const row = (id: string) => house.platform.databases.writer.manager.findOneByOrFail(Listing, { id });
  const at = () => house.platform.uow.businessDate.today();

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    [rival] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    [operator] = (await house.organisation('OPERATOR', undefined, '000000')) as [RequestContext];
    [bank] = (await house.organisation('BANK')) as [RequestContext];
    [otherBank] = (await house.organisation('BANK')) as [RequestContext];
    listings = house.get(ListingService);
    verification = house.get(ListingVerificationService);
    consent = house.get(ConsentService);
    queries = house.get(ListingQueries);
    access = house.get(ListingAccess);
    cases = house.get(CaseQueries);
  }, 60_000);
  afterAll(() => house.close());

  const asset = async (who = enterprise, change = {}) => {
    serial += 1;
    return must(
      await house.get(AssetService).register(who, {
        rightKind: 'SOFTWARE',
        number: `2019SR${String(serial).padStart(7, '0')}`,
        title: `软件 ${serial}`,
        completedOn: '2018-11-05',
        registeredOn: '2019-02-11',
        ...change,
      }),
    ).id;
  };
  const licence = async (id: string, who = enterprise) =>
    must(
      await house
        .get(FileService)
        .keep(
          who,
          { stream: Readable.from([PDF]), name: '营业执照.pdf', contentType: 'application/pdf' },
          { subjectType: 'listing', subjectId: id, purpose: 'BUSINESS_LICENCE' },
        ),
    ).id;
  const filled = async (who = enterprise, change = {}) => {
    const { id } = must(await listings.create(who));
    must(await listings.saveRights(who, id, [await asset(who)]));
    must(await listings.saveFinancing(who, id, { ...FINANCING, ...change }));
    must(await listings.saveCompany(who, id, COMPANY));
    await licence(id, who);
    must(await listings.saveDocuments(who, id));
    return id;
  };
  const submitted = async (who = enterprise, change = {}) => {
    const id = await filled(who, change);
    must(await listings.submit(who, id, true));
    return id;
  };
  const published = async (who = enterprise, change = {}) => {
    const id = await submitted(who, change);
    must(await verification.publish(operator, id));
    return id;
  };

  it('grows section by section, in any order, and is numbered when it is handed in', async () => {
    const { id } = must(await listings.create(enterprise));
    must(await listings.saveCompany(enterprise, id, COMPANY));
    expect((await row(id)).savedSections).toEqual(['COMPANY']);
    expect((await row(id)).caseNo).toBeNull();
    expect(codesOf(await listings.submit(enterprise, id, true))).toEqual(['LISTING.INCOMPLETE', 'LISTING.NO_ASSETS']);
    must(await listings.saveRights(enterprise, id, [await asset()]));
    must(await listings.saveFinancing(enterprise, id, FINANCING));
    expect(fieldsOf(await listings.saveDocuments(enterprise, id))).toEqual(['LISTING.NO_LICENCE@documents']);
    await licence(id);
    must(await listings.saveDocuments(enterprise, id));
    expect(fieldsOf(await listings.submit(enterprise, id, false))).toEqual(['LISTING.NOT_DECLARED@declared']);
    const done = must(await listings.submit(enterprise, id, true));
    expect(done).toMatchObject({
      state: 'SUBMITTED',
      facts: {
        caseNo: '2019-441900-000001',
        lookupCode: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      },
    });
    expect((await row(id)).validUntil).toBe('2020-03-02');
  });

  it('numbers simultaneous submissions one after another, and a refused one leaves no gap', async () => {
    const ids = [await filled(), await filled(), await filled(rival)];
    await Promise.all([
      listings.submit(enterprise, ids[0]!, true),
      listings.submit(enterprise, ids[1]!, true),
      listings.submit(rival, ids[2]!, true),
    ]);
    const refused = await filled();
    expect(codesOf(await listings.submit(enterprise, refused, true, 1))).toEqual(['RECORD.CHANGED']);
    const numbers = (await Promise.all(ids.map(row))).map((l) => l.caseNo).sort();
    expect(numbers).toEqual(['2019-441900-000002', '2019-441900-000003', '2019-441900-000004']);
    must(await listings.submit(enterprise, refused, true));
    expect((await row(refused)).caseNo).toBe('2019-441900-000005');
  });

  it('offers what it has already said once in the next draft, to be looked at and saved', async () => {
    const { id } = must(await listings.create(enterprise));
    expect(await row(id)).toMatchObject({
      contactPhone: '0769-22001234',
      industry: 'C35',
      savedSections: [],
      amountFen: null,
    });
  });

  it('refuses absurd answers at their fields', async () => {
    const { id } = must(await listings.create(enterprise));
    const money = (change: object) =>
      listings.saveFinancing(enterprise, id, { ...FINANCING, ...change }).then(fieldsOf);
    expect(await money({ amountFen: -1 })).toEqual(['LISTING.AMOUNT_OUT_OF_RANGE@amountFen']);
    expect(await money({ amountFen: Number.MAX_SAFE_INTEGER, months: 361 })).toEqual([
      'LISTING.AMOUNT_OUT_OF_RANGE@amountFen',
      'LISTING.MONTHS_OUT_OF_RANGE@months',
    ]);
    expect(await money({ purpose: 'OTHER' })).toEqual(['TEXT.REQUIRED@purposeNote']);
    expect(
      fieldsOf(
        await listings.saveWishes(enterprise, id, { maxRateBp: 10_001, method: 'LOTTERY', wantedOn: '2019-12-01' }),
      ),
    ).toEqual(['LISTING.RATE_OUT_OF_RANGE@maxRateBp', 'LISTING.METHOD@method', 'LISTING.WANTED_IN_PAST@wantedOn']);
    expect(fieldsOf(await listings.saveRights(enterprise, id, []))).toEqual(['LISTING.NO_ASSETS@assetIds']);
    expect((await row(id)).savedSections).toEqual([]);
  });

  it('refuses a term beyond the life of a right, whichever of the two is entered last', async () => {
    const mark = {
      rightKind: 'TRADEMARK',
      number: '6020569',
      niceClass: 28,
      registrationDate: '2010-12-01',
      completedOn: null,
      registeredOn: null,
    };
    const { id } = must(await listings.create(enterprise));
    const right = await asset(enterprise, mark);
    must(await listings.saveRights(enterprise, id, [right]));
    expect(fieldsOf(await listings.saveFinancing(enterprise, id, { ...FINANCING, months: 12 }))).toEqual([
      'ASSET.MATURITY_BEYOND_LIFE@months',
    ]);
    must(await listings.saveFinancing(enterprise, id, { ...FINANCING, months: 11 }));
    const other = must(await listings.create(enterprise)).id;
    must(await listings.saveFinancing(enterprise, other, { ...FINANCING, months: 12 }));
    expect(fieldsOf(await listings.saveRights(enterprise, other, [right]))).toEqual([
      'ASSET.MATURITY_BEYOND_LIFE@assetIds',
    ]);
  });

  it('does not offer one right twice, nor one that is disputed, nor one whose co-owners have not agreed', async () => {
    const right = await asset();
    const first = await filled();
    must(await listings.saveRights(enterprise, first, [right]));
    must(await listings.submit(enterprise, first, true));
    const { id } = must(await listings.create(enterprise));
    const again = await listings.saveRights(enterprise, id, [right]);
    expect(again).toMatchObject({
      ok: false,
      errors: [{ code: 'LISTING.ASSET_ELSEWHERE', facts: { assetId: right, caseNo: (await row(first)).caseNo } }],
    });
    const shared = await asset(enterprise, { coOwners: [{ name: '某大学' }] });
    expect(fieldsOf(await listings.saveRights(enterprise, id, [shared]))).toEqual(['LISTING.CO_OWNERS@assetIds']);
    const disputed = await asset();
    must(
      await house.get(AssetService).recordStanding(enterprise, disputed, {
        status: 'IN_FORCE',
        burdens: ['OWNERSHIP_DISPUTE'],
        checkedOn: at(),
        source: '法院通知',
      }),
    );
    expect(fieldsOf(await listings.saveRights(enterprise, id, [disputed]))).toEqual(['ASSET.BURDENED@assetIds']);
  });

  it('looks at the rights again when it is handed in', async () => {
    const id = await filled();
    const right = await asset();
    must(await listings.saveRights(enterprise, id, [right]));
    must(
      await house.get(AssetService).recordStanding(enterprise, right, {
        status: 'INVALIDATED',
        burdens: [],
        checkedOn: at(),
        source: '无效宣告决定',
      }),
    );
    expect(fieldsOf(await listings.submit(enterprise, id, true))).toEqual(['ASSET.NOT_IN_FORCE@assetIds']);
    expect((await row(id)).caseNo).toBeNull();
  });

  it('is hidden from another enterprise, and takes no right of another', async () => {
    const id = await filled();
    await expect(listings.saveCompany(rival, id, COMPANY)).rejects.toThrow('not found');
    await expect(listings.submit(rival, id, true)).rejects.toThrow('not found');
    await expect(listings.withdraw(rival, id, null)).rejects.toThrow('not found');
    await expect(listings.saveRights(enterprise, id, [await asset(rival)])).rejects.toThrow('not found');
    await expect(access.open(rival, id)).rejects.toThrow('not found');
    await expect(access.open(operator, id)).rejects.toThrow('not found');
    await expect(cases.one(rival.actor, id)).rejects.toThrow('not found');
  });

  it('answers a repeated form as the first time, and refuses a page that is out of date', async () => {
    const { id } = must(await listings.create(enterprise));
    const keyed = { ...enterprise, idempotencyKey: 'k-1', operation: 'saveListingCompany', inputHash: 'h' };
    must(await listings.saveCompany(keyed, id, COMPANY, 1));
    must(await listings.saveCompany(keyed, id, COMPANY, 1));
    expect((await row(id)).version).toBe(2);
    expect(codesOf(await listings.saveFinancing(enterprise, id, FINANCING, 1))).toEqual(['RECORD.CHANGED']);
  });

  describe('verification', () => {
    it('sends sections back with reasons; nothing else changes; the mended listing keeps its number and its code', async () => {
      const id = await submitted();
      const before = await row(id);
      expect(fieldsOf(await verification.returnForCorrection(operator, id, []))).toEqual([
        'LISTING.NO_CORRECTION@corrections',
      ]);
      must(
        await verification.returnForCorrection(operator, id, [
          { section: 'COMPANY', reason: '电话无法接通' },
          { section: 'DOCUMENTS', reason: '营业执照不清晰' },
        ]),
      );
      expect((await row(id)).corrections).toEqual([
        { section: 'COMPANY', reason: '电话无法接通', isMended: false },
        { section: 'DOCUMENTS', reason: '营业执照不清晰', isMended: false },
      ]);
      expect(codesOf(await listings.submit(enterprise, id, true))).toEqual(['LISTING.INCOMPLETE']);
      must(await listings.saveCompany(enterprise, id, { ...COMPANY, contactPhone: '0769-22005678' }));
      must(await listings.saveDocuments(enterprise, id));
      must(await listings.submit(enterprise, id, true));
      expect(await row(id)).toMatchObject({
        caseNo: before.caseNo,
        lookupCode: before.lookupCode,
        contactPhone: '0769-22005678',
        state: 'SUBMITTED',
      });
      must(await verification.publish(operator, id));
      expect(await row(id)).toMatchObject({ state: 'PUBLISHED', publishedOn: at(), corrections: [] });
      expect(codesOf(await verification.publish(operator, id))).toEqual(['LIFECYCLE.NOT_NOW']);
      expect(codesOf(await listings.saveCompany(enterprise, id, COMPANY))).toEqual(['LISTING.NOT_EDITABLE']);
      await expect(
        house
          .get(FileService)
          .keep(
            enterprise,
            { stream: Readable.from([PDF]), name: 'a.pdf', contentType: '' },
            { subjectType: 'listing', subjectId: id, purpose: 'OTHER' },
          ),
      ).resolves.toMatchObject({ ok: false, errors: [{ code: 'LISTING.NOT_EDITABLE' }] });
    });

    it('is the operator’s alone, who sees no draft', async () => {
      const id = await submitted();
      await expect(verification.publish(enterprise, id)).rejects.toThrow('verify:listing');
      await expect(verification.publish(operator, await filled())).rejects.toThrow('not found');
      expect((await queries.toVerify(100)).map((l) => l.id)).toContain(id);
    });
  });

  describe('the anonymous list', () => {
    it('filters by kind, amount, term and division, newest first, without a gap between pages', async () => {
      const small = await published(enterprise, { amountFen: 5_000_000, months: 6 });
      const large = await published(enterprise, { amountFen: 900_000_000, months: 36 });
      await submitted();
      const found = async (f: object) => (await queries.published(f, null, 100)).map((l) => l.id);
      expect(await found({ maxAmountFen: 5_000_000 })).toEqual([small]);
      expect(await found({ minAmountFen: 900_000_000, minMonths: 36 })).toEqual([large]);
      expect(await found({ division: '440000', rightKind: 'SOFTWARE' })).toContain(small);
      expect(await found({ division: '110000' })).toEqual([]);
      expect(await found({ rightKind: 'INVENTION' })).toEqual([]);
      const all = await queries.published({}, null, 100);
      const first = (await queries.published({}, null, 1))[0]!;
      const rest = await queries.published({}, { publishedOn: first.publishedOn!, id: first.id }, 100);
      expect([first, ...rest].map((l) => l.id)).toEqual(all.map((l) => l.id));
    });
  });

  describe('consent', () => {
    const opened = (ctx: RequestContext, id: string) =>
      access.open(ctx, id).then(
        (o) => o.level,
        (e: Error) => e.message,
      );

    it('opens the file to one bank, not to another, and no longer once revoked; every look is on record', async () => {
      const id = await published();
      expect(await opened(bank, id)).toBe('listing not found');
      must(await consent.request(bank, id, '请提供近两年报表 <script>'));
      expect((await queries.consents(enterprise.actor, id)).map((c) => [c.recipientOrgId, c.state])).toEqual([
        [bank.actor.orgId, 'REQUESTED'],
      ]);
      must(await consent.grant(enterprise, id, bank.actor.orgId));
      expect([await opened(bank, id), await opened(otherBank, id)]).toEqual(['CONSENT', 'listing not found']);
      expect(await opened(enterprise, id)).toBe('OWNER');
      expect(
        (await queries.viewings(enterprise.actor, id, null, 10)).map((v) => [v.viewerOrgId, v.personId, v.what]),
      ).toEqual([[bank.actor.orgId, bank.actor.personId, 'FULL_FILE']]);
      must(await consent.revoke(enterprise, id, bank.actor.orgId));
      expect(await opened(bank, id)).toBe('listing not found');
      must(await consent.request(bank, id, null));
      must(await consent.refuse(enterprise, id, bank.actor.orgId));
      expect(await opened(bank, id)).toBe('listing not found');
      must(await consent.grant(enterprise, id, bank.actor.orgId));
      expect(await opened(bank, id)).toBe('CONSENT');
      await expect(queries.viewings(rival.actor, id, null, 10)).rejects.toThrow('not found');
    });

    it('opens the documents and the evidence of the rights as well, each download on record', async () => {
      const id = await filled();
      const right = await asset();
      must(await listings.saveRights(enterprise, id, [right]));
      const files = house.get(FileService);
      const certificate = must(
        await files.keep(
          enterprise,
          { stream: Readable.from([PDF]), name: '登记证书.pdf', contentType: '' },
          { subjectType: 'asset', subjectId: right, purpose: 'CERTIFICATE' },
        ),
      ).id;
      must(await listings.submit(enterprise, id, true));
      must(await verification.publish(operator, id));
      await expect(files.open(bank, certificate)).rejects.toThrow('not found');
      must(await consent.grant(enterprise, id, bank.actor.orgId));
      const { stream } = await files.open(bank, certificate);
      stream.destroy();
      expect((await queries.viewings(enterprise.actor, id, null, 10)).map((v) => [v.what, v.detail])).toEqual([
        ['EVIDENCE', '登记证书.pdf'],
      ]);
      await expect(files.open(otherBank, certificate)).rejects.toThrow('not found');
    });

    it('is for approved institutions and published listings', async () => {
      const id = await published();
      await expect(consent.grant(enterprise, id, rival.actor.orgId)).rejects.toThrow('not found');
      await expect(consent.request(bank, await submitted(), null)).rejects.toThrow('not found');
      await expect(consent.grant(rival, id, bank.actor.orgId)).rejects.toThrow('not found');
      await expect(
        consent.request({ ...bank, actor: { ...bank.actor, roles: ['ADMINISTRATOR'] } }, id, null),
      ).rejects.toThrow('request:consent');
      must(await listings.withdraw(enterprise, id, '不再需要'));
      expect(codesOf(await consent.grant(enterprise, id, bank.actor.orgId))).toEqual(['CONSENT.LISTING_CLOSED']);
    });
  });

  describe('its case', () => {
    it('shows each party what it took part in, and nothing of what passed between others', async () => {
      const id = await published();
      must(await consent.request(bank, id, null));
      must(await consent.request(otherBank, id, null));
      const seen = async (ctx: RequestContext) =>
        (await cases.one(ctx.actor, id)).timeline.map((t) => `${t.recordType}.${t.event}`).reverse();
      expect(await seen(enterprise)).toEqual([
        'listing.create',
        'listing.submit',
        'listing.publish',
        'listing-consent.request',
        'listing-consent.request',
      ]);
      expect(await seen(bank)).toEqual(['listing-consent.request']);
      const view = await cases.one(bank.actor, id);
      expect([view.isNamed, view.parties, view.tasks.map((t) => t.orgKind)]).toEqual([false, [], ['ENTERPRISE']]);
      expect((await cases.one(enterprise.actor, id)).tasks.map((t) => [t.recordType, t.state, t.dueOn])).toEqual([
        ['listing-consent', 'REQUESTED', '2019-12-09'],
        ['listing-consent', 'REQUESTED', '2019-12-09'],
      ]);
    });

    it('tells stage and promise to whoever has the code, and nothing to a guess', async () => {
      const id = await submitted();
      const { lookupCode } = await row(id);
      expect(await queries.status(lookupCode!)).toEqual({ stage: 'SUBMITTED', promisedBy: '2019-12-04' });
      expect(await queries.status(` ${lookupCode!.toLowerCase().replaceAll('-', '')} `)).toMatchObject({
        stage: 'SUBMITTED',
      });
      expect(await queries.status('2222-2222-2222')).toBeNull();
      expect(await queries.status("' OR 1=1 --")).toBeNull();
    });
  });

  describe('as days and loans go by', () => {
    const accept = (id: string) =>
      house.platform.uow.do(enterprise, async (tx) => {
        const listing = await tx.em.findOneByOrFail(Listing, { id });
        await joinCase(tx, id, bank.actor.orgId, 'BANK');
        must(await LISTING.move(tx, listing, 'accept', { patch: { acceptedOfferId: 'offer-1' } }));
      });
    const ends = async (how: 'complete' | 'fallThrough', id: string) => {
      await house.platform.uow.do(house.system, (tx) => house.get(ListingEnds)[how](tx, id));
      await house.drain();
    };
    /** An outbox may hold what a release before wrote. */
    it('ends as a job of an earlier release asks it to', async () => {
      const id = await published();
      await accept(id);
      await house.platform.uow.do(house.system, (tx) => tx.publish('marketplace.completeListing', { caseId: id }));
      await house.drain();
      expect((await row(id)).state).toBe('COMPLETED');
    });

    it('goes back on the market when its contract is cancelled, and the bank leaves the case', async () => {
      const id = await published();
      await accept(id);
      expect((await access.open(bank, id)).level).toBe('PARTY');
      await ends('fallThrough', id);
      await ends('fallThrough', id);
      expect(await row(id)).toMatchObject({ state: 'PUBLISHED', acceptedOfferId: null });
      await expect(access.open(bank, id)).rejects.toThrow('not found');
      must(await listings.withdraw(enterprise, id, null));
    }, 60_000);

    it('is completed when its loan is settled', async () => {
      const id = await published();
      await accept(id);
      await ends('complete', id);
      expect((await row(id)).state).toBe('COMPLETED');
    }, 60_000);

    it('expires the day after its last day, and falls through to its end where that has passed', async () => {
      const id = await published();
      const accepted = await published();
      await accept(accepted);
      const last = (await row(id)).validUntil!;
      const move = async (to: string) => {
        must(await house.get(OperationService).moveToday(house.system, to));
        await house.drain();
      };
      await move(last);
      expect((await row(id)).state).toBe('PUBLISHED');
      await move(addDays(last, 1));
      expect([(await row(id)).state, (await row(accepted)).state]).toEqual(['EXPIRED', 'ACCEPTED']);
      await ends('fallThrough', accepted);
      expect((await row(accepted)).state).toBe('EXPIRED');
    }, 60_000);
  });
});
