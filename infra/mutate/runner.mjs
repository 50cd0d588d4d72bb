// How Stryker runs our specs: bundled once, evaluated afresh for every mutant in one process, and of their tests only those that reach
// the mutant. Jest's own runner loads a dozen spec files anew for each, a second or more; this takes milliseconds (ADR 25).
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { createCollector } from './collector.mjs';

/** Property tests draw the same few cases for every mutant and at every run, and do not look for the smallest that fails. */
const DRAWN = { seed: 20_191_220, numRuns: 25, endOnFailure: true };
const space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

const specsOf = (root, folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .filter((f) => f.endsWith('.spec.ts'))
      .sort()
      .map((f) => `${folder}/${f}`),
  );

/** A module of a bundle has no place of its own: what a spec asks of it is written in. */
const places = {
  name: 'places',
  setup: (build) =>
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    }),
};

async function bundle(root, specs, outfile) {
  const { build } = createRequire(join(root, 'package.json'))('esbuild');
  const result = await build({
    absWorkingDir: root,
    stdin: {
      contents: `module.exports = {\n${specs.map((s) => `${JSON.stringify(s)}: () => import(${JSON.stringify(`./${s}`)})`).join(',\n')} };`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfig: 'tsconfig.base.json',
    plugins: [places],
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, result.outputFiles[0].contents);
}

class SpecRunner {
  constructor(options) {
    this.folders = options.specFolders;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker calls this in its copy of the sources. */
  async init() {
    this.root = process.cwd();
    this.require = createRequire(join(this.root, 'package.json'));
    this.specs = specsOf(this.root, this.folders);
    const file = join(this.root, 'dist/specs.cjs');
    if (!existsSync(file)) await bundle(this.root, this.specs, file);
    this.timesFile = join(this.root, 'dist/times.json');
    this.times = existsSync(this.timesFile) ? JSON.parse(readFileSync(this.timesFile, 'utf8')) : {};
    this.script = new vm.Script(`(function (module, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
    const fc = this.require('fast-check');
    const drawn = { ...fc, assert: (property, more) => fc.assert(property, { ...more, ...DRAWN }) };
    drawn.default = drawn;
    this.requireForSpecs = (name) => (name === 'fast-check' ? drawn : this.require(name));
  }

  /** The tests of some spec files, from modules that no earlier run has touched. */
  async load(specs) {
    const collector = createCollector();
    Object.assign(globalThis, collector.globals, { expect });
    const module = { exports: {} };
    this.script.runInThisContext()(module, this.requireForSpecs);
    for (const spec of specs) {
      collector.enter(spec);
      await module.exports[spec]();
    }
    return collector.tests;
  }

  async run(tests, { bail }) {
    const results = [];
    for (const { id, file, body } of tests) {
      space[INSTRUMENTER_CONSTANTS.CURRENT_TEST_ID] = id;
      const started = performance.now();
      let failure = null;
      try {
        await body();
      } catch (error) {
        failure = error;
      }
      space[INSTRUMENTER_CONSTANTS.CURRENT_TEST_ID] = undefined;
      const of = { id, name: id, fileName: join(this.root, file), timeSpentMs: performance.now() - started };
      results.push(
        failure === null
          ? { ...of, status: TestStatus.Success }
          : { ...of, status: TestStatus.Failed, failureMessage: String(failure?.message ?? failure) },
      );
      if (failure !== null && bail) break;
    }
    return results;
  }

  /** The quick first: most mutants fall to them, and the properties need not be drawn. Whole files where all is run, for a test may look back on its file. */
  inOrder(tests) {
    const cost = (t) => this.times[t.id] ?? 0;
    return [...tests].sort((a, b) => cost(a) - cost(b));
  }

  async dryRun() {
    space.activeMutant = undefined;
    space.mutantCoverage = { static: {}, perTest: {} };
    try {
      const tests = await this.run(await this.load(this.specs), { bail: false });
      this.times = Object.fromEntries(tests.map((t) => [t.id, Math.round(t.timeSpentMs)]));
      writeFileSync(this.timesFile, JSON.stringify(this.times));
      return { status: DryRunStatus.Complete, tests, mutantCoverage: space.mutantCoverage };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: error.stack };
    }
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation }) {
    const wanted = testFilter && new Set(testFilter);
    const specs = wanted ? this.specs.filter((s) => testFilter.some((id) => id.startsWith(`${s} `))) : this.specs;
    space.mutantCoverage = { static: {}, perTest: {} };
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const tests = await this.load(specs);
      space.activeMutant = activeMutant.id;
      const results = await this.run(this.inOrder(wanted ? tests.filter((t) => wanted.has(t.id)) : tests), {
        bail: !disableBail,
      });
      return toMutantRunResult(
        determineHitLimitReached(space.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
        disableBail,
      );
    } catch (error) {
      // A module that cannot be loaded fails every test of it.
      return toMutantRunResult(
        {
          status: DryRunStatus.Complete,
          tests: [
            { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: error.message },
          ],
        },
        disableBail,
      );
    } finally {
      space.activeMutant = undefined;
    }
  }
}

const create = (options) => new SpecRunner(options);
create.inject = tokens(commonTokens.options);
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'specs', create)];
