// Who may import whom, as @nx/enforce-module-boundaries reads it. Three dimensions, each closed: a project that matches no
// row of a dimension would be free there, so a test checks that every tag has its row and that every row bites.
import { CONTEXTS, PROJECTS } from '../scripts/projects.mjs';

const layer = (name) => `layer:${name}`;
const scope = (name) => `scope:${name}`;

const FRAMEWORKS = [
  '@nestjs/*',
  'typeorm',
  'typeorm/*',
  'graphql',
  'graphql/*',
  '@apollo/*',
  '@as-integrations/*',
  'fastify',
  '@fastify/*',
  'bull',
  'ioredis',
  'mysql2',
  'mysql2/*',
  'libsql',
  'class-validator',
  'class-transformer',
  'rxjs',
  'rxjs/*',
  'reflect-metadata',
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  '@remix-run/*',
  'echarts',
  'echarts/*',
  'pino',
  'nodemailer',
  'prom-client',
];
const SERVER_ONLY = [
  '@nestjs/*',
  'typeorm',
  'typeorm/*',
  '@apollo/*',
  '@as-integrations/*',
  'fastify',
  '@fastify/*',
  'bull',
  'ioredis',
  'mysql2',
  'mysql2/*',
  'libsql',
  'class-validator',
  'class-transformer',
  'reflect-metadata',
  'pino',
  'nodemailer',
  'prom-client',
  '@node-rs/*',
];

const LAYERS = {
  kernel: ['kernel'],
  policy: ['kernel', 'policy'],
  domain: ['kernel', 'policy', 'domain'],
  platform: ['kernel', 'platform'],
  server: ['kernel', 'policy', 'domain', 'platform', 'server'],
  ui: ['kernel', 'domain', 'ui'],
  story: ['kernel', 'platform'],
  e2e: ['kernel', 'domain', 'ui', 'platform', 'story'],
};
/** An application puts everything together; that nobody imports an application is a rule of Nx's own. */
const EVERYTHING = ['*'];
const PURE_LAYERS = ['kernel', 'policy', 'domain'];

/** The floors from the ground up. The policy rooms stand on identity (whose programme is it?), every other context on them. */
export const FLOORS = [...CONTEXTS.slice(0, 2), 'policy', ...CONTEXTS.slice(2)];
const GROUND = ['kernel', 'finance', 'platform'];

const SCOPES = {
  kernel: ['kernel'],
  finance: ['kernel', 'finance'],
  platform: ['kernel', 'platform'],
  ...Object.fromEntries(FLOORS.map((name, i) => [name, [...GROUND, ...FLOORS.slice(0, i + 1)]])),
  web: ['kernel', 'finance', 'web', ...CONTEXTS],
};

/** Beside these «both»: the journeys run in Node and know the words of the pages that they read. */
const RUNTIMES = { any: ['any'], node: ['any', 'node'], browser: ['any', 'browser'] };

export const depConstraints = [
  ...Object.entries(LAYERS).map(([name, below]) => ({
    sourceTag: layer(name),
    onlyDependOnLibsWithTags: below.map(layer),
  })),
  ...Object.entries(SCOPES).map(([name, below]) => ({
    sourceTag: scope(name),
    onlyDependOnLibsWithTags: below.map(scope),
  })),
  ...Object.entries(RUNTIMES).map(([name, below]) => ({
    sourceTag: `runtime:${name}`,
    onlyDependOnLibsWithTags: below.map((r) => `runtime:${r}`),
  })),
  ...[layer('app'), scope('app'), 'runtime:both'].map((sourceTag) => ({
    sourceTag,
    onlyDependOnLibsWithTags: EVERYTHING,
  })),
  ...PURE_LAYERS.map((name) => ({ sourceTag: layer(name), bannedExternalImports: FRAMEWORKS })),
  { sourceTag: 'runtime:browser', bannedExternalImports: SERVER_ONLY },
];

export const boundaryOptions = (overrides = {}) => ({
  // Part of Jest, and in ESM mode the only way to its `jest` object.
  allow: ['@jest/globals'],
  banTransitiveDependencies: true,
  depConstraints,
  ...overrides,
});

const sourcesOf = (wanted) => PROJECTS.filter(wanted).map((p) => `${p.dir}/**/*.{ts,tsx}`);
export const PURE_SOURCES = sourcesOf((p) => PURE_LAYERS.includes(p.layer));
export const BROWSER_SAFE_SOURCES = sourcesOf((p) => p.runtime !== 'node');
export const E2E_SOURCES = sourcesOf((p) => ['story', 'e2e'].includes(p.layer));
