import { ORGANISATION_NAME } from '@zhiya/identity-server';
import { namedThrough } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { PROTECTION_EVENTS, PROTECTION_PERMISSIONS } from '@zhiya/protection-domain';
import { QUOTE } from './application/quote.record';
import { PROTECTION_JOBS } from './application/protection.jobs';
import { PROTECTION_ENTITIES, ProtectionQuote, ProtectionTables } from './persistence/protection.entities';
import { ProtectionModule } from './protection.module';

export const PROTECTION: ServerContext = {
  name: 'protection',
  module: ProtectionModule,
  entities: PROTECTION_ENTITIES,
  migrations: [ProtectionTables],
  permissions: PROTECTION_PERMISSIONS,
  events: PROTECTION_EVENTS,
  jobs: PROTECTION_JOBS,
  records: [QUOTE],
  names: { 'protection-quote': namedThrough(ProtectionQuote, 'insurerOrgId', ORGANISATION_NAME) },
};
