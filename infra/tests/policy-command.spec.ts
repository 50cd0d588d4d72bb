import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUNDLE = join(ROOT, 'dist/policy.mjs');
const documents = () =>
  spawnSync(process.execPath, [join(ROOT, 'infra/scripts/policy.mjs'), 'documents'], { encoding: 'utf8' });

describe('the policy command', () => {
  it.each([
    ['without a stamp', 'export const main = () => console.log("[]");\n'],
    ['of other sources', `// ${'0'.repeat(64)}\nexport const main = () => console.log("[]");\n`],
    ['cut short', '// 0'],
  ])('takes no bundle %s, though it is newer than every source', (_, text) => {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    writeFileSync(BUNDLE, text);
    const { status, stdout, stderr } = documents();
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });
});
