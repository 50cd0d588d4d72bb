import { resolve } from 'node:path';
import { z } from 'zod';

const Env = z.object({
  NODE_ENV: z.string().default('development'),
  ZHIYA_MODE: z.enum(['demo', 'production']).default('demo'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().regex(/^(mysql|mariadb):\/\//, 'must be mysql://… or mariadb://…').optional(),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must be redis://…').optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('zhiya@localhost'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  WORKER_PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  HOST: z.string().default('127.0.0.1'),
});

export interface Config {
  readonly production: boolean;
  readonly demo: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly apiPort: number;
  readonly workerPort: number;
  readonly host: string;
}

/** Reads the environment once; every fault in one message. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const blankless = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));
  const r = Env.safeParse(blankless);
  if (!r.success) throw new Error(`environment: ${r.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`);
  const e = r.data;
  return {
    production: e.ZHIYA_MODE === 'production', demo: e.ZHIYA_MODE === 'demo', dataDir: resolve(e.DATA_DIR), databaseUrl: e.DATABASE_URL, redisUrl: e.REDIS_URL,
    smtpUrl: e.SMTP_URL, mailFrom: e.MAIL_FROM, apiPort: e.API_PORT, workerPort: e.WORKER_PORT, host: e.HOST,
  };
}
