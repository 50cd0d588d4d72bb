import { databaseUnderTest, redisUnderTest } from '@zhiya/platform-testing';
import { enterHouse, type House } from '@zhiya/story';
import { watchChanges, type ChangeLog } from './change-log';
import { houseScripts } from './processes';
import { openTables, type Tables } from './tables';

export interface ApiUnderTest extends House {
  readonly tables: Tables;
  readonly changes: ChangeLog;
  /** What the work changes in the database, by table; the jobs of what was done before run first. */
  changedBy(work: () => Promise<void>): Promise<readonly string[]>;
  /** What the processes wrote. */
  log(): string;
  stop(): Promise<void>;
}

export interface Options {
  /** Modules that the API loads before its own (a probe). */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The built API as a process of its own on the database under test, with the demonstration data; with MariaDB and Redis at
 * hand (TEST_REDIS_URL) its jobs travel over Bull to a worker process, as in production.
 */
export async function startApiUnderTest(options: Options = {}): Promise<ApiUnderTest> {
  const scripts = await houseScripts();
  await scripts.build({ parts: ['server'] });
  const db = await databaseUnderTest();
  const redis = db.url && process.env['TEST_REDIS_URL'] ? await redisUnderTest() : null;
  const tables = openTables(db);
  const keeper = scripts.createKeeper({ withReaper: false });
  const env = { ...db.env, ...(redis ? { REDIS_URL: redis.url } : {}), ...options.env, LOG_LEVEL: 'warn' };
  const stop = async () => {
    await tables.close();
    await keeper.stopAll();
    await redis?.release();
    await db.drop();
  };
  try {
    await scripts.runCli(keeper, ['migrate'], env);
    await scripts.runCli(keeper, ['seed'], env);
    const changes = await watchChanges(db, tables);
    const api = await scripts.startApi(keeper, {
      ...env,
      ...(options.preload ? { NODE_OPTIONS: `--import ${options.preload}` } : {}),
    });
    const worker = redis ? await scripts.startWorker(keeper, env) : null;
    await Promise.all([scripts.ready(api), ...(worker ? [scripts.ready(worker)] : [])]);
    const house = await enterHouse(api.url);
    return {
      ...house,
      tables,
      changes,
      stop,
      changedBy: async (work) => {
        await house.drain();
        return changes.during(work);
      },
      log: () => [api, ...(worker ? [worker] : [])].map((s) => s.output.last(200)).join('\n'),
    };
  } catch (e) {
    await stop();
    throw e;
  }
}
