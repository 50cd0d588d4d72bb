import { catalogueFaults } from './faults';

/** A small catalogue that is right; every test breaks one thing in it and reads the sentence. */
export const right = () => ({
  documents: [
    {
      id: 'doc',
      number: null,
      issuer: '某局',
      title: { zh: '某办法', en: 'Rules' },
      issuedOn: null,
      publishedOn: null,
      effectiveFrom: null,
      effectiveUntil: null,
      level: 'CITY',
      division: '441900',
      textOnFile: true,
      source: '某处',
      sourceUrl: null,
      supersedes: [],
      names: [],
      checkedOn: '2020-01-01',
      clauses: [
        {
          id: 'rate',
          locator: '第一条',
          summary: { zh: '补一半', en: 'Half' },
          quote: '按照50%补贴',
          confidence: 'official',
        },
      ],
    },
  ],
  programmes: [
    {
      id: 'prog',
      title: { zh: '某项目', en: 'Programme' },
      division: '441900',
      documents: ['doc'],
      from: '2019-01-01',
      until: null,
      parameters: [
        {
          id: 'RATE',
          title: { zh: '比例', en: 'Rate' },
          unit: 'ratio',
          values: [
            {
              from: '2019-01-01',
              until: '2020-01-01',
              value: '0.50',
              reference: { document: 'doc', clause: 'rate' } as object | undefined,
              confidence: 'official',
            },
          ],
        },
        {
          id: 'SHARES',
          title: { zh: '分担', en: 'Shares' },
          unit: 'shares',
          values: [
            {
              from: '2019-01-01',
              until: null,
              value: { FUND: '0.54', BANK: '0.26', INSURER: '0.16', EVALUATOR: '0.04' },
              reference: { document: 'doc', clause: 'rate' },
              confidence: 'official',
            },
          ],
        },
      ] as { id: string; unit: string; title: object; values: Record<string, unknown>[] }[],
      readings: [
        { parameter: 'READING', takes: 'RATE', scopes: ['ESTIMATE'], note: { zh: '按上限', en: 'Maximum' } },
        {
          parameter: 'EXPECTED_PAYMENT_DAYS',
          value: '90',
          scopes: ['PAYMENT'],
          note: { zh: '按 90 天', en: '90 days' },
        },
      ] as Record<string, unknown>[],
      estimate: {
        items: [
          {
            kind: 'INTEREST_SUBSIDY',
            base: { of: 'INTEREST_PAID' },
            rate: 'RATE' as string | object,
            caps: [] as object[],
          },
        ] as Record<string, any>[],
      },
      compensate: null as object | null,
    },
  ],
  plans: [],
  obligations: [],
  figures: [],
  pledgeRules: [],
  statutory: [],
});
export type Draft = ReturnType<typeof right>;
export const faultsAfter = (breakIt: (c: Draft) => void): readonly string[] => {
  const c = right();
  breakIt(c);
  return catalogueFaults(c);
};
export const item = (c: Draft) => c.programmes[0]!.estimate.items[0]!;
export const ref = { document: 'doc', clause: 'rate' };
export const title = { zh: '条件', en: 'Condition' };
export const parameter = (id: string, unit: string, value: unknown) => ({
  id,
  title,
  unit,
  values: [{ from: '2019-01-01', until: null, value, reference: ref, confidence: 'official' }],
});
export const condition = (id: string, more: object) => ({ id, title, reference: ref, ...more });
export const compensation = (more: object = {}) => ({
  covers: ['PATENT'],
  shares: 'SHARES',
  payer: 'FUND',
  excessTo: 'BANK',
  limits: [],
  reference: ref,
  ...more,
});
export const add = (c: Draft, ...parameters: readonly object[]): void =>
  void c.programmes[0]!.parameters.push(...(parameters as never[]));
