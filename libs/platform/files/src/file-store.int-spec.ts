import { s3UnderTest, tempDir, type S3UnderTest } from '@zhiya/platform-testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

const dir = tempDir();
let s3: S3UnderTest;
const settings = () => ({ ...s3, region: 'us-east-1', pathStyle: true });
beforeAll(async () => {
  s3 = await s3UnderTest();
});
afterAll(async () => {
  await s3.stop();
  dir.remove();
});

const STORES: readonly (readonly [string, string, () => FileStore])[] = [
  ['a folder', join(dir.path, 'files/incoming'), () => new FolderStore(join(dir.path, 'files'))],
  ['a bucket', join(dir.path, 'incoming'), () => new S3Store(settings(), join(dir.path, 'incoming'))],
];

describe.each(STORES)('files in %s', (_name, incoming, make) => {
  let store: FileStore;
  beforeAll(() => {
    store = make();
  });
  const arrived = async (bytes: Buffer) => {
    const temporary = await store.temporary();
    await writeFile(temporary, bytes);
    return temporary;
  };

  it('come back as they were kept, and leave nothing at the place where they arrived', async () => {
    for (const size of [1, 70_000, 10 * 1024 * 1024]) {
      const [bytes, key] = [randomBytes(size), randomUUID()];
      const temporary = await arrived(bytes);
      await store.keep(temporary, key);
      expect(existsSync(temporary)).toBe(false);
      expect((await buffer(await store.read(key))).equals(bytes)).toBe(true);
    }
  });

  it('are read piece by piece, and can be let go in the middle', async () => {
    const key = randomUUID();
    await store.keep(await arrived(randomBytes(8 * 1024 * 1024)), key);
    const stream = await store.read(key);
    const [piece] = (await once(stream, 'data')) as [Buffer];
    expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => undefined).destroy();
    await closed;
    expect((await buffer(await store.read(key))).length).toBe(8 * 1024 * 1024);
  });

  it('are gone when removed, and removing again is no fault', async () => {
    const key = randomUUID();
    await store.keep(await arrived(Buffer.from('x')), key);
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow();
  });

  it('are not found where there are none, and a key that is no key is refused before anything is asked', async () => {
    await expect(store.read(randomUUID())).rejects.toThrow();
    for (const key of ['../../etc/passwd', '', 'a/b/c/d/e/f', 'short'])
      await expect(Promise.resolve().then(() => store.read(key))).rejects.toThrow('not a storage key');
  });

  it('are not kept when nothing arrived', async () => {
    const key = randomUUID();
    await expect(store.keep(await store.temporary(), key)).rejects.toThrow('ENOENT');
    await expect(store.read(key)).rejects.toThrow();
  });

  it('that never arrived whole are discarded, or swept up when their process is gone', async () => {
    const [left, fresh, refused] = [
      await arrived(Buffer.from('half')),
      await arrived(Buffer.from('now')),
      await arrived(Buffer.from('no')),
    ];
    await store.discard(refused);
    await store.discard(refused);
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(left, hoursAgo, hoursAgo);
    expect(await store.sweep(new Date())).toBe(1);
    expect(readdirSync(incoming).map((name) => join(incoming, name))).toEqual([fresh]);
    await store.discard(fresh);
  });

  it('are well', async () => {
    await store.check();
  });
});

describe('a bucket that cannot be had', () => {
  const store = (more: object) => new S3Store({ ...settings(), ...more }, join(dir.path, 'incoming'));
  const away = { endpoint: 'http://127.0.0.1:1' };

  it.each([
    ['is away', away],
    ['is not there', { bucket: 'another' }],
    ['does not know the key', { accessKey: 'stranger' }],
  ] as const)('is not well when it %s', async (_, more) => {
    await expect(store(more).check()).rejects.toThrow();
  });

  it.each([
    ['is away', away],
    ['is not there', { bucket: 'another' }],
    ['does not know the key', { accessKey: 'stranger' }],
  ] as const)('keeps what arrived for its caller to discard when it %s', async (_, more) => {
    const broken = store(more);
    const temporary = await broken.temporary();
    await writeFile(temporary, randomBytes(300_000));
    await expect(broken.keep(temporary, randomUUID())).rejects.toThrow();
    expect(existsSync(temporary)).toBe(true);
    await broken.discard(temporary);
  });
});
