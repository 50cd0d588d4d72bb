// Compiles the policy catalogue (YAML under libs/policy/catalogue/data) into typed TypeScript, after checking it.
// `--check` writes nothing and exits 1 where a committed file differs.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';

const ROOT = 'libs/policy/catalogue';
const check = process.argv.includes('--check');

const files = (dir) =>
  readdirSync(join(ROOT, 'data', dir))
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .map((f) => join(ROOT, 'data', dir, f));
const read = (file) => parse(readFileSync(file, 'utf8'));
const statutory = files('statutory').map(read);
const ofKind = (kind) => statutory.filter((s) => s.kind === kind).map(({ kind: _, ...rest }) => rest);

const catalogue = {
  documents: files('documents').map(read),
  programmes: files('programmes').map(read),
  plans: files('plans').map(read),
  obligations: files('obligations').flatMap(read),
  figures: files('figures').flatMap(read),
  pledgeRules: ofKind('pledge-rules'),
  statutory: ofKind('table'),
};
const odd = statutory.filter((s) => s.kind !== 'pledge-rules' && s.kind !== 'table');
if (odd.length > 0) throw new Error(`statutory files of an unknown kind: ${odd.map((s) => s.id).join(', ')}`);

const bundle = await build({
  entryPoints: [join(ROOT, 'src/check/faults.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  tsconfig: 'tsconfig.base.json',
  logLevel: 'error',
});
const { catalogueFaults, completeObligation } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);
const faults = catalogueFaults(catalogue);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const obligations = catalogue.obligations.map(completeObligation);

const HEADER = '// Written by infra/scripts/build-catalogue.mjs from the YAML beside it; do not edit by hand.\n';
/** Scalars on one line, short objects too: the diff of a changed figure is one line. */
function print(value, indent = '') {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Array.isArray(value) ? value.map((v) => ['', v]) : Object.entries(value);
  const one = JSON.stringify(value);
  if (one.length <= 150 && !one.includes('\\n'))
    return Array.isArray(value)
      ? `[${value.map((v) => print(v)).join(', ')}]`
      : `{ ${entries.map(([k, v]) => `${key(k)}: ${print(v)}`).join(', ')} }`;
  const inner = entries
    .map(([k, v]) => `${indent}  ${k === '' ? '' : `${key(k)}: `}${print(v, `${indent}  `)},`)
    .join('\n');
  return Array.isArray(value) ? `[\n${inner}\n${indent}]` : `{\n${inner}\n${indent}}`;
}
const key = (k) => (/^[A-Za-z_]\w*$/.test(k) ? k : JSON.stringify(k));

const outputs = [
  ['documents', 'DOCUMENTS', 'PolicyDocument', catalogue.documents, 'DocumentId'],
  ['programmes', 'PROGRAMMES', 'Programme', catalogue.programmes, 'ProgrammeId'],
  ['plans', 'PLANS', 'Plan', catalogue.plans, 'PlanId'],
  ['obligations', 'OBLIGATIONS', 'Obligation', obligations, null],
  ['figures', 'FIGURES', 'PublishedFigure', catalogue.figures, null],
  ['pledge-rules', 'PLEDGE_RULES', 'PledgeRules', catalogue.pledgeRules, null],
  ['statutory', 'STATUTORY', 'StatutoryTable', catalogue.statutory, null],
];
const drift = [];
for (const [file, name, type, list, idType] of outputs) {
  const ids = idType === null ? '' : `\nexport type ${idType} = ${list.map((x) => `'${x.id}'`).join(' | ')};\n`;
  const text = `${HEADER}import type { ${type} } from '../${type === 'Obligation' ? 'obligation' : 'types'}';\n${ids}\nexport const ${name}: readonly ${type}[] = ${print(list)};\n`;
  const target = join(ROOT, 'src/generated', `${file}.ts`);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (check) drift.push(target);
  else writeFileSync(target, text);
}
// The parameters of the statutory tables are named in code, so their names are a type.
const names = catalogue.statutory.flatMap((t) => t.parameters.map((p) => p.id));
const namesText = `${HEADER}export type StatutoryParameter =\n${names.map((n) => `  | '${n}'`).join('\n')};\n`;
const namesTarget = join(ROOT, 'src/generated/statutory-parameters.ts');
if (!existsSync(namesTarget) || readFileSync(namesTarget, 'utf8') !== namesText) {
  if (check) drift.push(namesTarget);
  else writeFileSync(namesTarget, namesText);
}
// The register of sources, for people.
const rank = ['official', 'mirror', 'recollection', 'reading', 'unknown'];
const titleOf = (d) => (d.sourceUrl === null ? d.title.zh : `[${d.title.zh}](${d.sourceUrl})`);
const weakest = (d) => d.clauses.map((c) => c.confidence).sort((a, b) => rank.indexOf(b) - rank.indexOf(a))[0];
const register = `# Register of sources

Written by \`infra/scripts/build-catalogue.mjs\`; do not edit by hand. "Text" says whether quotes were compared with the text itself; the last column is the weakest of the document's clauses.

| id | number | title | signed | published | in force | supersedes | clauses | text | confidence |
|---|---|---|---|---|---|---|---|---|---|
${catalogue.documents.map((d) => `| \`${d.id}\` | ${d.number ?? '–'} | ${titleOf(d)} | ${d.issuedOn ?? '–'} | ${d.publishedOn ?? '–'} | ${d.effectiveFrom ?? '–'} – ${d.effectiveUntil ?? ''} | ${d.supersedes.map((x) => `\`${x}\``).join(', ')} | ${d.clauses.length} | ${d.textOnFile ? 'on file' : 'not on file'} | ${weakest(d)} |`).join('\n')}
`;
// The same for what the documents lay on whom.
const SIGNS = { AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈', BETWEEN: '', EXISTS: 'there', QUALITATIVE: 'judged' };
const spanOf = (s) =>
  s === null
    ? '–'
    : 'from' in s
      ? `${s.from} – ${s.last}`
      : s.everyYears === 1
        ? 'every year'
        : `every ${s.everyYears} years`;
const figureOf = (o) =>
  [
    SIGNS[o.operator],
    o.upper === null ? o.threshold : `${o.threshold} to ${o.upper}`,
    o.tolerance === null ? null : `(from ${o.tolerance} of it)`,
    o.unit,
  ]
    .filter(Boolean)
    .join(' ');
const duties = `# Obligations and targets

Written by \`infra/scripts/build-catalogue.mjs\`; do not edit by hand. "Computed by" names the plan and indicator that answers for it; where there is none, people look at the evidence.

| id | clause | who is bound | duty | what | figure | when | due | computed by |
|---|---|---|---|---|---|---|---|---|
${obligations.map((o) => `| \`${o.id}\` | \`${o.document}\` ${o.clause} | ${o.whoIsBound.who.zh} | ${o.duty} | ${o.title.zh} | ${figureOf(o)} | ${spanOf(o.period)} | ${o.deadline ?? '–'} | ${o.indicator === null ? '–' : `\`${o.indicator}\``} |`).join('\n')}
`;
for (const [target, text] of [
  ['docs/rules/sources.md', register],
  ['docs/rules/obligations.md', duties],
]) {
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (check) drift.push(target);
  else writeFileSync(target, text);
}
if (drift.length > 0) {
  console.error(`out of date, run "node infra/scripts/build-catalogue.mjs":\n${drift.map((f) => `  ${f}`).join('\n')}`);
  process.exit(1);
}
