import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ORG_KINDS, ROLES, type OrgKind, type Role } from '@zhiya/kernel';
import { JsonScalar, Refusal } from '@zhiya/platform-graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String) state: string;
  @Field(() => String) division: string;
  @Field(() => String) creditCode: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) licenceNumber?: string | null;
  @Field(() => String, { nullable: true }) licenceExpiresOn?: string | null;
  @Field(() => String) stateSince: string;
}
@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
}
@ObjectType('Acting')
export class ActingType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String) division: string;
  @Field(() => [String]) roles: string[];
}
@ObjectType('MembershipOf')
export class MembershipType {
  @Field(() => OrganisationType) organisation: OrganisationType;
  @Field(() => [String]) roles: string[];
}
@ObjectType('Me')
export class MeType {
  @Field(() => PersonType) person: PersonType;
  @Field(() => ActingType, { nullable: true }) acting?: ActingType | null;
  @Field(() => [MembershipType]) memberships: MembershipType[];
  @Field(() => [String]) permissions: string[];
  @Field(() => String, { description: 'The business date: what rules and deadlines count from.' }) today: string;
  @Field(() => Int, { description: 'Messages not read yet; none for who has no inbox.' }) unread: number;
}
@ObjectType('Member')
export class MemberType {
  @Field(() => PersonType) person: PersonType;
  @Field(() => [String]) roles: string[];
  @Field(() => Date) since: Date;
}
@ObjectType('Invitation', { description: 'Who invites whom, told to the holder of the link.' })
export class InvitationType {
  @Field(() => String) organisation: string;
  @Field(() => String) email: string;
  @Field(() => Boolean) hasAccount: boolean;
}
@ObjectType('SentInvitation', { description: 'An invitation that is not answered yet.' })
export class SentInvitationType {
  @Field(() => ID) id: string;
  @Field(() => String) email: string;
  @Field(() => [String]) roles: string[];
  @Field(() => String) invitedByName: string;
  @Field(() => Date, { nullable: true }) createdAt?: Date | null;
  @Field(() => Date) expiresAt: Date;
  @Field(() => Boolean, { description: 'Its link opens nothing any more.' }) isExpired: boolean;
}
@ObjectType('SessionOf')
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => String) userAgent: string;
  @Field(() => String) ip: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Boolean) isCurrent: boolean;
}
@ObjectType('SignedIn')
export class SignedInType {
  @Field(() => String) token: string;
  @Field(() => Boolean) needsChoice: boolean;
}
export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedInType, Refusal] as const,
  resolveType: (v: object) => ('token' in v ? SignedInType : Refusal),
});

@ObjectType('RecordAbout', {
  description: 'What tells a record from others of its kind: the number of its case, and a name, or a kind and a year.',
})
export class RecordAboutType {
  @Field(() => String, { nullable: true }) caseNo: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) kind: string | null;
  @Field(() => Int, { nullable: true }) year: number | null;
}
@ObjectType('Task', { description: 'Something that waits for the organisation.' })
export class TaskType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) recordType: string;
  @Field(() => ID) recordId: string;
  @Field(() => String) state: string;
  @Field(() => String, { nullable: true }) role?: string | null;
  @Field(() => String) since: string;
  @Field(() => String, { nullable: true }) dueOn?: string | null;
  @Field(() => Boolean, {
    description: 'Somebody’s turn who is no member (a registry): the organisation enters the answer.',
  })
  isOutside: boolean;
  @Field(() => RecordAboutType) about: RecordAboutType;
}
@ObjectType('AuditPerson', { description: 'Somebody who may stand in the trail.' })
export class AuditPersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('AuditEntry')
export class AuditEntryType {
  @Field(() => ID) id: string;
  @Field(() => String) recordType: string;
  @Field(() => ID) recordId: string;
  @Field(() => Int) seq: number;
  @Field(() => String) action: string;
  @Field(() => String) personName: string;
  @Field(() => String) orgName: string;
  @Field(() => Date) at: Date;
  @Field(() => String) businessDate: string;
  @Field(() => JsonScalar, { nullable: true }) before?: unknown;
  @Field(() => JsonScalar, { nullable: true }) after?: unknown;
  @Field(() => String) hash: string;
}

@ObjectType('AuditSealStatus', { description: 'How far the trail is sealed, and what waits.' })
export class AuditSealStatusType {
  @Field(() => Date, { nullable: true }) sealedAt?: Date | null;
  @Field(() => Int) seals: number;
  @Field(() => Int) waiting: number;
  @Field(() => Date, { nullable: true }) oldestWaitingAt?: Date | null;
}

@InputType()
export class SignInInput {
  @Field(() => String) @IsString() @MaxLength(200) email: string;
  @Field(() => String) @IsString() @MaxLength(200) password: string;
}
@InputType()
export class RegisterOrganisationInput {
  @Field(() => String) @IsIn(ORG_KINDS) kind: OrgKind;
  @Field(() => String) @IsString() @MaxLength(400) name: string;
  @Field(() => String) @IsString() @MaxLength(60) creditCode: string;
  @Field(() => String) @Matches(/^\d{6}$/) division: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) address?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) licenceNumber?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) licenceExpiresOn?:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A new account for the first administrator; not asked of a person who is signed in.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(240)
  adminName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) adminEmail?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) password?: string | null;
}
@InputType()
export class InviteInput {
  @Field(() => String) @IsEmail() @MaxLength(200) email: string;
  @Field(() => [String]) @IsArray() @ArrayMaxSize(3) @IsIn(ROLES, { each: true }) roles: Role[];
}
@InputType()
export class AcceptInvitationInput {
  @Field(() => String) @IsString() @Length(20, 100) token: string;
  @Field(() => String) @IsString() @MaxLength(240) name: string;
  @Field(() => String) @IsString() @MaxLength(200) password: string;
}
@InputType()
export class SetRolesInput {
  @Field(() => ID) @IsString() @MaxLength(36) personId: string;
  @Field(() => [String]) @IsArray() @ArrayMaxSize(3) @IsIn(ROLES, { each: true }) roles: Role[];
}
