export { databaseUnderTest, type DatabaseUnderTest } from './database-under-test';
export { redisUnderTest, type RedisUnderTest } from './redis-under-test';
export { s3UnderTest, type S3UnderTest } from './s3-under-test';
export { freePort } from './free-port';
export { tempDir, type TempDir } from './temp-dir';
export * from './graphql-operations';
export * from './permission-snapshot';
