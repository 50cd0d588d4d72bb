import { insertRows, type OutboxWriter } from '@zhiya/platform-persistence';
import { OutboxJob } from './jobs.entities';
import type { JobRegistry } from './registry';

export const outboxWriter = (registry: JobRegistry): OutboxWriter => ({
  async write(em, event, facts, { now, correlationId, ids }) {
    const payload = registry.payloadOf(event, facts);
    const names = registry.subscribersOf(event);
    if (names.length === 0) return 0;
    await insertRows(
      em,
      OutboxJob,
      names.map((name) => ({
        id: ids.next(),
        name,
        event,
        payload,
        state: 'READY' as const,
        attempts: 0,
        runAt: now,
        leaseUntil: null,
        version: 1,
        lastError: null,
        correlationId,
        createdAt: now,
        finishedAt: null,
      })),
    );
    return names.length;
  },
});
