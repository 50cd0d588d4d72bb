// The cli from source: built where it is out of date, then run with the arguments, input and output of this command.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { ROOT } from './lib/root.mjs';
import { runMain } from './lib/stop.mjs';

await runMain(async () => {
  checkNode();
  await ensureInstalled(() => console.error('· 安装依赖 / installing packages …'));
  const { build } = await import('./build.mjs');
  await build({ parts: ['server'] });
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', join(ROOT, 'dist/cli.mjs'), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...process.env } },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))),
  );
});
