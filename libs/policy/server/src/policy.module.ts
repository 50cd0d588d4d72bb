import { Module } from '@nestjs/common';
import { FilesModule } from '@zhiya/platform-files';
import { SandboxJobs } from './application/sandbox/sandbox.jobs';
import { SandboxProgrammes } from './application/sandbox/sandbox-ports';
import { SandboxService } from './application/sandbox/sandbox.service';
import { SandboxStore } from './application/sandbox/sandbox-store';
import { PolicyResolver } from './graphql/policy.resolver';
import { SandboxController } from './graphql/sandbox.controller';
import { SandboxPresenter } from './graphql/sandbox.presenter';
import { SandboxResolver } from './graphql/sandbox.resolver';

@Module({ imports: [FilesModule], controllers: [SandboxController], providers: [PolicyResolver, SandboxProgrammes, SandboxStore, SandboxService, SandboxJobs, SandboxPresenter, SandboxResolver] })
export class PolicyModule {}
