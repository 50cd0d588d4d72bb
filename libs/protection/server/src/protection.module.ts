import { Module } from '@nestjs/common';
import { IdentityModule } from '@zhiya/identity-server';
import { FilesModule } from '@zhiya/platform-files';
import { ProtectionFiles } from './application/protection.files';
import { ProtectionJobs } from './application/protection.jobs';
import { ProtectionQueries } from './application/protection.queries';
import { ProtectionService } from './application/protection.service';
import { ProtectionResolver } from './graphql/protection.resolver';

@Module({
  imports: [IdentityModule, FilesModule],
  providers: [ProtectionFiles, ProtectionService, ProtectionQueries, ProtectionJobs, ProtectionResolver],
  exports: [ProtectionService, ProtectionQueries],
})
export class ProtectionModule {}
