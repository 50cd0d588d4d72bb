import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Kind = 'Query' | 'Mutation';
export interface Operation {
  readonly kind: Kind;
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every door of the schema, by kind and name. */
export function operationsOf(schema: GraphQLSchema): readonly Operation[] {
  const of = (kind: Kind): Operation[] => {
    const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field }));
  };
  return [...of('Query'), ...of('Mutation')];
}

export function operation(schema: GraphQLSchema, name: string): Operation {
  const found = operationsOf(schema).find((o) => o.name === name);
  if (!found) throw new Error(`the schema has no operation ${name}`);
  return found;
}

const MAX_DEPTH = 7;

/** Asks for everything that a type has, to a depth; a type within itself is left out. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, above: readonly string[], depth: number): string {
  const named = getNamedType(type) as GraphQLNamedOutputType;
  if (isLeafType(named)) return '';
  const members = isUnionType(named) ? named.getTypes() : [named];
  const parts = members.map((member) => {
    if (!isObjectType(member)) return '__typename';
    const fields = Object.values(member.getFields()).flatMap((f) => {
      const inner = getNamedType(f.type);
      if (f.args.some(isRequiredArgument)) return [];
      if (isLeafType(inner)) return [f.name];
      if (depth <= 1 || above.includes(inner.name)) return [];
      const below = selectionOf(schema, f.type, [...above, inner.name], depth - 1);
      return below === '' ? [] : [`${f.name} ${below}`];
    });
    return isUnionType(named) && fields.length > 0 ? `... on ${member.name} { ${fields.join(' ')} }` : fields.join(' ');
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The document that sends exactly the given arguments and asks for everything. */
export function documentOf(schema: GraphQLSchema, op: Operation, given: Variables, depth = MAX_DEPTH): string {
  const args = op.field.args.filter((a) => given[a.name] !== undefined);
  const heads = args.map((a) => `$${a.name}: ${String(a.type)}`);
  const uses = args.map((a) => `${a.name}: $${a.name}`);
  const named = getNamedType(op.field.type).name;
  return `${op.kind.toLowerCase()} ${op.name}${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${op.name}${uses.length > 0 ? `(${uses.join(', ')})` : ''} ${selectionOf(schema, op.field.type, [named], depth)} }`;
}

/** A place in the arguments that takes a value of its own: the path to it and the scalar it takes. */
export interface Slot {
  readonly path: readonly (string | number)[];
  readonly scalar: string;
  readonly isRequired: boolean;
}

/** The slots of an operation, those of optional inputs and one element of every list included. */
export function slotsOf(op: Operation): readonly Slot[] {
  const walk = (
    type: GraphQLInputType,
    path: readonly (string | number)[],
    isRequired: boolean,
    above: readonly string[],
  ): Slot[] => {
    if (isNonNullType(type)) return walk(type.ofType, path, isRequired, above);
    if (isListType(type)) return walk(type.ofType, [...path, 0], isRequired, above);
    if (!isInputObjectType(type)) return [{ path, scalar: isEnumType(type) ? 'enum' : type.name, isRequired }];
    if (above.includes(type.name)) return [];
    return Object.values(type.getFields()).flatMap((f) =>
      walk(f.type, [...path, f.name], isRequired && isNonNullType(f.type), [...above, type.name]),
    );
  };
  return op.field.args.flatMap((a) => walk(a.type, [a.name], isNonNullType(a.type), []));
}

const SAMPLE: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: '示例',
  Int: 1,
  Float: 1,
  Boolean: true,
  Fen: 100,
  JSON: {},
  DateTime: '2019-12-02T00:00:00.000Z',
};

/** The input objects that have to be there, within each other, also those of which no field has to be. */
function framesOf(fields: readonly { readonly name: string; readonly type: GraphQLInputType }[]): Variables {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) =>
      isNonNullType(type) && isInputObjectType(type.ofType)
        ? [[name, framesOf(Object.values(type.ofType.getFields()))]]
        : [],
    ),
  );
}

/** Arguments of the right shape and no meaning: what an operation is tried with where no real ones are at hand. */
export function sampleArguments(
  op: Operation,
  sample: (slot: Slot) => unknown = (s) => SAMPLE[s.scalar] ?? '示例',
): Variables {
  return slotsOf(op).reduce<Variables>(
    (vars, slot) => (slot.isRequired ? withValue(vars, slot.path, sample(slot)) : vars),
    framesOf(op.field.args),
  );
}

/** A copy of the value with another one at the path; what is missing on the way is made. */
export function withValue<T>(value: T, [head, ...rest]: readonly (string | number)[], next: unknown): T {
  if (head === undefined) return next as T;
  const copy = (
    typeof head === 'number'
      ? [...((value as unknown[] | null | undefined) ?? [])]
      : { ...(value as object | null | undefined) }
  ) as Record<string | number, unknown>;
  copy[head] = withValue(copy[head], rest, next);
  return copy as T;
}
export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<string | number, unknown> | null | undefined)?.[key], value);
