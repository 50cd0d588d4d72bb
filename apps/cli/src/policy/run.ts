import {
  compensate,
  documents,
  estimate,
  faultLine,
  indicator,
  parseCases,
  validateIdentifiers,
  type Fault,
} from '@zhiya/policy-engine';

export interface Outcome {
  readonly status: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const COMMANDS = ['documents', 'estimate', 'compensate', 'indicator', 'validate'] as const;
export type Command = (typeof COMMANDS)[number];

const faulty = (faults: readonly Fault[]): Outcome => ({
  status: 2,
  stdout: '',
  stderr: faults.map((f) => `${faultLine(f)}\n`).join(''),
});
/** One answer is spread out for reading; of many, each has its line and is written before the next is computed: ten thousand need not be held at once. */
const written = <C>(cases: readonly C[], answer: (c: C) => unknown, single: boolean): Outcome => ({
  status: 0,
  stdout: single
    ? `${JSON.stringify(answer(cases[0]!), null, 2)}\n`
    : cases.length === 0
      ? '[]\n'
      : `[\n${cases.map((c) => JSON.stringify(answer(c))).join(',\n')}\n]\n`,
  stderr: '',
});

/** One call of the policy command: text in, text and exit status out. */
export function runPolicy(command: Command, input: string): Outcome {
  if (command === 'documents') return { status: 0, stdout: `${JSON.stringify(documents(), null, 2)}\n`, stderr: '' };
  let json: unknown;
  try {
    json = JSON.parse(input.replace(/^\ufeff/, ''));
  } catch (e) {
    return faulty([
      { path: 'case', message: `is not valid JSON (${String((e as Error).message).replaceAll(/\s+/g, ' ')})` },
    ]);
  }
  switch (command) {
    case 'estimate': {
      const parsed = parseCases('estimate', json);
      return parsed.ok ? written(parsed.cases, (c) => estimate(c), parsed.single) : faulty(parsed.faults);
    }
    case 'compensate': {
      const parsed = parseCases('compensate', json);
      return parsed.ok ? written(parsed.cases, (c) => compensate(c), parsed.single) : faulty(parsed.faults);
    }
    case 'indicator': {
      const parsed = parseCases('indicator', json);
      return parsed.ok ? written(parsed.cases, (c) => indicator(c), parsed.single) : faulty(parsed.faults);
    }
    case 'validate': {
      const parsed = parseCases('validate', json);
      return parsed.ok
        ? written(validateIdentifiers(parsed.cases), (answer) => answer, parsed.single)
        : faulty(parsed.faults);
    }
  }
}
