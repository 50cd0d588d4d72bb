import { AssetService } from '@zhiya/assets-server';
import { EvidenceFile, FileService } from '@zhiya/platform-files';
import type { RequestContext } from '@zhiya/platform-persistence';
import { s3UnderTest, type S3UnderTest } from '@zhiya/platform-testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readConfig } from './config';
import { must, openHouseWithDoors } from './testing';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
type HouseWithDoors = Awaited<ReturnType<typeof openHouseWithDoors>>;

describe('a house whose files are in a bucket', () => {
  let s3: S3UnderTest;
  let house: HouseWithDoors;
  let enterprise: RequestContext;
  let asset: string;
  const env = (more = {}) => ({
    FILE_STORE: 's3',
    S3_ENDPOINT: s3.endpoint,
    S3_BUCKET: s3.bucket,
    S3_ACCESS_KEY: s3.accessKey,
    S3_SECRET_KEY: s3.secretKey,
    ...more,
  });
  const files = () => house.get(FileService);
  const keep = (bytes: Buffer) =>
    files().keep(
      enterprise,
      { stream: Readable.from([bytes]), name: '证书.pdf', contentType: 'application/pdf' },
      { subjectType: 'asset', subjectId: asset, purpose: 'CERTIFICATE' },
    );
  const health = async (of: HouseWithDoors) =>
    (await of.app.inject({ url: '/healthz' })).json<{ status: string; files: string }>();

  beforeAll(async () => {
    s3 = await s3UnderTest();
    house = await openHouseWithDoors(env());
    [enterprise] = (await house.organisation('ENTERPRISE')) as [RequestContext];
    asset = must(
      await house.get(AssetService).register(enterprise, {
        rightKind: 'SOFTWARE',
        number: '2019SR0123456',
        title: '软件',
        completedOn: '2018-11-05',
        registeredOn: '2019-02-11',
      }),
    ).id;
  }, 120_000);
  afterAll(async () => {
    await house?.close();
    await s3.stop();
  });

  it('takes them in, gives them back, and has none of them in a folder of its own', async () => {
    const { id } = must(await keep(PDF));
    const { file, stream } = await files().open(enterprise, id);
    expect([file.size, (await buffer(stream)).equals(PDF)]).toEqual([PDF.length, true]);
    expect(existsSync(join(house.platform.config.dataDir, 'files'))).toBe(false);
    expect(await health(house)).toMatchObject({ status: 'ok', files: 'ok' });
  });

  it('leaves no bytes behind that its record refused', async () => {
    const refused = await files().keep(
      enterprise,
      { stream: Readable.from([PDF]), name: 'a.pdf', contentType: 'application/pdf' },
      { subjectType: 'asset', subjectId: asset, purpose: 'NONSENSE' },
    );
    expect(refused.ok).toBe(false);
    const rows = await house.platform.databases.reader.manager.find(EvidenceFile);
    for (const { storageKey } of rows) await house.platform.files.read(storageKey).then((s) => s.destroy());
    expect(rows).toHaveLength(1);
  });

  it('says that the bucket is away, and goes on without it', async () => {
    const lonely = await openHouseWithDoors(env({ S3_BUCKET: 'not-there' }));
    expect(await health(lonely)).toMatchObject({ status: 'degraded', files: 'unreachable', database: 'ok' });
    await lonely.close();
  });
});

describe('the choice of the file store', () => {
  it('is a folder unless something else is said', () => {
    expect([
      readConfig({ NODE_ENV: 'test' }).s3,
      readConfig({ NODE_ENV: 'test', FILE_STORE: 'folder', S3_BUCKET: 'x' }).s3,
    ]).toEqual([null, null]);
  });
  it('names everything that a bucket needs, in one message', () => {
    expect(() => readConfig({ NODE_ENV: 'test', FILE_STORE: 's3', S3_BUCKET: 'x' })).toThrow(
      /S3_ENDPOINT.*S3_ACCESS_KEY.*S3_SECRET_KEY/,
    );
    expect(() => readConfig({ NODE_ENV: 'test', FILE_STORE: 'ftp' })).toThrow('FILE_STORE');
  });
});
