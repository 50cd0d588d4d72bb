// Builds the plain Remix table and starts it over a bare Apollo.
import { join } from 'node:path';
import { compressAssets, remixCli } from '../../scripts/lib/build-web.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';
import { keepOutput } from '../../scripts/lib/tail.mjs';
import { BARE } from './documents.mjs';
import { startYardstick } from './start.mjs';

const APP = join(ROOT, 'infra/bench/yardsticks/remix-table');

export async function startRemixTable(keeper, apollo) {
  // Beside the repository's other outputs: what is built must find node_modules above itself.
  const folder = join(ROOT, 'dist/bench-remix');
  const child = keeper.start(process.execPath, [remixCli(), 'vite:build'], {
    cwd: APP,
    env: { ...process.env, NODE_ENV: 'production', BUILD_DIRECTORY: folder },
  });
  const output = keepOutput(child);
  const { code } = await child.ended;
  if (code !== 0) throw new Error(`the plain Remix table cannot be built:\n${output.last(20)}`);
  await compressAssets(join(folder, 'client'));
  return startYardstick(keeper, 'serve-remix.mjs', {
    BUILD_DIRECTORY: folder,
    LIST_URL: `${apollo.url}/`,
    LIST_QUERY: BARE.list,
  });
}
