/** The public calculators, in the order in which they are listed. */
export const CALCULATORS = [
  { key: 'estimate', to: '/estimate' },
  { key: 'loss', to: '/loss' },
  { key: 'indicator', to: '/indicator' },
  { key: 'identifiers', to: '/identifiers' },
] as const;
