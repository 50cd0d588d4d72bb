import { TypedDocumentString, type From, type Question } from '@zhiya/web-api-client';
import { createQuestions } from './questions.server';

const from = (name: string): From => ({ headers: { authorization: name }, correlationId: 'c' });
const question = (text: string, variables: unknown = {}): Question => ({
  document: new TypedDocumentString(text),
  variables,
});
const ALL_WELL = (questions: readonly Question[], { headers }: From) =>
  Promise.resolve(
    questions.map((q) => ({
      status: 'fulfilled' as const,
      value: `${q.document.toString()} for ${headers['authorization']!}`,
    })),
  );

function asking(
  answer: (questions: readonly Question[], from: From) => Promise<readonly PromiseSettledResult<unknown>[]> = ALL_WELL,
) {
  const requests: (readonly string[])[] = [];
  const ask = createQuestions((questions, who) => {
    requests.push(questions.map((q) => q.document.toString()));
    return answer(questions, who);
  });
  return { ask, requests };
}
const after = async <T>(promises: number, then: () => Promise<T>): Promise<T> => {
  for (let i = 0; i < promises; i += 1) await null;
  return then();
};

describe('the questions of one turn', () => {
  it('travel together, however many promises a loader goes through before it asks', async () => {
    const { ask, requests } = asking();
    expect(await Promise.all([ask(question('a'), from('x')), after(30, () => ask(question('b'), from('x')))])).toEqual([
      'a for x',
      'b for x',
    ]);
    expect(requests).toEqual([['a', 'b']]);
    await ask(question('c'), from('x'));
    expect(requests).toEqual([['a', 'b'], ['c']]);
  });

  it('are never mixed between two persons, languages or requests', async () => {
    const { ask, requests } = asking();
    expect(
      await Promise.all([
        ask(question('a'), from('x')),
        ask(question('a'), from('y')),
        ask(question('a'), { ...from('x'), correlationId: 'd' }),
      ]),
    ).toEqual(['a for x', 'a for y', 'a for x']);
    expect(requests).toEqual([['a'], ['a'], ['a']]);
  });

  it('are asked once where two loaders ask the same', async () => {
    const { ask, requests } = asking();
    await Promise.all([
      ask(question('a', { n: 1 }), from('x')),
      ask(question('a', { n: 1 }), from('x')),
      ask(question('a', { n: 2 }), from('x')),
    ]);
    expect(requests).toEqual([['a', 'a']]);
  });

  it('fill as many requests as the API takes them in', async () => {
    const { ask, requests } = asking();
    const texts = Array.from({ length: 19 }, (_, i) => `q${i}`);
    expect(await Promise.all(texts.map((t) => ask(question(t), from('x'))))).toEqual(texts.map((t) => `${t} for x`));
    expect(requests.map((r) => r.length)).toEqual([8, 8, 3]);
  });

  it('are refused each on its own', async () => {
    const { ask } = asking(async () => [
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: new Error('no') },
    ]);
    const both = await Promise.allSettled([ask(question('a'), from('x')), ask(question('b'), from('x'))]);
    expect(both).toEqual([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: new Error('no') },
    ]);
  });

  it('fail all where the API cannot be reached', async () => {
    const { ask } = asking(() => Promise.reject(new Error('away')));
    expect(
      (await Promise.allSettled([ask(question('a'), from('x')), ask(question('b'), from('x'))])).map((r) => r.status),
    ).toEqual(['rejected', 'rejected']);
  });
});
