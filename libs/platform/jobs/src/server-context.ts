import type { EventDefinition, PermissionTable } from '@zhiya/kernel';
import type { AnyRecordKind, NameReaders } from '@zhiya/platform-lifecycle';
import type { TopicsOfRecords } from '@zhiya/platform-persistence';
import type { JobDefinition } from './registry';

/** What a context brings into the house: one object that its server exports and the composition lists. */
export interface ServerContext {
  readonly name: string;
  /** The Nest module with its use cases, resolvers and job handlers. */
  readonly module: new (...args: never[]) => object;
  readonly entities: readonly Function[];
  readonly migrations: readonly Function[];
  readonly permissions: PermissionTable;
  readonly jobs: readonly JobDefinition[];
  /** What it tells the other contexts. */
  readonly events: readonly EventDefinition[];
  /** Its kinds of record with a lifecycle, each declared once. */
  readonly records?: readonly AnyRecordKind[];
  /** What tells its records with a lifecycle apart in lists of what waits. */
  readonly names?: NameReaders;
  /** Which of its records public pages tell of, by the topic of those pages. */
  readonly topics?: TopicsOfRecords;
}
