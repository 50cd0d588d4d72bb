/** A record as the trail tells of it. */
export interface TrailRecord {
  readonly type: string;
  readonly id: string;
  readonly state: string;
  readonly caseId: string;
  /** Its row when it was made, with whatever changed since. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Names of the organisations that moved it. */
  readonly hands: readonly string[];
}
export interface Door {
  /** The column that names the organisation; or a part of the cast: the one that moved it, or else the first. */
  readonly of: string;
  readonly to: (record: TrailRecord) => string;
  /** States in which the address answers this party as it answers a stranger. */
  readonly unseen?: readonly string[];
  /** States of which a page that shows other things says nothing to this party. */
  readonly untold?: readonly string[];
  /** States in which it may be an organisation outside of the cast, which is not looked over the shoulder. */
  readonly outside?: readonly string[];
  /** What the page says of a state that waits for nobody, in words of its own. */
  readonly says?: Readonly<Record<string, string>>;
}
export interface Doors {
  readonly doors: readonly Door[];
  /** Somebody of the same kind as a party of it, where there is one: of all strangers the one who comes nearest. */
  readonly stranger: string;
  /** States in which the first of the doors is open to the stranger too. */
  readonly open?: readonly string[];
}

const at =
  (address: string) =>
  ({ id, caseId }: TrailRecord): string =>
    address.replace(':case', caseId).replace(':id', id);
const door = (of: string, address: string, more: Omit<Door, 'of' | 'to'> = {}): Door => ({
  of,
  to: at(address),
  ...more,
});

/** The first listing that is withdrawn is a draft. */
const NOT_HANDED_IN = ['DRAFT', 'WITHDRAWN'];
const OF_A_CASE = {
  PUBLISHED: '等待银行报价',
  ACCEPTED: '等待下一步',
  COMPLETED: '已办结',
  WITHDRAWN: '已撤回',
  EXPIRED: '挂牌已到期',
};
/** A loan is public money's business from its drawdown on. */
const BEFORE_DRAWDOWN = {
  contract: ['DRAFT', 'ISSUED', 'BORROWER_SIGNED', 'SIGNED', 'DRAWDOWN_PENDING', 'CANCELLED'],
  filing: ['DRAFT', 'SUBMITTED', 'CORRECTION', 'REFUSED', 'REGISTERED', 'WITHDRAWN'],
};
const VALUE_AND_COVER = '/app/cases/:case/protection';

/** Lifecycle → where each party meets such a record. */
export const DOORS: Readonly<Record<string, Doors>> = {
  // All of an organisation's stand on one page, which everybody has for their own.
  proposal: {
    doors: [
      door('orgId', '/app/checks', { outside: ['AT_OPERATOR'] }),
      door('operator', '/app/checks', { untold: ['PROPOSED', 'EFFECTIVE', 'RETURNED', 'WITHDRAWN'] }),
    ],
    stranger: 'enterprise2',
    open: ['PROPOSED', 'AT_OPERATOR', 'EFFECTIVE', 'RETURNED', 'WITHDRAWN'],
  },
  organisation: { doors: [door('operator', '/app/organisations/:id')], stranger: 'enterprise2' },
  'programme-revision': { doors: [door('bureauOrgId', '/app/rules/:id')], stranger: 'fund' },
  'valuation-order': {
    doors: [
      door('evaluatorOrgId', '/app/orders/:id'),
      door('enterpriseOrgId', VALUE_AND_COVER),
      door('bank', VALUE_AND_COVER),
    ],
    stranger: 'insurer',
  },
  'protection-quote': {
    doors: [
      door('insurerOrgId', '/app/quotes/:id'),
      door('enterpriseOrgId', VALUE_AND_COVER),
      door('bank', VALUE_AND_COVER),
    ],
    stranger: 'evaluator',
  },
  listing: {
    doors: [
      door('orgId', '/app/listings/:id'),
      door('operator', '/app/verify/:id', { unseen: NOT_HANDED_IN }),
      door('bank', '/app/market/:id', { unseen: [...NOT_HANDED_IN, 'SUBMITTED', 'CORRECTION'] }),
      door('orgId', '/app/cases/:id', { says: OF_A_CASE }),
      door('operator', '/app/cases/:id', { unseen: NOT_HANDED_IN, says: OF_A_CASE }),
      door('bank', '/app/cases/:id', {
        unseen: [...NOT_HANDED_IN, 'SUBMITTED', 'CORRECTION', 'PUBLISHED'],
        says: OF_A_CASE,
      }),
    ],
    stranger: 'enterprise2',
  },
  'listing-consent': {
    doors: [
      door('enterprise', '/app/listings/:case/consents', { untold: ['NONE'] }),
      door('bank', '/app/listings/:case/access'),
    ],
    stranger: 'enterprise2',
  },
  'loan-product': { doors: [door('bankId', '/app/products/:id')], stranger: 'bank-c', open: ['ACTIVE'] },
  offer: {
    doors: [
      door('bankId', '/app/offers/:id'),
      door('enterpriseId', '/app/cases/:case/offers/:id', { unseen: ['DRAFT', 'PENDING_CHECK'] }),
    ],
    stranger: 'bank-c',
  },
  filing: {
    doors: [
      door('pledgorOrgId', '/app/filings/:id'),
      door('pledgeeOrgId', '/app/filings/:id'),
      door('insurer', '/app/filings/:id'),
      door('bureau', '/app/filings/:id', { unseen: BEFORE_DRAWDOWN.filing }),
      door('fund', '/app/filings/:id', { unseen: BEFORE_DRAWDOWN.filing }),
    ],
    stranger: 'bank-c',
  },
  contract: {
    doors: [
      door('bankOrgId', '/app/cases/:case/contract'),
      door('borrowerOrgId', '/app/cases/:case/contract', { untold: ['DRAFT'] }),
      // The first contract that is drawn up and the one that is cancelled are of cases which no insurer was asked in.
      door('insurer', '/app/cases/:case/contract', {
        unseen: ['DRAFT', 'CANCELLED'],
        untold: ['ISSUED', 'BORROWER_SIGNED'],
      }),
      door('bureau', '/app/cases/:case/contract', { unseen: BEFORE_DRAWDOWN.contract }),
      door('fund', '/app/cases/:case/contract', { unseen: BEFORE_DRAWDOWN.contract }),
    ],
    stranger: 'enterprise2',
  },
  coverage: {
    doors: ['bankOrgId', 'borrowerOrgId', 'fund', 'bureau', 'operator'].map((of) => door(of, '/app/coverage/:id')),
    stranger: 'bank-c',
  },
  'fund-movement': {
    doors: ['fund', 'bureau'].map((of) => door(of, '/app/fund/movements/:id')),
    stranger: 'enterprise2',
  },
  'subsidy-claim': {
    doors: ['enterpriseOrgId', 'bureau', 'fund', 'operator'].map((of) => door(of, '/app/claims/:id')),
    stranger: 'enterprise2',
  },
  'lending-return': { doors: [door('bureau', '/app/returns/:id')], stranger: 'fund' },
  target: { doors: ['bureau', 'fund'].map((of) => door(of, '/app/targets/:id')), stranger: 'enterprise2' },
};
