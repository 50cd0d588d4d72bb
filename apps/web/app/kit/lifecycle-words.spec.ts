import * as checks from '@zhiya/checks-domain';
import * as identity from '@zhiya/identity-domain';
import type { Lifecycle } from '@zhiya/kernel';
import * as lending from '@zhiya/lending-domain';
import * as marketplace from '@zhiya/marketplace-domain';
import * as oversight from '@zhiya/oversight-domain';
import * as pledge from '@zhiya/pledge-domain';
import * as policy from '@zhiya/policy-domain';
import * as protection from '@zhiya/protection-domain';
import * as support from '@zhiya/support-domain';
import * as valuation from '@zhiya/valuation-domain';
import { auditActionText, RECORD_STATES, textIn } from '@zhiya/web-ui';
import { SCREENS } from '../routes';
import { ENDS } from './ends';
import { TASK_LOOKS } from './task-looks';
import { knownStep } from './timeline';

type AnyLifecycle = Lifecycle<string, string, never>;
const isLifecycle = (v: unknown): v is AnyLifecycle =>
  typeof v === 'object' && v !== null && 'transitions' in v && 'states' in v && 'initial' in v;
const LIFECYCLES = [
  checks,
  identity,
  policy,
  valuation,
  protection,
  marketplace,
  pledge,
  lending,
  support,
  oversight,
].flatMap((domain) => Object.values(domain).filter(isLifecycle));

const leads = (address: string): boolean =>
  SCREENS.some(
    ([route]) =>
      route !== '/*' && new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(address.replace(/#.*/, '')),
  );

/** Records that belong to no case: they stand in no case's timeline. */
const ALONE = [
  'proposal',
  'organisation',
  'programme-revision',
  'loan-product',
  'fund-movement',
  'lending-return',
  'target',
];

/** What a person meets of a state or an event and finds no words, no page or no next step for. */
function mute(lifecycle: AnyLifecycle): readonly string[] {
  const { name } = lifecycle;
  const words = RECORD_STATES[name];
  const states = Object.entries(lifecycle.states).flatMap(([state, { turn }]) => {
    const look = TASK_LOOKS[`${name}:${state}`];
    const ends = lifecycle.transitions.filter((t) => t.from.includes(state));
    return [
      ...(['zh', 'en'] as const)
        .filter((language) => !words || !(state in textIn(words.text, language)))
        .map((language) => `${name} ${state}: no word (${language})`),
      ...(words && state in words.tones ? [] : [`${name} ${state}: no tone`]),
      ...(turn !== null && !look ? [`${name} ${state}: nobody is told what to do`] : []),
      ...(turn === null && look ? [`${name} ${state}: something to do and nobody's turn`] : []),
      ...(turn !== null && look && look.turn !== turn ? [`${name} ${state}: the page names ${look.turn}`] : []),
      ...((ENDS[name]?.includes(state) ?? false) !== (turn === null && ends.length === 0)
        ? [`${name} ${state}: whether anything follows is told wrongly`]
        : []),
      ...(look && !leads(look.to({ recordType: name, recordId: 'r', caseId: 'c', state }))
        ? [`${name} ${state}: its work has no page`]
        : []),
      ...(turn !== null && ends.length === 0 ? [`${name} ${state}: somebody's turn, and no step leads on`] : []),
    ];
  });
  const events = [...new Set(lifecycle.transitions.map((t) => t.on))].flatMap((event) => [
    ...(['zh', 'en'] as const)
      .filter((language) => !(event in textIn(auditActionText, language)))
      .map((language) => `${name}.${event}: no word in the trail (${language})`),
    ...(ALONE.includes(name) || knownStep(name, event) ? [] : [`${name}.${event}: no word in the timeline`]),
  ]);
  const unreached = Object.keys(lifecycle.states)
    .filter((s) => s !== lifecycle.initial && !lifecycle.transitions.some((t) => t.to === s))
    .map((s) => `${name} ${s}: no step leads here`);
  return [...states, ...events, ...unreached];
}

describe('every state of every record', () => {
  it('is walked: sixteen lifecycles', () => {
    expect(LIFECYCLES.map((l) => l.name).sort()).toEqual(Object.keys(RECORD_STATES).sort());
  });

  it.each(LIFECYCLES.map((l) => [l.name, l] as const))(
    '%s has its words in both languages, its turn, its page and a next step',
    (_, lifecycle) => {
      expect(mute(lifecycle)).toEqual([]);
    },
  );

  it('is missed where a new state has none of them', () => {
    const stray: AnyLifecycle = {
      ...pledge.filingLifecycle,
      states: { ...pledge.filingLifecycle.states, SUSPENDED: { turn: 'BANK' } },
      transitions: [
        ...pledge.filingLifecycle.transitions,
        { on: 'suspendAll' as never, from: ['REGISTERED'], to: 'SUSPENDED' as never, permit: 'x' },
      ],
    } as never;
    expect(mute(stray)).toEqual([
      'filing SUSPENDED: no word (zh)',
      'filing SUSPENDED: no word (en)',
      'filing SUSPENDED: no tone',
      'filing SUSPENDED: nobody is told what to do',
      "filing SUSPENDED: somebody's turn, and no step leads on",
      'filing.suspendAll: no word in the trail (zh)',
      'filing.suspendAll: no word in the trail (en)',
      'filing.suspendAll: no word in the timeline',
    ]);
  });

  it('is missed where the page would name another party, or an end that is none', () => {
    const { states, transitions } = pledge.filingLifecycle;
    const other = { ...pledge.filingLifecycle, states: { ...states, DRAFT: { turn: 'BANK' } } } as never;
    expect(mute(other)).toEqual(['filing DRAFT: the page names ENTERPRISE']);
    const onward = { on: 'mend', from: ['RELEASED'], to: 'DRAFT', permit: 'x' };
    expect(mute({ ...pledge.filingLifecycle, transitions: [...transitions, onward] } as never)).toEqual([
      'filing RELEASED: whether anything follows is told wrongly',
    ]);
  });
});
