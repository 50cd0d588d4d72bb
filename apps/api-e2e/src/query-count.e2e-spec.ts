import { Kind, type TypeNode } from 'graphql';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { bulkCase, caseFacts, type Cast, type Client, demoCast, type Walk } from '@zhiya/story';
import { ROOT } from './support/processes';
import { named } from './support/reading';
import { type Asked, kindOf, placeOf } from './support/reading-matrix';
import { registerStranger, type Stranger } from './support/strangers';
import { webQueries, type WebQuery } from './support/web-documents';

const [FEW, MANY] = [2, 20];
const TODAY = '2019-12-02';
/** Variables that are no ids and mean something: by their name, else by their type. */
const GIVEN: Readonly<Record<string, unknown>> = {
  language: 'zh',
  account: 'CASH',
  programme: 'dongguan-2019',
  Int: 2019,
  Fen: 100,
  Boolean: true,
  LoanQuestionInput: {
    division: '441900',
    drawnOn: TODAY,
    fees: [{ kind: 'VALUATION', amountFen: 100 }],
    method: 'BULLET',
    months: 12,
    principalFen: 10_000,
    rateBp: 435,
  },
  CompensateInput: {
    programme: 'dongguan-2019',
    asOf: TODAY,
    fund: { balance: '50000000.00' },
    bank: { coveredLoanTotal: '200000000.00', compensatedToDate: '0.00' },
    loan: {
      ipTypes: ['PATENT'],
      ipShare: '1.00',
      unpaidPrincipal: '8000000.00',
      unpaidInterest: '0.00',
      overdueSince: '2019-11-01',
    },
  },
  IndicatorInput: {
    plan: 'patent-navigation-2013',
    indicator: 'EXPERIMENT_ZONES',
    year: 2018,
    asOf: TODAY,
    actual: '9',
  },
  IdentifierInput: [{ kind: 'CREDIT_CODE', value: '91441900MADM00027B' }],
};

/** `by`: the name of the id that brought the answer. */
interface Measured {
  readonly statements: number;
  readonly text: string;
  readonly by: string;
}

/** The statements that were sent more than once. */
function repeated(text: string): string {
  const times = new Map<string, number>();
  for (const line of text.split('\n')) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times]
    .filter(([, n]) => n > 1)
    .map(([line, n]) => `  ${n} × ${line}`)
    .join('\n');
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
    const [enterprise, bank, second, insurer, evaluator] = strangers as [
      Stranger,
      Stranger,
      Stranger,
      Stranger,
      Stranger,
    ];
    return { ...demo, enterprise, banks: [bank, second], insurer, evaluator };
  }
  const actorsOf = ({ cast }: Walk): readonly Client[] => [
    ...[cast.enterprise, cast.banks[0], cast.operator, cast.bureau, cast.fund, cast.insurer, cast.evaluator].map(
      (p) => p.maker,
    ),
    cast.bureau.checker,
  ];

  beforeAll(async () => {
    api = await startApiUnderTest({
      preload: pathToFileURL(join(ROOT, 'apps/api-e2e/src/support/sql-probe.mjs')).href,
    });
    few = { api, cast: await castOf(1), facts: caseFacts(3, TODAY, TODAY), ids: { today: TODAY } };
    many = { api, cast: await castOf(51), facts: caseFacts(4, TODAY, TODAY), ids: { today: TODAY } };
    await bulkCase(few, FEW);
  }, 600_000);
  afterAll(() => api?.stop());

  const isIdType = (type: TypeNode): boolean =>
    type.kind === Kind.NAMED_TYPE ? type.name.value === 'ID' : isIdType(type.type);
  /** Ids where ids are asked for; what else must be given, a plausible value. */
  function variablesOf(query: WebQuery, id: string): Record<string, unknown> {
    const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
    const variables: Record<string, unknown> = {};
    for (const v of query.operation.variableDefinitions ?? []) {
      const name = v.variable.name.value;
      if (isIdType(v.type)) variables[name] = v.type.kind === Kind.LIST_TYPE ? [id] : id;
      else if (v.type.kind === Kind.NON_NULL_TYPE && !v.defaultValue)
        variables[name] = GIVEN[name] ?? GIVEN[named(v.type)] ?? '示例';
    }
    return variables;
  }
  async function measure(client: Client, query: WebQuery, by: string, id: string): Promise<Measured | null> {
    const variables = variablesOf(query, id);
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: query.text, variables }),
    });
    const body = (await response.json()) as { errors?: unknown };
    return body.errors
      ? null
      : {
          by,
          statements: Number(response.headers.get('x-sql-statements')),
          text: decodeURIComponent(response.headers.get('x-sql-text') ?? ''),
        };
  }
  /** The ids of the case that the query may be made for; where its fields do not tell, all of them. */
  function idsFor(query: WebQuery, asked: readonly Asked[]): readonly Asked[] {
    if (!(query.operation.variableDefinitions ?? []).some((v) => isIdType(v.type)))
      return [{ name: 'none', id: '', kind: undefined }];
    const kinds = query.operation.selectionSet.selections.flatMap((s) =>
      s.kind === Kind.FIELD ? (s.arguments ?? []).map((a) => kindOf(placeOf(s.name.value, [a.name.value]))) : [],
    );
    const meant = asked.filter((r) => r.kind !== undefined && kinds.includes(r.kind));
    return meant.length > 0 ? meant : asked;
  }
  /** Measures the query as asked by each actor who gets an answer, with the first of the case's ids that brings one; the second time, by those who got one, with the id of that name. */
  async function measureAll(
    walk: Walk,
    query: WebQuery,
    asked: readonly Asked[],
    earlier?: ReadonlyMap<number, Measured>,
  ): Promise<ReadonlyMap<number, Measured>> {
    const found = new Map<number, Measured>();
    for (const [seat, client] of actorsOf(walk).entries()) {
      if (earlier && !earlier.has(seat)) continue;
      for (const { name, id } of idsFor(query, asked).filter((r) => !earlier || r.name === earlier.get(seat)!.by)) {
        const m = await measure(client, query, name, id);
        if (!m) continue;
        found.set(seat, m);
        break;
      }
    }
    return found;
  }

  it('is the same at 20 rows as at 2, for every query of the web', async () => {
    const queries = webQueries();
    expect(queries.length).toBeGreaterThan(40);
    const before = new Map<string, ReadonlyMap<number, Measured>>();
    const ofFew = await named(api, few, () => true);
    for (const q of queries) before.set(q.name, await measureAll(few, q, ofFew));
    await bulkCase(many, MANY);
    const ofMany = await named(api, many, () => true);
    const grown: string[] = [];
    const unmeasured: string[] = [];
    let compared = 0;
    for (const q of queries) {
      const after = await measureAll(many, q, ofMany, before.get(q.name));
      const both = [...after.keys()].filter((seat) => before.get(q.name)!.has(seat));
      if (both.length === 0) unmeasured.push(`${q.name} (${q.fields.join()})`);
      compared += both.length;
      for (const seat of both) {
        const [a, b] = [before.get(q.name)!.get(seat)!, after.get(seat)!];
        if (a.statements !== b.statements)
          grown.push(
            `${q.name} asked by ${actorsOf(many)[seat]!.name}: ${a.statements} at ${FEW} rows, ${b.statements} at ${MANY}:\n${repeated(b.text)}`,
          );
      }
    }
    expect(grown).toEqual([]);
    expect(unmeasured).toEqual([]);
    expect(compared).toBeGreaterThan(450);
  }, 600_000);
});
