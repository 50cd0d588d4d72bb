import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wanting } from '@zhiya/kernel';
import { LOAN_DRAWN } from '@zhiya/lending-domain';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { FigureService } from './figure.service';

const DRAWN = job(
  'oversight.onLoanDrawn',
  [LOAN_DRAWN.name],
  wanting(LOAN_DRAWN, 'id', 'caseId', 'division', 'drawnOn', 'principalFen', 'borrowerOrgId', 'bankOrgId', 'rights'),
);
export const OVERSIGHT_JOBS: readonly JobDefinition[] = [DRAWN];

@Injectable()
export class FigureJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly figures: FigureService,
  ) {}

  onModuleInit(): void {
    this.registry.handle(DRAWN, (tx, drawn) => this.figures.count(tx, drawn));
  }
}
