import { defineConfig } from '@playwright/test';

/** What language a page speaks does not depend on the servers behind it. */
const isProduction = process.env['E2E_STACK'] === 'production';

/**
 * Browser journeys, one file per role, each on a stack of its own (support/stack.ts): E2E_STACK=embedded (SQLite, jobs in
 * process) or production (MariaDB, Redis, API × 2, worker). When all roles have told their part, `routes` finds the page that
 * nobody looked at.
 */
export default defineConfig({
  testDir: './src',
  globalSetup: './src/support/global-setup.mjs',
  outputDir: `../../test-results/artifacts/${process.env['E2E_STACK'] ?? 'embedded'}`,
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'roles', testMatch: '**/*.spec.ts', testIgnore: ['**/routes.spec.ts', ...(isProduction ? ['**/english.spec.ts'] : [])] },
    { name: 'routes', testMatch: '**/routes.spec.ts', dependencies: ['roles'] },
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
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
    },
  },
});
