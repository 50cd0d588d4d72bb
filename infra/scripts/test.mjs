// `npm test`: everything, on a fresh clone as well. `-- --embedded` leaves out what needs MariaDB and Redis, `-- --check`
// the browser too; both say so. `-- --only=lint,browser` runs the steps with these words in their names, for work on them.
// `-- --report` writes what each step cost to docs/benchmarks.md, `-- --record` how many tests it had to infra/proof.json.
// Reading and hostile input are sampled by the commit's id; `-- --seed=ID` repeats a run. `npm run soak` (`--soak`) leaves nothing to a sample.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { checkNode } from './lib/node-version.mjs';
import { ROOT } from './lib/root.mjs';
import { runMain, Stop } from './lib/stop.mjs';

const MODES = {
  '--embedded': ['servers'],
  '--check': ['servers', 'browser', 'processes'],
  '--report': [],
  '--record': [],
  '--soak': [],
};
/** Steps wait for databases, browsers and each other's processes: one more than there are cores keeps these busy. */
const AT_ONCE = Math.min(4, availableParallelism()) + 1;

function readArguments(args) {
  const leftOut = new Set(args.flatMap((a) => MODES[a] ?? []));
  const only = args
    .find((a) => a.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const seed = args.find((a) => a.startsWith('--seed='))?.slice('--seed='.length);
  const unknown = args.filter((a) => !(a in MODES) && !/^--(only|seed)=/.test(a));
  if (unknown.length > 0)
    throw new Stop(
      `不认识的参数 ${unknown.join(' ')}。可用：--embedded、--check、--only=步骤、--seed=编号、--soak、--report、--record`,
      `Unknown argument ${unknown.join(' ')}. There are --embedded, --check, --only=<step>, --seed=<id>, --soak, --report and --record.`,
    );
  return {
    leftOut,
    only,
    seed,
    soak: args.includes('--soak'),
    report: args.includes('--report'),
    record: args.includes('--record'),
  };
}

function printFailures(results) {
  for (const { step, failures } of results) {
    for (const { title, text } of failures)
      console.log(`\n✗ ${step.name} · ${title}\n${text.trimEnd().replaceAll(/^/gm, '    ')}`);
  }
}
const printStep = (step, result) => {
  const sign = result.failures.length === 0 ? '✓' : '✗';
  const cpu = result.cpu === null ? '' : `${Math.round(result.cpu)}`.padStart(5) + ' CPU s';
  console.log(
    `${sign} ${step.name.padEnd(34)}${result.seconds.toFixed(1).padStart(6)} s ${cpu}   ${result.passed} passed${result.failures.length > 0 ? `, ${result.failures.length} failed` : ''}`,
  );
};
const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
};

async function main() {
  checkNode();
  const { leftOut, only, seed: given, soak, report, record } = readArguments(process.argv.slice(2));
  const head = commit();
  const seed = given ?? process.env.PROOF_SEED ?? head ?? String(process.pid);
  Object.assign(process.env, { PROOF_SEED: seed, ...(soak && { PROOF_WHOLE: '1' }) });
  const started = performance.now();
  const installed = await ensureInstalled(() => console.log('· 安装依赖 / installing packages …'));
  if (installed !== null) console.log(`✓ ${'install'.padEnd(34)}${installed.toFixed(1).padStart(6)} s`);

  const keeper = createKeeper();
  keeper.onSignals({ before: () => console.log('\n· 正在停止 / stopping …') });
  await keeper.guard(async () => {
    const [
      { STEPS },
      { runSteps },
      { createContext },
      { recorded, missingTests, writeRecord },
      { proofReport },
      { writePart },
    ] = await Promise.all([
      import('./lib/test/steps.mjs'),
      import('./lib/test/schedule.mjs'),
      import('./lib/test/context.mjs'),
      import('./lib/test/record.mjs'),
      import('./lib/test/report.mjs'),
      import('../bench/document.mjs'),
    ]);
    const before = recorded();
    const present = STEPS.filter((s) => (s.exists ?? (() => true))()).map((s) => ({
      ...s,
      cost: before[s.name]?.cpu ?? s.cost,
    }));
    const omitted = present.filter((s) => (s.needs ?? []).some((need) => leftOut.has(need)));
    const chosen = present.filter(
      (s) => !omitted.includes(s) && (only === undefined || only.some((part) => s.name.includes(part))),
    );
    const ctx = createContext(keeper, { isSoak: soak });
    const ran = await runSteps(chosen, ctx, printStep, AT_ONCE);
    const results = record
      ? ran
      : ran.map((r) => {
          const gone = missingTests(r.step.name, r.passed, r.failures.length, before);
          return gone ? { ...r, failures: [...r.failures, gone] } : r;
        });
    const servers = await ctx.serversCpu();
    await keeper.stopAll();
    printFailures(results);
    const total = results.reduce((sum, r) => sum + r.passed, installed === null ? 0 : 1);
    const wrong = results.reduce((sum, r) => sum + r.failures.length, 0);
    const wall = (performance.now() - started) / 1000;
    if (record) writeRecord(results);
    if (report)
      writePart(
        'all',
        proofReport(results, {
          wall,
          servers,
          commit: head?.slice(0, 10) ?? 'unknown',
          at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
        }),
        { prefix: 'proof', by: 'npm test -- --report' },
      );
    console.log(
      `\n${(wall / 60).toFixed(1)} min, ${Math.round(results.reduce((sum, r) => sum + (r.cpu ?? 0), servers ?? 0))} CPU s`,
    );
    if (!soak) console.log(`抽样 / sampled by ${seed}, again with: npm test -- --seed=${seed}`);
    if (omitted.length > 0) console.log(`未运行 / left out on request: ${omitted.map((s) => s.name).join('; ')}`);
    if (only !== undefined) console.log(`仅运行 / only these steps: ${chosen.map((s) => s.name).join('; ')}`);
    console.log(`${total} passed, ${wrong} failed`);
    process.exitCode = wrong === 0 && total > 0 ? 0 : 1;
  });
}

await runMain(main);
