import { recordFaults, type AnyRecordKind } from '@zhiya/platform-lifecycle';
import { EVENTS, PERMISSIONS, RECORDS } from './contexts';

const named = (name: string): AnyRecordKind => RECORDS.find((k) => k.name === name)!;
/** A kind with one thing changed. */
const broken = (name: string, change: object): AnyRecordKind => ({
  name,
  declared: { ...named(name).declared, ...change },
});

describe('kinds of record', () => {
  it('are declared for all sixteen lifecycles', () => {
    expect(RECORDS.map((k) => k.name).sort()).toEqual([
      'contract',
      'coverage',
      'filing',
      'fund-movement',
      'lending-return',
      'listing',
      'listing-consent',
      'loan-product',
      'offer',
      'organisation',
      'programme-revision',
      'proposal',
      'protection-quote',
      'subsidy-claim',
      'target',
      'valuation-order',
    ]);
  });
  it.each(RECORDS.map((k) => [k.name, k] as const))('%s says what its lifecycle asks of it', (_, kind) => {
    expect(recordFaults(kind, EVENTS)).toEqual([]);
  });

  it("are missed where an event of the lifecycle is not told, or a told one is nobody's", () => {
    const { tells } = named('target').declared;
    expect(recordFaults(broken('target', { tells: tells.slice(1) }), EVENTS)).toEqual([
      'target emits oversight.targetApproved and does not say what it carries',
    ]);
    expect(recordFaults(broken('target', { tells: [...tells, ...named('offer').declared.tells] }), EVENTS)[0]).toBe(
      'target tells of marketplace.offerAccepted, which its lifecycle never emits',
    );
    expect(recordFaults(named('target'), [])[0]).toBe('oversight.targetApproved is no event of the house');
  });
  it('are missed where words are asked for a step that is none, a place to change is no state, or nobody reaches them', () => {
    expect(recordFaults(broken('offer', { reasons: { refuse: { max: 10, isRequired: true } } }), EVENTS)).toEqual([
      'offer asks for words at refuse, which is no step of it',
    ]);
    expect(recordFaults(broken('offer', { editable: { in: { amend: ['OPEN'] } } }), EVENTS)).toEqual([
      'offer may be changed in OPEN, which is no state of it',
    ]);
    expect(recordFaults(broken('offer', { sides: {} }), EVENTS)).toEqual(['offer is reached by nobody']);
  });

  it('keep makers out of every step that approvers alone may take; to stop something one is enough', () => {
    const forApprovers = (permit: string) => {
      const roles = PERMISSIONS[permit]?.roles ?? 'ANY';
      return roles !== 'ANY' && !roles.includes('OPERATOR');
    };
    const alone = RECORDS.flatMap(({ name, declared }) =>
      declared.lifecycle.transitions
        .filter((t) => forApprovers(t.permit) && (t.apartFrom ?? []).length === 0)
        .map((t) => `${name}: ${t.on}`),
    );
    expect(alone).toEqual(['organisation: suspend', 'loan-product: suspend', 'contract: cancel']);
  });
});
