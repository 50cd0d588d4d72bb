import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { FigureService } from './figure.service';

export const OVERSIGHT_JOBS: readonly JobDefinition[] = [{ name: 'oversight.onLoanDrawn', on: ['lending.loanDrawn'] }];

@Injectable()
export class FigureJobs implements OnModuleInit {
  constructor(private readonly registry: JobRegistry, private readonly figures: FigureService) {}

  onModuleInit(): void {
    this.registry.handle('oversight.onLoanDrawn', (tx, payload) => this.figures.count(tx, payload));
  }
}
