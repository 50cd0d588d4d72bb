import { packOf } from './pack';

describe('the pack of a contract’s pledges', () => {
  it('is complete when every right is registered, and never when there is none', () => {
    expect(packOf([])).toMatchObject({ total: 0, isComplete: false });
    expect(
      packOf([
        { assetId: 'a', state: 'REGISTERED' },
        { assetId: 'b', state: 'SUBMITTED' },
      ]),
    ).toEqual({ total: 2, registered: 1, registeredAssetIds: ['a'], isComplete: false });
    expect(
      packOf([
        { assetId: 'a', state: 'REGISTERED' },
        { assetId: 'b', state: 'RELEASE_PENDING' },
      ]),
    ).toMatchObject({ registered: 2, isComplete: true });
  });
  it('counts a right once, whatever became of an earlier filing of it', () => {
    expect(
      packOf([
        { assetId: 'a', state: 'WITHDRAWN' },
        { assetId: 'a', state: 'REGISTERED' },
      ]),
    ).toMatchObject({ total: 1, registered: 1, isComplete: true });
  });
  it('does not count a pledge that is released', () => {
    expect(packOf([{ assetId: 'a', state: 'RELEASED' }])).toMatchObject({ registered: 0, isComplete: false });
  });
});
