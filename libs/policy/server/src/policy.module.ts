import { Module } from '@nestjs/common';
import { FilesModule } from '@zhiya/platform-files';
import { PolicyFiles } from './application/policy-files';
import { PolicyImportService } from './application/policy-import.service';
import { PolicyLibrary } from './application/policy-library';
import { PolicyQuotations } from './application/policy-quotations';
import { LibraryResolver } from './graphql/library.resolver';
import { PolicyResolver } from './graphql/policy.resolver';

@Module({ imports: [FilesModule], providers: [PolicyFiles, PolicyLibrary, PolicyImportService, PolicyQuotations, PolicyResolver, LibraryResolver], exports: [PolicyImportService, PolicyLibrary] })
export class PolicyModule {}
