import { ASSETS } from '@zhiya/assets-server';
import { CHECKS } from '@zhiya/checks-server';
import { IDENTITY } from '@zhiya/identity-server';
import { LENDING } from '@zhiya/lending-server';
import { MARKETPLACE } from '@zhiya/marketplace-server';
import { OVERSIGHT } from '@zhiya/oversight-server';
import { FILES } from '@zhiya/platform-files';
import { POLICY } from '@zhiya/policy-server';
import type { JobDefinition, ServerContext } from '@zhiya/platform-jobs';
import { JobReceipt, JobTables, OutboxJob } from '@zhiya/platform-jobs';
import {
  CaseParty,
  InboxTask,
  LifecycleTables,
  RecordNames,
  RecordsKnowTheirHands,
  TASK_OPENED,
  TransitionLog,
  type AnyRecordKind,
} from '@zhiya/platform-lifecycle';
import { Mail, MailOpens, MailWithoutBodies, Notification, NotificationTables } from '@zhiya/platform-notifications';
import {
  AuditEntry,
  AuditSeal,
  DAY_MOVED,
  HOUR_PASSED,
  IdempotencyKey,
  PageTopic,
  PageTopicTables,
  PlatformSetting,
  PlatformTables,
  type Schema,
  type TopicsOfRecords,
} from '@zhiya/platform-persistence';
import { SEARCH_ENTITIES, SearchTables } from '@zhiya/platform-search';
import { PLEDGE } from '@zhiya/pledge-server';
import { PROTECTION } from '@zhiya/protection-server';
import { SUPPORT } from '@zhiya/support-server';
import { VALUATION } from '@zhiya/valuation-server';
import type { EventDefinition, FormOfFields, PermissionTable } from '@zhiya/kernel';
import { ASSETS_FORMS } from '@zhiya/assets-domain';
import { IDENTITY_FORMS } from '@zhiya/identity-domain';
import { LENDING_FORMS } from '@zhiya/lending-domain';
import { MARKETPLACE_FORMS } from '@zhiya/marketplace-domain';
import { OVERSIGHT_FORMS } from '@zhiya/oversight-domain';
import { PLEDGE_FORMS } from '@zhiya/pledge-domain';
import { PROTECTION_FORMS } from '@zhiya/protection-domain';
import { SUPPORT_FORMS } from '@zhiya/support-domain';
import { VALUATION_FORMS } from '@zhiya/valuation-domain';

/** The contexts of the house, lowest floor first; the files room has doors and tables of its own and is listed before them. */
export const CONTEXTS: readonly ServerContext[] = [
  FILES,
  CHECKS,
  IDENTITY,
  POLICY,
  ASSETS,
  VALUATION,
  PROTECTION,
  MARKETPLACE,
  PLEDGE,
  LENDING,
  SUPPORT,
  OVERSIGHT,
];

/** Every entity and every migration, listed: nothing is found by a glob. */
export const SCHEMA: Schema = {
  entities: [
    IdempotencyKey,
    AuditEntry,
    AuditSeal,
    PlatformSetting,
    PageTopic,
    OutboxJob,
    JobReceipt,
    TransitionLog,
    InboxTask,
    CaseParty,
    Notification,
    Mail,
    ...SEARCH_ENTITIES,
    ...CONTEXTS.flatMap((c) => c.entities),
  ],
  migrations: [
    PlatformTables,
    PageTopicTables,
    JobTables,
    LifecycleTables,
    NotificationTables,
    MailWithoutBodies,
    MailOpens,
    RecordsKnowTheirHands,
    SearchTables,
    ...CONTEXTS.flatMap((c) => c.migrations),
  ],
};
export const PERMISSIONS: PermissionTable = Object.assign({}, ...CONTEXTS.map((c) => c.permissions));
/** What belongs to no context: turns, days and hours. */
const HOUSE_EVENTS: readonly EventDefinition[] = [TASK_OPENED, DAY_MOVED, HOUR_PASSED];
export const EVENTS: readonly EventDefinition[] = [...HOUSE_EVENTS, ...CONTEXTS.flatMap((c) => c.events)];
/** Every kind of record with a lifecycle. */
export const RECORDS: readonly AnyRecordKind[] = CONTEXTS.flatMap((c) => c.records ?? []);
/** The forms that are lists of fields. */
export const FORMS: readonly FormOfFields[] = [
  ...IDENTITY_FORMS,
  ...ASSETS_FORMS,
  ...VALUATION_FORMS,
  ...PROTECTION_FORMS,
  ...MARKETPLACE_FORMS,
  ...PLEDGE_FORMS,
  ...LENDING_FORMS,
  ...SUPPORT_FORMS,
  ...OVERSIGHT_FORMS,
];
export const TOPICS: TopicsOfRecords = Object.assign({}, ...CONTEXTS.map((c) => c.topics ?? {}));
export const JOBS: readonly JobDefinition[] = CONTEXTS.flatMap((c) => c.jobs);
/** A case is numbered by its listing. */
export const RECORD_NAMES = new RecordNames(Object.assign({}, ...CONTEXTS.map((c) => c.names ?? {})), 'listing');
