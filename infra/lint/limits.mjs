// How long a file, a line and a list of parameters may be. What was longer when the limits came stands in the lists below, with
// the length that it may not exceed; the lists only shrink: an entry that is not needed any more fails the test of them.
export const MAX_LINES = 300;
export const MAX_SPEC_LINES = 500;

/** Sources beyond 300 lines. */
export const LONG_SOURCES = {
  'libs/lending/server/src/application/contract.service.ts': 326,
  'libs/web/ui/src/components/fields.tsx': 326,
  'libs/support/server/src/persistence/support.entities.ts': 318,
  'libs/policy/engine/src/estimate.ts': 319,
  'apps/web/app/desk/bureau/route.tsx': 308,
};
/** Specs beyond 500 lines. */
export const LONG_SPECS = {
  'libs/policy/engine/src/vocabulary.spec.ts': 765,
  'libs/support/specs/src/support.int-spec.ts': 712,
  'libs/policy/engine/src/engine.spec.ts': 639,
  'apps/api-e2e/src/bad-input.e2e-spec.ts': 590,
  'libs/policy/catalogue/src/check/faults.spec.ts': 548,
};

/** Where nothing is filled in by a framework. */
const PLAIN = [
  'libs/kernel/**/*.ts',
  'libs/finance/**/*.ts',
  'libs/policy/{engine,catalogue,documents,domain}/**/*.ts',
  'libs/*/domain/**/*.ts',
  'apps/web/**/*.{ts,tsx}',
  'libs/web/**/*.{ts,tsx}',
];
const params = (max) => ['error', { max }];
const lines = (max) => ['error', { max, skipBlankLines: false }];
/** Five parameters; eight where Nest fills them (constructors, resolvers' arguments). These take more, and are to be divided. */
export const MANY_PARAMETERS = {
  'libs/identity/server/src/graphql/identity.resolver.ts': 9,
  'libs/marketplace/server/src/graphql/listing.resolver.ts': 10,
  'libs/policy/engine/src/caps.ts': 7,
  'libs/policy/engine/src/compensate.ts': 8,
  'libs/policy/engine/src/estimate.ts': 7,
};

/** Longer than a screen is wide; what cannot be divided (words, links, patterns) is let through, and so are comments, which are prose. */
const MAX_LEN = [
  'error',
  {
    code: 160,
    ignoreStrings: true,
    ignoreTemplateLiterals: true,
    ignoreRegExpLiterals: true,
    ignoreUrls: true,
    ignoreComments: true,
  },
];

/** The limits of sources and, after the others, those of each file that was longer. `tests`: globs of specs. */
export const limits = (sources, tests) => [
  { files: sources, rules: { 'max-lines': lines(MAX_LINES), 'max-len': MAX_LEN, 'max-params': params(8) } },
  { files: PLAIN, rules: { 'max-params': params(5) } },
  { files: tests, rules: { 'max-lines': lines(MAX_SPEC_LINES) } },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  ...Object.entries({ ...LONG_SOURCES, ...LONG_SPECS }).map(([file, max]) => ({
    files: [file.replaceAll('$', '\\$')],
    rules: { 'max-lines': lines(max) },
  })),
  ...Object.entries(MANY_PARAMETERS).map(([file, max]) => ({ files: [file], rules: { 'max-params': params(max) } })),
];
