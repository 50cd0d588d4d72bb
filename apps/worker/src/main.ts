import 'reflect-metadata';
import { BullModule, InjectQueue, Process, Processor } from '@nestjs/bull';
import {
  Controller,
  Get,
  Header,
  Inject,
  Injectable,
  Module,
  Res,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  followBusinessDate,
  HouseModule,
  metricsOf,
  openPlatform,
  readConfig,
  startHeader,
  Ticker,
  type Platform,
} from '@zhiya/composition';
import { JobRunner, OutboxRelay, QUEUE, type BullMessage } from '@zhiya/platform-jobs';
import { log, NestLog, tellCrashes } from '@zhiya/platform-observability';
import type { Job, Queue } from 'bull';
import type { FastifyReply } from 'fastify';

process.env['TZ'] = 'UTC';

/** Consumes the queue: each message is the id of an outbox row. */
@Processor(QUEUE)
class OutboxProcessor {
  constructor(private readonly runner: JobRunner) {}
  @Process({ name: '__default__', concurrency: 4 })
  run(job: Job<BullMessage>): Promise<void> {
    return this.runner.runOne(job.data.id);
  }
}

@Injectable()
class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: OutboxRelay | undefined;
  constructor(
    private readonly runner: JobRunner,
    @InjectQueue(QUEUE) private readonly queue: Queue<BullMessage>,
  ) {}
  onApplicationBootstrap(): void {
    this.queue.on('error', (e: Error) => log.warn({ error: e.message }, 'redis'));
    this.relay = new OutboxRelay(this.runner, this.queue, (event, facts) => log.warn(facts, event));
    this.relay.start();
  }
  async onApplicationShutdown(): Promise<void> {
    await this.relay?.stop();
  }
}

const PLATFORM = 'Platform';

@Controller()
class WorkerHealth {
  constructor(
    @Inject(PLATFORM) private readonly platform: Platform,
    @InjectQueue(QUEUE) private readonly queue: Queue<BullMessage>,
  ) {}

  /** Ready when both of what it works between answer: the database and Redis. */
  @Get('healthz')
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.platform.databases.reader.query('SELECT 1').then(
      () => 'ok',
      () => 'unreachable',
    );
    const redis = this.queue.client.status === 'ready' ? 'ok' : 'unreachable';
    const isWell = database === 'ok' && redis === 'ok';
    if (!isWell) reply.status(503);
    reply.headers(startHeader(this.platform.config));
    return { status: isWell ? 'ok' : 'failing', role: 'worker', database, redis };
  }
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  metrics(): Promise<string> {
    return metricsOf(this.platform.databases);
  }
}

@Module({})
class WorkerModule {
  static with(platform: Platform, redisUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        HouseModule.with(platform),
        BullModule.forRoot({ url: redisUrl, settings: { lockDuration: 120_000 } }),
        BullModule.registerQueue({ name: QUEUE }),
      ],
      controllers: [WorkerHealth],
      providers: [OutboxProcessor, Relay, { provide: PLATFORM, useValue: platform }],
    };
  }
}

const config = readConfig();
tellCrashes();
if (!config.redisUrl) throw new Error('the worker needs REDIS_URL; without it the API runs its jobs itself');
const platform = await openPlatform(config);
await followBusinessDate(platform);
const app = await NestFactory.create<NestFastifyApplication>(
  WorkerModule.with(platform, config.redisUrl),
  new FastifyAdapter(),
  { logger: new NestLog() },
);
await app.init();
platform.registry.assertComplete();
await app.listen({ port: config.workerPort, host: config.host });
const ticker = new Ticker(platform);
ticker.start();
log.info({ port: config.workerPort }, 'worker ready');

let closing = false;
const stop = async () => {
  if (closing) return;
  closing = true;
  ticker.stop();
  await app.close();
  await platform.close();
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
