import { Kind, type TypeNode } from 'graphql';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { bulkCase, caseFacts, type Cast, type Client, demoCast, type Walk } from '@zhiya/story';
import { isId } from './support/ids';
import { ROOT } from './support/processes';
import { registerStranger, type Stranger } from './support/strangers';
import { webQueries, type WebQuery } from './support/web-documents';

const [FEW, MANY] = [2, 20];
const TODAY = '2019-12-02';
/** Variables that are no ids and mean something: by their name, else by their type. */
const GIVEN: Readonly<Record<string, unknown>> = {
  language: 'zh', account: 'CASH', programme: 'dongguan-2019', Int: 2019, Fen: 100, Boolean: true,
  LoanQuestionInput: { division: '441900', drawnOn: TODAY, fees: [{ kind: 'VALUATION', amountFen: 100 }], method: 'BULLET', months: 12, principalFen: 10_000, rateBp: 435 },
  CompensateInput: {
    programme: 'dongguan-2019', asOf: TODAY, fund: { balance: '50000000.00' }, bank: { coveredLoanTotal: '200000000.00', compensatedToDate: '0.00' },
    loan: { ipTypes: ['PATENT'], ipShare: '1.00', unpaidPrincipal: '8000000.00', unpaidInterest: '0.00', overdueSince: '2019-11-01' },
  },
  IndicatorInput: { plan: 'patent-navigation-2013', indicator: 'EXPERIMENT_ZONES', year: 2018, asOf: TODAY, actual: '9' },
  IdentifierInput: [{ kind: 'CREDIT_CODE', value: '91441900MADM00027B' }],
};

interface Measured { readonly statements: number; readonly text: string }

/** The statements that were sent more than once. */
function repeated(text: string): string {
  const times = new Map<string, number>();
  for (const line of text.split('\n')) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].filter(([, n]) => n > 1).map(([line, n]) => `  ${n} × ${line}`).join('\n');
}

/** One query of the web costs as many SQL statements at twenty rows as at two: what belongs to rows is read for all of them at once. */
describe('the number of SQL statements', () => {
  let api: ApiUnderTest;
  let few: Walk;
  let many: Walk;

  async function castOf(from: number): Promise<Cast> {
    const demo = await demoCast(api);
    const kinds = ['ENTERPRISE', 'BANK', 'BANK', 'INSURER', 'EVALUATOR'];
    const strangers: Stranger[] = [];
    for (const [i, kind] of kinds.entries()) strangers.push(await registerStranger(api, from + i, kind));
    const [enterprise, bank, second, insurer, evaluator] = strangers as [Stranger, Stranger, Stranger, Stranger, Stranger];
    return { ...demo, enterprise, banks: [bank, second], insurer, evaluator };
  }
  const actorsOf = ({ cast }: Walk): readonly Client[] => [...[cast.enterprise, cast.banks[0], cast.operator, cast.bureau, cast.fund, cast.insurer, cast.evaluator].map((p) => p.maker), cast.bureau.checker];

  beforeAll(async () => {
    api = await startApiUnderTest({ preload: pathToFileURL(join(ROOT, 'apps/api-e2e/src/support/sql-probe.mjs')).href });
    few = { api, cast: await castOf(1), facts: caseFacts(3, TODAY, TODAY), ids: { today: TODAY } };
    many = { api, cast: await castOf(51), facts: caseFacts(4, TODAY, TODAY), ids: { today: TODAY } };
    await bulkCase(few, FEW);
  }, 600_000);
  afterAll(() => api?.stop());

  const isIdType = (type: TypeNode): boolean => (type.kind === Kind.NAMED_TYPE ? type.name.value === 'ID' : isIdType(type.type));
  /** Ids where ids are asked for; what else must be given, a plausible value. */
  function variablesOf(query: WebQuery, id: string): Record<string, unknown> {
    const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
    const variables: Record<string, unknown> = {};
    for (const v of query.operation.variableDefinitions ?? []) {
      const name = v.variable.name.value;
      if (isIdType(v.type)) variables[name] = v.type.kind === Kind.LIST_TYPE ? [id] : id;
      else if (v.type.kind === Kind.NON_NULL_TYPE && !v.defaultValue) variables[name] = GIVEN[name] ?? GIVEN[named(v.type)] ?? '示例';
    }
    return variables;
  }
  async function measure(client: Client, query: WebQuery, variables: object): Promise<Measured | null> {
    const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: query.text, variables }) });
    const body = (await response.json()) as { errors?: unknown };
    return body.errors ? null : { statements: Number(response.headers.get('x-sql-statements')), text: decodeURIComponent(response.headers.get('x-sql-text') ?? '') };
  }
  /** Measures the query as asked by each actor who gets an answer, with the first of the case's ids that brings one. */
  async function measureAll(walk: Walk, query: WebQuery): Promise<ReadonlyMap<number, Measured>> {
    const takesId = (query.operation.variableDefinitions ?? []).some((v) => isIdType(v.type));
    const ids = takesId ? Object.entries(walk.ids).filter(([, id]) => isId(id)).map(([, id]) => id) : [''];
    const found = new Map<number, Measured>();
    for (const [seat, client] of actorsOf(walk).entries())
      for (const id of ids) {
        const m = await measure(client, query, variablesOf(query, id));
        if (!m) continue;
        found.set(seat, m);
        break;
      }
    return found;
  }

  it('is the same at 20 rows as at 2, for every query of the web', async () => {
    const queries = webQueries();
    expect(queries.length).toBeGreaterThan(40);
    const before = new Map<string, ReadonlyMap<number, Measured>>();
    for (const q of queries) before.set(q.name, await measureAll(few, q));
    await bulkCase(many, MANY);
    const grown: string[] = [];
    const unmeasured: string[] = [];
    for (const q of queries) {
      const after = await measureAll(many, q);
      const both = [...after.keys()].filter((seat) => before.get(q.name)!.has(seat));
      if (both.length === 0) unmeasured.push(`${q.name} (${q.fields.join()})`);
      for (const seat of both) {
        const [a, b] = [before.get(q.name)!.get(seat)!, after.get(seat)!];
        if (a.statements !== b.statements) grown.push(`${q.name} asked by ${actorsOf(many)[seat]!.name}: ${a.statements} at ${FEW} rows, ${b.statements} at ${MANY}:\n${repeated(b.text)}`);
      }
    }
    expect(grown).toEqual([]);
    expect(unmeasured).toEqual([]);
  }, 600_000);
});
