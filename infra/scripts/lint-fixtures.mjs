// Lints every file of infra/boundary-fixtures as if it stood where its first line says, and prints what was found as JSON.
// A fixture names a constraint (then that row alone is applied, so that no other can answer for it), a rule, or `allowed`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { boundaryOptions, depConstraints } from '../lint/boundaries.mjs';
import { refreshProjectGraph } from './lib/project-graph.mjs';
import { ROOT } from './lib/root.mjs';

const BOUNDARIES = '@nx/enforce-module-boundaries';
const FOLDER = join(ROOT, 'infra/boundary-fixtures');

const linters = new Map();
const linterFor = (constraint) => {
  if (!linters.has(constraint)) {
    const rules =
      constraint === undefined
        ? {}
        : {
            [BOUNDARIES]: [
              'error',
              boundaryOptions({
                depConstraints: depConstraints.filter((c) => c.sourceTag === constraint),
                ignoredCircularDependencies: [['*', '*']],
                banTransitiveDependencies: false,
              }),
            ],
          };
    linters.set(constraint, new ESLint({ cwd: ROOT, overrideConfig: [{ files: ['apps/**', 'libs/**'], rules }] }));
  }
  return linters.get(constraint);
};
const lint = async (constraint, text, filePath) => {
  const [result] = await linterFor(constraint).lintText(text, { filePath: join(ROOT, filePath) });
  return result.messages.map(({ ruleId, message }) => ({ ruleId, message }));
};

await refreshProjectGraph();
const found = [];
for (const file of readdirSync(FOLDER).sort()) {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const header = (name) => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1];
  const constraint = header('constraint');
  found.push({
    file,
    constraint,
    rule: constraint === undefined ? header('rule') : BOUNDARIES,
    says: header('says'),
    allowed: /^\/\/ allowed$/m.test(text),
    messages: await lint(undefined, text, header('as')),
    isolated: constraint === undefined ? [] : await lint(constraint, text, header('as')),
  });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
