import 'reflect-metadata';
import { BullModule, InjectQueue, Process, Processor } from '@nestjs/bull';
import { Controller, Get, Injectable, Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { followBusinessDate, HouseModule, openPlatform, readConfig, Ticker, type Platform } from '@zhiya/composition';
import { JobRunner, OutboxRelay, QUEUE, type BullMessage } from '@zhiya/platform-jobs';
import { log, NestLog } from '@zhiya/platform-observability';
import type { Job, Queue } from 'bull';

process.env['TZ'] = 'UTC';

/** Consumes the queue: each message is the id of an outbox row. */
@Processor(QUEUE)
class OutboxProcessor {
  constructor(private readonly runner: JobRunner) {}
  @Process({ name: '__default__', concurrency: 4 })
  run(job: Job<BullMessage>): Promise<void> { return this.runner.runOne(job.data.id); }
}

@Injectable()
class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: OutboxRelay | undefined;
  constructor(private readonly runner: JobRunner, @InjectQueue(QUEUE) private readonly queue: Queue<BullMessage>) {}
  onApplicationBootstrap(): void {
    this.queue.on('error', (e: Error) => log.warn({ error: e.message }, 'redis'));
    this.relay = new OutboxRelay(this.runner, this.queue, (event, facts) => log.warn(facts, event));
    this.relay.start();
  }
  async onApplicationShutdown(): Promise<void> { await this.relay?.stop(); }
}

@Controller()
class WorkerHealth {
  @Get('healthz') health() { return { status: 'ok', role: 'worker' }; }
}

@Module({})
class WorkerModule {
  static with(platform: Platform, redisUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [HouseModule.with(platform), BullModule.forRoot({ url: redisUrl, settings: { lockDuration: 120_000 } }), BullModule.registerQueue({ name: QUEUE })],
      controllers: [WorkerHealth],
      providers: [OutboxProcessor, Relay],
    };
  }
}

const config = readConfig();
if (!config.redisUrl) throw new Error('the worker needs REDIS_URL; without it the API runs its jobs itself');
const platform = await openPlatform(config);
await followBusinessDate(platform);
const app = await NestFactory.create<NestFastifyApplication>(WorkerModule.with(platform, config.redisUrl), new FastifyAdapter(), { logger: new NestLog() });
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
