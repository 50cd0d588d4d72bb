// Typed documents for the web: every graphql(`…`) in apps/web/app becomes a typed string in libs/web/api-client/src/generated,
// checked against docs/api/schema.graphql. Changes that the web names as `moves.<field>` get theirs from the schema.
// `--check` writes nothing and fails where the committed files are not what would be written.
// A faulty document is named with its file and left out, so that one mistake does not take everybody's types away.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, validate, specifiedRules, NoUnusedFragmentsRule } from 'graphql';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { moveModule, movesNamedIn, moveSource, repetitions } from './lib/moves.mjs';

const root = resolve(import.meta.dirname, '../..');
const SCHEMA = join(root, 'docs/api/schema.graphql');
const OUT = join(root, 'libs/web/api-client/src/generated/');
/** What the API may be asked by its id alone. */
const BY_ID = join(root, 'libs/platform/graphql/src/generated/documents.ts');
const isCheck = process.argv.includes('--check');

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

const schemaSdl = readFileSync(SCHEMA, 'utf8');
const schemaAst = buildSchema(schemaSdl);
const MOVES = `${OUT}moves.ts`;
const faults = [];
const sources = [];
/** Each move that the web names, with the first file that does. */
const moves = new Map();

for (const path of [...filesUnder(join(root, 'apps/web/app'))].sort()) {
  const location = relative(root, path);
  const text = readFileSync(path, 'utf8');
  const documents = [...text.matchAll(/\bgraphql\(\s*`([^`]*)`/g)].map(([, rawSDL]) => rawSDL);
  const named = movesNamedIn(text);
  if (documents.length + named.length > 0 && !location.endsWith('.server.ts'))
    faults.push(`${location}: documents belong in *.server.ts, or every page ships them`);
  for (const field of named) if (!moves.has(field)) moves.set(field, location);
  for (const rawSDL of documents) {
    try {
      sources.push({ location, rawSDL, document: parse(rawSDL) });
    } catch (error) {
      faults.push(`${location}: ${error.message}`);
    }
  }
}

faults.push(...repetitions(schemaAst, sources));

const written = new Map();
const movesWritten = [];
for (const [field, location] of [...moves].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const source = moveSource(schemaAst, field, relative(root, MOVES));
  if (source) movesWritten.push({ field, source });
  else faults.push(`${location}: there is no change ${field} that is answered with an Outcome`);
}
sources.push(...movesWritten.map((m) => m.source));

const names = new Map();
for (const s of sources)
  for (const d of s.document.definitions) {
    const name = d.name?.value;
    if (!name) faults.push(`${s.location}: an operation needs a name`);
    else if (names.has(name)) faults.push(`${s.location}: the name ${name} is taken by ${names.get(name)}`);
    else names.set(name, s.location);
  }

const fragments = sources.flatMap((s) => s.document.definitions.filter((d) => d.kind === 'FragmentDefinition'));
const rules = specifiedRules.filter((r) => r !== NoUnusedFragmentsRule);
const valid = sources.filter((s) => {
  const others = fragments.filter((f) => !s.document.definitions.includes(f));
  const errors = validate(
    schemaAst,
    { kind: 'Document', definitions: [...s.document.definitions, ...others] },
    rules,
  ).filter((e) => (e.nodes ?? []).every((n) => n.loc?.startToken && s.rawSDL.length === n.loc.source.body.length));
  for (const e of errors) faults.push(`${s.location}: ${e.message}`);
  return errors.length === 0 && s.document.definitions.every((d) => names.get(d.name?.value) === s.location);
});

const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumType: 'string-literal',
  strictScalars: true,
  skipTypeNameForRoot: true,
  immutableTypes: true,
  scalars: {
    JSON: 'import("@zhiya/kernel").Json',
    Fen: 'number',
    Bp: 'number',
    LocalDate: 'string',
    DateTime: 'string',
  },
};
const sections = await preset.buildGeneratesSection({
  baseOutputDir: OUT,
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: {
      mode: 'embedHashInDocument',
      hashPropertyName: 'hash',
      hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex').slice(0, 32),
    },
  },
  schema: parse(schemaSdl),
  schemaAst,
  documents: valid,
  config,
  plugins: [],
  pluginMap: {},
});

for (const section of sections) {
  // What is named as a move is never looked up by its text.
  for (const { 'gen-dts': tags } of section.plugins)
    if (tags)
      tags.sourcesWithOperations = tags.sourcesWithOperations.filter(
        (s) => s.source.location !== relative(root, MOVES),
      );
  const text = await codegen({
    ...section,
    schemaAst,
    documents: section.documents ?? valid,
    config: { ...config, ...section.config },
    cache: undefined,
  });
  written.set(section.filename, text.replaceAll(/\/\* eslint-disable \*\/\n/g, ''));
}

/** Questions alone: a change is sent with its text and never in company. */
function byId() {
  const all = Object.entries(JSON.parse(written.get(`${OUT}persisted-documents.json`)));
  written.delete(`${OUT}persisted-documents.json`);
  const questions = all
    .filter(([, text]) =>
      parse(text).definitions.some((d) => d.kind === 'OperationDefinition' && d.operation === 'query'),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** The questions of our own web by the hash of their text; written by infra/scripts/codegen.mjs. */\nexport const DOCUMENTS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(questions), null, 2)};\n`;
}
written.set(BY_ID, byId());
written.set(MOVES, moveModule(movesWritten.filter((m) => valid.includes(m.source)).map((m) => m.field)));

const stale = [];
for (const [file, text] of written) {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (now === text) continue;
  if (isCheck) stale.push(relative(root, file));
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
for (const entry of existsSync(OUT) ? readdirSync(OUT) : [])
  if (!written.has(join(OUT, entry))) {
    if (isCheck) stale.push(relative(root, join(OUT, entry)));
    else rmSync(join(OUT, entry));
  }

for (const f of faults) console.error(f);
if (stale.length > 0)
  console.error(`not what the schema and the documents make (run npm run codegen): ${stale.join(', ')}`);
if (faults.length + stale.length > 0) process.exitCode = 1;
else console.log(`codegen: ${valid.length} documents, ${isCheck ? 'no drift' : 'written'}`);
