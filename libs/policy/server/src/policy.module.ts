import { Module } from '@nestjs/common';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyFiles } from './application/policy-files';
import { PolicyImportService } from './application/policy-import.service';
import { PolicyLibrary } from './application/policy-library';
import { PolicyQuotations } from './application/policy-quotations';
import { ProgrammeLibrary } from './application/programme-library';
import { RuleQueries } from './application/rule.queries';
import { RuleService } from './application/rule.service';
import { SandboxJobs } from './application/sandbox/sandbox.jobs';
import { SandboxService } from './application/sandbox/sandbox.service';
import { SandboxStore } from './application/sandbox/sandbox-store';
import { TraceQueries } from './application/trace.queries';
import { TraceSubjects } from './application/trace-subjects';
import { LibraryResolver } from './graphql/library.resolver';
import { PolicyResolver } from './graphql/policy.resolver';
import { RulePresenter } from './graphql/rule.presenter';
import { RuleResolver } from './graphql/rule.resolver';
import { SandboxController } from './graphql/sandbox.controller';
import { SandboxPresenter } from './graphql/sandbox.presenter';
import { SandboxResolver } from './graphql/sandbox.resolver';
import { TraceResolver } from './graphql/trace.resolver';

@Module({
  imports: [FilesModule],
  controllers: [SandboxController],
  providers: [
    ProgrammeLibrary,
    RuleService,
    RuleQueries,
    RulePresenter,
    RuleResolver,
    PolicyFiles,
    PolicyLibrary,
    PolicyImportService,
    PolicyQuotations,
    PolicyResolver,
    TraceResolver,
    TraceQueries,
    TraceSubjects,
    LibraryResolver,
    SandboxStore,
    SandboxService,
    SandboxJobs,
    SandboxPresenter,
    SandboxResolver,
  ],
  exports: [
    ProgrammeLibrary,
    RuleService,
    RuleQueries,
    PolicyImportService,
    PolicyLibrary,
    TraceSubjects,
    TraceQueries,
  ],
})
export class PolicyModule {}
