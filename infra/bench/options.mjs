// What one run is asked for. `--quick` tries the machinery on little data and writes nothing: its figures mean nothing.
import { parseArgs } from 'node:util';
import { Stop } from '../scripts/lib/stop.mjs';

const FULL = {
  listings: 100_000,
  fewListings: 10_000,
  manyListings: 1_000_000,
  rounds: 5,
  seconds: 3,
  warmUpSeconds: 3,
  policyCases: 10_000,
  bufferPool: '1G',
};
const QUICK = {
  listings: 2_000,
  fewListings: 1_000,
  manyListings: 4_000,
  rounds: 2,
  seconds: 3,
  warmUpSeconds: 3,
  policyCases: 500,
  bufferPool: '256M',
};

export function readOptions(args, partNames) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        skip: { type: 'string' },
        large: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        print: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new Stop(`参数不对：${error.message}`, error.message, 2);
  }
  const named = (text) =>
    (text ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
  const unknown = [...named(values.only), ...named(values.skip)].filter((name) => !partNames.includes(name));
  if (unknown.length > 0)
    throw new Stop(
      `没有这一部分：${unknown.join('、')}。可选：${partNames.join('、')}`,
      `No such part: ${unknown.join(', ')}. There are: ${partNames.join(', ')}`,
      2,
    );
  const sizes = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? sizes.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50)
    throw new Stop(
      `--rounds=${values.rounds} 不是 1 到 50 的整数。`,
      `--rounds=${values.rounds} is not a whole number from 1 to 50.`,
      2,
    );
  const parts = partNames.filter(
    (name) => (values.only === undefined || named(values.only).includes(name)) && !named(values.skip).includes(name),
  );
  return {
    ...sizes,
    rounds,
    connections: 16,
    large: values.large,
    quick: values.quick,
    writes: !values.quick && !values.print,
    parts,
  };
}
