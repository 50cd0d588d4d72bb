// The Node entries (api, worker, cli): one ESM file each with its source map. esbuild bundles and resolves our own
// projects; swc compiles each TypeScript file, because Nest and TypeORM need decorator metadata, which esbuild has not.
// Packages stay outside the bundle: they are installed next to it anyway, and native ones could not be inside.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECTS, importPath } from '../projects.mjs';
import { ROOT } from './root.mjs';

const ENTRIES = ['api', 'worker', 'cli'];
export const serverEntries = () => ENTRIES.filter((name) => existsSync(join(ROOT, `apps/${name}/src/main.ts`)));

const SWC_OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
};

const swcTypescript = (swc, readFile) => ({
  name: 'swc-typescript',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const { code } = await swc.transform(await readFile(path, 'utf8'), {
        ...SWC_OPTIONS,
        filename: path,
        jsc: { ...SWC_OPTIONS.jsc, parser: { syntax: 'typescript', decorators: true, tsx: path.endsWith('x') } },
      });
      return { contents: code, loader: 'js' };
    });
  },
});

const ownProjects = {
  name: 'own-projects',
  setup(build) {
    const indexOf = new Map(PROJECTS.filter((p) => p.dir.startsWith('libs/')).map((p) => [importPath(p.dir), join(ROOT, p.dir, 'src/index.ts')]));
    build.onResolve({ filter: /^@zhiya\// }, ({ path }) =>
      indexOf.has(path) ? { path: indexOf.get(path) } : { errors: [{ text: `${path} is no project of infra/scripts/projects.mjs` }] },
    );
  },
};

/** esbuild's options for the server bundles; `dev.mjs` uses them with a watching context. */
export async function serverBuildOptions(entries = serverEntries()) {
  const [{ default: swc }, { readFile }] = await Promise.all([import('@swc/core'), import('node:fs/promises')]);
  return {
    absWorkingDir: ROOT,
    entryPoints: entries.map((name) => ({ in: `apps/${name}/src/main.ts`, out: name })),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    keepNames: true, // two classes of one name must both keep it: GraphQL types and entities go by class name
    logLevel: 'warning',
    plugins: [ownProjects, swcTypescript(swc, readFile)],
  };
}

export async function buildServer() {
  const { build } = await import('esbuild');
  await build(await serverBuildOptions());
}
