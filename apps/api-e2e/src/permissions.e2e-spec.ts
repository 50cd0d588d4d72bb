import {
  operationsOf,
  permissionSnapshot,
  sampleArguments,
  slotsOf,
  valueAt,
  withValue,
  type Slot,
  type Variables,
} from '@zhiya/platform-testing';
import {
  type Answer,
  caseFacts,
  type Client,
  demoCast,
  type Done,
  recast,
  type Walk,
  walkTogether,
} from '@zhiya/story';
import { join } from 'node:path';
import { startApiUnderTest, type ApiUnderTest } from './support/api-under-test';
import { idPaths, isId, mapIds, unknownId, withoutIds } from './support/ids';
import { changedSinceLanding, contextsOf, samplingOfRun, touched } from './support/landing';
import { ROOT } from './support/processes';
import { named, readingOf, recordsOf, together, type Reading } from './support/reading';
import type { Extent } from './support/reading-matrix';
import { bystanders, type Bystanders, type Watcher } from './support/watchers';

const START = '2019-12-02';
/** On MariaDB a part is tried, for what differs there is SQL: the whole walk is besieged once, on SQLite. */
const ON_SERVERS = process.env['DB_UNDER_TEST'] === 'mariadb';
const AT_A_STEP: Extent = ON_SERVERS ? { lists: 64, kindred: 8, rest: 64 } : { lists: 8, kindred: 1, rest: 8 };
const AT_THE_END: Extent = ON_SERVERS ? { lists: 8, kindred: 8, rest: 64 } : { lists: 1, kindred: 1, rest: 8 };
const SIEGE = ON_SERVERS ? 8 : 1;
/** How much of it all must have been tried at the least, lest a walk that tries nothing be green. */
const LEAST = ON_SERVERS
  ? { mutations: 90, swaps: 130, lists: 80, reads: 250, own: 100 }
  : { mutations: 400, swaps: 130, lists: 1200, reads: 3500, own: 100 };

/** What any bank may do with a published listing, whose enterprise does not know it yet. */
const OPEN_ON_THE_MARKET = ['requestConsent', 'draftOffer'];
/** Changes that belong to no step of a case: accounts, the platform's own, and ends of which a case has only one. They are tried with ids all the same. */
const OFF_THE_WALK = [
  'acceptInvitation',
  'approveOrganisation',
  'cancelContract',
  'checkPolicyQuotations',
  'chooseOrganisation',
  'declineContract',
  'importPolicyDocument',
  'invite',
  'markNotificationsRead',
  'moveToday',
  'openFund',
  'openLetter',
  'registerOrganisation',
  'reinstateOrganisation',
  'rejectOrganisation',
  'rejectSubsidyClaim',
  'releaseCoverage',
  'requestPasswordReset',
  'resetPassword',
  'retryJob',
  'returnProposal',
  'revokeOtherSessions',
  'revokeSession',
  'setRoles',
  'signIn',
  'signOut',
  'suspendOrganisation',
  'waiveSubsidyClaim',
  'withdrawInvitation',
  'withdrawProposal',
];
/** Places that answer nobody about a record of this case: a mark within one's own list, texts, of which the case imports none, and what waits, which is settled by then. */
const UNANSWERED = [
  'auditTrail.beforeId',
  'policyDocument.id',
  'policyImport.importId',
  'policyTextReport.documentId',
  'proposalsAbout.subjectId',
];

/** What a field of that name might hold, so that a request is refused for its ids and not for its form. */
function plausible({ path, scalar }: Slot): unknown {
  const name = String(path.at(-1));
  if (scalar === 'ID') return '00000000-0000-7000-8000-000000000000';
  if (scalar === 'Fen') return 100_000;
  if (scalar === 'Int') return 1;
  if (/(On|From|Until|Date|Last)$/.test(name)) return START;
  return scalar === 'Boolean' ? true : '示例';
}

