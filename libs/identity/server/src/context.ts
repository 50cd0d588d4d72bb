import { IDENTITY_EVENTS, IDENTITY_PERMISSIONS } from '@zhiya/identity-domain';
import { namedBy } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { ORGANISATION } from './application/organisation.record';
import { AUDIT_JOBS } from './application/audit.jobs';
import { IDENTITY_JOBS } from './application/notification.jobs';
import { IdentityModule } from './identity.module';
import { IDENTITY_ENTITIES, IdentityTables, Organisation, SignInLimitTables } from './persistence/identity.entities';
import { InvitationsEnd } from './persistence/invitations-end';
import { MintedBySender } from './persistence/minted-by-sender';

export const IDENTITY: ServerContext = {
  name: 'identity',
  module: IdentityModule,
  entities: IDENTITY_ENTITIES,
  migrations: [IdentityTables, SignInLimitTables, MintedBySender, InvitationsEnd],
  permissions: IDENTITY_PERMISSIONS,
  events: IDENTITY_EVENTS,
  jobs: [...IDENTITY_JOBS, ...AUDIT_JOBS],
  records: [ORGANISATION],
  names: { organisation: namedBy(Organisation, 'name') },
};
