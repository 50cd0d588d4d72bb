import type { FieldList, ListedField } from '@zhiya/kernel';
import { AuditEntry } from '@zhiya/platform-persistence';
import { COMPANY_FORM, FINANCING_FORM, WISHES_FORM } from '@zhiya/marketplace-domain';
import { ListingService } from '@zhiya/marketplace-server';
import { Listing } from '@zhiya/marketplace-server/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import { must, openHouse, type House } from '@zhiya/composition/testing';

/** What a field of its kind may hold; where a field asks for more, what it asks for. */
const PARTICULAR: Readonly<Record<string, unknown>> = {
  industry: 'C35',
  contactPhone: '0769-22001234',
  wantedOn: '2020-01-20',
};
function sample(name: string, field: ListedField): unknown {
  if (name in PARTICULAR) return PARTICULAR[name];
  switch (field.kind) {
    case 'date':
      return '2012-05-08';
    case 'choice':
      return field.of![0];
    case 'whole':
      return 12;
    case 'amount':
      return 250_000_000;
    case 'percent':
      return 550;
    default:
      return `所填的 ${name}`;
  }
}
const filled = (list: FieldList) => Object.fromEntries(Object.entries(list).map(([n, f]) => [n, sample(n, f)]));

/** Whatever field joins a form of the listing is kept on both databases, is in the trail, and may be left empty again where it is optional. */
describe('the forms of a listing', () => {
  let house: House;
  let enterprise: RequestContext;
  let id: string;
  const row = () => house.platform.databases.writer.manager.findOneByOrFail(Listing, { id });
  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    ({ id } = must(await house.get(ListingService).create(enterprise)));
  }, 60_000);
  afterAll(() => house.close());

  it.each([
    ['saveFinancing', FINANCING_FORM, 'save financing'],
    ['saveWishes', WISHES_FORM, 'save wishes'],
    ['saveCompany', COMPANY_FORM, 'save company'],
  ] as const)('%s keeps every field of its list', async (save, list, action) => {
    const answers = filled(list);
    must(await house.get(ListingService)[save](enterprise, id, answers));
    expect(await row()).toMatchObject(answers);
    const em = house.platform.databases.reader.manager;
    const [entry] = await em.find(AuditEntry, { where: { recordId: id, action }, order: { id: 'DESC' } });
    expect(Object.keys(entry!.after as object)).toEqual(expect.arrayContaining(Object.keys(list)));

    const empty = Object.fromEntries(
      Object.entries(list)
        .filter(([, f]) => (f as ListedField).isOptional)
        .map(([n]) => [n, null]),
    );
    must(await house.get(ListingService)[save](enterprise, id, { ...answers, ...empty }));
    expect(await row()).toMatchObject(empty);
  });
});
