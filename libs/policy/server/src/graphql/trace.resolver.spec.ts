import 'reflect-metadata';
import { argueSupport, bilingual, type ArguedPart } from '@zhiya/policy-engine';
import type { TraceQueries } from '../application/trace.queries';
import { TraceResolver } from './trace.resolver';

const cited = { document: 'cbirc-34-2019', clause: 'npl-tolerance', quote: '' };
const part = argueSupport(null, {
  kind: 'INTEREST_SUBSIDY',
  year: 2020,
  citations: [],
  steps: [],
  assumptions: [],
  capRemaining: null,
  boundBy: null,
  amount: 0,
  parameters: [
    { parameter: 'COPIED', value: '0.70', from: '2019-01-01', until: null, citation: cited, unverified: 'mirror' },
    { parameter: 'READ', value: '0.50', from: '2019-01-01', until: null, citation: cited },
  ],
});
const shown = async (parts: readonly ArguedPart[], language: string) => {
  const trace = {
    at: new Date(0),
    argument: { question: bilingual('问', 'Asked'), programme: null, figures: [], parts },
  };
  const resolver = new TraceResolver({
    one: () => Promise.resolve({ trace, caseId: null }),
  } as unknown as TraceQueries);
  return (await resolver.decisionTrace({ actor: {} } as never, 'x', language)).parts[0]!.parameters.map(
    (p) => p.unverified,
  );
};

describe('the parameters of a trace', () => {
  it('say where nobody compared a value with its text, in the language asked', async () => {
    expect(await shown([part], 'zh')).toEqual(['据转载，尚未与原文核对', null]);
    expect(await shown([part], 'en')).toEqual(['from a copy, not compared with the text', null]);
  });
  it('are shown as they were kept before that was said', async () => {
    const older = { ...part, parameters: part.parameters.map(({ unverified: _, ...p }) => p) };
    expect(await shown([older], 'zh')).toEqual([null, null]);
  });
});
