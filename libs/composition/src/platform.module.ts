import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { invariant, type LocalDate } from '@zhiya/kernel';
import { SignInService } from '@zhiya/identity-server';
import { AccessGuard, PERMISSION_TABLE, SESSION_READER, SIGN_IN_LIMIT } from '@zhiya/platform-auth';
import { FILE_STORE, FolderStore, S3Store, type FileStore } from '@zhiya/platform-files';
import { InProcessRunner, JobRegistry, JobRunner, outboxWriter } from '@zhiya/platform-jobs';
import { recordFaults, RecordNames } from '@zhiya/platform-lifecycle';
import { MAILER, mailerFor } from '@zhiya/platform-notifications';
import { jobsRun, log } from '@zhiya/platform-observability';
import {
  ChinaToday,
  idGenerator,
  MovableToday,
  openDatabases,
  systemClock,
  UnitOfWork,
  type Databases,
} from '@zhiya/platform-persistence';
import { join } from 'node:path';
import type { Config } from './config';
import { CONTEXTS, EVENTS, JOBS, PERMISSIONS, RECORD_NAMES, RECORDS, SCHEMA, TOPICS } from './contexts';
import { PortsModule } from './ports';

/** The demonstration begins on the Monday of the third week before the Dongguan signing of 2019-12-20. */
export const DEMO_START: LocalDate = '2019-12-02';

export const PLATFORM = 'Platform';

/** What is made once per process and shared by every module. */
export interface Platform {
  readonly config: Config;
  readonly databases: Databases;
  readonly uow: UnitOfWork;
  readonly registry: JobRegistry;
  readonly runner: JobRunner;
  readonly files: FileStore;
  /** Runs jobs in this process (embedded mode). Idle until started. */
  readonly inProcess: InProcessRunner;
  close(): Promise<void>;
}

export async function openPlatform(config: Config): Promise<Platform> {
  const databases = await openDatabases(
    { url: config.databaseUrl, file: join(config.dataDir, 'zhiya.sqlite') },
    SCHEMA,
  );
  const movable = config.demo ? new MovableToday(DEMO_START, Boolean(config.redisUrl)) : null;
  const unfit = RECORDS.flatMap((kind) => recordFaults(kind, EVENTS));
  invariant(unfit.length === 0, unfit.join('; '));
  const registry = new JobRegistry(JOBS, EVENTS);
  const wake: { call: () => void } = { call: () => undefined };
  const uow = new UnitOfWork({
    databases,
    clock: systemClock,
    businessDate: movable ?? new ChinaToday(systemClock),
    ids: idGenerator(systemClock),
    outbox: outboxWriter(registry),
    permissions: PERMISSIONS,
    topics: TOPICS,
    onOutbox: () => wake.call(),
  });
  const tell = (event: string, facts: Record<string, unknown>) => {
    jobsRun.inc({ event });
    log[event === 'job.done' ? 'info' : 'warn'](facts, event);
  };
  const runner = new JobRunner(uow, registry, systemClock, tell);
  const inProcess = new InProcessRunner(runner, 1000, tell);
  wake.call = () => {
    if (!config.redisUrl) inProcess.wake();
  };
  const files = config.s3
    ? new S3Store(config.s3, join(config.dataDir, 'incoming'))
    : new FolderStore(join(config.dataDir, 'files'));
  return {
    config,
    databases,
    uow,
    registry,
    runner,
    files,
    inProcess,
    close: async () => {
      await inProcess.stop();
      await databases.close();
    },
  };
}

/** Reads the moved date: before a process serves, and again before each request (`TRUSTED_MS`). */
export async function followBusinessDate(platform: Platform): Promise<void> {
  const date = platform.uow.businessDate;
  if (date instanceof MovableToday) await date.refresh(platform.databases.reader);
}

@Global()
@Module({})
export class PlatformModule {
  static with(platform: Platform): DynamicModule {
    const providers = [
      { provide: UnitOfWork, useValue: platform.uow },
      { provide: JobRegistry, useValue: platform.registry },
      { provide: JobRunner, useValue: platform.runner },
      { provide: PERMISSION_TABLE, useValue: PERMISSIONS },
      { provide: RecordNames, useValue: RECORD_NAMES },
      { provide: FILE_STORE, useValue: platform.files },
      { provide: SIGN_IN_LIMIT, useValue: platform.config.signInLimit },
      { provide: MAILER, useValue: mailerFor(platform.config.smtpUrl, platform.config.mailFrom) },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}

/** The whole application but its doors: what api, worker and cli share. */
@Module({})
export class HouseModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: HouseModule,
      imports: [PlatformModule.with(platform), PortsModule, ...CONTEXTS.map((c) => c.module as never)],
      providers: [
        { provide: SESSION_READER, useExisting: SignInService },
        { provide: AccessGuard, useFactory: (r: Reflector) => new AccessGuard(r, PERMISSIONS), inject: [Reflector] },
      ],
      exports: [SESSION_READER, AccessGuard],
    };
  }
}
