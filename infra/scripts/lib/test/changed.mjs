// What a change touches, from the list of changed files alone: which checks look at them, which tests stand nearest, and
// what is left to the whole proof.
import { basename } from 'node:path';
import { CONTEXTS, PROJECTS } from '../../projects.mjs';

/** So many test files are run; those farther away are left out, and named. About half a minute of two cores. */
export const BOUNDS = { unit: 30, int: 5 };

const IS_MODULE = /\.[cm]?[jt]sx?$/;
const IS_TYPED = /^(apps|libs)\/.+\.tsx?$/;
const NOT_LINTED = /^infra\/boundary-fixtures\/|\/generated\//;
/** Tests that need a server, a built application or a browser are not run here. */
const IS_OUTER = /\.(e2e-spec|redis\.int-spec)\.ts$|^apps\/web-e2e\/.+\.spec\.ts$/;
const tierOf = (file) =>
  IS_OUTER.test(file) ? 'outer' : /\.int-spec\.ts$/.test(file) ? 'int' : /\.spec\.tsx?$/.test(file) ? 'unit' : null;

/** Files that scripts write, by the script that compares them: run where what it reads, what it writes or itself has changed. */
const GENERATED = {
  'sync-projects': /^infra\/scripts\/projects\.mjs$|(^|\/)project\.json$|^tsconfig\.base\.json$/,
  'build-catalogue': /^libs\/policy\/catalogue\//,
  'build-calendar': /^libs\/kernel\/src\/working-calendar|^package-lock\.json$/,
  codegen: /^apps\/web\/app\/.+\.server\.ts$|^docs\/api\/schema\.graphql$|\/generated\//,
  'api-docs':
    /^libs\/([\w-]+\/(domain|server)|composition|platform\/[\w-]+|policy\/\w+|kernel)\/.*(?<!spec)\.ts$|^docs\/(api\/|\w+\.md$)/,
};

/** Checks of the whole repository whose own rules have changed: they take longer than everything here, and are told of. */
const RULES = {
  lint: /^(eslint\.config\.mjs|infra\/lint\/.+|infra\/scripts\/projects\.mjs)$/,
  format: /^\.prettierignore$/,
};

/** `exists` tells of a file whether it is still there. */
export function plan(changed, exists) {
  const there = changed.filter(exists);
  const any = (pattern) => changed.some((file) => pattern.test(file));
  const isTyped = changed.some((f) => IS_TYPED.test(f)) || any(/^(tsconfig(\.base)?|package-lock)\.json$/);
  return {
    format: there,
    lint: there.filter((f) => IS_MODULE.test(f) && !NOT_LINTED.test(f)),
    types: [
      ...(isTyped ? ['tsconfig.json'] : []),
      ...(any(/^infra\/.+\.(ts|mjs|json)$|^tsconfig\.base\.json$/) ? ['infra/tsconfig.json'] : []),
    ],
    generated: Object.keys(GENERATED).filter(
      (name) => any(GENERATED[name]) || changed.includes(`infra/scripts/${name}.mjs`),
    ),
    modules: there.filter((f) => IS_MODULE.test(f)),
    /** Read or started by name; what imports a module is found by its imports. */
    named: changed.filter((f) => !/\.tsx?$/.test(f)),
    outer: there.filter((f) => IS_OUTER.test(f)),
    rules: Object.keys(RULES).filter((step) => any(RULES[step])),
  };
}

/** The specs that name one of these files: they read it, or start it as a process of its own. */
export const naming = (texts, files) => {
  const names = [...new Set(files.map((f) => basename(f)))];
  return [...texts].filter(([, text]) => names.some((name) => text.includes(`${name}'`))).map(([spec]) => spec);
};

const ROOMS = ['policy', ...CONTEXTS];
const projectOf = (file) =>
  PROJECTS.map((p) => p.dir)
    .filter((dir) => file.startsWith(`${dir}/`))
    .sort((a, b) => b.length - a.length)[0] ?? file.split('/')[0];
/** The floor of the context whose room it lies in, on whatever floor; -1 below and beside them all. */
const floorOf = (file) => ROOMS.findIndex((room) => file.split('/').includes(room));
const together = (a, b) => {
  const [x, y] = [a.split('/'), b.split('/')];
  const at = x.findIndex((part, i) => part !== y[i]);
  return at < 0 ? x.length : at;
};

/** It knocks at every door of the house, which takes half a minute by itself: last, unless it has changed. */
const EVERY_DOOR = 'libs/composition/src/access.int-spec.ts';

/** Itself, its project, its context; then the floors above and below. Small is near. */
function distance(spec, file) {
  if (spec === EVERY_DOOR && spec !== file) return 1_000_000;
  const floors = Math.abs(floorOf(spec) - floorOf(file));
  const step = spec === file ? 0 : projectOf(spec) === projectOf(file) ? 1 : floors === 0 && floorOf(spec) >= 0 ? 2 : 3;
  return step * 10_000 + (step === 3 ? floors : 0) * 100 - together(spec, file);
}

/** The nearest of the related specs, at most so many of each tier; the others as left out. */
export function nearest(specs, changed, bounds = BOUNDS) {
  const far = new Map(specs.map((spec) => [spec, Math.min(...changed.map((file) => distance(spec, file)))]));
  const sorted = [...far.keys()].sort((a, b) => far.get(a) - far.get(b) || (a < b ? -1 : 1));
  const ofTier = (tier) => {
    const specsOfIt = sorted.filter((spec) => tierOf(spec) === tier);
    return { run: specsOfIt.slice(0, bounds[tier]), leftOut: specsOfIt.slice(bounds[tier]) };
  };
  return { unit: ofTier('unit'), int: ofTier('int') };
}
