/** Lifecycle → states after which nothing follows. */
export const ENDS: Readonly<Record<string, readonly string[]>> = {
  organisation: ['REJECTED'],
  proposal: ['EFFECTIVE', 'RETURNED', 'WITHDRAWN'],
  'programme-revision': ['PUBLISHED', 'WITHDRAWN'],
  'valuation-order': ['DELIVERED', 'DECLINED', 'CANCELLED'],
  'protection-quote': ['ISSUED', 'DECLINED', 'EXPIRED'],
  listing: ['COMPLETED', 'WITHDRAWN', 'EXPIRED'],
  offer: ['ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED'],
  filing: ['RELEASED', 'WITHDRAWN'],
  contract: ['SETTLED', 'CANCELLED'],
  coverage: ['REJECTED', 'RELEASED'],
  'fund-movement': ['POSTED', 'DISCARDED'],
  'subsidy-claim': ['PAID', 'REJECTED', 'WAIVED'],
  'lending-return': ['REPLACED'],
  target: ['SUPERSEDED', 'REJECTED'],
};
