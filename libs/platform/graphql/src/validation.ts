import {
  Injectable,
  ValidationPipe,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { fault, type DomainError } from '@zhiya/kernel';
import type { ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import { catchError, of, throwError, type Observable } from 'rxjs';
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

@Injectable()
export class InputErrorInterceptor implements NestInterceptor {
  intercept(exec: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((e: unknown) => {
        if (!(e instanceof InvalidInput) || exec.getType<GqlContextType>() !== 'graphql') return throwError(() => e);
        const mutation =
          GqlExecutionContext.create(exec).getInfo<{ operation: { operation: string } }>().operation.operation ===
          'mutation';
        return mutation
          ? of(refuse(e.errors))
          : throwError(
              () => new GraphQLError('invalid input', { extensions: { code: 'BAD_USER_INPUT', errors: e.errors } }),
            );
      }),
    );
  }
}
