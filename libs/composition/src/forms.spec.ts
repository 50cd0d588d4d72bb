import { dateField, textField, wholeField, type FieldList, type FormOfFields, type ListedField } from '@zhiya/kernel';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from './contexts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../docs/api/schema.graphql'), 'utf8'));

const typeOf = (field: ListedField): string =>
  field.kind === 'amount' ? 'Fen' : field.kind === 'whole' || field.kind === 'percent' ? 'Int' : 'String';

/** Where a list and the API do not say the same. */
function differences({ name, fields, input, shownBy }: FormOfFields): readonly string[] {
  const [asked, shown] = [schema.getType(input), schema.getType(shownBy)];
  if (!isInputObjectType(asked) || !isObjectType(shown)) return [`${name}: ${input} or ${shownBy} is not of the API`];
  const own = Object.entries(fields).flatMap(([field, f]) => {
    const wanted = `${typeOf(f)}${f.isOptional ? '' : '!'}`;
    const there = asked.getFields()[field];
    return [
      ...(there && String(there.type) === wanted
        ? []
        : [`${name}: ${input}.${field} is ${there?.type}, not ${wanted}`]),
      ...(field in shown.getFields() ? [] : [`${name}: ${shownBy} does not show ${field}`]),
    ];
  });
  const more = Object.keys(asked.getFields()).filter((f) => !(f in fields));
  return [...own, ...more.map((f) => `${name}: ${input}.${f} stands in no list`)];
}

describe('forms', () => {
  it.each(FORMS.map((f) => [f.name, f] as const))('%s says what its input and its record say', (_, form) => {
    expect(differences(form)).toEqual([]);
  });
  it('are missed where a field is of another kind, unknown to the API, or left out of the list', () => {
    const fields: FieldList = { establishedOn: wholeField(1, 'X'), motto: textField(9), wantedOn: dateField() };
    expect(differences({ name: 'planted', fields, input: 'WishesInput', shownBy: 'Listing' })).toEqual([
      'planted: WishesInput.establishedOn is undefined, not Int!',
      'planted: WishesInput.motto is undefined, not String!',
      'planted: Listing does not show motto',
      'planted: WishesInput.wantedOn is String, not String!',
      'planted: WishesInput.maxRateBp stands in no list',
      'planted: WishesInput.method stands in no list',
    ]);
  });
});
