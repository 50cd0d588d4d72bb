// Writes project.json of every project and the path table of tsconfig.base.json from projects.mjs.
// `--check` writes nothing and exits 1 where a file differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PROJECTS, hasDoor, importPath, projectName } from './projects.mjs';

const check = process.argv.includes('--check');
const drift = [];
const put = (file, text) => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) drift.push(file);
  else writeFileSync(file, text);
};

const jest = (tier, dir) =>
  `node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects ${tier} --passWithNoTests -- ${dir}`;
const BUILDS = { 'apps/api': 'server', 'apps/worker': 'server', 'apps/cli': 'server', 'apps/web': 'web' };
/** Plain commands, hand-written: what `npm test` does for the whole, for one project and cached by Nx. */
function targetsOf({ dir, layer }) {
  const target = (command, rest = {}) => ({ command, options: { cwd: '{workspaceRoot}' }, ...rest });
  if (layer === 'e2e')
    return dir === 'apps/web-e2e'
      ? { e2e: target(`npx playwright test -c ${dir}/playwright.config.ts`) }
      : { e2e: target(jest('e2e', dir)) };
  return {
    lint: target(`node infra/scripts/lint.mjs ${dir}`, { cache: true }),
    test: target(jest('unit', dir), { cache: true }),
    'test-int': target(jest('int', dir)),
    ...(BUILDS[dir] ? { build: target(`node infra/scripts/build.mjs ${BUILDS[dir]}`) } : {}),
  };
}

for (const p of PROJECTS) {
  if (!check) mkdirSync(p.dir, { recursive: true });
  const up = '../'.repeat(p.dir.split('/').length);
  put(
    `${p.dir}/project.json`,
    JSON.stringify(
      {
        $schema: `${up}node_modules/nx/schemas/project-schema.json`,
        name: projectName(p.dir),
        sourceRoot: p.dir === 'apps/web' ? 'apps/web/app' : `${p.dir}/src`,
        projectType: p.dir.startsWith('libs/') ? 'library' : 'application',
        tags: [`scope:${p.scope}`, `layer:${p.layer}`, `runtime:${p.runtime}`],
        targets: targetsOf(p),
      },
      null,
      2,
    ) + '\n',
  );
}
const paths = {};
for (const p of PROJECTS.filter(hasDoor)) {
  paths[importPath(p.dir)] = [`${p.dir}/src/index.ts`];
  paths[`${importPath(p.dir)}/testing`] = [`${p.dir}/src/testing/index.ts`];
}
put(
  'tsconfig.base.json',
  JSON.stringify(
    {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        strict: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
        noFallthroughCasesInSwitch: true,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        useDefineForClassFields: false,
        strictPropertyInitialization: false,
        isolatedModules: true,
        esModuleInterop: true,
        resolveJsonModule: true,
        skipLibCheck: true,
        noEmit: true,
        forceConsistentCasingInFileNames: true,
        types: ['node', 'jest'],
        baseUrl: '.',
        paths,
      },
    },
    null,
    2,
  ) + '\n',
);

if (drift.length > 0) {
  console.error(`out of date, run "node infra/scripts/sync-projects.mjs":\n${drift.map((f) => `  ${f}`).join('\n')}`);
  process.exit(1);
}
