// `npm test`: everything, on a fresh clone as well. `-- --embedded` leaves out what needs MariaDB and Redis, `-- --check`
// the browser too; both say so. `-- --only=lint,browser` runs the steps with these words in their names, for work on them.
// `-- --report` writes what each step cost to docs/benchmarks.md, `-- --record` how many tests it had and what it cost to
// infra/proof.json; where the whole grows dearer by more than an issue may add, `--because='...'` says why.
// `--changed` (`npm run changed`) runs what differs from the last landing, or from `--since=REF`, and the tests nearest to it.
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
  '--changed': [],
};
const VALUES = ['only', 'seed', 'since', 'because'];
/** Steps wait for databases, browsers and each other's processes: one more than there are cores keeps these busy. */
const AT_ONCE = Math.min(4, availableParallelism()) + 1;

function readArguments(args) {
  const valueOf = (name) => args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
  const unknown = args.filter((a) => !(a in MODES) && !VALUES.some((name) => a.startsWith(`--${name}=`)));
  if (unknown.length > 0)
    throw new Stop(
      `不认识的参数 ${unknown.join(' ')}。可用：${Object.keys(MODES).join('、')}、--only=步骤、--seed=编号、--since=提交、--because=缘由`,
      `Unknown argument ${unknown.join(' ')}. There are ${Object.keys(MODES).join(', ')}, --only=<step>, --seed=<id>, --since=<commit> and --because=<reason>.`,
    );
  const has = (mode) => args.includes(mode);
  if (has('--changed') && (has('--record') || has('--report')))
    throw new Stop('--changed 只跑一部分，不能记录。', '--changed runs a part, of which nothing is recorded.');
  return {
    leftOut: new Set(args.flatMap((a) => MODES[a] ?? [])),
    only: valueOf('only')?.split(','),
    seed: valueOf('seed'),
    since: valueOf('since'),
    because: valueOf('because'),
    soak: has('--soak'),
    report: has('--report'),
    record: has('--record'),
    changed: has('--changed'),
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

async function writeReport(results, { wall, servers, head }) {
  const [{ proofReport }, { writePart }] = await Promise.all([
    import('./lib/test/report.mjs'),
    import('../bench/document.mjs'),
  ]);
  const at = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const text = proofReport(results, { wall, servers, commit: head?.slice(0, 10) ?? 'unknown', at });
  writePart('all', text, { prefix: 'proof', by: 'npm test -- --report' });
}

/** Steps of the whole proof, each with what it cost when last recorded; or those that a change touches. */
async function stepsFor({ changed, since, leftOut, only }, before) {
  const { STEPS } = await import('./lib/test/steps.mjs');
  const part = changed ? (await import('./lib/test/changed-steps.mjs')).changedSteps(since) : null;
  const present = (part?.steps ?? STEPS).filter((s) => (s.exists ?? (() => true))());
  const steps = part ? present : present.map((s) => ({ ...s, cost: before[s.name]?.cpu ?? s.cost }));
  const omitted = steps.filter((s) => (s.needs ?? []).some((need) => leftOut.has(need)));
  const isAsked = (s) => only === undefined || only.some((words) => s.name.includes(words));
  return { part, omitted, chosen: steps.filter((s) => !omitted.includes(s) && isAsked(s)) };
}

async function main() {
  checkNode();
  const options = readArguments(process.argv.slice(2));
  const { only, soak, report, record } = options;
  const head = commit();
  const seed = options.seed ?? process.env.PROOF_SEED ?? head ?? String(process.pid);
  Object.assign(process.env, { PROOF_SEED: seed, ...(soak && { PROOF_WHOLE: '1' }) });
  const started = performance.now();
  const installed = await ensureInstalled(() => console.log('· 安装依赖 / installing packages …'));
  if (installed !== null) console.log(`✓ ${'install'.padEnd(34)}${installed.toFixed(1).padStart(6)} s`);

  const keeper = createKeeper();
  keeper.onSignals({ before: () => console.log('\n· 正在停止 / stopping …') });
  await keeper.guard(async () => {
    const [{ runSteps }, { createContext }, { recorded, missingTests, overBudget, writeRecord }] = await Promise.all([
      import('./lib/test/schedule.mjs'),
      import('./lib/test/context.mjs'),
      import('./lib/test/record.mjs'),
    ]);
    const before = recorded();
    const { part, omitted, chosen } = await stepsFor(options, before);
    if (part) console.log(`· ${part.compared}`);
    const ctx = createContext(keeper, { isSoak: soak });
    const ran = await runSteps(chosen, ctx, printStep, AT_ONCE);
    const results =
      record || part
        ? ran
        : ran.map((r) => {
            const gone = missingTests(r.step.name, r.passed, r.failures.length, before);
            return gone ? { ...r, failures: [...r.failures, gone] } : r;
          });
    const servers = await ctx.serversCpu();
    await keeper.stopAll();
    const wall = (performance.now() - started) / 1000;
    const refused = record ? writeRecord(results, options.because) : null;
    const told = refused
      ? [...results, { step: { name: 'record' }, passed: 0, failures: [refused], cpu: null }]
      : results;
    printFailures(told);
    const total = told.reduce((sum, r) => sum + r.passed, installed === null ? 0 : 1);
    const wrong = told.reduce((sum, r) => sum + r.failures.length, 0);
    if (report) await writeReport(results, { wall, servers, head });
    console.log(
      `\n${(wall / 60).toFixed(1)} min, ${Math.round(results.reduce((sum, r) => sum + (r.cpu ?? 0), servers ?? 0))} CPU s`,
    );
    if (!soak && !part) console.log(`抽样 / sampled by ${seed}, again with: npm test -- --seed=${seed}`);
    for (const line of part ? [] : overBudget(results, before)) console.log(`超出预算 / over budget: ${line}`);
    if (omitted.length > 0) console.log(`未运行 / left out on request: ${omitted.map((s) => s.name).join('; ')}`);
    for (const line of part?.leftOut ?? []) console.log(`未运行 / left out: ${line}`);
    if (only !== undefined) console.log(`仅运行 / only these steps: ${chosen.map((s) => s.name).join('; ')}`);
    console.log(`${total} passed, ${wrong} failed`);
    process.exitCode = wrong === 0 && (total > 0 || part?.isEmpty) ? 0 : 1;
  });
}

await runMain(main);
