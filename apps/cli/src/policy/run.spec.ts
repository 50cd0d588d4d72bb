import { runPolicy } from './run';

const CASE =
  '{"plan":"patent-navigation-2013","indicator":"EXPERIMENT_ZONES","year":2018,"asOf":"2018-12-31","actual":"9"}';

describe('the policy command', () => {
  it('answers in kind: an object for an object, an array for an array, an empty one for an empty one', () => {
    expect(JSON.parse(runPolicy('indicator', CASE).stdout)).toMatchObject({ status: 'MET' });
    expect(JSON.parse(runPolicy('indicator', `[${CASE},${CASE}]`).stdout)).toHaveLength(2);
    expect(JSON.parse(runPolicy('indicator', '[]').stdout)).toEqual([]);
    expect(JSON.parse(runPolicy('validate', '[]').stdout)).toEqual([]);
  });
  it('keeps silent on standard output where anything is faulty, one line per fault', () => {
    const outcome = runPolicy('indicator', `[${CASE},{"plan":"x"}]`);
    expect(outcome.status).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(
      outcome.stderr
        .trimEnd()
        .split('\n')
        .every((l) => l.startsWith('case[1].')),
    ).toBe(true);
  });
  it('says on one line that the JSON does not parse, and forgives a byte order mark', () => {
    for (const text of ['', '{', '{"a":\n\n oops}']) {
      const outcome = runPolicy('estimate', text);
      expect(outcome).toMatchObject({ status: 2, stdout: '' });
      expect(outcome.stderr).toMatch(/^case: is not valid JSON \(.*\)\n$/);
    }
    expect(runPolicy('indicator', `\ufeff${CASE}`).status).toBe(0);
  });
  it('answers for an identifier that is not valid', () => {
    const outcome = runPolicy('validate', '[{"kind":"CREDIT_CODE","value":"91350100M000100Y4Z"}]');
    expect(outcome.status).toBe(0);
    expect(JSON.parse(outcome.stdout)).toEqual([
      {
        kind: 'CREDIT_CODE',
        value: '91350100M000100Y4Z',
        valid: false,
        normalized: null,
        detail: null,
        reason: 'check character is Z, expected 3',
      },
    ]);
  });
  it('lists the documents without reading anything', () => {
    expect(JSON.parse(runPolicy('documents', '').stdout)).toContainEqual(
      expect.objectContaining({ number: '国知办函管字〔2018〕140号' }),
    );
  });
});
