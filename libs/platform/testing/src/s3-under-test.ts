import S3rver from 's3rver';
import { tempDir } from './temp-dir';

export interface S3UnderTest {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  stop(): Promise<void>;
}

/** A server of its own that speaks S3, with one empty bucket. It knows one access key and refuses others; it does not recompute signatures. */
export async function s3UnderTest(): Promise<S3UnderTest> {
  const data = tempDir();
  const bucket = 'zhiya-files';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory: data.path,
    silent: true,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
    stop: async () => {
      await server.close();
      data.remove();
    },
  };
}
