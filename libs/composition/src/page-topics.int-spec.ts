import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OrganisationService } from '@zhiya/identity-server';
import { fail } from '@zhiya/kernel';
import type { RequestContext } from '@zhiya/platform-persistence';
import { TOPICS } from './contexts';
import { openHouseWithDoors, type House } from './testing';
import { activeProduct } from './testing/market';

describe('what public pages tell of', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let [maker, checker, admin]: RequestContext[] = [];
  const changes = async () =>
    (await house.app.inject({ url: '/changes' })).json<{ today: string; topics: Record<string, number> }>();
  const counts = async () => (await changes()).topics;

  beforeAll(async () => {
    house = await openHouseWithDoors();
    [maker, checker] = await house.organisation('BANK', [['OPERATOR'], ['APPROVER']]);
    [admin] = await house.organisation('BUREAU');
  }, 120_000);
  afterAll(() => house.close());

  it('is told to anybody, with the day', async () => {
    expect(await changes()).toEqual({
      today: house.platform.uow.businessDate.today(),
      topics: { policy: expect.any(Number), shelf: expect.any(Number) },
    });
  });

  it('is counted in the transaction that changes it, and nothing else is', async () => {
    const before = await counts();
    await activeProduct(house, maker!, checker!);
    const after = await counts();
    expect(after['shelf']).toBeGreaterThan(before['shelf']!);
    expect(after['policy']).toBe(before['policy']);
  });

  it('is not counted where the change is rolled back, and once where one transaction changes it twice', async () => {
    const before = await counts();
    await house.platform.uow.run(house.system, async (tx) => {
      tx.touches('loan-product');
      return fail('TEST.NO');
    });
    expect(await counts()).toEqual(before);
    await house.platform.uow.do(house.system, async (tx) => {
      tx.touches('loan-product');
      tx.touches('organisation');
      tx.touches('policy-text');
      tx.touches('session');
    });
    expect(await counts()).toEqual({ policy: before['policy']! + 1, shelf: before['shelf']! + 1 });
  });

  it('changes with an organisation that is suspended: its products leave the shelf', async () => {
    const before = await counts();
    expect((await house.get(OrganisationService).decide(house.system, admin!.actor.orgId, 'suspend', '示例')).ok).toBe(
      true,
    );
    expect((await counts())['shelf']).toBe(before['shelf']! + 1);
  });

  it('is of two topics', () => {
    expect([...new Set(Object.values(TOPICS))].sort()).toEqual(['policy', 'shelf']);
  });
});
