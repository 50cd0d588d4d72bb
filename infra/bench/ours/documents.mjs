// The operations that the web really sends, found by the field they ask for, so that the bench measures what a page costs
// and follows the pages when they change.
import { build } from 'esbuild';
import { parse } from 'graphql';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.mjs';

let known;
async function operations() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'libs/web/api-client/src/generated/graphql.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return Object.values(module)
    .filter((d) => d instanceof module.TypedDocumentString)
    .flatMap((document) => {
      const text = document.toString();
      const definition = parse(text).definitions.find((d) => d.kind === 'OperationDefinition');
      return definition === undefined ? [] : [{ text, definition }];
    });
}

/** The web's operation whose one root field is this, the longest of several, with a function from the field's arguments to its variables. */
export async function operationOn(field) {
  known ??= operations();
  const found = (await known)
    .filter(
      ({ definition: d }) =>
        d.selectionSet.selections.length === 1 && d.selectionSet.selections[0].name?.value === field,
    )
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (found === undefined) throw new Error(`no page of the web asks for ${field} alone`);
  const { text, definition } = found;
  const variableOf = new Map(
    definition.selectionSet.selections[0].arguments.flatMap((a) =>
      a.value.kind === 'Variable' ? [[a.name.value, a.value.name.value]] : [],
    ),
  );
  return {
    name: definition.name.value,
    query: text,
    variables: (given) =>
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => {
          if (!variableOf.has(name)) throw new Error(`${definition.name.value} does not pass ${name} on to ${field}`);
          return [variableOf.get(name), value];
        }),
      ),
  };
}
