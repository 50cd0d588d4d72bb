import type { LoggerService } from '@nestjs/common';
import { masked, maskedFacts } from '@zhiya/kernel';
import pino from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a log tells of an error: an error of a database also carries its statement with every value, and is not written whole. */
const presentError = (e: unknown): unknown =>
  e instanceof Error
    ? { type: e.name, code: (e as { code?: unknown }).code, message: masked(e.message), stack: masked(e.stack ?? '') }
    : maskedFacts(e);

/** Structured logs, one JSON line each; secrets and personal data are cut out before they are written. */
export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { service: process.env['SERVICE_NAME'] ?? 'zhiya' },
  redact: {
    paths: ['password', '*.password', 'token', '*.token', 'authorization', '*.authorization', 'email', '*.email'],
    censor: '…',
  },
  serializers: { err: presentError },
  formatters: { log: (facts) => maskedFacts(facts) as Record<string, unknown> },
});

/** A process that breaks says so in its log, masked like the rest: Node itself would print an error with every value of its statement. */
export function tellCrashes(): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'process broke');
    process.exit(1);
  });
}

/** Nest's own messages through the same log, warnings and worse. */
export class NestLog implements LoggerService {
  log(): void {}
  warn(message: unknown, ...rest: unknown[]): void {
    log.warn({ rest }, masked(String(message)));
  }
  /** What handlers throw is reported once, where the answer is formed: Nest's own copy is dropped. */
  error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionsHandler') log.error({ rest }, masked(String(message)));
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
