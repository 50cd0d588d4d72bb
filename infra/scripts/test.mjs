// `npm test`: everything, on a fresh clone as well. `-- --embedded` leaves out what needs MariaDB and Redis, `-- --check`
// the browser too; both say so. `-- --only=lint,browser` runs the steps with these words in their names, for work on them.
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { checkNode } from './lib/node-version.mjs';
import { runMain, Stop } from './lib/stop.mjs';

const MODES = { '--embedded': ['servers'], '--check': ['servers', 'browser'] };

function readArguments(args) {
  const leftOut = new Set(args.flatMap((a) => MODES[a] ?? []));
  const only = args.find((a) => a.startsWith('--only='))?.slice('--only='.length).split(',');
  const unknown = args.filter((a) => !(a in MODES) && !a.startsWith('--only='));
  if (unknown.length > 0) throw new Stop(`不认识的参数 ${unknown.join(' ')}。可用：--embedded、--check、--only=步骤`, `Unknown argument ${unknown.join(' ')}. There are --embedded, --check and --only=<step>.`);
  return { leftOut, only };
}

function printFailures(results) {
  for (const { step, failures } of results) {
    for (const { title, text } of failures) console.log(`\n✗ ${step.name} · ${title}\n${text.trimEnd().replaceAll(/^/gm, '    ')}`);
  }
}

async function main() {
  checkNode();
  const { leftOut, only } = readArguments(process.argv.slice(2));
  const started = performance.now();
  const installed = await ensureInstalled(() => console.log('· 安装依赖 / installing packages …'));
  if (installed !== null) console.log(`✓ ${'install'.padEnd(34)}${installed.toFixed(1).padStart(6)} s`);

  const keeper = createKeeper();
  keeper.onSignals({ before: () => console.log('\n· 正在停止 / stopping …') });
  await keeper.guard(async () => {
    const [{ STEPS }, { runSteps }, { createContext }] = await Promise.all([import('./lib/test/steps.mjs'), import('./lib/test/schedule.mjs'), import('./lib/test/context.mjs')]);
    const present = STEPS.filter((s) => (s.exists ?? (() => true))());
    const omitted = present.filter((s) => (s.needs ?? []).some((need) => leftOut.has(need)));
    const chosen = present.filter((s) => !omitted.includes(s) && (only === undefined || only.some((part) => s.name.includes(part))));
    const ctx = createContext(keeper, { workers: Math.max(1, Math.floor(availableParallelism() / 2)) });
    const results = await runSteps(chosen, ctx, (step, result, seconds) => {
      const sign = result.failures.length === 0 ? '✓' : '✗';
      console.log(`${sign} ${step.name.padEnd(34)}${seconds} s   ${result.passed} passed${result.failures.length > 0 ? `, ${result.failures.length} failed` : ''}`);
    });
    await keeper.stopAll();
    printFailures(results);
    const total = results.reduce((sum, r) => sum + r.passed, installed === null ? 0 : 1);
    const wrong = results.reduce((sum, r) => sum + r.failures.length, 0);
    console.log(`\n${((performance.now() - started) / 60_000).toFixed(1)} min`);
    if (omitted.length > 0) console.log(`未运行 / left out on request: ${omitted.map((s) => s.name).join('; ')}`);
    if (only !== undefined) console.log(`仅运行 / only these steps: ${chosen.map((s) => s.name).join('; ')}`);
    console.log(`${total} passed, ${wrong} failed`);
    process.exitCode = wrong === 0 && total > 0 ? 0 : 1;
  });
}

await runMain(main);
