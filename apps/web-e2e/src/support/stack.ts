import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = resolve(import.meta.dirname, '../../../..');
export const STACK = process.env['E2E_STACK'] ?? 'embedded';

export interface Stack {
  readonly webUrl: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

interface Keeper {
  guard<T>(work: () => Promise<T>): Promise<T>;
  stopAll(): Promise<void>;
}
interface Raised {
  readonly webUrl: string;
  readonly apiUrls: readonly string[];
  readonly dataDir: string;
  stop(): Promise<void>;
}
interface Scripts {
  createKeeper(): Keeper;
  startEmbedded(keeper: Keeper, options: { firstDay: string }): Promise<Raised>;
  startProdLocal(
    keeper: Keeper,
    options: {
      servers: { databaseUrl: string; redisUrl: string };
      redisDatabase: number;
      firstDay: { dataDir: string; schema: string };
    },
  ): Promise<Raised>;
}

/** The repository's own start scripts: the browser meets the application exactly as `npm start` and `npm run prod-local` run it. */
async function houseScripts(): Promise<Scripts> {
  const script = (name: string) =>
    import(pathToFileURL(join(ROOT, 'infra/scripts/lib', name)).href) as Promise<Partial<Scripts>>;
  return { ...(await script('keeper.mjs')), ...(await script('stacks.mjs')) } as Scripts;
}

/**
 * A stack with the demonstration as it is on its first day. Each file has one of its own: the business date is the whole
 * platform's and only moves forward, so two tales cannot share it. `nth` keeps the queues of a server apart.
 */
export async function raiseStack(name: string, nth: number): Promise<Stack> {
  const [webUrl, apiUrl] = [process.env['E2E_BASE_URL'], process.env['E2E_API_URL']];
  if (webUrl && apiUrl) return { webUrl, apiUrl, stop: () => Promise.resolve() };
  const scripts = await houseScripts();
  const keeper = scripts.createKeeper();
  return keeper.guard(async () => {
    const env = (key: string): string => process.env[key]!;
    const stack =
      STACK === 'production'
        ? await scripts.startProdLocal(keeper, {
            servers: { databaseUrl: env('TEST_DATABASE_URL'), redisUrl: env('TEST_REDIS_URL') },
            redisDatabase: 16 + (nth % 32),
            firstDay: { dataDir: env('E2E_FIRST_DAY'), schema: env('E2E_FIRST_SCHEMA') },
          })
        : await scripts.startEmbedded(keeper, { firstDay: env('E2E_FIRST_DAY') });
    return {
      webUrl: stack.webUrl,
      apiUrl: stack.apiUrls[0]!,
      stop: async () => {
        await stack.stop();
        cpSync(join(stack.dataDir, 'logs'), join(ROOT, 'test-results/logs', STACK, name), { recursive: true });
        await keeper.stopAll();
      },
    };
  });
}
