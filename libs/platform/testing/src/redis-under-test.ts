import { Redis } from 'ioredis';
import type { Environment } from './environment';

export interface RedisUnderTest {
  readonly url: string;
  /** Empties the database and closes the connection. */
  release(): Promise<void>;
}

/**
 * An empty logical database of the Redis at `TEST_REDIS_URL`, one per Jest worker, so that files running side by side
 * never see each other's queues. Files that need it are named `*.redis.int-spec.ts`: they run where a Redis does.
 */
export async function redisUnderTest(env: Environment = process.env): Promise<RedisUnderTest> {
  const server = env['TEST_REDIS_URL'];
  if (!server) throw new Error('TEST_REDIS_URL is not set; "npm test" starts a Redis and sets it');
  const address = new URL(server);
  address.pathname = `/${Number(env['JEST_WORKER_ID'] ?? 0)}`;
  const connection = new Redis(address.href, { maxRetriesPerRequest: 3 });
  await connection.flushdb();
  return {
    url: address.href,
    release: async () => {
      await connection.flushdb();
      connection.disconnect();
    },
  };
}
