import { assertFen } from '@zhiya/kernel';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const fen = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new GraphQLError('Fen is a whole number of fen (1/100 yuan)', { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
};
/** An amount in fen: a JSON integer, wider than Int. */
export const FenScalar = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'Amount in whole fen (1/100 yuan), a JSON integer up to 2^53−1.',
  serialize: (v) => assertFen(Number(v)),
  parseValue: fen,
  parseLiteral: (n) => fen(n.kind === Kind.INT ? Number(n.value) : Number.NaN),
});

/** Facts, traces and other structured data whose shape belongs to its code. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Structured data whose shape is given by its code.',
  serialize: (v) => v,
  parseValue: (v) => v,
  parseLiteral: (n, variables) => valueFromASTUntyped(n, variables),
});
