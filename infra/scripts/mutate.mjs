// `npm run mutate`: changes the rules of libs/policy one place at a time and counts the changes that no test notices; writes
// docs/benchmarks.md. `-- --only engine,domain` for parts, `--sample 1/4` for every fourth mutant, `--file caps.ts` for one file of
// a part (not written), `--print` to leave the document alone. What it needs is fetched into infra/mutate when it first runs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { assertPlaces, DOCUMENT, writePart } from '../bench/document.mjs';
import { commit, load, machine } from '../bench/machine.mjs';
import { folderOf, PARTS, strykerOptions } from '../mutate/parts.mjs';
import { summarise } from '../mutate/report.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { checkNode } from './lib/node-version.mjs';
import { ROOT } from './lib/root.mjs';
import { runMain, Stop } from './lib/stop.mjs';

const OUT = 'dist/mutate';
const TOOLS = join(ROOT, 'infra/mutate');
const PLACE = { prefix: 'mutate', by: 'npm run mutate' };
const note = (text) => console.error(`· ${text}`);

function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        file: { type: 'string' },
        sample: { type: 'string', default: '1/1' },
        print: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new Stop(`参数不对：${error.message}`, error.message, 2);
  }
  const named =
    values.only
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? PARTS;
  const unknown = named.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0)
    throw new Stop(
      `没有这一部分：${unknown.join('、')}。可选：${PARTS.join('、')}`,
      `No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}`,
      2,
    );
  if (values.file !== undefined && named.length !== 1)
    throw new Stop('--file 需要用 --only 指明一个部分。', '--file wants one part named by --only.', 2);
  const everyNth = Number(/^1\/(\d{1,3})$/.exec(values.sample)?.[1] ?? 0);
  if (everyNth < 1)
    throw new Stop(
      `--sample=${values.sample} 应写作 1/4 这样的形式。`,
      `--sample=${values.sample} is not of the form 1/4.`,
      2,
    );
  return {
    parts: PARTS.filter((p) => named.includes(p)),
    file: values.file,
    everyNth,
    writes: !values.print && values.file === undefined,
  };
}

async function mutate(keeper, part, { file, everyNth }) {
  const folder = folderOf(part);
  mkdirSync(join(ROOT, OUT), { recursive: true });
  const options = strykerOptions({
    part,
    files: [`${folder}/${file ?? '**/*.ts'}`],
    workers: Math.max(1, Math.floor(availableParallelism() / 2)),
    folder: OUT,
    everyNth,
    plugin: (name) => pathToFileURL(join(TOOLS, `${name}.mjs`)).href,
  });
  const config = join(ROOT, OUT, `${part}.config.json`);
  writeFileSync(config, JSON.stringify(options));
  const report = join(ROOT, options.jsonReporter.fileName);
  rmSync(report, { force: true });
  try {
    const child = keeper.start(
      process.execPath,
      [join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
      { cwd: ROOT, stdio: ['ignore', 2, 2] },
    );
    const { code } = await child.ended;
    if (code !== 0) throw new Error(`Stryker ended with ${code}`);
  } finally {
    rmSync(join(ROOT, options.tempDirName), { recursive: true, force: true });
  }
  return summarise(JSON.parse(readFileSync(report, 'utf8')), folder, everyNth);
}

await runMain(async () => {
  checkNode();
  const args = process.argv.slice(2);
  const options = readOptions(args);
  const { parts, writes } = options;
  if (writes) assertPlaces(parts, PLACE);
  await ensureInstalled(() => note('安装依赖 / installing packages …'));
  await ensureInstalled(() => note('安装变异测试工具 / installing the tools of mutation testing …'), TOOLS);
  const keeper = createKeeper();
  keeper.onSignals();
  const command = ['npm run mutate', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const said = await keeper.guard(async () => {
    const lines = [];
    for (const part of parts) {
      const loadBefore = load();
      const started = performance.now();
      note(`${part} …`);
      const { total, markdown } = await mutate(keeper, part, options);
      const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
      const text = [
        ...markdown,
        `<sub>${when} UTC · commit ${commit()} · ${machine()} · load before ${loadBefore} · \`${command}\` · ${((performance.now() - started) / 1000).toFixed(0)} s</sub>`,
      ].join('\n\n');
      console.log(`\n## ${part}\n\n${text}`);
      if (writes) writePart(part, text, PLACE);
      lines.push(
        `${part} ${total.score === null ? '–' : `${total.score.toFixed(1)} %`} (${total.survived + total.uncovered} of ${total.all} unnoticed, ${OUT}/${part}.html)`,
      );
    }
    return lines;
  });
  await keeper.stopAll();
  if (writes) note(`written to ${DOCUMENT}`);
  console.log(`\n${said.join('; ')}`);
});
