import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type GqlContextType } from '@nestjs/graphql';
import type { ApiContext } from '@zhiya/platform-auth';
import type { FastifyReply } from 'fastify';
import { reportBroken } from './observed';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 404, NOT_FOUND: 404 };

/** HTTP doors (files, health) answer with the same codes as GraphQL; what broke on our side is logged and named no further. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(error: Error & { code?: string; statusCode?: number; getStatus?: () => number }, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const status =
      STATUS[error.code ?? ''] ??
      error.getStatus?.() ??
      (error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500);
    if (status >= 500)
      reportBroken(error, host.switchToHttp().getRequest<{ zhiya?: ApiContext }>().zhiya?.correlationId);
    const code =
      status === 404
        ? 'NOT_FOUND'
        : status === 401
          ? 'UNAUTHENTICATED'
          : status >= 500
            ? 'INTERNAL_SERVER_ERROR'
            : 'BAD_REQUEST';
    return host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(status)
      .send({ errors: [{ code, facts: {}, field: null }] });
  }
}
