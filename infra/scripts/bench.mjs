// `npm run bench`: measures this tree and writes docs/benchmarks.md. `-- --only list,case` for parts, `--large` for a million
// listings, `--quick` to try the machinery, `--print` to leave the document alone.
import { commit, load, machine } from '../bench/machine.mjs';
import { createContext } from '../bench/context.mjs';
import { assertPlaces, DOCUMENT, writePart } from '../bench/document.mjs';
import { assertLinux } from '../bench/load/processes.mjs';
import { readOptions } from '../bench/options.mjs';
import { PARTS } from '../bench/parts/index.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { createKeeper } from './lib/keeper.mjs';
import { checkNode } from './lib/node-version.mjs';
import { runMain } from './lib/stop.mjs';

const note = (text) => console.error(`· ${text}`);

await runMain(async () => {
  checkNode();
  assertLinux();
  const args = process.argv.slice(2);
  const options = readOptions(args, Object.keys(PARTS));
  if (options.writes) assertPlaces(options.parts);
  await ensureInstalled(() => note('安装依赖 / installing packages …'));
  const keeper = createKeeper();
  keeper.onSignals();
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const failed = await keeper.guard(() => measureAll({ keeper, options, command }));
  await keeper.stopAll();
  if (failed.length > 0) {
    console.error(`\n✗ not measured: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
});

/** A part that fails leaves its old figures standing, with their date, and does not take the others with it. */
async function measureAll({ keeper, options, command }) {
  const ctx = createContext({ keeper, options, note });
  const failed = [];
  for (const name of options.parts) {
    const loadBefore = load();
    const started = performance.now();
    note(`${name} …`);
    let sections;
    try {
      sections = await PARTS[name](ctx);
    } catch (error) {
      console.error(`✗ ${name}: ${error.stack}`);
      failed.push(name);
      continue;
    }
    const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
    const conditions = `${when} UTC · commit ${commit()} · ${machine()} · load before ${loadBefore} · \`${command}\` · ${((performance.now() - started) / 1000).toFixed(0)} s`;
    const markdown = [...sections, `<sub>${conditions}</sub>`].join('\n\n');
    console.log(`\n## ${name}\n\n${markdown}`);
    if (options.writes) writePart(name, markdown);
  }
  if (options.writes) note(`written to ${DOCUMENT}`);
  return failed;
}
