import { operationsOf, permissionSnapshot, sampleArguments, slotsOf, valueAt, withValue, type Slot, type Variables } from '@zhiya/platform-testing';
import { join } from 'node:path';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { type Answer, caseFacts, type Cast, type Client, demoCast, type Done, recast, type Walk, walkTogether } from '@zhiya/story';
import { idPaths, isId, mapIds, unknownId, withoutIds } from './support/ids';
import { ROOT } from './support/processes';
import { registerStranger, type Stranger } from './support/strangers';

const START = '2019-12-02';
const ELSEWHERE = '440300';
const AT_ONCE = 8;

/** What any bank may do with a published listing, whose enterprise does not know it yet. */
const OPEN_ON_THE_MARKET = ['requestConsent', 'draftOffer'];
/** Changes that belong to no step of a case: accounts, the platform's own, and ends of which a case has only one. They are tried with ids all the same. */
const OFF_THE_WALK = [
  'acceptInvitation', 'approveOrganisation', 'cancelContract', 'checkPolicyQuotations', 'chooseOrganisation', 'declineContract', 'importPolicyDocument', 'invite', 'markNotificationsRead', 'moveToday', 'openFund', 'registerOrganisation', 'reinstateOrganisation',
  'rejectOrganisation', 'rejectSubsidyClaim', 'releaseCoverage', 'requestPasswordReset', 'resetPassword', 'retryJob', 'revokeOtherSessions', 'revokeSession', 'setRoles', 'signIn', 'signOut', 'suspendOrganisation',
  'waiveSubsidyClaim',
];
/** Records that are shown to others by design, without what would name their owner. */
const SHOWN = ['loanProduct', 'publishedListing', 'marketListing'];

/** What a field of that name might hold, so that a request is refused for its ids and not for its form. */
function plausible({ path, scalar }: Slot): unknown {
  const name = String(path.at(-1));
  if (scalar === 'ID') return '00000000-0000-7000-8000-000000000000';
  if (scalar === 'Fen') return 100_000;
  if (scalar === 'Int') return 1;
  if (/(On|From|Until|Date|Last)$/.test(name)) return START;
  return scalar === 'Boolean' ? true : '示例';
}

interface Watcher { readonly kind: string; readonly roles: readonly string[]; readonly client: Client }

