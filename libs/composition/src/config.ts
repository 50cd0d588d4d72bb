import type { S3Settings } from '@zhiya/platform-files';
import { resolve } from 'node:path';
import * as z from 'zod';

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  ZHIYA_MODE: z.enum(['demo', 'production']).default('demo'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\//, 'must be mysql://… or mariadb://…')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must be redis://…')
    .optional(),
  FILE_STORE: z.enum(['folder', 's3']).default('folder'),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\//, 'must be http://… or https://…')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  S3_PATH_STYLE: z.enum(['true', 'false']).default('true'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('zhiya@localhost'),
  SIGN_IN_FAILURES: z.coerce.number().int().min(1).max(100_000).default(50),
  SIGN_IN_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
  API_TRUSTED_PEERS: z
    .string()
    .regex(/^[\w.:/]+(,[\w.:/]+)*$/, 'must be addresses or networks, separated by commas')
    .default('loopback,linklocal,uniquelocal'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  WORKER_PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  HOST: z.string().default('127.0.0.1'),
  ZHIYA_START_TOKEN: z
    .string()
    .regex(/^[\w-]+$/, 'must be letters, digits, _ and -')
    .optional(),
});
const NEEDED_BY_S3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;
const Env = Environment.superRefine((e, ctx) => {
  if (e.FILE_STORE === 's3')
    for (const name of NEEDED_BY_S3)
      if (e[name] === undefined)
        ctx.addIssue({ code: 'custom', path: [name], message: 'is needed where FILE_STORE is s3' });
});

export interface Config {
  readonly production: boolean;
  readonly demo: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  /** Null: files are in a folder of the data directory. */
  readonly s3: S3Settings | null;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Wrong log-ins that one client address may have within so many minutes. */
  readonly signInLimit: { readonly failures: number; readonly minutes: number };
  /** Who may say for which client it asks (the web): nobody else's X-Forwarded-For counts. */
  readonly trustedPeers: readonly string[];
  readonly apiPort: number;
  readonly workerPort: number;
  readonly host: string;
  /** Health answers it in a header, so that whoever started this process knows it from a stranger on the port. */
  readonly startToken: string | undefined;
}

/** The header of `/healthz` with the token that the process was started with; none where it was given none. */
export const startHeader = ({ startToken }: Config): Readonly<Record<string, string>> =>
  startToken === undefined ? {} : { 'x-start-token': startToken };

/** Reads the environment once; every fault in one message. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const blankless = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));
  const r = Env.safeParse(blankless);
  if (!r.success)
    throw new Error(`environment: ${r.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`);
  const e = r.data;
  return {
    production: e.ZHIYA_MODE === 'production',
    demo: e.ZHIYA_MODE === 'demo',
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    redisUrl: e.REDIS_URL,
    s3:
      e.FILE_STORE === 's3'
        ? {
            endpoint: e.S3_ENDPOINT!,
            region: e.S3_REGION,
            bucket: e.S3_BUCKET!,
            accessKey: e.S3_ACCESS_KEY!,
            secretKey: e.S3_SECRET_KEY!,
            pathStyle: e.S3_PATH_STYLE === 'true',
          }
        : null,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    signInLimit: { failures: e.SIGN_IN_FAILURES, minutes: e.SIGN_IN_MINUTES },
    trustedPeers: e.API_TRUSTED_PEERS === 'none' ? [] : e.API_TRUSTED_PEERS.split(','),
    apiPort: e.API_PORT,
    workerPort: e.WORKER_PORT,
    host: e.HOST,
    startToken: e.ZHIYA_START_TOKEN,
  };
}
