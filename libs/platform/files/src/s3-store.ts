import type { S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { placeOf, type FileStore } from './file-store';
import { Incoming } from './incoming';

export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** The bucket stands in the path, as MinIO and Ceph have it; else in the host's name. */
  readonly pathStyle: boolean;
}
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
type Sdk = typeof import('@aws-sdk/client-s3');

const CONNECT_MS = 5_000;
const IDLE_MS = 60_000;
const CHECK_MS = 3_000;
/** Health is asked often; the bucket is not. */
const CHECKED_FOR_MS = 10_000;

/** A bucket of an S3-compatible store. What arrives waits in a local folder until it has passed; both ways it is streamed. */
export class S3Store implements FileStore {
  private readonly incoming: Incoming;
  private opened: Promise<{ readonly sdk: Sdk; readonly client: S3Client }> | undefined;
  private checked: { readonly until: number; readonly result: Promise<void> } | undefined;

  constructor(
    private readonly settings: S3Settings,
    incoming: string,
  ) {
    this.incoming = new Incoming(incoming);
  }

  /** The SDK is large: it is loaded by the first use, and never where files are in a folder. */
  private open(): Promise<{ readonly sdk: Sdk; readonly client: S3Client }> {
    const { endpoint, region, pathStyle, accessKey, secretKey } = this.settings;
    this.opened ??= import('@aws-sdk/client-s3').then((sdk) => ({
      sdk,
      client: new sdk.S3Client({
        endpoint,
        region,
        forcePathStyle: pathStyle,
        credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
        // The SDK's newer checksums are refused by many stores that speak S3.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        // What fails is thrown, and logged by whoever asked.
        logger: SILENT,
        requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: IDLE_MS },
      }),
    }));
    return this.opened;
  }
  private at(key: string) {
    return { Bucket: this.settings.bucket, Key: placeOf(key) };
  }

  temporary(): Promise<string> {
    return this.incoming.temporary();
  }
  discard(temporary: string): Promise<void> {
    return this.incoming.discard(temporary);
  }
  sweep(now: Date): Promise<number> {
    return this.incoming.sweep(now);
  }

  async keep(temporary: string, key: string): Promise<void> {
    const at = this.at(key);
    const [{ sdk, client }, { size }] = await Promise.all([this.open(), stat(temporary)]);
    const body = createReadStream(temporary);
    try {
      await client.send(new sdk.PutObjectCommand({ ...at, Body: body, ContentLength: size }));
    } finally {
      body.destroy();
    }
    await this.discard(temporary);
  }
  async read(key: string): Promise<Readable> {
    const at = this.at(key);
    const { sdk, client } = await this.open();
    const { Body } = await client.send(new sdk.GetObjectCommand(at));
    return Body as Readable;
  }
  async remove(key: string): Promise<void> {
    const at = this.at(key);
    const { sdk, client } = await this.open();
    await client.send(new sdk.DeleteObjectCommand(at));
  }

  check(): Promise<void> {
    const now = performance.now();
    if (!this.checked || now > this.checked.until) this.checked = { until: now + CHECKED_FOR_MS, result: this.ask() };
    return this.checked.result;
  }
  private async ask(): Promise<void> {
    const { sdk, client } = await this.open();
    await client.send(new sdk.HeadBucketCommand({ Bucket: this.settings.bucket }), {
      abortSignal: AbortSignal.timeout(CHECK_MS),
    });
  }
}
