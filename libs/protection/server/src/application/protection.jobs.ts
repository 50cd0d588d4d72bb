import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { LessThan } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { ProtectionService } from './protection.service';

export const PROTECTION_JOBS: readonly JobDefinition[] = [{ name: 'protection.expireQuotes', on: ['operation.dayMoved'] }];

@Injectable()
export class ProtectionJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly service: ProtectionService) {}

  onModuleInit(): void {
    this.jobs.handle('protection.expireQuotes', (tx) => this.expireQuotes(tx));
  }

  private async expireQuotes(tx: Tx): Promise<void> {
    for (const row of await tx.em.findBy(ProtectionQuote, { state: 'QUOTED', validUntil: LessThan(tx.today) })) await this.service.expire(tx, row);
  }
}
