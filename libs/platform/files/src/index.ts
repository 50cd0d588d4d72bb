export * from './files.module';
export { FILE_STORE, type FileStore } from './file-store';
export { FolderStore } from './folder-store';
export { S3Store, type S3Settings } from './s3-store';
export * from './file-subjects';
export * from './file.service';
export * from './file.entities';
export { EvidenceFileType } from './file.graphql';
export {
  CSV,
  FILE_KIND_LABELS,
  MAX_FILE_BYTES,
  MAX_FILES_PER_SUBJECT,
  XLSX,
  type FileKind,
  type FileKindLabel,
  type FileLimits,
} from './file-kind';
