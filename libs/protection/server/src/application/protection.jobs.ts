import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import { job, JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import { DAY_MOVED, type Tx } from '@zhiya/platform-persistence';
import { LessThan } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { ProtectionService } from './protection.service';

const EXPIRE = job('protection.expireQuotes', [DAY_MOVED.name], wanting(DAY_MOVED, 'to'));
export const PROTECTION_JOBS: readonly JobDefinition[] = [EXPIRE];

const CHUNK = 100;

@Injectable()
export class ProtectionJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly service: ProtectionService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPIRE, (tx, { to }) => this.expireQuotes(tx, to));
  }

  /** Quotes whose last day has passed, a chunk at a time. A refusal is a reason to try again: the day may not have reached this process yet. */
  private async expireQuotes(tx: Tx, to: string): Promise<void> {
    const rows = await tx.em.find(ProtectionQuote, {
      where: { state: 'QUOTED', validUntil: LessThan(to) },
      order: { validUntil: 'ASC' },
      take: CHUNK,
    });
    for (const row of rows) {
      const done = await this.service.expire(tx, row);
      if (!done.ok) throw new Error(`quote ${row.id}: ${done.errors.map((e) => e.code).join(', ')}`);
    }
    if (rows.length === CHUNK) await tell(tx, EXPIRE, { to });
  }
}
