import { type Cast, type Client, demoCast } from '@zhiya/story';
import type { ApiUnderTest } from './api-under-test';
import { registerStranger, type Stranger } from './strangers';

const ELSEWHERE = '440300';
const KINDS = [
  'ENTERPRISE',
  'BANK',
  'BANK',
  'INSURER',
  'EVALUATOR',
  'BUREAU',
  'FUND_MANAGER',
  'GUARANTOR',
  'EXCHANGE',
  'SERVICE_PROVIDER',
  'ASSOCIATION',
  'PARK',
];
const EVERY_ROLE = ['OPERATOR', 'APPROVER', 'ADMINISTRATOR'];

export interface Watcher {
  readonly kind: string;
  readonly roles: readonly string[];
  readonly client: Client;
}
export interface Bystanders {
  /** Everybody who has nothing to do with the victim's case. */
  readonly watchers: readonly Watcher[];
  /** Of these, those who play the other case, and an enterprise of the same division: one of each kind. */
  readonly near: readonly Watcher[];
  /** Those who play the other case. */
  readonly otherCast: Cast;
}

/** One organisation of each kind from elsewhere, a neighbour, what the demonstration has beside the case, and a person whose bank took every role away. */
export async function bystanders(api: ApiUnderTest): Promise<Bystanders> {
  const strangers: Stranger[] = [];
  for (const [i, kind] of KINDS.entries()) strangers.push(await registerStranger(api, i + 1, kind, ELSEWHERE));
  const neighbour = await registerStranger(api, 20, 'ENTERPRISE');
  const gone = await registerStranger(api, 21, 'BANK');
  const { person } = await gone.checker.ask<{ person: { id: string } }>('me');
  await gone.maker.do('setRoles', { input: { personId: person.id, roles: [] } });
  const homeless = await api.signIn('stranger-21-b@test.example', 'correct horse 电池');

  const watching = (s: Stranger): Watcher => ({ kind: s.kind, roles: EVERY_ROLE, client: s.checker });
  const [enterprise, bank, secondBank, insurer, evaluator, bureau, fund] = strangers as [
    Stranger,
    Stranger,
    Stranger,
    Stranger,
    Stranger,
    Stranger,
    Stranger,
  ];
  return {
    watchers: [
      ...[...strangers, neighbour].map(watching),
      { kind: 'BANK', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('bank-c') },
      { kind: 'BANK', roles: ['APPROVER'], client: await api.as('bank-c.checker') },
      { kind: 'ENTERPRISE', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('enterprise2') },
      { kind: 'GUARANTOR', roles: ['OPERATOR', 'ADMINISTRATOR'], client: await api.as('guarantor') },
      { kind: 'EXCHANGE', roles: ['APPROVER'], client: await api.as('exchange.checker') },
      { kind: 'NONE', roles: [], client: homeless },
    ],
    near: [...strangers.filter((x) => x !== secondBank), neighbour].map(watching),
    otherCast: {
      operator: (await demoCast(api)).operator,
      enterprise,
      banks: [bank, secondBank],
      insurer,
      evaluator,
      bureau,
      fund,
    },
  };
}
