// The server: one ESM file, the house, with its packages inside, and a door of one line for each entry (api, worker, cli).
// One file instead of one per entry, because most of each is the same; and none whose name changes with its content, because
// a running process still asks for its lazy parts by the name that it was started with. esbuild bundles and resolves our own
// projects; swc compiles each TypeScript file, because Nest and TypeORM need decorator metadata, which esbuild has not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECTS, hasDoor, importPath } from '../projects.mjs';
import { assertOneEach, onlyInstalled } from './bundled-packages.mjs';
import { mapOfOurs } from './map-of-ours.mjs';
import { ROOT } from './root.mjs';

const ENTRIES = ['api', 'worker', 'cli'];
const HOUSE = 'house.mjs';
export const serverEntries = () => ENTRIES.filter((name) => existsSync(join(ROOT, `apps/${name}/src/main.ts`)));
export const serverOutputs = () =>
  [HOUSE, `${HOUSE}.map`, ...serverEntries().map((name) => `${name}.mjs`)].map((file) => `dist/${file}`);

/** They are installed beside the bundle: with machine code, which cannot be inside a script, or large and asked for by few. */
const BESIDE = ['libsql', '@node-rs/argon2', 'msgpackr-extract', '@aws-sdk/client-s3'];
/** What a CommonJS package expects around it. */
const COMMONJS = `import { createRequire as createRequireOfHouse } from 'node:module'; import { dirname as dirnameOfHouse } from 'node:path'; import { fileURLToPath as pathOfHouse } from 'node:url';
const require = createRequireOfHouse(import.meta.url), __filename = pathOfHouse(import.meta.url), __dirname = dirnameOfHouse(__filename);`;

const SWC_OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    output: { charset: 'ascii' },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
};

/** V8 keeps a script with one byte a character where none is beyond Latin-1, else with two. esbuild escapes strings; these have expressions too. */
const BEYOND_ASCII = /node_modules[/\\]validator[/\\]lib[/\\].*\.js$/;

const swcTypescript = (swc, readFile) => ({
  name: 'swc-typescript',
  setup(build) {
    build.onLoad({ filter: BEYOND_ASCII }, async ({ path }) => {
      const { code } = await swc.transform(await readFile(path, 'utf8'), {
        swcrc: false,
        configFile: false,
        jsc: { target: 'es2022', output: { charset: 'ascii' } },
      });
      return { contents: code, loader: 'js' };
    });
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

/** Apollo takes Node's own hashing where it finds `module.require`, which no ES module has, and else hashes each question in JavaScript. */
const hashing = {
  name: 'hashing',
  setup(build) {
    build.onLoad({ filter: /@apollo[/\\]utils\.createhash[/\\]dist[/\\]index\.js$/ }, () => ({
      contents: "exports.createHash = (kind) => require('node:crypto').createHash(kind);",
      loader: 'js',
    }));
  },
};

const ownProjects = {
  name: 'own-projects',
  setup(build) {
    const indexOf = new Map(
      PROJECTS.filter(hasDoor).map((p) => [importPath(p.dir), join(ROOT, p.dir, 'src/index.ts')]),
    );
    build.onResolve({ filter: /^@zhiya\// }, ({ path }) =>
      indexOf.has(path)
        ? { path: indexOf.get(path) }
        : { errors: [{ text: `${path} is no project of infra/scripts/projects.mjs` }] },
    );
  },
};

const NAMING = '__name=(target,value)=>__defProp(target,"name",{value,configurable:!0})';
/** Names are kept for classes, which begin with a capital: esbuild would also name each closure whenever it is made, which a busy server does all the time. */
function classesAlone(house) {
  if (!house.includes(NAMING)) throw new Error('esbuild keeps names in another way than build-server.mjs knows');
  return house.replace(NAMING, NAMING.replace('__defProp(', 'value<"A"||value>"["?target:__defProp('));
}

/** Behind each build: the doors, and a source map without the packages. */
const finishing = {
  name: 'doors-and-map',
  setup(build) {
    build.onEnd(({ errors, metafile }) => {
      if (errors.length > 0) return;
      const folder = join(ROOT, build.initialOptions.outdir);
      mkdirSync(folder, { recursive: true });
      for (const name of serverEntries())
        writeFileSync(join(folder, `${name}.mjs`), `import { ${name} } from './${HOUSE}';\nawait ${name}();\n`);
      const house = readFileSync(join(folder, HOUSE), 'utf8');
      const wide = /[\u0100-\uffff].{0,40}/.exec(house);
      if (wide)
        throw new Error(
          `${HOUSE} would take twice its size in memory for one expression, which BEYOND_ASCII must name: ${wide[0]}`,
        );
      const map = join(folder, `${HOUSE}.map`);
      writeFileSync(map, mapOfOurs(readFileSync(map, 'utf8')));
      writeFileSync(join(folder, HOUSE), classesAlone(house));
      assertOneEach(metafile.inputs);
    });
  },
};

/** Each entry begins when its door calls it. */
const houseSource = () =>
  serverEntries()
    .map((name) => `export const ${name} = () => import('./apps/${name}/src/main.ts');`)
    .join('\n');

/** esbuild's options for the server bundle; `dev.mjs` uses them with a watching context and leaves the packages outside. */
export async function serverBuildOptions() {
  const [{ default: swc }, { readFile }] = await Promise.all([import('@swc/core'), import('node:fs/promises')]);
  return {
    absWorkingDir: ROOT,
    stdin: { contents: houseSource(), resolveDir: ROOT, sourcefile: 'house.ts', loader: 'js' },
    entryNames: 'house',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: BESIDE,
    banner: { js: COMMONJS },
    minifySyntax: true,
    minifyWhitespace: true, // what is not read need not be kept in memory; names stay, lines are bounded for error messages
    lineLimit: 200,
    legalComments: 'linked',
    metafile: true,
    sourcemap: true,
    sourcesContent: false,
    keepNames: true, // two classes of one name must both keep it: GraphQL types and entities go by class name
    logLevel: 'warning',
    plugins: [ownProjects, onlyInstalled, hashing, swcTypescript(swc, readFile), finishing],
  };
}

export async function buildServer() {
  const { build } = await import('esbuild');
  await build(await serverBuildOptions());
}
