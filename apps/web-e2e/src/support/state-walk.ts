import * as checks from '@zhiya/checks-domain';
import * as identity from '@zhiya/identity-domain';
import type { Lifecycle } from '@zhiya/kernel';
import * as lending from '@zhiya/lending-domain';
import * as marketplace from '@zhiya/marketplace-domain';
import * as oversight from '@zhiya/oversight-domain';
import * as pledge from '@zhiya/pledge-domain';
import * as policy from '@zhiya/policy-domain';
import * as protection from '@zhiya/protection-domain';
import type { Cast, Party, Walk } from '@zhiya/story';
import * as support from '@zhiya/support-domain';
import * as valuation from '@zhiya/valuation-domain';
import { orgKindText, RECORD_STATES, roleText, uiText } from '@zhiya/web-ui';
import { DOORS, type Door, type TrailRecord } from './record-doors';
import { hasStateOn, pageFindings, type Told } from './record-page';
import type { Seen } from './sessions';

type AnyLifecycle = Lifecycle<string, string, never>;
const isLifecycle = (v: unknown): v is AnyLifecycle =>
  typeof v === 'object' && v !== null && 'transitions' in v && 'states' in v && 'initial' in v;
const LIFECYCLES: ReadonlyMap<string, AnyLifecycle> = new Map(
  [checks, identity, policy, valuation, protection, marketplace, pledge, lending, support, oversight]
    .flatMap((domain) => Object.values(domain).filter(isLifecycle))
    .map((l) => [l.name, l]),
);

/** Every state of every lifecycle, as `offer ACCEPTED`. */
export const ALL_STATES: readonly string[] = [...LIFECYCLES.values()].flatMap((l) =>
  Object.keys(l.states).map((state) => `${l.name} ${state}`),
);
const BARE = new Set([...LIFECYCLES.values()].flatMap((l) => Object.keys(l.states)));
const KINDS: Readonly<Record<string, string>> = {
  operator: 'OPERATOR',
  enterprise: 'ENTERPRISE',
  bank: 'BANK',
  insurer: 'INSURER',
  evaluator: 'EVALUATOR',
  bureau: 'BUREAU',
  fund: 'FUND_MANAGER',
};
/** A turn of whichever organisation it is. */
const OWN = 'ORGANISATION';
const zh = uiText.zh;
/** More than any one change writes, with the jobs that follow from it. */
const ENTRIES = 100;

interface Seat extends Party {
  readonly kind: string;
}
const seatsOf = ({ banks, ...others }: Cast): readonly Seat[] => [
  ...banks.map((b) => ({ ...b, kind: 'BANK' })),
  ...Object.entries(others).map(([name, party]) => ({ ...party, kind: KINDS[name]! })),
];

