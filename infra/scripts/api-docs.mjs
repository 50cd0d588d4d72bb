// Writes the documents that the code tells of itself: docs/api/schema.graphql, docs/api/permissions.md, docs/lifecycles.md.
// `--check` writes nothing and exits 1 where a committed file differs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './lib/root.mjs';
import { Stop, runMain } from './lib/stop.mjs';

const check = process.argv.includes('--check');

function printed() {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhiya-docs-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.mjs', 'docs:print'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', REDIS_URL: '' },
    });
    if (status !== 0) throw new Stop('接口文档没有生成。', `The documents were not printed:\n${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await runMain(async () => {
  await build({ parts: ['server'] });
  const documents = Object.entries(printed());
  const stale = documents.filter(
    ([file, text]) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), 'utf8') !== text,
  );
  if (check && stale.length > 0) {
    throw new Stop(
      '接口文档已过时。',
      `Out of date, run "node infra/scripts/api-docs.mjs":\n${stale.map(([file]) => `  ${file}`).join('\n')}`,
    );
  }
  for (const [file, text] of stale) writeFileSync(join(ROOT, file), text);
  console.log(
    stale.length === 0
      ? `${documents.length} documents as they should be`
      : `written: ${stale.map(([file]) => file).join(', ')}`,
  );
});
