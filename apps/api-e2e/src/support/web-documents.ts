import {
  Kind,
  parse,
  print,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './processes';

export interface WebQuery {
  readonly name: string;
  readonly text: string;
  readonly fields: readonly string[];
  readonly operation: OperationDefinitionNode;
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.server\.tsx?$/.test(entry.name)) yield readFileSync(path, 'utf8');
  }
}

const spreadsOf = (text: string): readonly string[] => [...text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map((m) => m[1]!);

/** Every query of the web application as it sends it, with the fragments it needs. */
export function webQueries(): readonly WebQuery[] {
  const documents: DocumentNode[] = [];
  for (const source of sources(join(ROOT, 'apps/web/app')))
    for (const [, sdl] of source.matchAll(/\bgraphql\(\s*`([^`]*)`/g)) documents.push(parse(sdl!));
  const definitions = documents.flatMap((d) => d.definitions);
  const fragments = new Map(
    definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, print(d)]),
  );
  const withFragments = (text: string): string => {
    const needed = new Set<string>();
    const add = (t: string): void => {
      for (const name of spreadsOf(t)) {
        if (needed.has(name)) continue;
        needed.add(name);
        add(fragments.get(name) ?? '');
      }
    };
    add(text);
    return [text, ...[...needed].map((n) => fragments.get(n) ?? '')].join('\n');
  };
  return definitions
    .filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION && d.operation === 'query')
    .map((operation) => ({
      name: operation.name!.value,
      operation,
      fields: operation.selectionSet.selections.flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : [])),
      text: withFragments(print(operation)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
