// Ten thousand estimates through the command, as anybody would run it: npm, process start, reading, deciding, explaining, writing.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { atMost, seconds, table, targetTable } from '../format.mjs';
import { createChance } from '../data/prng.mjs';
import { median } from '../load/measure.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';

const RIGHTS = ['PATENT', 'TRADEMARK', 'COPYRIGHT'];
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function someCase(chance, n) {
  const date = (year) =>
    `${year}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;
  return {
    programme: 'dongguan-2019',
    asOf: '2020-12-31',
    enterprise: { creditCode: '914419008859278223', division: '441900' },
    loans: [
      {
        id: `L${n}`,
        principal: yuan(chance.between(50, 1000) * 1_000_000),
        ipTypes: RIGHTS.slice(0, chance.between(1, 3)),
        interestPaid: Array.from({ length: chance.between(1, 4) }, () => ({
          on: date(chance.of([2019, 2020])),
          amount: yuan(chance.between(100_000, 10_000_000)),
        })),
      },
    ],
    fees: [
      { kind: 'VALUATION', on: date(2019), amount: yuan(chance.between(500_000, 5_000_000)) },
      { kind: 'PLEDGE_INSURANCE_PREMIUM', on: date(2019), amount: yuan(chance.between(500_000, 9_000_000)) },
    ],
  };
}

/** Seconds of one run; its answer must hold as many results as there were cases. */
async function runOnce(command, args, file, count) {
  const input = openSync(file, 'r');
  const started = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: [input, 'pipe', 'inherit'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const took = (performance.now() - started) / 1000;
  closeSync(input);
  const answer = Buffer.concat(chunks);
  if (code !== 0 || JSON.parse(answer.toString('utf8')).length !== count)
    throw new Error(`the policy command ended with ${code} on ${count} cases`);
  return { took, bytes: answer.length };
}

export async function run(ctx) {
  const { policyCases, rounds } = ctx.options;
  const chance = createChance(2019);
  const folder = ctx.keeper.folder('policy');
  const file = (count) => {
    const path = join(folder, `${count}.json`);
    writeFileSync(path, JSON.stringify(Array.from({ length: count }, (_, n) => someCase(chance, n))));
    return path;
  };
  const commands = [
    ['`npm run --silent policy -- estimate`', 'npm', ['run', '--silent', 'policy', '--', 'estimate']],
    ['`node infra/scripts/policy.mjs estimate`', process.execPath, ['infra/scripts/policy.mjs', 'estimate']],
  ];
  const sizes = [1, policyCases].map((count) => ({ count, path: file(count) }));
  const times = new Map();
  let bytes = 0;
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, command, args] of commands) {
      for (const { count, path } of sizes) {
        const result = await runOnce(command, args, path, count);
        if (round < 0) continue;
        const key = `${name} ${count}`;
        times.set(key, [...(times.get(key) ?? []), result.took]);
        bytes = Math.max(bytes, result.bytes);
      }
    }
  }
  const took = (name, count) => median(times.get(`${name} ${count}`));
  const whole = took(commands[0][0], policyCases);
  return [
    table(
      ['', 'one case', `${policyCases.toLocaleString('en-US')} cases`],
      commands.map(([name]) => [name, ...sizes.map(({ count }) => seconds(took(name, count)))]),
    ),
    `Answer: ${(bytes / 1e6).toFixed(1)} MB of items with clause, parameter and arithmetic.`,
    targetTable([
      {
        what: `${policyCases.toLocaleString('en-US')} cases through the command`,
        value: whole,
        shown: seconds(whole),
        first: { text: '≤ 3 s', limit: 3 },
        end: { text: '≤ 1 s', limit: 1 },
        isWithin: atMost,
      },
    ]),
  ];
}
