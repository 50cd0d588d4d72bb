import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { holds, type Actor, type PermissionTable } from '@zhiya/kernel';
import { ForbiddenError, UnauthenticatedError, type RequestContext } from '@zhiya/platform-persistence';
import { createHash } from 'node:crypto';

/** A live session, as the API needs it at each request. */
export interface SessionInfo {
  readonly sessionId: string;
  readonly actor: Actor;
}
/** Finds a live session by its token; bound by identity. */
export interface SessionReader {
  resolve(token: string): Promise<SessionInfo | null>;
}
export const SESSION_READER = 'SessionReader';
export const PERMISSION_TABLE = 'PermissionTable';
/** How many wrong log-ins a client address may have in how many minutes; from the configuration. */
export const SIGN_IN_LIMIT = 'SignInLimit';

export interface ApiContext {
  readonly session: SessionInfo | null;
  readonly correlationId: string;
  readonly idempotencyKey: string | undefined;
  readonly ip: string;
  readonly userAgent: string;
  /** One cache of loaders per request. */
  readonly loaders: Map<unknown, unknown>;
}

const ACCESS = 'zhiya:access';
export type Access = { readonly public: true } | { readonly signedIn: true } | { readonly permission: string };
/** The caller must hold the permission while acting for an organisation. */
export const Requires = (permission: string) => SetMetadata(ACCESS, { permission } satisfies Access);
/** Any signed-in person, an organisation chosen or not. */
export const SignedIn = () => SetMetadata(ACCESS, { signedIn: true } satisfies Access);
export const Public = () => SetMetadata(ACCESS, { public: true } satisfies Access);
export const accessOf = (handler: object): Access | undefined =>
  Reflect.getMetadata(ACCESS, handler) as Access | undefined;

export function contextOf(exec: ExecutionContext): ApiContext {
  if (exec.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(exec).getContext<ApiContext>();
  return exec.switchToHttp().getRequest<{ zhiya: ApiContext }>().zhiya;
}

/** Denies by default: a handler that declares nothing is reached by nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly table: PermissionTable,
  ) {}
  canActivate(exec: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, exec.getHandler());
    if (!access) throw new ForbiddenError('no access is declared');
    if ('public' in access) return true;
    const { session } = contextOf(exec);
    if (!session) throw new UnauthenticatedError('sign in first');
    if ('signedIn' in access) return true;
    if (!holds(session.actor, access.permission, this.table)) throw new ForbiddenError(access.permission);
    return true;
  }
}

const NOBODY: Actor = {
  personId: 'anonymous',
  personName: '',
  orgId: '',
  orgKind: 'NONE',
  orgName: '',
  division: '000000',
  roles: [],
};

/** Nothing that is secret leaves a trace that could be tried out offline: not even in the digest of an input. */
const SECRET = /password|token|secret/i;
const digestOf = (args: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(args, (name, value: unknown) => (SECRET.test(name) ? null : value)))
    .digest('hex');

/** The RequestContext of a resolver: who, under which key, with which input. */
export const Ctx = createParamDecorator((_: unknown, exec: ExecutionContext): RequestContext => {
  const api = contextOf(exec);
  const gql = exec.getType<GqlContextType>() === 'graphql' ? GqlExecutionContext.create(exec) : null;
  const field = gql?.getInfo<{ fieldName: string }>().fieldName;
  return {
    actor: api.session?.actor ?? NOBODY,
    correlationId: api.correlationId,
    idempotencyKey: api.idempotencyKey,
    operation: field,
    inputHash: api.idempotencyKey && gql ? digestOf(gql.getArgs()) : undefined,
  };
});

/** Session and caller facts for the few resolvers that manage sessions. */
export const Api = createParamDecorator((_: unknown, exec: ExecutionContext): ApiContext => contextOf(exec));
