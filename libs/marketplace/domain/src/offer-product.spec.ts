import { offerProductFaults } from './offer-product';
import { aProduct } from './testing';

const terms = { principalFen: 250_000_000, months: 12, rateBp: 435, method: 'INTEREST_FIRST' as const };
const faults = (change: object) =>
  offerProductFaults({ ...terms, ...change }, aProduct()).map((e) => `${e.code}@${e.field}`);

describe('an offer under a product', () => {
  it('may use the whole of its ranges', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ principalFen: 1_000_000_000, months: 36, rateBp: 600 })).toEqual([]);
  });
  it.each([
    [{ principalFen: 49_999_999 }, 'OFFER.OUTSIDE_PRODUCT@principalFen'],
    [{ months: 37 }, 'OFFER.OUTSIDE_PRODUCT@months'],
    [{ rateBp: 434 }, 'OFFER.OUTSIDE_PRODUCT@rateBp'],
    [{ method: 'BULLET' }, 'OFFER.METHOD_OUTSIDE_PRODUCT@method'],
  ])('is refused with %j', (change, code) => expect(faults(change)).toEqual([code]));
});
