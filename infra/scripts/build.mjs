// Builds what is out of date: `node infra/scripts/build.mjs [server|web] [--force]`, or build() from another script.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECTS, hasDoor } from './projects.mjs';
import { fingerprint, isTestOrOutput, unlessStamped } from './lib/fingerprint.mjs';
import { buildServer, serverEntries, serverOutputs } from './lib/build-server.mjs';
import { buildWeb, webExists } from './lib/build-web.mjs';
import { withLock } from './lib/lock.mjs';
import { ROOT, isCommand } from './lib/root.mjs';
import { runMain } from './lib/stop.mjs';

const TOOLING = ['package-lock.json', 'tsconfig.base.json', 'infra/scripts/projects.mjs', 'infra/scripts/build.mjs'];
const SERVER_TOOLING = ['build-server', 'bundled-packages', 'map-of-ours'].map(
  (name) => `infra/scripts/lib/${name}.mjs`,
);
const STAMPS = 'dist/.stamps';

const libs = (wanted) => PROJECTS.filter((p) => hasDoor(p) && wanted(p)).map((p) => p.dir);

const PARTS = {
  server: {
    exists: () => serverEntries().length > 0,
    inputs: () => [
      ...TOOLING,
      ...SERVER_TOOLING,
      ...serverEntries().map((n) => `apps/${n}`),
      ...libs((p) => p.runtime !== 'browser'),
    ],
    outputs: serverOutputs,
    run: buildServer,
  },
  web: {
    exists: webExists,
    inputs: () => [...TOOLING, 'infra/scripts/lib/build-web.mjs', 'apps/web', ...libs((p) => p.runtime !== 'node')],
    outputs: () => ['apps/web/build/server/index.js', 'apps/web/build/client/assets'],
    run: buildWeb,
  },
};

function buildPart(name, force) {
  const part = PARTS[name];
  return withLock(join(ROOT, `dist/.lock-${name}`), async () => {
    const stamp = `${STAMPS}/${name}`;
    if (force) rmSync(join(ROOT, stamp), { force: true });
    const started = performance.now();
    const value = fingerprint(part.inputs(), isTestOrOutput, process.version);
    const wasBuilt = await unlessStamped({ stamp, value, outputs: part.outputs() }, part.run);
    return wasBuilt ? [{ name, seconds: (performance.now() - started) / 1000 }] : [];
  });
}

/** Builds the given parts where their inputs changed, side by side: neither needs the other. Returns what was built, with the time it took. */
export async function build({ parts = Object.keys(PARTS), force = false } = {}) {
  const built = await Promise.all(parts.filter((name) => PARTS[name].exists()).map((name) => buildPart(name, force)));
  return built.flat();
}

if (isCommand(import.meta)) {
  await runMain(async () => {
    const parts = process.argv.slice(2).filter((a) => a in PARTS);
    const built = await build({ ...(parts.length > 0 && { parts }), force: process.argv.includes('--force') });
    console.log(
      built.length === 0
        ? 'everything is up to date'
        : built.map((b) => `${b.name} built in ${b.seconds.toFixed(1)} s`).join('\n'),
    );
  });
}
