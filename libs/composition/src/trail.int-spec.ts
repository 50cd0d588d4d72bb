import { AssetService } from '@zhiya/assets-server';
import { ConsentService, ListingService } from '@zhiya/marketplace-server';
import { AuditEntry, type RequestContext } from '@zhiya/platform-persistence';
import { must, openHouse, type House } from './testing';

/** What the trail says of a change beside who made it: the values that were there, and those that stand there now. */
describe('before and after in the trail', () => {
  let house: House;
  let enterprise: RequestContext;
  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = (await house.organisation('ENTERPRISE')) as [RequestContext];
  });
  afterAll(() => house.close());

  const last = (recordType: string, recordId: string) => house.platform.databases.reader.manager.findOneOrFail(AuditEntry, { where: { recordType, recordId }, order: { seq: 'DESC' } });
  const asset = async (serial: number) =>
    must(await house.get(AssetService).register(enterprise, { rightKind: 'SOFTWARE', number: `2019SR000000${serial}`, title: `软件 ${serial}`, completedOn: '2018-11-05', registeredOn: '2019-02-11' })).id;

  it('names the rights of a listing as they were and as they are', async () => {
    const [first, second] = [await asset(1), await asset(2)];
    const { id } = must(await house.get(ListingService).create(enterprise));
    must(await house.get(ListingService).saveRights(enterprise, id, [first]));
    must(await house.get(ListingService).saveRights(enterprise, id, [second, first]));
    expect(await last('listing', id)).toMatchObject({ action: 'save rights', before: { assetIds: [first] }, after: { assetIds: [second, first] } });
  });

  it('names every column that moves with a state', async () => {
    const [bank] = (await house.organisation('BANK')) as [RequestContext];
    const { id } = must(await house.get(ListingService).create(enterprise));
    await house.platform.databases.writer.query("UPDATE listing SET state = 'PUBLISHED' WHERE id = ?", [id]);
    const consent = must(await house.get(ConsentService).request(bank, id, '请开放材料'));
    expect(await last('listing-consent', consent.id)).toMatchObject({ before: { state: 'NONE', message: null }, after: { state: 'REQUESTED', message: '请开放材料' } });
  });
});
