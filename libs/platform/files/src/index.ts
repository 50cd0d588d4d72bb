export * from './files.module';
export * from './file-store';
export * from './file-subjects';
export * from './file.service';
export * from './file.entities';
export { EvidenceFileType } from './file.graphql';
export { FILE_KIND_LABELS, MAX_FILE_BYTES, MAX_FILES_PER_SUBJECT, type FileKindLabel } from './file-kind';
