import { Injectable, type OnModuleInit } from '@nestjs/common';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { DAY_MOVED, HOUR_PASSED, sealAudit } from '@zhiya/platform-persistence';

const SEAL = job('audit.seal', [DAY_MOVED.name, HOUR_PASSED.name], {});
export const AUDIT_JOBS: readonly JobDefinition[] = [SEAL];

/** Entries younger than this may belong to a transaction that is still open. */
const SETTLED_AFTER_MS = 60_000;

/** Seals the trail in batches; the page of the trail shows how far the seals reach. */
@Injectable()
export class AuditJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}
  onModuleInit(): void {
    this.jobs.handle(SEAL, async (tx) => void (await sealAudit(tx, new Date(tx.now.getTime() - SETTLED_AFTER_MS))));
  }
}
