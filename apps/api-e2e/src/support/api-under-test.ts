import { databaseUnderTest, redisUnderTest } from '@zhiya/platform-testing';
import type { GraphQLSchema } from 'graphql';
import { Client } from './client';
import { houseScripts } from './processes';
import { schemaOf } from './schema';
import { openTables, type Tables } from './tables';

export const DEMO_PASSWORD = 'demo-2019-zhiya';

export interface ApiUnderTest {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  /** The person with the mailbox `box`@demo.zhiya, signed in once. */
  as(box: string): Promise<Client>;
  /** Somebody who has not signed in. */
  readonly nobody: Client;
  /** Signs in anew. */
  signIn(email: string, password?: string): Promise<Client>;
  /** Resolves when every job has run. */
  drain(): Promise<void>;
  /** What the processes wrote. */
  log(): string;
  stop(): Promise<void>;
}

export interface Options {
  /** Modules that the API loads before its own (a probe). */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const DRAIN_WITHIN_MS = 60_000;

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
    const schema = await schemaOf(api.url);
    const nobody = new Client(api.url, schema, 'nobody', null);
    const signIn = async (email: string, password = DEMO_PASSWORD): Promise<Client> => {
      const answer = await nobody.send('mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { token } ... on Refusal { errors { code } } } }', { input: { email, password } });
      const { token } = (answer.data?.['signIn'] ?? {}) as { token?: string };
      if (!token) throw new Error(`${email} cannot sign in: ${answer.text}`);
      return new Client(api.url, schema, email.split('@')[0]!, token);
    };
    const clients = new Map<string, Promise<Client>>();
    const as = (box: string): Promise<Client> => {
      const known = clients.get(box) ?? signIn(`${box}@demo.zhiya`);
      clients.set(box, known);
      return known;
    };
    return {
      url: api.url, schema, tables, as, nobody, signIn,
      drain: async () => drained(await as('operator')),
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

interface JobsPage { readonly counts: readonly { readonly state: string; readonly count: number }[]; readonly jobs: readonly { readonly name: string; readonly state: string; readonly lastError: string | null }[] }

/** A job is written in the transaction of its cause: when none waits, everything that was caused has happened. */
async function drained(operator: Client): Promise<void> {
  const until = Date.now() + DRAIN_WITHIN_MS;
  for (;;) {
    const page = await operator.ask<JobsPage>('jobs');
    const count = (state: string) => page.counts.find((c) => c.state === state)?.count ?? 0;
    const failed = page.jobs.filter((j) => j.lastError !== null && j.state !== 'DONE').map((j) => `${j.name} ${j.state}: ${j.lastError!.slice(0, 800)}`);
    if (failed.length > 0) throw new Error(`jobs fail:\n${failed.join('\n')}`);
    if (count('READY') + count('RELAYED') + count('RUNNING') === 0) return;
    if (Date.now() > until) throw new Error(`jobs are not done: ${JSON.stringify(page.counts)}`);
    await new Promise((r) => setTimeout(r, 50));
  }
}
