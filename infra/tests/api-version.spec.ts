import { buildSchema, findBreakingChanges } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const schemaIn = (path: string) => buildSchema(read(path));

/** What stands in the changelog above the last release. */
const unreleased = read('CHANGELOG.md').split(/^## /m)[1] ?? '';
/** Changes that break a program written for the schema before and that the text does not name, word for word. */
const untold = (before: string, after: string, text: string): readonly string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after))
    .map((c) => c.description)
    .filter((description) => !text.includes(description));

describe('the API since its last release', () => {
  it('breaks nothing that the changelog does not name', () => {
    expect(
      findBreakingChanges(schemaIn('docs/api/released.graphql'), schemaIn('docs/api/schema.graphql'))
        .map((c) => c.description)
        .filter((d) => !unreleased.includes(d)),
    ).toEqual([]);
  });

  it('says its version as package.json does', () => {
    expect(read('libs/composition/src/api-version.ts')).toContain(
      `'${(JSON.parse(read('package.json')) as { version: string }).version}'`,
    );
  });

  it('would be told apart where a field is gone, and let through where it is named', () => {
    const [before, after] = ['type Query { a: Int b: Int }', 'type Query { a: Int }'];
    expect(untold(before, after, '')).toEqual(['Query.b was removed.']);
    expect(untold(before, after, '- Query.b was removed.')).toEqual([]);
    expect(untold(after, before, '')).toEqual([]);
  });
});
