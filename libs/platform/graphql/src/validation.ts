import { ValidationPipe } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { refuse } from './outcome';

/** Input that does not have the shape its class asks for. A mutation answers it as a Refusal, a query as BAD_USER_INPUT. */
export class InvalidInput extends Error {
  constructor(readonly errors: readonly DomainError[]) {
    super('invalid input');
  }
}

const flatten = (errors: readonly ValidationError[], path = ''): DomainError[] =>
  errors.flatMap((e) => {
    const field = path ? `${path}.${e.property}` : e.property;
    const own = Object.entries(e.constraints ?? {}).map(([rule, message]) =>
      fault(`INPUT.${rule.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`, { message }, field),
    );
    return [...own, ...flatten(e.children ?? [], field)];
  });

export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidUnknownValues: true,
    validateCustomDecorators: false,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new InvalidInput(flatten(errors)),
  });

/**
 * Input that has not its shape is answered by the field that it was given to: a change refuses, a question is a bad request. Written around
 * the resolvers themselves: as an interceptor it would take every answer of the API through a stream.
 */
export function answeringInput(schema: GraphQLSchema): GraphQLSchema {
  const around = (type: GraphQLObjectType | null | undefined, answer: (e: InvalidInput) => unknown): void => {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve } = field;
      if (resolve)
        field.resolve = async (...given) => {
          try {
            return await resolve(...given);
          } catch (e) {
            if (e instanceof InvalidInput) return answer(e);
            throw e;
          }
        };
    }
  };
  around(schema.getMutationType(), (e) => refuse(e.errors));
  around(schema.getQueryType(), (e) => {
    throw new GraphQLError('invalid input', { extensions: { code: 'BAD_USER_INPUT', errors: e.errors } });
  });
  return schema;
}
