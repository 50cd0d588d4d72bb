import type { OrgKind, Role } from '@zhiya/kernel';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('organisation')
@Index('ux_organisation_credit_code', ['creditCode'], { unique: true })
@Index('ix_organisation_kind_division', ['kind', 'division'])
export class Organisation extends LifecycleRow {
  @TextCol(20) kind: OrgKind;
  @TextCol(200) name: string;
  @TextCol(18) creditCode: string;
  /** GB/T 2260 code of the seat, chosen by the organisation: the credit code's digits name the registrar, not the seat. */
  @TextCol(6) division: string;
  @TextCol(300, { nullable: true }) address: string | null;
  @TextCol(60, { nullable: true }) licenceNumber: string | null;
  @DateCol({ nullable: true }) licenceExpiresOn: string | null;
  @RefCol({ nullable: true }) registrarId: string | null;
  @InstantCol() createdAt: Date;
}

@Entity('person')
@Index('ux_person_email', ['email'], { unique: true })
export class Person {
  @IdCol() id: string;
  @TextCol(120) name: string;
  @TextCol(200) email: string;
  @TextCol(200) passwordHash: string;
  @IntCol() failures: number;
  @InstantCol({ nullable: true }) lockedUntil: Date | null;
  @InstantCol() createdAt: Date;
}

@Entity('membership')
@Index('ux_membership_person_org', ['personId', 'organisationId'], { unique: true })
@Index('ix_membership_org', ['organisationId'])
export class Membership {
  @IdCol() id: string;
  @RefCol() personId: string;
  @RefCol() organisationId: string;
  @JsonCol() roles: Role[];
  @InstantCol() since: Date;
  @InstantCol({ nullable: true }) endedAt: Date | null;
}

@Entity('invitation')
@Index('ux_invitation_token', ['tokenHash'], { unique: true })
@Index('ix_invitation_org', ['organisationId'])
export class Invitation {
  @IdCol() id: string;
  @RefCol() organisationId: string;
  @TextCol(200) email: string;
  @JsonCol() roles: Role[];
  @TextCol(64) tokenHash: string;
  @RefCol() invitedBy: string;
  @InstantCol({ nullable: true }) createdAt: Date | null;
  @InstantCol() expiresAt: Date;
  @InstantCol({ nullable: true }) acceptedAt: Date | null;
  @InstantCol({ nullable: true }) withdrawnAt: Date | null;
}

@Entity('session')
@Index('ux_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_person', ['personId'])
export class Session {
  @IdCol() id: string;
  @RefCol() personId: string;
  @RefCol({ nullable: true }) actingOrgId: string | null;
  @TextCol(64) tokenHash: string;
  @TextCol(300) userAgent: string;
  @TextCol(64) ip: string;
  @InstantCol() createdAt: Date;
  @InstantCol() expiresAt: Date;
  @InstantCol({ nullable: true }) revokedAt: Date | null;
}

@Entity('password_reset')
@Index('ux_password_reset_token', ['tokenHash'], { unique: true })
export class PasswordReset {
  @IdCol() id: string;
  @RefCol() personId: string;
  @TextCol(64) tokenHash: string;
  @InstantCol() expiresAt: Date;
  @InstantCol({ nullable: true }) usedAt: Date | null;
}

/** A wrong log-in by the line it came from, kept as long as the limit looks back. */
@Entity('sign_in_failure')
@Index('ix_sign_in_failure_line', ['line', 'at'])
@Index('ix_sign_in_failure_at', ['at'])
export class SignInFailure {
  @IdCol() id: string;
  @TextCol(64) line: string;
  @InstantCol() at: Date;
}

/** The failures and the lock of an e-mail address that has no account: it locks as an account would. The address itself is not kept. */
@Entity('sign_in_stranger')
@Index('ix_sign_in_stranger_at', ['at'])
export class SignInStranger {
  @PrimaryColumn({ type: 'varchar', length: 64 }) emailHash: string;
  @IntCol() failures: number;
  @InstantCol({ nullable: true }) lockedUntil: Date | null;
  @InstantCol() at: Date;
}

