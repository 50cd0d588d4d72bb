import { Module } from '@nestjs/common';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyFiles } from './application/policy-files';
import { PolicyImportService } from './application/policy-import.service';
import { PolicyLibrary } from './application/policy-library';
import { PolicyQuotations } from './application/policy-quotations';
import { SandboxJobs } from './application/sandbox/sandbox.jobs';
import { SandboxProgrammes } from './application/sandbox/sandbox-ports';
import { SandboxService } from './application/sandbox/sandbox.service';
import { SandboxStore } from './application/sandbox/sandbox-store';
import { TraceQueries } from './application/trace.queries';
import { TraceSubjects } from './application/trace-subjects';
import { LibraryResolver } from './graphql/library.resolver';
import { PolicyResolver } from './graphql/policy.resolver';
import { SandboxController } from './graphql/sandbox.controller';
import { SandboxPresenter } from './graphql/sandbox.presenter';
import { SandboxResolver } from './graphql/sandbox.resolver';
import { TraceResolver } from './graphql/trace.resolver';

@Module({
  imports: [FilesModule], controllers: [SandboxController],
  providers: [PolicyFiles, PolicyLibrary, PolicyImportService, PolicyQuotations, PolicyResolver, TraceResolver, TraceQueries, TraceSubjects, LibraryResolver, SandboxProgrammes, SandboxStore, SandboxService, SandboxJobs, SandboxPresenter, SandboxResolver],
  exports: [PolicyImportService, PolicyLibrary, TraceSubjects, TraceQueries],
})
export class PolicyModule {}
