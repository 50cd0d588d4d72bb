import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Controller, Get, Header, Inject, Module, Res, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import multipart from '@fastify/multipart';
import { AccessGuard, Public, SESSION_READER, type ApiContext, type SessionReader } from '@zhiya/platform-auth';
import { answeringInput, formatApiError, inputPipe } from '@zhiya/platform-graphql';
import { NestLog } from '@zhiya/platform-observability';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertAccessDeclared, endpointsOf } from './access';
import { ApiVersionResolver } from './api-version';
import { ChangesController } from './changes';
import { startHeader } from './config';
import { PERMISSIONS } from './contexts';
import { HttpErrorFilter } from './http-errors';
import { metricsOf, observeOperations, observeRequests, reportBroken } from './observed';
import { followBusinessDate, HouseModule, PLATFORM, type Platform } from './platform.module';
import { MAX_TOKENS, QuestionsController } from './questions';

@Controller()
class HealthController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  /** Ready when the database answers. Without its files the market still works, so their store only shows. */
  @Get('healthz')
  @Public()
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.platform.databases.reader.query('SELECT 1').then(
      () => 'ok',
      () => 'unreachable',
    );
    const files = await this.platform.files.check().then(
      () => 'ok',
      () => 'unreachable',
    );
    if (database !== 'ok') reply.status(503);
    reply.headers(startHeader(this.platform.config));
    return {
      status: database !== 'ok' ? 'failing' : files !== 'ok' ? 'degraded' : 'ok',
      database,
      files,
      kind: this.platform.databases.kind,
      jobs: this.platform.config.redisUrl ? 'redis' : 'in-process',
      today: this.platform.uow.businessDate.today(),
    };
  }
  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4')
  metrics(): Promise<string> {
    return metricsOf(this.platform.databases);
  }
}

const header = (r: FastifyRequest, name: string): string | undefined => {
  const v = r.headers[name];
  return typeof v === 'string' && v.length <= 200 ? v : undefined;
};

/** Depth, aliases and tokens are bounded for everybody: an answer costs what it is worth. */
const armor = () =>
  new ApolloArmor({
    maxDepth: { n: 12, flattenFragments: true },
    maxAliases: { n: 30 },
    maxDirectives: { n: 10 },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();

@Module({})
class ApiModule {
  static with(platform: Platform): DynamicModule {
    const guard = armor();
    return {
      module: ApiModule,
      imports: [
        DiscoveryModule,
        HouseModule.with(platform),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          path: '/graphql',
          playground: false,
          introspection: !platform.config.production,
          // Apollo checks the schema at its start; Nest's own check asks a whole introspection query for the same.
          buildSchemaOptions: { skipCheck: true },
          transformSchema: answeringInput,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          // The parser's own limit is a syntax error (400); the guard's would be answered as if we had broken (500).
          parseOptions: { maxTokens: MAX_TOKENS },
          validationRules: guard.validationRules,
          plugins: [
            ApolloServerPluginCacheControlDisabled(),
            observeOperations as ApolloServerPlugin,
            ...guard.plugins,
          ],
          context: (request: FastifyRequest & { zhiya: ApiContext }) => request.zhiya,
          formatError: (formatted, error) => formatApiError(formatted, error, reportBroken),
        }),
      ],
      controllers: [HealthController, ChangesController, QuestionsController],
      providers: [ApiVersionResolver, { provide: PLATFORM, useValue: platform }],
    };
  }
}

/** An address that cannot even be read never reaches Nest: it is answered in the same form as everything else. */
const frameworkErrors = (error: { statusCode?: number }, _request: unknown, reply: FastifyReply): void => {
  void reply.code(error.statusCode ?? 400).send({ errors: [{ code: 'BAD_REQUEST', facts: {}, field: null }] });
};

/** Bytes of a refused body that are still taken in. */
const READ_AND_DROPPED = 64 * 1_048_576;

/** The API over an open platform: guarded, validated, with its context per request. Not yet listening. */
export async function createApi(platform: Platform): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1_048_576,
    trustProxy: [...platform.config.trustedPeers],
    frameworkErrors,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(platform), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  app.useGlobalGuards(app.get(AccessGuard, { strict: false }));
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new HttpErrorFilter());
  const sessions = app.get<SessionReader>(SESSION_READER, { strict: false });
  const fastify = adapter.getInstance();
  // The files room measures and refuses by itself: the plugin neither buffers nor cuts off.
  await app.register(multipart as never, {
    limits: { fileSize: Number.MAX_SAFE_INTEGER, files: 1, fields: 10, fieldSize: 1000, parts: 12 },
    throwFileSizeLimit: false,
  });
  fastify.decorateRequest('zhiya', null as never);
  fastify.addHook('onRequest', async (request, reply) => {
    await followBusinessDate(platform);
    const correlationId =
      header(request, 'x-correlation-id')
        ?.replaceAll(/[^\w-]/g, '')
        .slice(0, 64) || randomUUID();
    const bearer = /^Bearer (\S+)$/.exec(header(request, 'authorization') ?? '')?.[1];
    const zhiya: ApiContext = {
      session: bearer ? await sessions.resolve(bearer) : null,
      correlationId,
      idempotencyKey: header(request, 'idempotency-key')?.slice(0, 64),
      ip: request.ip,
      userAgent: header(request, 'user-agent') ?? '',
      loaders: new Map(),
    };
    (request as unknown as { zhiya: ApiContext }).zhiya = zhiya;
    void reply.header('x-correlation-id', correlationId);
  });
  // What is refused for its size is read to its end unless it is far too long: a connection closed while the other side still
  // writes takes the answer with it.
  fastify.addHook('onSend', async (request, reply) => {
    if (reply.statusCode === 413 && Number(header(request, 'content-length')) <= READ_AND_DROPPED)
      reply.removeHeader('connection');
  });
  observeRequests(fastify as never);
  await app.init();
  assertAccessDeclared(endpointsOf(app), PERMISSIONS);
  platform.registry.assertComplete();
  return app;
}
