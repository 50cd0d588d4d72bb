import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { ContractService } from './contract.service';

export const LENDING_JOBS: readonly JobDefinition[] = [{ name: 'lending.openContract', on: ['marketplace.offerAccepted'] }];

/** An accepted offer leaves nobody waiting for nothing: the bank finds its contract drafted. */
@Injectable()
export class LendingJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly contracts: ContractService) {}

  onModuleInit(): void {
    this.jobs.handle('lending.openContract', (tx, p) => this.contracts.open(tx, String(p['id'])));
  }
}
