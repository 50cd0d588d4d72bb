import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  LEGAL_STATUSES,
  RIGHT_BURDENS,
  RIGHT_KINDS,
  type LegalStatus,
  type RightBurden,
  type RightKind,
} from '@zhiya/assets-domain';
import { EvidenceFileType } from '@zhiya/platform-files';
import { CitationType, FenScalar } from '@zhiya/platform-graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

@ObjectType('Owner')
export class OwnerType {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) creditCode: string | null;
}

@ObjectType('Pledge', { description: 'A registered pledge that stands on the right.' })
export class StandingPledgeType {
  @Field(() => ID) pledgeId: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) since: string;
}

@ObjectType('RightEvent', {
  description: 'What the law has in store for the right on a day; the day is null where it cannot be told.',
})
export class RightEventType {
  @Field(() => String) kind: string;
  @Field(() => String, { nullable: true }) on: string | null;
  @Field(() => FenScalar, { nullable: true, description: 'To be paid then, surcharge included, before any reduction.' })
  amountFen: number | null;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => String, { nullable: true, description: 'The day as of which the right had ended.' }) backTo:
    string | null;
  @Field(() => CitationType) citation: CitationType;
  @Field(() => String) confidence: string;
}

@ObjectType('Asset', { description: 'A patent, trademark or copyright of an enterprise.' })
export class AssetType {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) rightKind: string;
  @Field(() => String) number: string;
  @Field(() => String) title: string;
  @Field(() => [OwnerType]) owners: OwnerType[];
  @Field(() => Boolean, { description: 'The other owners have agreed in writing to a pledge.' })
  coOwnersAgreed: boolean;
  @Field(() => String, { description: 'Legal status today; EXPIRED follows from the term.' }) status: string;
  @Field(() => [String]) burdens: string[];
  @Field(() => Boolean, { description: 'May be offered as security today.' }) isListable: boolean;
  @Field(() => String) statusSince: string;
  @Field(() => String) checkedOn: string;
  @Field(() => String, { nullable: true }) statusSource: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of protection; null while it cannot be told.' })
  protectedUntil: string | null;
  @Field(() => String, { description: 'By which rule the term runs.' }) termBasis: string;
  @Field(() => String, { nullable: true }) annualFeePaidUntil: string | null;
  @Field(() => String, { nullable: true }) filingDate?: string | null;
  @Field(() => String, { nullable: true }) grantDate?: string | null;
  @Field(() => Boolean, { nullable: true }) isDivisional?: boolean | null;
  @Field(() => Int, { nullable: true }) compensationDays?: number | null;
  @Field(() => Int, { nullable: true }) niceClass?: number | null;
  @Field(() => String, { nullable: true }) registrationDate?: string | null;
  @Field(() => Int, { nullable: true }) renewals?: number | null;
  @Field(() => String, { nullable: true }) completedOn?: string | null;
  @Field(() => String, { nullable: true }) firstPublishedOn?: string | null;
  @Field(() => String, { nullable: true }) registeredOn?: string | null;
  @Field(() => String, { nullable: true }) author?: string | null;
  @Field(() => String, { nullable: true }) authorDiedOn?: string | null;
  @Field(() => [StandingPledgeType]) pledges: StandingPledgeType[];
  @Field(() => [RightEventType], { description: 'Fees, renewals and the end of the right, soonest first.' })
  calendar: RightEventType[];
  @Field(() => [EvidenceFileType]) files: EvidenceFileType[];
  @Field(() => Int) version: number;
}

@ObjectType('AssetPage')
export class AssetPageType {
  @Field(() => [AssetType]) nodes: AssetType[];
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; null at the end.' })
  nextCursor: string | null;
}

const DATE = /^(\d{4}-\d{2}-\d{2})?$/;

@InputType()
export class OwnerInput {
  @Field(() => String) @IsString() @MaxLength(400) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) creditCode?: string | null;
}

@InputType('AssetInput', { description: 'A right as a form sends it; each kind uses its own dates.' })
export class AssetInputType {
  @Field(() => String) @IsIn(RIGHT_KINDS) rightKind: RightKind;
  @Field(() => String) @IsString() @MaxLength(80) number: string;
  @Field(() => String) @IsString() @MaxLength(600) title: string;
  @Field(() => String, {
    nullable: true,
    description: 'The owner as the certificate names it, where it is not the organisation’s present name.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  ownerName?: string | null;
  @Field(() => [OwnerInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OwnerInput)
  coOwners?: OwnerInput[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() coOwnersAgreed?: boolean | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) filingDate?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) grantDate?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isDivisional?: boolean | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(3660) compensationDays?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) annualFeePaidUntil?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() niceClass?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) registrationDate?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() renewals?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) completedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) firstPublishedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) registeredOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['LEGAL_PERSON', 'NATURAL_PERSON']) author?:
    'LEGAL_PERSON' | 'NATURAL_PERSON' | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) authorDiedOn?: string | null;
}

@InputType()
export class RightStandingInput {
  @Field(() => String) @IsIn(LEGAL_STATUSES) status: LegalStatus;
  @Field(() => [String]) @IsArray() @ArrayMaxSize(10) @IsIn(RIGHT_BURDENS, { each: true }) burdens: RightBurden[];
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) checkedOn: string;
  @Field(() => String, { description: 'Where it was read: a register extract, a certificate.' })
  @IsString()
  @MaxLength(400)
  source: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) annualFeePaidUntil?:
    string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}
