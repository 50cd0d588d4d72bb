import { defineConfig } from '@playwright/test';

const STACK = process.env['E2E_STACK'] ?? 'embedded';

/**
 * What may differ on the production stack, one journey for each reason; all else is the same pages and the same server code, told once,
 * on the embedded one. bank: locks and sums in SQL, makers and checkers served by different APIs, jobs by queue. enterprise: every form and
 * file, written through one API and read through the other. fund-manager: the journal's balances and claims that jobs propose. bureau:
 * imports, and a long job followed from its page. identity: sessions across both APIs, letters sent by the worker.
 */
const IN_PRODUCTION = ['bank', 'enterprise', 'fund-manager', 'bureau', 'identity'];
/** Begun first, so that no worker is left alone with a long one at the end. */
const LONGEST = ['enterprise-without-scripts', 'enterprise', 'bank', 'english'];

/** Specs of what the journeys are helped by. */
const OF_JEST = '**/support/**';

const files = (names: readonly string[]): string[] => names.map((name) => `**/${name}.spec.ts`);
const told = (name: string): boolean => STACK !== 'production' || IN_PRODUCTION.includes(name);

/**
 * Browser journeys, one file per role, each on a stack of its own (support/stack.ts): E2E_STACK=embedded (SQLite, jobs in
 * process) or production (MariaDB, Redis, API × 2, worker). E2E_WORKERS files at a time. When all roles have told their part, `routes`
 * finds the page that nobody looked at.
 */
export default defineConfig({
  testDir: './src',
  globalSetup: './src/support/global-setup.mjs',
  outputDir: `../../test-results/artifacts/${STACK}`,
  workers: Number(process.env['E2E_WORKERS'] || 1),
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'longest', testMatch: files(LONGEST.filter(told)) },
    STACK === 'production'
      ? { name: 'roles', testMatch: files(IN_PRODUCTION), testIgnore: files(LONGEST) }
      : { name: 'roles', testMatch: '**/*.spec.ts', testIgnore: [...files([...LONGEST, 'routes']), OF_JEST] },
    ...(STACK === 'production'
      ? []
      : [{ name: 'routes', testMatch: files(['routes']), dependencies: ['longest', 'roles'] }]),
  ],
  use: {
    locale: 'zh-CN',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    viewport: { width: 1280, height: 900 },
    // A trace is drawn of passing tests too, and thrown away. What a failure leaves costs nothing before it (support/evidence.ts).
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