describe('one organisation among others', () => {
  const snapshot = permissionSnapshot(join(ROOT, 'docs/api/permissions.md'));
  const findings: string[] = [];
  const tried = { mutations: 0, swaps: 0, reads: 0 };
  let api: ApiUnderTest;
  let victim: Walk;
  let other: Walk;
  let watchers: readonly Watcher[];
  let secrets: readonly string[];
  /** Ids of institutions are in everybody's directory. */
  let directory: ReadonlySet<string>;
  const did = new Map<string, Variables[]>();

  const admitted = (door: string): readonly Watcher[] => watchers.filter((w) => snapshot.admits(door, w));
  const hidden = (id: string): boolean => !directory.has(id);
  const asUnknown = (given: Variables): Variables => mapIds(given, (id) => (hidden(id) ? unknownId(id) : id));
  const told = (where: string, answer: Answer): void => {
    for (const secret of secrets) if (answer.text.includes(secret)) findings.push(`${where}: the answer holds ${secret}`);
  };
  const isDone = (answer: Answer): boolean => /"__typename":"Done"/.test(answer.text);

  function compare(where: string, known: Answer, unknown: Answer): void {
    told(where, known);
    if (isDone(known)) findings.push(`${where}: done`);
    else if (withoutIds(known.text) !== withoutIds(unknown.text) || known.status !== unknown.status) findings.push(`${where}: known and unknown differ:\n    ${known.text.slice(0, 300)}\n    ${unknown.text.slice(0, 300)}`);
  }
  /** The same request with the id of a record that exists and of one that does not: the answers must be one. */
  const same = async (where: string, client: Client, name: string, known: Variables, unknown: Variables): Promise<void> => compare(where, await client.call(name, known), await client.call(name, unknown));
  async function withoutEffect(where: string, work: () => Promise<void>): Promise<void> {
    for (const change of await api.changedBy(work)) findings.push(`${where}: ${change}`);
  }

  /** Before the victim's change is made, when it can be made, everybody else whose role admits them tries to make it. */
  const besieged = (seat: string) => async (name: string, given: Variables, send: () => Promise<Done>): Promise<Done> => {
    if (idPaths(given).some((path) => hidden(valueAt(given, path) as string)) && !OPEN_ON_THE_MARKET.includes(name)) {
      await withoutEffect(`${name} of the victim`, async () => {
        for (const w of admitted(`Mutation.${name}`)) {
          tried.mutations += 1;
          await same(`${name} of the victim × ${w.client.name}`, w.client, name, given, asUnknown(given));
        }
      });
    }
    did.set(`${seat} ${name}`, [...(did.get(`${seat} ${name}`) ?? []), given]);
    return send();
  };
  /** Before the other makes its own change, it tries each of the victim's ids in the place of its own. */
  const tempted = (seat: string) => {
    const times = new Map<string, number>();
    return async (name: string, given: Variables, send: () => Promise<Done>): Promise<Done> => {
      const nth = times.get(name) ?? 0;
      times.set(name, nth + 1);
      const twin = did.get(`${seat} ${name}`)?.[nth];
      const swaps = twin && !seat.startsWith('operator') && !OPEN_ON_THE_MARKET.includes(name) ? idPaths(given).filter((path) => { const id = valueAt(twin, path); return isId(id) && hidden(id); }) : [];
      if (swaps.length > 0) {
        await withoutEffect(`${name} with the victim’s id`, async () => {
          for (const path of swaps) {
            tried.swaps += 1;
            const id = valueAt(twin, path) as string;
            const client = clientOf(seat);
            await same(`${name} with the victim’s ${path.join('.')} × ${client.name}`, client, name, withValue(given, path, id), withValue(given, path, unknownId(id)));
          }
        });
      }
      return send();
    };
  };
  let otherCast: Cast;
  /** Those who play the other case, and an enterprise of the same division: one of each kind. */
  let near: ReadonlySet<Client>;
  const clientOf = (seat: string): Client => {
    const [who, person] = seat.split('.') as [string, 'maker' | 'checker'];
    return (who.startsWith('bank') ? otherCast.banks[Number(who.slice(4))]! : otherCast[who as 'enterprise'])[person];
  };

  /** Every query, by everybody whose role admits them, with each of the victim's ids in each place that takes one. */
  async function look(room: string, ids: readonly string[], by: readonly Watcher[] = watchers): Promise<void> {
    await withoutEffect(`reading after ${room}`, async () => {
      for (const op of operationsOf(api.schema).filter((o) => o.kind === 'Query')) {
        const slots = slotsOf(op).filter((s) => s.scalar === 'ID');
        for (const w of by.filter((x) => snapshot.admits(`Query.${op.name}`, x))) {
          const where = `${op.name} after ${room} × ${w.client.name}`;
          if (!slots.some((s) => s.isRequired)) told(where, await w.client.call(op.name, sampleArguments(op)));
          for (const { path } of slots) {
            // To tell a hit from a miss a few fields are enough; what is shown to others is asked for in full.
            const ask = (id: string) => w.client.call(op.name, withValue(sampleArguments(op), path, id), {}, SHOWN.includes(op.name) ? undefined : 1);
            const unknown = await ask(unknownId(ids[0]!));
            tried.reads += ids.length;
            for (let i = 0; i < ids.length; i += AT_ONCE) {
              const answers = await Promise.all(ids.slice(i, i + AT_ONCE).map(ask));
              for (const answer of answers) if (SHOWN.includes(op.name)) told(where, answer); else compare(where, answer, unknown);
            }
          }
        }
      }
    });
  }

  /** One record of each table that speaks of the case, of its enterprise or of what the bureau supposed. */
  async function recordsOf(walk: Walk): Promise<readonly string[]> {
    const own = [walk.ids['listing']!, walk.cast.enterprise.orgId, walk.ids['contract']!, walk.ids['patent']!, walk.ids['sandbox']!];
    const found = new Map<string, string>();
    for (const [table, rows] of await api.tables.all()) {
      for (const row of rows) if (isId(row['id']) && hidden(row['id']) && own.some((id) => Object.values(row).some((v) => String(v).includes(id)))) found.set(table, row['id']);
    }
    return [...found.values()];
  }

  beforeAll(async () => {
    api = await startApiUnderTest();
    const kinds = ['ENTERPRISE', 'BANK', 'BANK', 'INSURER', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER', 'GUARANTOR', 'EXCHANGE', 'SERVICE_PROVIDER', 'ASSOCIATION', 'PARK'];
    const strangers: Stranger[] = [];
    for (const [i, kind] of kinds.entries()) strangers.push(await registerStranger(api, i + 1, kind, ELSEWHERE));
    const neighbour = await registerStranger(api, 20, 'ENTERPRISE');
    const gone = await registerStranger(api, 21, 'BANK');
    const { person } = await gone.checker.ask<{ person: { id: string } }>('me');
    await gone.maker.do('setRoles', { input: { personId: person.id, roles: [] } });
    const homeless = await api.signIn('stranger-21-b@test.example', 'correct horse 电池');

    const demo = await demoCast(api);
    const roles = ['OPERATOR', 'APPROVER', 'ADMINISTRATOR'];
    watchers = [
      ...[...strangers, neighbour].map((s): Watcher => ({ kind: s.kind, roles, client: s.checker })),
      { kind: 'BANK', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('bank-c') }, { kind: 'BANK', roles: ['APPROVER'], client: await api.as('bank-c.checker') },
      { kind: 'ENTERPRISE', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('enterprise2') }, { kind: 'GUARANTOR', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('guarantor') },
      { kind: 'EXCHANGE', roles: ['APPROVER'], client: await api.as('exchange.checker') }, { kind: 'NONE', roles: [], client: homeless },
    ];
    const [enterprise, bank, secondBank, insurer, evaluator, bureau, fund] = strangers as [Stranger, Stranger, Stranger, Stranger, Stranger, Stranger, Stranger];
    near = new Set([...strangers.filter((x) => x !== secondBank), neighbour].map((x) => x.checker));
    otherCast = { operator: demo.operator, enterprise, banks: [bank, secondBank], insurer, evaluator, bureau, fund };
    victim = { api, cast: recast({ ...demo, banks: [demo.banks[0], demo.banks[1]!] }, (c, seat) => c.around(besieged(seat))), facts: caseFacts(7, START), ids: {} };
    other = { api, cast: recast(otherCast, (c, seat) => c.around(tempted(seat))), facts: caseFacts(8, START), ids: {} };
    const { facts } = victim;
    secrets = [
      demo.enterprise.name, '李经办', 'enterprise@demo.zhiya', facts.patent.number, facts.patent.title, facts.mark.number, facts.mark.title, facts.software.number, facts.software.title, facts.contact.name, facts.contact.phone,
      facts.introduction, facts.contractNo, facts.supposition, facts.policyNo, facts.reasoning, facts.account.replaceAll(' ', ''), facts.account, `-${facts.serial}.pdf`, `Y2019-${facts.serial}-`, `还款-${facts.serial}-`, String(facts.valueFen), String(facts.valuationFeeFen), String(facts.premiumFen),
    ];
    const organisations = await api.tables.rows("SELECT id FROM organisation WHERE kind <> 'ENTERPRISE'");
    directory = new Set(organisations.map((r) => String(r['id'])));
  }, 600_000);
  afterAll(() => api?.stop());
  beforeEach(() => { findings.length = 0; });

  it('cannot touch or see another’s case at any of its steps, nor learn that its records exist', async () => {
    const seen = new Set<string>();
    await walkTogether(api, [victim, other], START, async (room) => {
      const all = [...new Set([...Object.values(victim.ids).filter((id) => isId(id) && hidden(id)), victim.cast.enterprise.orgId])];
      const fresh = all.filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      if (fresh.length > 0) await look(room, fresh, watchers.filter((w) => near.has(w.client)));
    });
    expect([...new Set(findings)]).toEqual([]);
    expect(tried.mutations).toBeGreaterThan(200);
    expect(tried.swaps).toBeGreaterThan(50);
    expect(tried.reads).toBeGreaterThan(5000);
  }, 1_200_000);

  it('cannot see or touch any record that the case left behind, by whatever door takes an id', async () => {
    const ids = await recordsOf(victim);
    expect(ids.length).toBeGreaterThan(20);
    await look('everything', ids);
    const walked = new Set([...did.keys()].map((k) => k.split(' ')[1]!));
    await withoutEffect('doors off the walk', async () => {
      for (const op of operationsOf(api.schema).filter((o) => o.kind === 'Mutation' && !walked.has(o.name))) {
        const given = sampleArguments(op, plausible);
        for (const w of admitted(`Mutation.${op.name}`))
          for (const { path } of slotsOf(op).filter((s) => s.scalar === 'ID')) {
            const unknown = await w.client.call(op.name, withValue(given, path, unknownId(ids[0]!)));
            for (const id of ids) compare(`${op.name} × ${w.client.name}`, await w.client.call(op.name, withValue(given, path, id)), unknown);
          }
      }
    });
    expect([...new Set(findings)]).toEqual([]);
    expect(operationsOf(api.schema).filter((o) => o.kind === 'Mutation' && !walked.has(o.name)).map((o) => o.name).sort()).toEqual(OFF_THE_WALK);
  }, 600_000);

  it('cannot open, replace or add to another’s files', async () => {
    const files = Object.entries(victim.ids).filter(([name]) => name.startsWith('file:')).map(([, id]) => id);
    expect(files.length).toBeGreaterThan(8);
    await withoutEffect('files', async () => {
      for (const { client } of watchers) {
        for (const id of files) {
          const [known, unknown] = [await client.fetch(`/files/${id}`), await client.fetch(`/files/${unknownId(id)}`)];
          expect([known.status, await known.text()]).toEqual([404, await unknown.text()]);
        }
        for (const [subjectType, subjectId, purpose] of [['asset', victim.ids['patent']!, 'CERTIFICATE'], ['listing', victim.ids['listing']!, 'OTHER'], ['contract', victim.ids['contract']!, 'CONTRACT_TEXT'], ['filing', victim.ids['filing:mark']!, 'APPLICATION'], ['valuation-order', victim.ids['valuation']!, 'REPORT'], ['sandbox-run', victim.ids['sandbox']!, 'BOOK']] as const) {
          const [name, type, words] = purpose === 'BOOK' ? ['x.csv', 'text/csv', '企业名称\n'] : ['x.pdf', 'application/pdf', '%PDF-1.4\n%%EOF\n'];
          const file = { subjectType, purpose, name, type, bytes: new TextEncoder().encode(words) };
          const [known, unknown] = [await client.upload({ ...file, subjectId }), await client.upload({ ...file, subjectId: unknownId(subjectId) })];
          expect(known).toEqual(unknown);
          expect(known.status).toBe(404);
        }
      }
    });
    expect(findings).toEqual([]);
  }, 120_000);

  it('is told one thing at every door that is shut to it, signed in or not', async () => {
    const wrong: string[] = [];
    for (const op of operationsOf(api.schema)) {
      const door = `${op.kind}.${op.name}`;
      for (const w of [...watchers, { kind: null, roles: [], client: api.nobody }]) {
        if (snapshot.admits(door, w)) continue;
        const answer = await w.client.call(op.name, sampleArguments(op));
        const code = w.kind === null ? 'UNAUTHENTICATED' : 'NOT_FOUND';
        if (answer.text.trim() !== JSON.stringify({ errors: [{ message: code, extensions: { code }, path: [op.name] }], data: answer.data })) wrong.push(`${door} × ${w.client.name}: ${answer.text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
