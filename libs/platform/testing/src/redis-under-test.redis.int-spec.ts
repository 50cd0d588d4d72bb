import { Redis } from 'ioredis';
import { redisUnderTest } from './redis-under-test';

describe('the Redis under test', () => {
  it('starts empty and is emptied on release', async () => {
    const first = await redisUnderTest();
    const client = new Redis(first.url);
    await client.set('a', '1');
    expect(await client.dbsize()).toBe(1);
    await first.release();
    expect(await client.dbsize()).toBe(0);
    client.disconnect();
  });

  it('says what is missing where no Redis is named', async () => {
    await expect(redisUnderTest({})).rejects.toThrow('TEST_REDIS_URL');
  });
});
