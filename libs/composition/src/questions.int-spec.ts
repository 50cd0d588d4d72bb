import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInService } from '@zhiya/identity-server';
import { DOCUMENTS, OwnDocuments } from '@zhiya/platform-graphql';
import { openHouseWithDoors, TEST_PASSWORD, type House } from './testing';

const idOf = (name: string): string =>
  Object.entries(DOCUMENTS).find(
    ([, text]) => text.startsWith(`query ${name} `) || text.startsWith(`query ${name}(`),
  )![0];

describe('the questions of our own web, by their ids', () => {
  let house: House & { readonly app: NestFastifyApplication };
  let [bank, bureau]: string[] = [];

  const post = (payload: unknown, token?: string) =>
    house.app.inject({
      method: 'POST',
      url: '/questions',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      payload: JSON.stringify(payload),
    });
  const ask = async (token: string | undefined, ...questions: { name: string; variables?: object }[]) => {
    const answer = await post(
      questions.map(({ name, variables }) => ({ id: idOf(name), variables })),
      token,
    );
    expect(answer.statusCode).toBe(200);
    return answer.json<
      { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] }[]
    >();
  };
  const codes = (answers: Awaited<ReturnType<typeof ask>>) =>
    answers.map((a) => a.errors?.[0]?.extensions.code ?? 'OK');

  beforeAll(async () => {
    house = await openHouseWithDoors();
    await house.organisation('BANK');
    await house.organisation('BUREAU');
    [bank, bureau] = await Promise.all(
      ['p1-0', 'p2-0'].map(async (box) => {
        const r = await house
          .get(SignInService)
          .signIn(house.system, `${box}@test.example`, TEST_PASSWORD, { ip: '127.0.0.1', userAgent: 'test' });
        return r.ok ? r.value.token.reveal() : '';
      }),
    );
  }, 120_000);
  afterAll(() => house.close());

  it('each of them is one that the schema allows', () => {
    const documents = new OwnDocuments(house.app.get(GraphQLSchemaHost, { strict: false }).schema);
    expect(
      Object.entries(DOCUMENTS)
        .filter(([id]) => documents.find(id) === null)
        .map(([, text]) => text),
    ).toEqual([]);
  });

  it('are answered together, each for who asks', async () => {
    const [me, market] = await ask(bank, { name: 'Me' }, { name: 'Market' });
    expect(me!.data).toMatchObject({ me: { acting: { kind: 'BANK' }, unread: 0 } });
    expect(market!.data).toMatchObject({ market: { nodes: [] } });
  });

  it('are guarded each on its own: what one is refused, the others keep', async () => {
    expect(codes(await ask(undefined, { name: 'Me' }, { name: 'Market' }))).toEqual(['OK', 'UNAUTHENTICATED']);
    expect(codes(await ask(bureau, { name: 'Me' }, { name: 'Market' }))).toEqual(['OK', 'NOT_FOUND']);
    expect(codes(await ask('no-such-token', { name: 'Market' }))).toEqual(['UNAUTHENTICATED']);
  });

  it('have their variables checked', async () => {
    expect(
      codes(
        await ask(
          bank,
          { name: 'Market', variables: { filter: { minAmountFen: 'much' } } },
          { name: 'Market', variables: { filter: { nothing: 1 } } },
          { name: 'Me' },
        ),
      ),
    ).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'OK']);
  });

  it('and nothing else is taken: no text, no unknown id, no more than a page may ask', async () => {
    expect((await post([{ id: '{ me { today } }' }, { id: '__proto__' }], bank)).json()).toEqual(
      Array(2).fill({ errors: [{ message: 'unknown document', extensions: { code: 'DOCUMENT_UNKNOWN' } }] }),
    );
    const me = { id: idOf('Me') };
    const faulty = [
      [],
      {},
      null,
      'x',
      [{}],
      [{ id: 1 }],
      [{ id: me.id, variables: [] }],
      [{ id: 'x'.repeat(65) }],
      Array(9).fill(me),
      [{ query: '{ me { today } }' }],
    ];
    for (const body of faulty) expect((await post(body, bank)).statusCode).toBe(400);
  });

  it('are bounded together as one document is', async () => {
    const [longest] = Object.entries(DOCUMENTS).sort(([, a], [, b]) => b.length - a.length)[0]!;
    expect((await post(Array(8).fill({ id: longest }), bank)).statusCode).toBe(200);
    expect(
      (
        await house.app.inject({
          method: 'POST',
          url: '/questions',
          headers: { 'content-type': 'text/plain' },
          payload: '[]',
        })
      ).statusCode,
    ).toBeGreaterThanOrEqual(400);
  });
});
