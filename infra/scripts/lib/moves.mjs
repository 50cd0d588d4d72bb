// A change whose answer is an Outcome needs no document of its own: the schema says its arguments, and of its answer all is
// wanted. The web names it `moves.<field>`; what it names is written into libs/web/api-client/src/generated.
import { getNamedType, parse, print } from 'graphql';

const ANSWER = 'Outcome';
const PARTS = 'OutcomeParts';

const capital = (name) => name[0].toUpperCase() + name.slice(1);

/** The name of a move's operation, as logs and measurements know it. */
export const operationOf = (field) => capital(field);

/** The fields of moves that a source names, in the order of the alphabet. A local thing called `moves` is none of them. */
export function movesNamedIn(source) {
  if (!/import \{[^}]*\bmoves\b[^}]*\} from '@zhiya\/web-api-client'/.test(source)) return [];
  return [...new Set([...source.matchAll(/\bmoves\.(\w+)/g)].map(([, field]) => field))].sort();
}

function moveField(schema, name) {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return found && getNamedType(found.type).name === ANSWER ? found : null;
}

/** The text of a move, with every argument of its field as a variable of the same name; null where there is no such move. */
export function moveText(schema, field) {
  const found = moveField(schema, field);
  if (found === null) return null;
  const list = (each) => (found.args.length > 0 ? `(${found.args.map(each).join(', ')})` : '');
  const declared = list(
    (a) => `$${a.name}: ${a.type}${a.astNode?.defaultValue ? ` = ${print(a.astNode.defaultValue)}` : ''}`,
  );
  const given = list((a) => `${a.name}: $${a.name}`);
  return `\n  mutation ${operationOf(field)}${declared} {\n    ${field}${given} {\n      ...${PARTS}\n    }\n  }\n`;
}

/** The move that a written document only repeats: one change, every argument a variable, nothing asked but the outcome or less. */
function moveRepeatedBy(schema, definition) {
  if (definition.kind !== 'OperationDefinition' || definition.operation !== 'mutation') return null;
  const [field, ...more] = definition.selectionSet.selections;
  if (more.length > 0 || field.kind !== 'Field' || moveField(schema, field.name.value) === null) return null;
  const asksMore = field.selectionSet.selections.some((s) => s.name?.value !== PARTS && s.name?.value !== '__typename');
  const saysMore = [
    ...field.arguments.map((a) => a.value.kind !== 'Variable'),
    ...definition.variableDefinitions.map((v) => v.defaultValue),
  ];
  return asksMore || saysMore.some(Boolean) ? null : field.name.value;
}

/** The written documents that only repeat a move. */
export const repetitions = (schema, sources) =>
  sources.flatMap(({ location, document }) =>
    document.definitions.flatMap((d) => {
      const move = moveRepeatedBy(schema, d);
      return move === null
        ? []
        : [`${location}: the document ${d.name?.value} says nothing but arguments: take moves.${move}`];
    }),
  );

/** A source as the codegen takes it, or null. */
export function moveSource(schema, field, location) {
  const rawSDL = moveText(schema, field);
  return rawSDL === null ? null : { location, rawSDL, document: parse(rawSDL) };
}

/** The module that gives the documents their plain names. Only what is named of it is shipped. */
export const moveModule = (
  fields,
) => `/** The changes that the web names, each with a document that says nothing but arguments; written by infra/scripts/codegen.mjs. */
export {
${fields.map((f) => `  ${operationOf(f)}Document as ${f},`).join('\n')}
} from './graphql';
`;
