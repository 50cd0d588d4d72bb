import {
  operationsOf,
  permissionSnapshot,
  sampleArguments,
  slotsOf,
  withValue,
  operation,
  type Operation,
  type Slot,
  type Variables,
} from '@zhiya/platform-testing';
import { join } from 'node:path';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { caseFacts, type Client, demoCast, type Done, outcomeOf, recast, type Walk, walkTogether } from '@zhiya/story';
import { faultOfAnswer, hostileValues, isAbsurd } from './support/hostile';
import { isId } from './support/ids';
import { samplingOfRun } from './support/landing';
import { ROOT } from './support/processes';

const START = '2019-12-02';
const AT_ONCE = 4;
/** One in so many values at each place, and at least one; fewer on MariaDB, where only what the columns make of a value differs. */
const [ONE_IN, LEAST] = process.env['DB_UNDER_TEST'] === 'mariadb' ? [12, 800] : [3, 3000];
const cursor = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
/** Well-formed cursors of no page. */
const CURSORS = [
  cursor(['x']),
  cursor([1]),
  cursor([]),
  cursor([null]),
  cursor({}),
  cursor(['2019-12-20', 'x']),
  cursor([9e99, 'x']),
  cursor(['x', -1]),
  cursor([-1]),
  cursor('x'),
  'bm90IGpzb24',
  '%%%',
];

/** Arguments of questions that are no mere ids. */
const SOUND: Readonly<Record<string, Variables>> = {
  estimate: {
    input: {
      asOf: '2020-12-31',
      programme: 'dongguan-2019',
      enterprise: { creditCode: '91441900MADM00027B', division: '441900' },
      loans: [
        {
          id: 'L1',
          principal: '2500000.00',
          ipTypes: ['PATENT', 'TRADEMARK', 'COPYRIGHT'],
          interestPaid: [{ on: '2020-01-20', amount: '9062.50' }],
        },
      ],
      fees: [{ kind: 'VALUATION', on: '2019-12-16', amount: '30000.00' }],
      alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2020, amount: '100.00' }],
    },
  },
  compensate: {
    input: {
      asOf: '2020-06-01',
      programme: 'dongguan-2019',
      bank: { coveredLoanTotal: '25000000.00', compensatedToDate: '0.00' },
      fund: { balance: '50000000.00' },
      loan: {
        ipTypes: ['PATENT'],
        ipShare: '1.00',
        overdueSince: '2020-03-20',
        unpaidPrincipal: '2500000.00',
        unpaidInterest: '9062.50',
        recovered: '0.00',
        paidByInsurer: '0.00',
        paidByGuarantor: '0.00',
        returnedToDate: '0.00',
      },
      recovery: '100000.00',
      recoveryCosts: '5000.00',
    },
  },
  estimateLoan: {
    input: {
      division: '370200',
      fees: [{ kind: 'VALUATION', amountFen: 3_000_000 }],
      method: 'INTEREST_FIRST',
      months: 12,
      principalFen: 250_000_000,
      rateBp: 435,
      drawnOn: '2024-06-20',
      ipTypes: ['PATENT'],
      ipShareBp: 10_000,
      size: 'SMALL',
      firstPledge: true,
      borrowerOwnsRights: true,
    },
  },
  fundStatement: { account: 'CASH' },
  programmeParameters: { programme: 'dongguan-2019' },
  indicator: {
    input: {
      asOf: '2018-12-31',
      plan: 'demonstration-city-2018',
      indicator: 'PLEDGE_FINANCING_AMOUNT',
      year: 2018,
      actual: '2727359700.00',
      baseline: '6493190000.00',
      designations: ['PLEDGE_PILOT'],
    },
  },
  tracesOf: { subjectType: 'subsidy-claim' },
  validateIdentifiers: { input: [{ kind: 'CREDIT_CODE', value: '91441900MADM00027B' }] },
};

/**
 * Throws hostile values at every place of every change, at the moment when the change itself can be made: all other places
 * hold what a real case puts there. A value that is taken is a value like any other; then the case goes on with it.
 */
