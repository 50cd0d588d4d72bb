import { databaseUnderTest, redisUnderTest } from '@zhiya/platform-testing';
import { enterHouse, type House } from '@zhiya/story';
import { houseScripts } from './processes';
import { openTables, type Tables } from './tables';

export interface ApiUnderTest extends House {
  readonly tables: Tables;
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
  const keeper = scripts.createKeeper({ withReaper: false });
  const env = { ...db.env, ...(redis ? { REDIS_URL: redis.url } : {}), ...options.env, LOG_LEVEL: 'warn' };
  const stop = async () => {
    await keeper.stopAll();
    await redis?.release();
    await db.drop();
  };
  try {
    await scripts.runCli(keeper, ['migrate'], env);
    await scripts.runCli(keeper, ['seed'], env);
    const api = await scripts.startApi(keeper, { ...env, ...(options.preload ? { NODE_OPTIONS: `--import ${options.preload}` } : {}) });
    const worker = redis ? await scripts.startWorker(keeper, env) : null;
    await Promise.all([scripts.ready(api), ...(worker ? [scripts.ready(worker)] : [])]);
    const tables = openTables(db);
    const house = await enterHouse(api.url);
    return {
      ...house, tables,
      log: () => [api, ...(worker ? [worker] : [])].map((s) => s.output.last(200)).join('\n'),
      stop: async () => {
        await tables.close();
        await stop();
      },
    };
  } catch (e) {
    await stop();
    throw e;
  }
}
