import { buildSchema, GraphQLError } from 'graphql';
import { formatApiError } from './errors';
import { formattedOf, OwnDocuments } from './own-documents';

const SCHEMA = buildSchema('type Query { greeting(name: String!): String! broken: Int } type Mutation { change: Int }');
const TEXTS = {
  hello: 'query Hello($name: String!) { greeting(name: $name) }',
  old: 'query Old { gone }',
  change: 'mutation Change { change }',
  broken: 'query Broken { broken }',
};
const documents = new OwnDocuments(SCHEMA, TEXTS);
const root = { greeting: ({ name }: { name: string }) => `Hello ${name}` };
SCHEMA.getQueryType()!.getFields()['greeting']!.resolve = (_, args) => root.greeting(args as { name: string });
SCHEMA.getQueryType()!.getFields()['broken']!.resolve = () => {
  throw Object.assign(new Error('table x is gone'), { code: 'ER_NO_SUCH_TABLE' });
};

describe('the documents of our own web', () => {
  it.each(['nobody', '__proto__', 'constructor', 'toString', '', 'old', 'change'])(
    '%s is not one: not on the list, not of this schema, or a change',
    (id) => expect(documents.find(id)).toBeNull(),
  );

  it('are read once and answered with their variables', async () => {
    const hello = documents.find('hello')!;
    expect(documents.find('hello')).toBe(hello);
    expect(hello.tokens).toBeGreaterThan(5);
    expect(await documents.answer(hello, { name: 'you' }, null)).toEqual({ data: { greeting: 'Hello you' } });
  });

  it.each([{}, { name: null }, { name: { a: 1 } }, { name: 7 }])(
    '%j is no name: the fault is in the input',
    async (variables) => {
      const { data, errors } = await documents.answer(documents.find('hello')!, variables as never, null);
      expect([data, errors![0]!.extensions['code']]).toEqual([undefined, 'BAD_USER_INPUT']);
    },
  );

  it('say of what broke on our side as much as any other document does', async () => {
    const { errors } = await documents.answer(documents.find('broken')!, {}, null);
    const reported: unknown[] = [];
    const said = errors!.map((e) => formatApiError(formattedOf(e), e, (x) => reported.push(x)));
    expect(said).toEqual([
      { message: 'something broke on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' }, path: ['broken'] },
    ]);
    expect(reported).toEqual([expect.objectContaining({ message: 'table x is gone' })]);
  });

  it('keep the code that an error brings', () => {
    expect(formattedOf(new GraphQLError('x', { extensions: { code: 'BAD_USER_INPUT' } })).extensions).toEqual({
      code: 'BAD_USER_INPUT',
    });
  });
});