describe('one organisation among others', () => {
  const snapshot = permissionSnapshot(join(ROOT, 'docs/api/permissions.md'));
  const sampling = samplingOfRun();
  const findings: string[] = [];
  const tried = { mutations: 0, swaps: 0 };
  let api: ApiUnderTest;
  let victim: Walk;
  let other: Walk;
  let beside: Bystanders;
  let reading: Reading;
  let secrets: readonly string[];
  /** Ids of institutions are in everybody's directory. */
  let directory: ReadonlySet<string>;
  const did = new Map<string, Variables[]>();

  const admitted = (door: string): readonly Watcher[] => beside.watchers.filter((w) => snapshot.admits(door, w));
  const hidden = (id: string): boolean => !directory.has(id);
  const asUnknown = (given: Variables): Variables => mapIds(given, (id) => (hidden(id) ? unknownId(id) : id));
  const told = (where: string, answer: Answer): void => {
    for (const secret of secrets)
      if (answer.text.includes(secret)) findings.push(`${where}: the answer holds ${secret}`);
  };
  const isDone = (answer: Answer): boolean => /"__typename":"Done"/.test(answer.text);

  function compare(where: string, known: Answer, unknown: Answer): void {
    told(where, known);
    if (isDone(known)) findings.push(`${where}: done`);
    else if (withoutIds(known.text) !== withoutIds(unknown.text) || known.status !== unknown.status)
      findings.push(
        `${where}: known and unknown differ:\n    ${known.text.slice(0, 300)}\n    ${unknown.text.slice(0, 300)}`,
      );
  }
  /** The same request with the id of a record that exists and of one that does not: the answers must be one. */
  const same = async (
    where: string,
    client: Client,
    name: string,
    known: Variables,
    unknown: Variables,
  ): Promise<void> => compare(where, await client.call(name, known), await client.call(name, unknown));
  async function withoutEffect(where: string, work: () => Promise<void>): Promise<void> {
    for (const change of await api.changedBy(work)) findings.push(`${where}: ${change}`);
  }

  /** Before the victim's change is made, when it can be made, everybody else whose role admits them tries to make it. */
  const besieged =
    (seat: string) =>
    async (name: string, given: Variables, send: () => Promise<Done>): Promise<Done> => {
      if (idPaths(given).some((path) => hidden(valueAt(given, path) as string)) && !OPEN_ON_THE_MARKET.includes(name)) {
        await withoutEffect(`${name} of the victim`, async () => {
          for (const w of sampling.some(
            `${seat} ${name} ${did.get(`${seat} ${name}`)?.length ?? 0}`,
            admitted(`Mutation.${name}`),
            SIEGE,
          )) {
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
      const swaps =
        twin && !seat.startsWith('operator') && !OPEN_ON_THE_MARKET.includes(name)
          ? idPaths(given).filter((path) => {
              const id = valueAt(twin, path);
              return isId(id) && hidden(id);
            })
          : [];
      if (swaps.length > 0) {
        await withoutEffect(`${name} with the victim’s id`, async () => {
          for (const path of swaps) {
            tried.swaps += 1;
            const id = valueAt(twin, path) as string;
            const client = clientOf(seat);
            await same(
              `${name} with the victim’s ${path.join('.')} × ${client.name}`,
              client,
              name,
              withValue(given, path, id),
              withValue(given, path, unknownId(id)),
            );
          }
        });
      }
      return send();
    };
  };
  const clientOf = (seat: string): Client => {
    const [who, person] = seat.split('.') as [string, 'maker' | 'checker'];
    return (
      who.startsWith('bank') ? beside.otherCast.banks[Number(who.slice(4))]! : beside.otherCast[who as 'enterprise']
    )[person];
  };

  /** What was found, with what repeats it. */
  const verdict = (found: readonly string[] = []) => ({ seed: sampling.seed, findings: [...new Set(found)] });
  const victimsPeople = (): readonly Client[] => {
    const { banks, ...parties } = victim.cast;
    return [...new Set([...banks, ...Object.values(parties)].flatMap((p) => [p.maker, p.checker]))];
  };

  beforeAll(async () => {
    api = await startApiUnderTest();
    beside = await bystanders(api);
    const demo = await demoCast(api);
    victim = {
      api,
      cast: recast({ ...demo, banks: [demo.banks[0], demo.banks[1]!] }, (c, seat) => c.around(besieged(seat))),
      facts: caseFacts(7, START),
      ids: {},
    };
    other = {
      api,
      cast: recast(beside.otherCast, (c, seat) => c.around(tempted(seat))),
      facts: caseFacts(8, START),
      ids: {},
    };
    const { facts } = victim;
    victim.ids['person'] = (await demo.enterprise.maker.ask<{ person: { id: string } }>('me')).person.id;
    secrets = [
      demo.enterprise.name,
      '李经办',
      'enterprise@demo.zhiya',
      facts.patent.number,
      facts.patent.title,
      facts.mark.number,
      facts.mark.title,
      facts.software.number,
      facts.software.title,
      facts.contact.name,
      facts.contact.phone,
      facts.introduction,
      facts.contractNo,
      facts.supposition,
      facts.policyNo,
      facts.reasoning,
      facts.account.replaceAll(' ', ''),
      facts.account,
      `-${facts.serial}.pdf`,
      `Y2019-${facts.serial}-`,
      `还款-${facts.serial}-`,
      String(facts.valueFen),
      String(facts.valuationFeeFen),
      String(facts.premiumFen),
    ];
    const organisations = await api.tables.rows("SELECT id FROM organisation WHERE kind <> 'ENTERPRISE'");
    directory = new Set(organisations.map((r) => String(r['id'])));
    const queries = operationsOf(api.schema)
      .filter((o) => o.kind === 'Query')
      .map((o) => o.name);
    const isTouched = ON_SERVERS ? () => false : touched(await changedSinceLanding(), contextsOf(queries));
    process.stdout.write(
      `proof: ${queries.filter(isTouched).length} of ${queries.length} queries changed since the last landing and are asked about everything\n`,
    );
    reading = readingOf(api, sampling, isTouched, { admits: (door, w) => snapshot.admits(door, w), told, compare });
  }, 600_000);
  afterAll(() => api?.stop());
  beforeEach(() => {
    findings.length = 0;
  });

  it('cannot touch or see another’s case at any of its steps, nor learn that its records exist', async () => {
    const seen = new Set<string>();
    await walkTogether(api, [victim, other], START, async (room) => {
      const all = await named(api, victim, hidden);
      const fresh = all.filter((r) => !seen.has(r.id));
      for (const { id } of fresh) seen.add(id);
      await reading.answer(all, victimsPeople());
      if (fresh.length > 0)
        await withoutEffect(`reading after ${room}`, () => reading.look(room, fresh, AT_A_STEP, beside.near));
    });
    expect(verdict(findings)).toEqual(verdict());
    expect([...reading.unanswered].sort()).toEqual(UNANSWERED);
    expect(tried.mutations).toBeGreaterThan(LEAST.mutations);
    expect(tried.swaps).toBeGreaterThan(LEAST.swaps);
    // The log of changes is awake: the walk itself is in it.
    expect([...(await api.changes.counts()).keys()]).toEqual(
      expect.arrayContaining(['asset INSERT', 'listing INSERT', 'listing UPDATE', 'offer UPDATE']),
    );
  }, 1_200_000);

  it('cannot see or touch any record that the case left behind, by whatever door takes an id', async () => {
    const left = await recordsOf(api, victim, hidden);
    const ids = left.map((r) => r.id);
    expect(ids.length).toBeGreaterThan(20);
    const foreign = together(left, await named(api, victim, hidden));
    const own = together(await recordsOf(api, other, hidden), await named(api, other, hidden));
    await withoutEffect('reading after everything', () =>
      reading.look('everything', foreign, AT_THE_END, beside.watchers),
    );
    await reading.lookAtOwn(own, beside.near);
    const walked = new Set([...did.keys()].map((k) => k.split(' ')[1]!));
    await withoutEffect('doors off the walk', async () => {
      for (const op of operationsOf(api.schema).filter((o) => o.kind === 'Mutation' && !walked.has(o.name))) {
        const given = sampleArguments(op, plausible);
        for (const w of sampling.some(op.name, admitted(`Mutation.${op.name}`), SIEGE))
          for (const { path } of slotsOf(op).filter((s) => s.scalar === 'ID')) {
            const unknown = await w.client.call(op.name, withValue(given, path, unknownId(ids[0]!)));
            for (const id of ids)
              compare(
                `${op.name} × ${w.client.name}`,
                await w.client.call(op.name, withValue(given, path, id)),
                unknown,
              );
          }
      }
    });
    expect(verdict(findings)).toEqual(verdict());
    process.stdout.write(`proof: tried ${JSON.stringify({ ...tried, ...reading.tried })}\n`);
    expect(reading.tried.lists).toBeGreaterThan(LEAST.lists);
    expect(reading.tried.reads).toBeGreaterThan(LEAST.reads);
    expect(reading.tried.own).toBeGreaterThan(LEAST.own);
    expect(
      operationsOf(api.schema)
        .filter((o) => o.kind === 'Mutation' && !walked.has(o.name))
        .map((o) => o.name)
        .sort(),
    ).toEqual(OFF_THE_WALK);
  }, 600_000);

  it('cannot open, replace or add to another’s files', async () => {
    const files = Object.entries(victim.ids)
      .filter(([name]) => name.startsWith('file:'))
      .map(([, id]) => id);
    expect(files.length).toBeGreaterThan(8);
    await withoutEffect('files', async () => {
      for (const { client } of beside.watchers) {
        for (const id of files) {
          const [known, unknown] = [await client.fetch(`/files/${id}`), await client.fetch(`/files/${unknownId(id)}`)];
          expect([known.status, await known.text()]).toEqual([404, await unknown.text()]);
        }
        for (const [subjectType, subjectId, purpose] of [
          ['asset', victim.ids['patent']!, 'CERTIFICATE'],
          ['listing', victim.ids['listing']!, 'OTHER'],
          ['contract', victim.ids['contract']!, 'CONTRACT_TEXT'],
          ['filing', victim.ids['filing:mark']!, 'APPLICATION'],
          ['valuation-order', victim.ids['valuation']!, 'REPORT'],
          ['sandbox-run', victim.ids['sandbox']!, 'BOOK'],
        ] as const) {
          const [name, type, words] =
            purpose === 'BOOK'
              ? ['x.csv', 'text/csv', '企业名称\n']
              : ['x.pdf', 'application/pdf', '%PDF-1.4\n%%EOF\n'];
          const file = { subjectType, purpose, name, type, bytes: new TextEncoder().encode(words) };
          const [known, unknown] = [
            await client.upload({ ...file, subjectId }),
            await client.upload({ ...file, subjectId: unknownId(subjectId) }),
          ];
          expect(known).toEqual(unknown);
          expect(known.status).toBe(404);
        }
      }
    });
    expect(verdict(findings)).toEqual(verdict());
  }, 120_000);

  it('is told one thing at every door that is shut to it, signed in or not', async () => {
    const wrong: string[] = [];
    for (const op of operationsOf(api.schema)) {
      const door = `${op.kind}.${op.name}`;
      for (const w of [...beside.watchers, { kind: null, roles: [], client: api.nobody }]) {
        if (snapshot.admits(door, w) || !sampling.takes(`${door} ${w.client.name}`, SIEGE)) continue;
        const answer = await w.client.call(op.name, sampleArguments(op), {}, 1);
        const code = w.kind === null ? 'UNAUTHENTICATED' : 'NOT_FOUND';
        if (
          answer.text.trim() !==
          JSON.stringify({ errors: [{ message: code, extensions: { code }, path: [op.name] }], data: answer.data })
        )
          wrong.push(`${door} × ${w.client.name}: ${answer.text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
