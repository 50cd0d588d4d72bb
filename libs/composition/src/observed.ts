import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '@zhiya/platform-auth';
import { OutboxJob } from '@zhiya/platform-jobs';
import { jobsWaiting, log, registry, requestSeconds } from '@zhiya/platform-observability';
import type { Databases } from '@zhiya/platform-persistence';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { Not } from 'typeorm';

type Observed = FastifyRequest & { zhiya: ApiContext | null };

/**
 * Root field and kind of each request's operation: names of the schema, never words of the caller, so that a metric has no more labels than there
 * are doors. By the request's loaders, since the driver hands on a copy of the context.
 */
const operations = new WeakMap<ApiContext['loaders'], { readonly kind: string; readonly field: string }>();
/** Whose request an error broke: what shapes the answer sees the error alone. */
const broken = new WeakMap<object, string>();

/** Of several operations in one request the last is the page's own; those before it are of the frame around it. */
export function noteOperation(
  { loaders }: Pick<ApiContext, 'loaders'>,
  { operation, selectionSet }: OperationDefinitionNode,
): void {
  const [first] = selectionSet.selections;
  operations.set(loaders, { kind: operation, field: first?.kind === 'Field' ? first.name.value : operation });
}
export function noteErrors(
  { correlationId }: Pick<ApiContext, 'correlationId'>,
  errors: readonly GraphQLError[],
): void {
  for (const error of errors) broken.set(error.originalError ?? error, correlationId);
}

export const observeOperations: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        if (operation) noteOperation(contextValue, operation);
      },
      async didEncounterErrors({ contextValue, errors }) {
        noteErrors(contextValue, errors);
      },
    };
  },
};

/** What broke on our side, with the correlation id that its answer carries. */
export function reportBroken(error: unknown, correlationId?: string): void {
  log.error(
    {
      err: error,
      correlationId: correlationId ?? (typeof error === 'object' && error ? broken.get(error) : undefined),
    },
    'request broke',
  );
}

const UNTOLD = ['/healthz', '/metrics', '/changes'];

/** One line and one measurement a request: changes are told, questions only to who asks for the detail. */
export function observeRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { zhiya } = request as Observed;
    const { url = '' } = request.routeOptions;
    const operation = zhiya ? operations.get(zhiya.loaders) : undefined;
    requestSeconds.observe(
      { operation: operation?.field ?? url, outcome: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    if (UNTOLD.includes(url)) return;
    const isQuestion = operation ? operation.kind === 'query' : request.method === 'GET';
    const actor = zhiya?.session?.actor;
    log[isQuestion && reply.statusCode < 400 ? 'debug' : 'info'](
      {
        correlationId: zhiya?.correlationId,
        method: request.method,
        operation: operation?.field ?? url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        person: actor?.personId,
        organisation: actor?.orgId,
      },
      'request',
    );
  });
}

/** The metrics of this process, and how many jobs wait in the database that all processes share. */
export async function metricsOf(databases: Databases): Promise<string> {
  const rows = await databases.reader
    .getRepository(OutboxJob)
    .createQueryBuilder('j')
    .select(['j.state AS state', 'COUNT(*) AS count'])
    .where({ state: Not('DONE') })
    .groupBy('j.state')
    .getRawMany<{ state: string; count: string | number }>();
  jobsWaiting.reset();
  for (const state of ['READY', 'RELAYED', 'RUNNING', 'DEAD'])
    jobsWaiting.set({ state }, Number(rows.find((r) => r.state === state)?.count ?? 0));
  return registry.metrics();
}