describe('hostile values', () => {
  const sampling = samplingOfRun();
  const findings: string[] = [];
  let api: ApiUnderTest;
  let walk: Walk;
  let thrown = 0;
  const met = new Set<string>();
  const unlimited = new Set<string>();
  const snapshot = permissionSnapshot(join(ROOT, 'docs/api/permissions.md'));

  /** The values of this run for one place. */
  const thrownAt = (op: Operation, slot: Slot, values: readonly unknown[]): readonly unknown[] =>
    sampling.some(`${op.name} ${slot.path.join('.')}`, values, ONE_IN);
  /** First, while nothing was taken yet that would have the rest refused for another reason: the amounts that no business has, then those of this run. */
  function thrownAtAll(op: Operation): readonly (readonly [Slot, unknown])[] {
    const each = (valuesOf: (slot: Slot) => readonly unknown[]) =>
      slotsOf(op).flatMap((slot) => valuesOf(slot).map((value) => [slot, value] as const));
    return [
      ...each((slot) => hostileValues(slot).filter((v) => isAbsurd(slot, v))),
      ...each((slot) =>
        thrownAt(
          op,
          slot,
          hostileValues(slot).filter((v) => !isAbsurd(slot, v)),
        ),
      ),
    ];
  }

  /** One value in one place; the answer where it was taken. */
  async function throwAt(
    client: Client,
    op: Operation,
    given: Variables,
    slot: Slot,
    value: unknown,
  ): Promise<Done | null> {
    thrown += 1;
    const where = `${op.name} ${slot.path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`;
    const answer = await client.call(op.name, withValue(given, slot.path, value), {}, 2);
    const fault = faultOfAnswer(answer);
    if (fault) findings.push(`${where}: ${fault}`);
    if (answer.status !== 200 || answer.errors.length > 0 || op.kind === 'Query') return null;
    const outcome = outcomeOf(answer, op.name);
    if (!outcome.ok) return null;
    if (isAbsurd(slot, value)) unlimited.add(`${op.name} ${slot.path.join('.')}`);
    return outcome.done;
  }

  const fuzzed = (client: Client): Client =>
    client.around(async (name, given, send) => {
      if (met.has(name)) return send();
      met.add(name);
      const op = operation(api.schema, name);
      const taken: Done[] = [];
      const changes = await api.changedBy(async () => {
        for (const [slot, value] of thrownAtAll(op)) {
          const done = await throwAt(client, op, given, slot, value);
          if (done) taken.push(done);
        }
      });
      if (taken.length === 0) {
        for (const change of changes) findings.push(`${name}: nothing was taken, yet ${change}`);
        return send();
      }
      return send().catch((e: Error) => {
        if (!/LIFECYCLE\.NOT_NOW|RECORD\.CHANGED|ALREADY|TAKEN|EXISTS/.test(e.message)) throw e;
        return taken[0]!;
      });
    });

  beforeAll(async () => {
    api = await startApiUnderTest();
    const demo = await demoCast(api);
    walk = {
      api,
      cast: recast({ ...demo, banks: [demo.banks[0], demo.banks[1]!] }, fuzzed),
      facts: caseFacts(5, START),
      ids: {},
    };
  }, 180_000);
  afterAll(() => api?.stop());
  beforeEach(() => {
    findings.length = 0;
  });

  it('break no change of the whole case, and leave nothing half done', async () => {
    const failure = await walkTogether(api, [walk], START).catch((e: Error) => e);
    expect({ seed: sampling.seed, findings, failure: failure?.message }).toEqual({ seed: sampling.seed, findings: [] });
    expect([...unlimited]).toEqual([]);
    process.stdout.write(`proof: ${thrown} hostile values thrown at ${met.size} changes\n`);
    expect(met.size).toBeGreaterThan(90);
    expect(thrown).toBeGreaterThan(LEAST);
  }, 1_200_000);

  it('break no question, asked of records that exist', async () => {
    const boxes = [
      'enterprise',
      'bank-b',
      'operator',
      'bureau',
      'fund',
      'insurer',
      'evaluator',
      'operator.checker',
      'bureau.checker',
    ];
    const people = await Promise.all(
      boxes.map(async (box) => {
        const client = await api.as(box);
        const { acting } = await client.ask<{ acting: { kind: string; roles: string[] } }>('me');
        return { client, kind: acting.kind, roles: acting.roles };
      }),
    );
    const market = await (await api.as('bank-b')).ask<{ nodes: readonly { id: string }[] }>('publishedListings');
    const library = await (
      await api.as('bureau')
    ).ask<{ texts: readonly { importId: string; documentId: string }[] }>('policyImports');
    const ids = [
      ...new Set([
        ...Object.values(walk.ids).filter(isId),
        ...market.nodes.map((n) => n.id),
        ...library.texts.flatMap((t) => [t.importId, t.documentId]),
      ]),
    ];
    const unanswered: string[] = [];
    for (const op of operationsOf(api.schema).filter((o) => o.kind === 'Query')) {
      const sound = await soundQuestion(
        op,
        people.filter((p) => snapshot.admits(`Query.${op.name}`, p)).map((p) => p.client),
        ids,
      );
      if (!sound) unanswered.push(op.name);
      for (const slot of slotsOf(op)) {
        const values = thrownAt(op, slot, [...hostileValues(slot), ...(slot.scalar === 'String' ? CURSORS : [])]);
        for (let i = 0; i < values.length; i += AT_ONCE)
          await Promise.all(
            values
              .slice(i, i + AT_ONCE)
              .map((v) =>
                throwAt(sound?.client ?? people[0]!.client, op, sound?.given ?? sampleArguments(op), slot, v),
              ),
          );
      }
    }
    expect({ seed: sampling.seed, findings }).toEqual({ seed: sampling.seed, findings: [] });
    expect(unanswered).toEqual([]);
  }, 600_000);

  it('are nothing that the API had to report as broken', () => {
    expect(
      api
        .log()
        .split('\n')
        .filter((line) => line.includes('"level":50')),
    ).toEqual([]);
  });

  /** Arguments with which one of the people gets an answer: a question that goes all the way. */
  async function soundQuestion(
    op: Operation,
    clients: readonly Client[],
    ids: readonly string[],
  ): Promise<{ client: Client; given: Variables } | null> {
    const idSlots = slotsOf(op).filter((s) => s.scalar === 'ID' && s.isRequired);
    const base = { ...sampleArguments(op), ...SOUND[op.name] };
    for (const client of clients)
      for (const id of idSlots.length > 0 ? ids : ['']) {
        const given = idSlots.reduce<Variables>((vars, s) => withValue(vars, s.path, id), base);
        const answer = await client.call(op.name, given, {}, 2);
        const fault = faultOfAnswer(answer);
        if (fault) findings.push(`${op.name}(${JSON.stringify(given)}): ${fault}`);
        if (answer.errors.length === 0) return { client, given };
      }
    return null;
  }
});
