// What is mutated, part by part, and how Stryker is told. Data, types and fixtures hold no decisions; the server's part of the
// policy loads and saves.
const FOLDERS = {
  engine: 'libs/policy/engine/src',
  catalogue: 'libs/policy/catalogue/src',
  documents: 'libs/policy/documents/src',
  domain: 'libs/policy/domain/src',
};
export const PARTS = Object.keys(FOLDERS);
export const folderOf = (part) => FOLDERS[part];

const NOT = ['**/generated/**', '**/testing/**', '**/*.spec.ts', '**/*-fixture.ts', '**/index.ts'];

/** `files`: the part's folder, or some of its files. */
export const strykerOptions = ({ part, files, workers, folder, everyNth, plugin }) => ({
  mutate: [...files, ...NOT.map((glob) => `!${glob}`)],
  testRunner: 'specs',
  plugins: [plugin('runner'), plugin('sample')],
  specFolders: Object.values(FOLDERS),
  coverageAnalysis: 'perTest',
  concurrency: workers,
  // A mutant that turns for ever is stopped by its hits; time is the last resort.
  timeoutMS: 8_000,
  tempDirName: `${folder}/${part}.tmp`,
  ignorePatterns: ['.data', '.nx', 'apps', 'coverage', 'dist', 'docs', 'test-results'],
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `${folder}/${part}.json` },
  htmlReporter: { fileName: `${folder}/${part}.html` },
  disableTypeChecks: false,
  checkers: everyNth === 1 ? [] : ['sample'],
  everyNth,
  warnings: { unknownOptions: false, slow: false },
  allowConsoleColors: false,
});
