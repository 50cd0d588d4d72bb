import { dateField, textField, wholeField, type FieldList, type FormOfFields, type ListedField } from '@zhiya/kernel';
import { buildSchema, getNamedType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from './contexts';
import { FORMS_BY_HAND, type FormByHand } from './forms-by-hand';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../docs/api/schema.graphql'), 'utf8'));

const TYPES: Readonly<Partial<Record<ListedField['kind'], string>>> = {
  amount: 'Fen',
  whole: 'Int',
  percent: 'Int',
  choices: '[String!]',
  codes: '[String!]',
  flag: 'Boolean',
  record: 'ID',
};
/** Several choices may be none, which is an answer too: the API asks for them or not. */
function typesOf(field: ListedField): readonly string[] {
  const type = TYPES[field.kind] ?? 'String';
  return field.isOptional ? (field.kind === 'choices' ? [type, `${type}!`] : [type]) : [`${type}!`];
}

/** Where a list and the API do not say the same. */
function differences({ name, fields, input, shownBy, bears = [], unshown = [] }: FormOfFields): readonly string[] {
  const [asked, shown] = [schema.getType(input), schema.getType(shownBy)];
  if (!isInputObjectType(asked) || !isObjectType(shown)) return [`${name}: ${input} or ${shownBy} is not of the API`];
  const own = Object.entries(fields).flatMap(([field, f]) => {
    const wanted = typesOf(f);
    const there = asked.getFields()[field];
    return [
      ...(there && wanted.includes(String(there.type))
        ? []
        : [`${name}: ${input}.${field} is ${there?.type}, not ${wanted[0]}`]),
      ...(field in shown.getFields() !== unshown.includes(field)
        ? []
        : [`${name}: ${shownBy} ${unshown.includes(field) ? 'shows' : 'does not show'} ${field}`]),
    ];
  });
  const more = Object.keys(asked.getFields()).filter((f) => !(f in fields) && !bears.includes(f));
  const less = [...bears, ...unshown].filter((f) => !(f in asked.getFields()));
  return [
    ...own,
    ...more.map((f) => `${name}: ${input}.${f} stands in no list`),
    ...less.map((f) => `${name}: ${input} does not bear ${f}`),
  ];
}

/** Which record, of which version and why: what a move says beside its answers. */
const BORNE = ['id', 'version', 'reason', 'note', 'token'];
/** Inputs of moves that ask for two things or more, of which no list says what they are: each is to stand among the forms by hand, with no field more. */
function byHand(api: GraphQLSchema, lists: readonly FormOfFields[], known: Readonly<Record<string, FormByHand>>) {
  const inputs = Object.values(api.getMutationType()!.getFields())
    .flatMap((move) => move.args.map((a) => getNamedType(a.type)))
    .filter(isInputObjectType)
    .filter((type) => !lists.some((l) => l.input === type.name))
    .map((type) => [type.name, Object.keys(type.getFields()).filter((f) => !BORNE.includes(f)).length] as const)
    .filter(([, asks]) => asks > 1);
  const found = new Map(inputs);
  return [
    ...[...found]
      .filter(([name, asks]) => known[name]?.asks !== asks)
      .map(([name, asks]) => `${name} asks for ${asks} by hand, not ${known[name]?.asks ?? 0}`),
    ...Object.keys(known)
      .filter((name) => !found.has(name))
      .map((name) => `${name} is not read by hand any more`),
  ];
}

describe('forms', () => {
  it.each(FORMS.map((f) => [f.name, f] as const))('%s says what its input and its record say', (_, form) => {
    expect(differences(form)).toEqual([]);
  });
  it('are missed where a field is of another kind, unknown to the API, or left out of the list', () => {
    const fields: FieldList = { establishedOn: wholeField(1, 'X'), motto: textField(9), wantedOn: dateField() };
    const planted = { name: 'planted', fields, input: 'WishesInput', shownBy: 'Listing', bears: ['method', 'version'] };
    expect(differences({ ...planted, unshown: ['wantedOn'] })).toEqual([
      'planted: WishesInput.establishedOn is undefined, not Int!',
      'planted: WishesInput.motto is undefined, not String!',
      'planted: Listing does not show motto',
      'planted: WishesInput.wantedOn is String, not String!',
      'planted: Listing shows wantedOn',
      'planted: WishesInput.maxRateBp stands in no list',
      'planted: WishesInput does not bear version',
    ]);
  });
  it('by hand are those of the list, which only shrinks', () => {
    expect(byHand(schema, FORMS, FORMS_BY_HAND)).toEqual([]);
  });
  it('by hand are missed where one is new, has grown, or became a list', () => {
    const api = buildSchema(`
      input New { id: ID! one: Int two: Int }
      input Grown { one: Int two: Int three: Int }
      input Word { id: ID! version: Int one: Int reason: String }
      input Listed { one: Int two: Int }
      type Mutation { a(input: New!): Int b(input: [Grown!]!): Int c(input: Word!): Int d(id: ID!, input: Listed!): Int }
    `);
    const lists = [{ name: 'planted', fields: {}, input: 'Listed', shownBy: 'X' }];
    const old = { asks: 2, why: 'planted' };
    expect(byHand(api, lists, { Grown: old, Listed: old, Gone: old })).toEqual([
      'New asks for 2 by hand, not 0',
      'Grown asks for 3 by hand, not 2',
      'Listed is not read by hand any more',
      'Gone is not read by hand any more',
    ]);
  });
});
