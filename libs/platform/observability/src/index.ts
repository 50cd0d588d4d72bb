import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Structured logs, one JSON line each; secrets and personal data are cut out before they are written. */
export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { service: process.env['SERVICE_NAME'] ?? 'zhiya' },
  redact: {
    paths: ['password', '*.password', 'token', '*.token', 'authorization', '*.authorization', 'email', '*.email'],
    censor: '…',
  },
});

/** Nest's own messages through the same log, warnings and worse. */
export class NestLog implements LoggerService {
  log(): void {}
  warn(message: unknown, ...rest: unknown[]): void {
    log.warn({ rest }, String(message));
  }
  /** What handlers throw is reported once, where the answer is formed: Nest's own copy is dropped. */
  error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionsHandler') log.error({ rest }, String(message));
  }
}

export const registry = new Registry();
collectDefaultMetrics({ register: registry });
export const requestSeconds = new Histogram({
  name: 'zhiya_request_seconds',
  help: 'Duration of API requests',
  labelNames: ['operation', 'outcome'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2],
  registers: [registry],
});
export const jobsRun = new Counter({
  name: 'zhiya_jobs_total',
  help: 'Jobs by outcome',
  labelNames: ['event'],
  registers: [registry],
});
export const jobsWaiting = new Gauge({
  name: 'zhiya_jobs_waiting',
  help: 'Outbox rows by state',
  labelNames: ['state'],
  registers: [registry],
});
