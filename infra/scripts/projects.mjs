// The one list of the projects of this repository: folder → tags. `sync-projects` writes every project.json, the
// tsconfig paths and Jest's module map from it, and a test refuses drift. A context is a row here, not five files.
const lib = (dir, layer, scope, runtime) => ({ dir: `libs/${dir}`, layer, scope, runtime });
const context = (name) => [lib(`${name}/domain`, 'domain', name, 'any'), lib(`${name}/server`, 'server', name, 'node')];
/** What a context proves with the whole house around it. It stands above all of it, and has no door: nobody imports it. */
const specs = (name) => ({ dir: `libs/${name}/specs`, layer: 'app', scope: 'app', runtime: 'node' });
const app = (dir, layer = 'app', runtime = 'node') => ({ dir: `apps/${dir}`, layer, scope: 'app', runtime });

/** Contexts, lowest floor first: each may use the ones before it, through their index.ts alone. */
export const CONTEXTS = [
  'checks',
  'identity',
  'assets',
  'valuation',
  'protection',
  'marketplace',
  'pledge',
  'lending',
  'support',
  'oversight',
];

export const PROJECTS = [
  lib('kernel', 'kernel', 'kernel', 'any'),
  lib('finance', 'kernel', 'finance', 'any'),
  lib('policy/engine', 'policy', 'policy', 'any'),
  lib('policy/catalogue', 'policy', 'policy', 'any'),
  lib('policy/documents', 'policy', 'policy', 'any'),
  ...context('policy'),
  ...CONTEXTS.flatMap(context),
  ...[
    'persistence',
    'search',
    'jobs',
    'graphql',
    'auth',
    'lifecycle',
    'files',
    'notifications',
    'observability',
    'testing',
  ].map((n) => lib(`platform/${n}`, 'platform', 'platform', 'node')),
  { dir: 'libs/composition', layer: 'app', scope: 'app', runtime: 'node' },
  ...['policy', ...CONTEXTS].map(specs),
  lib('web/ui', 'ui', 'web', 'browser'),
  lib('web/api-client', 'ui', 'web', 'any'),
  { dir: 'libs/story', layer: 'story', scope: 'app', runtime: 'node' },
  app('api'),
  app('worker'),
  app('cli'),
  app('web', 'app', 'browser'),
  app('api-e2e', 'e2e'),
  app('web-e2e', 'e2e', 'both'),
];

/** Whether others may import it: libraries, but for specs. */
export const hasDoor = ({ dir }) => dir.startsWith('libs/') && !dir.endsWith('/specs');
export const projectName = (dir) => dir.replace(/^(libs|apps)\//, '').replaceAll('/', '-');
export const importPath = (dir) => `@zhiya/${projectName(dir)}`;