export const IDENTITY_ENTITIES = [
  Organisation,
  Person,
  Membership,
  Invitation,
  Session,
  PasswordReset,
  SignInFailure,
  SignInStranger,
];

export const IdentityTables = creates('IdentityTables1574000000010', [
  {
    name: 'organisation',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      kind: t.text(20),
      name: t.text(200),
      credit_code: t.text(18),
      division: t.text(6),
      address: t.nul(t.text(300)),
      licence_number: t.nul(t.text(60)),
      licence_expires_on: t.nul(t.date()),
      registrar_id: t.nul(t.ref()),
      created_at: t.instant(),
    },
    indices: [
      { name: 'ux_organisation_credit_code', columns: ['credit_code'], unique: true },
      { name: 'ix_organisation_kind_division', columns: ['kind', 'division'] },
    ],
  },
  {
    name: 'person',
    columns: {
      id: t.id(),
      name: t.text(120),
      email: t.text(200),
      password_hash: t.text(200),
      failures: t.int(),
      locked_until: t.nul(t.instant()),
      created_at: t.instant(),
    },
    indices: [{ name: 'ux_person_email', columns: ['email'], unique: true }],
  },
  {
    name: 'membership',
    columns: {
      id: t.id(),
      person_id: t.ref(),
      organisation_id: t.ref(),
      roles: t.json(),
      since: t.instant(),
      ended_at: t.nul(t.instant()),
    },
    indices: [
      { name: 'ux_membership_person_org', columns: ['person_id', 'organisation_id'], unique: true },
      { name: 'ix_membership_org', columns: ['organisation_id'] },
    ],
  },
  {
    name: 'invitation',
    columns: {
      id: t.id(),
      organisation_id: t.ref(),
      email: t.text(200),
      roles: t.json(),
      token_hash: t.text(64),
      invited_by: t.ref(),
      expires_at: t.instant(),
      accepted_at: t.nul(t.instant()),
    },
    indices: [
      { name: 'ux_invitation_token', columns: ['token_hash'], unique: true },
      { name: 'ix_invitation_org', columns: ['organisation_id'] },
    ],
  },
  {
    name: 'session',
    columns: {
      id: t.id(),
      person_id: t.ref(),
      acting_org_id: t.nul(t.ref()),
      token_hash: t.text(64),
      user_agent: t.text(300),
      ip: t.text(64),
      created_at: t.instant(),
      expires_at: t.instant(),
      revoked_at: t.nul(t.instant()),
    },
    indices: [
      { name: 'ux_session_token', columns: ['token_hash'], unique: true },
      { name: 'ix_session_person', columns: ['person_id'] },
    ],
  },
  {
    name: 'password_reset',
    columns: {
      id: t.id(),
      person_id: t.ref(),
      token_hash: t.text(64),
      expires_at: t.instant(),
      used_at: t.nul(t.instant()),
    },
    indices: [{ name: 'ux_password_reset_token', columns: ['token_hash'], unique: true }],
  },
]);

export const SignInLimitTables = creates('SignInLimitTables1574000005010', [
  {
    name: 'sign_in_failure',
    columns: { id: t.id(), line: t.text(64), at: t.instant() },
    indices: [
      { name: 'ix_sign_in_failure_line', columns: ['line', 'at'] },
      { name: 'ix_sign_in_failure_at', columns: ['at'] },
    ],
  },
  {
    name: 'sign_in_stranger',
    columns: {
      email_hash: { ...t.id(), length: '64' },
      failures: t.int(),
      locked_until: t.nul(t.instant()),
      at: t.instant(),
    },
    indices: [{ name: 'ix_sign_in_stranger_at', columns: ['at'] }],
  },
]);
