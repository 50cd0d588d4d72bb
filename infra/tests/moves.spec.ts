import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveModule, movesNamedIn, moveText, repetitions } from '../scripts/lib/moves.mjs';

const ROOT = join(import.meta.dirname, '../..');
const schema = buildSchema(`
  type Outcome { id: ID } type Session { token: String }
  type Query { one: Int }
  type Mutation {
    acceptOffer(id: ID!, version: Int!, note: String, asks: [String!] = ["A"]): Outcome!
    signOut: Outcome!
    signIn(email: String!): Session
  }
`);
const said = (...texts: string[]) => texts.map((text) => ({ location: 'x.server.ts', document: parse(text) }));
const faults = (...texts: string[]) => repetitions(schema, said(...texts));

describe('the document of a move', () => {
  it('takes every argument by its own name, with what the schema takes it to be', () => {
    expect(moveText(schema, 'acceptOffer')!.replaceAll(/\s+/g, ' ').trim()).toBe(
      'mutation AcceptOffer($id: ID!, $version: Int!, $note: String, $asks: [String!] = ["A"]) ' +
        '{ acceptOffer(id: $id, version: $version, note: $note, asks: $asks) { ...OutcomeParts } }',
    );
    expect(moveText(schema, 'signOut')!.replaceAll(/\s+/g, ' ').trim()).toBe(
      'mutation SignOut { signOut { ...OutcomeParts } }',
    );
  });
  it.each(['signIn', 'one', 'nothing', 'toString', '__proto__'])(
    '%s has none: no change, or another answer',
    (field) => {
      expect(moveText(schema, field)).toBeNull();
    },
  );
  it('is written for what a file names of the client, and for nothing local of that name', () => {
    const named =
      "import { graphql, moves } from '@zhiya/web-api-client';\nmutate(moves.b, {}); mutate(moves.a, moves.b)";
    expect(movesNamedIn(named)).toEqual(['a', 'b']);
    expect(movesNamedIn('const moves = { a: 1 };\nmoves.a')).toEqual([]);
    expect(moveModule(['signOut'])).toContain('export {\n  SignOutDocument as signOut,\n} from');
  });
});

describe('a document that is written by hand', () => {
  it.each([
    'mutation Leave { signOut { ...OutcomeParts } }',
    'mutation Leave { signOut { __typename } }',
    'mutation Accept($id: ID!, $v: Int!) { acceptOffer(id: $id, version: $v) { ...OutcomeParts } }',
  ])('is refused where it says nothing but arguments: %s', (text) => {
    expect(faults(text)).toEqual([
      expect.stringMatching(/^x\.server\.ts: the document \w+ says nothing but arguments/),
    ]);
  });
  it.each([
    'mutation Accept($id: ID!) { acceptOffer(id: $id, version: 1) { ...OutcomeParts } }',
    'mutation Accept($id: ID!, $v: Int! = 1) { acceptOffer(id: $id, version: $v) { ...OutcomeParts } }',
    'mutation Accept($id: ID!, $v: Int!) { acceptOffer(id: $id, version: $v) { ...OutcomeParts ... on Outcome { id } } }',
    'mutation Enter($email: String!) { signIn(email: $email) { __typename } }',
    'mutation Two { signOut { __typename } again: signOut { __typename } }',
    'query One { one }',
  ])('stays where it says more: %s', (text) => expect(faults(text)).toEqual([]));
});

it('what is written of them is shipped by name: no table of texts holds one', () => {
  const generated = (file: string) => readFileSync(join(ROOT, 'libs/web/api-client/src/generated', file), 'utf8');
  const fields = [...generated('moves.ts').matchAll(/Document as (\w+)/g)].map(([, field]) => field!);
  expect(fields.length).toBeGreaterThan(100);
  const table = generated('gql.ts');
  expect(fields.filter((field) => table.includes(` ${field[0]!.toUpperCase()}${field.slice(1)}Document`))).toEqual([]);
});