interface TrailEntry {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly orgName: string;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Who is waited for, in the words of a page that this party reads. */
function turnsOf(turn: string, seat: Seat, seats: readonly Seat[]): readonly string[] {
  const [kind, role] = turn.split(':') as [keyof typeof orgKindText.zh, keyof typeof roleText.zh | undefined];
  if (kind === seat.kind || kind === OWN) return [zh.turnTask(zh.you, '')];
  const party = orgKindText.zh[kind] + (role ? zh.inBrackets(roleText.zh[role]) : '');
  return [party, ...seats.filter((s) => s.kind === kind).map((s) => s.name)].map((name) => zh.turnTask(name, ''));
}

/** What the page has to tell this party of the record. */
function toldTo({ type, state }: TrailRecord, door: Door, seat: Seat, seats: readonly Seat[]): Told {
  const lifecycle = LIFECYCLES.get(type)!;
  const word = RECORD_STATES[type]!.text.zh[state]!;
  const { turn } = lifecycle.states[state]!;
  if (turn === null) {
    const follows = lifecycle.transitions.some((t) => t.from.includes(state));
    const inOwnWords = door.says ? [door.says[state]!, zh.turnOf('')] : [];
    return { word, turns: [follows ? zh.nobodysTurn : zh.ended, ...inOwnWords], isReaders: false };
  }
  // What a registry answers is entered by the bank.
  const doer = turn.startsWith('REGISTRY') ? 'BANK' : turn.split(':')[0];
  return { word, turns: turnsOf(turn, seat, seats), isReaders: doer === seat.kind || doer === OWN };
}

export interface StateWalk {
  readonly findings: readonly string[];
  /** The states that were looked at, as `offer ACCEPTED`. */
  readonly walked: ReadonlySet<string>;
  /** Looks at what has come to be since, in the case that is going on. */
  look(caseId: string | undefined): Promise<void>;
  /** Looks at a record of which the trail has nothing to tell. */
  see(record: TrailRecord): Promise<void>;
}

/**
 * Looks at each record as soon as it is in a state that none of its kind was seen in before: at the page of every party, and at what
 * a stranger is told. Which records moved is read from the trail, so that consequences and jobs are seen too.
 */
export async function stateWalk(
  { api, cast }: Walk,
  page: (box: string, path: string) => Promise<Seen>,
): Promise<StateWalk> {
  const known = new Map<string, TrailRecord>();
  const walked = new Set<string>();
  const findings: string[] = [];
  const seats = seatsOf(cast);
  const newest = async (first: number): Promise<readonly TrailEntry[]> =>
    (await api.as('operator')).ask('auditTrail', { first });
  let last = (await newest(1))[0]!.id;

  const moved = async (caseId = ''): Promise<readonly TrailRecord[]> => {
    const entries = await newest(ENTRIES);
    const fresh = entries.filter((e) => e.id > last && LIFECYCLES.has(e.recordType)).reverse();
    if (!entries.some((e) => e.id <= last)) throw new Error(`more than ${ENTRIES} entries at once`);
    last = entries[0]!.id;
    for (const { recordId: id, recordType: type, after, orgName } of fresh) {
      const before = known.get(id);
      const row = { ...before?.row, ...after };
      known.set(id, {
        type,
        id,
        state: String(row['state']),
        caseId: type === 'listing' ? id : String(row['caseId'] ?? row['listingId'] ?? before?.caseId ?? caseId),
        row,
        hands: [...(before?.hands ?? []), orgName],
      });
    }
    // Of a record that was there before, an entry that leaves its state as it is does not say which it is.
    return [...new Set(fresh.map((e) => e.recordId))].map((id) => known.get(id)!).filter((r) => r.row['state']);
  };

  const seatOf = ({ row, hands }: TrailRecord, { of }: Door): Seat | undefined => {
    const ofKind = seats.filter((s) => s.kind === KINDS[of]);
    return seats.find((s) => s.orgId === row[of]) ?? ofKind.find((s) => hands.includes(s.name)) ?? ofKind[0];
  };

  const open = async (record: TrailRecord, door: Door, seat: Seat): Promise<void> => {
    const { type, state } = record;
    const { turn } = LIFECYCLES.get(type)!.states[state]!;
    const isCheckers = turn === `${seat.kind}:APPROVER` || turn === `${OWN}:APPROVER`;
    const box = (isCheckers ? seat.checker : seat.maker).name;
    const { status, html } = await page(box, door.to(record));
    const found = (finding: string): unknown => findings.push(`${type} ${state}, ${box}: ${finding}`);
    if (door.unseen?.includes(state)) {
      if (status !== 404) found(`answered ${status} instead of «not found»`);
      return;
    }
    if (status !== 200) return void found(`answered ${status}`);
    const told = toldTo(record, door, seat, seats);
    if (door.untold?.includes(state)) {
      if (hasStateOn(html, told.word)) found(`told the state: ${told.word}`);
    } else for (const finding of pageFindings(html, told, BARE)) found(finding);
  };

  const see = async (record: TrailRecord): Promise<void> => {
    const { doors, stranger, open: isOpen } = DOORS[record.type]!;
    const there = doors
      .map((door) => [door, seatOf(record, door)] as const)
      .filter(([door, seat]) => seat || !door.outside?.includes(record.state));
    // Of a record that the demonstration began with nobody here may be a party.
    const stand = `${record.type} ${record.state}`;
    if (walked.has(stand) || there.some(([, seat]) => !seat)) return;
    walked.add(stand);
    for (const [door, seat] of there) await open(record, door, seat!);
    const { status } = await page(stranger, doors[0]!.to(record));
    if (status !== (isOpen?.includes(record.state) ? 200 : 404))
      findings.push(`${stand}: ${stranger}, who is a stranger, is answered ${status}`);
  };

  return {
    findings,
    walked,
    see,
    look: async (caseId) => {
      for (const record of await moved(caseId)) await see(record);
    },
  };
}
