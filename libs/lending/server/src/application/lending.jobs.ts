import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import { OFFER_ACCEPTED } from '@zhiya/marketplace-domain';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { ContractService } from './contract.service';

const OPEN = job('lending.openContract', [OFFER_ACCEPTED.name], wanting(OFFER_ACCEPTED, 'id'));
export const LENDING_JOBS: readonly JobDefinition[] = [OPEN];

/** An accepted offer leaves nobody waiting for nothing: the bank finds its contract drafted. */
@Injectable()
export class LendingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly contracts: ContractService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(OPEN, (tx, { id }) => this.contracts.open(tx, id));
  }
}
