import { Module } from '@nestjs/common';
import type { PermissionTable } from '@zhiya/kernel';
import type { ServerContext } from '@zhiya/platform-jobs';
import { FileController } from './file.controller';
import { EvidenceFile, FileTables } from './file.entities';
import { FileResolver } from './file.graphql';
import { FileService } from './file.service';
import { FileSubjects } from './file-subjects';

/** Which records' files somebody reaches is said by the records' own contexts. */
export const FILES_PERMISSIONS: PermissionTable = {
  'upload:file': { kinds: 'ANY', roles: ['OPERATOR', 'APPROVER'] },
  'read:file': { kinds: 'ANY', roles: 'ANY' },
};

/** Needs a FileStore under FILE_STORE, which the composition binds. */
@Module({
  controllers: [FileController],
  providers: [FileSubjects, FileService, FileResolver],
  exports: [FileSubjects, FileService],
})
export class FilesModule {}

/** A room of the platform that brings tables, doors and permissions of its own, as a context does. */
export const FILES: ServerContext = {
  name: 'files',
  module: FilesModule,
  entities: [EvidenceFile],
  migrations: [FileTables],
  permissions: FILES_PERMISSIONS,
  events: [],
  jobs: [],
};
