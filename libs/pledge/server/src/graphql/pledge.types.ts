import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { RELEASE_GROUNDS, type ReleaseGround } from '@zhiya/pledge-domain';
import { EvidenceFileType } from '@zhiya/platform-files';
import { AvailableEventType, CitationType, FenScalar, JsonScalar } from '@zhiya/platform-graphql';
import { RightBriefType } from '@zhiya/valuation-server';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

@ObjectType('PreflightAnswer', {
  description: 'One ground on which the registry would refuse, looked at with what is known today.',
})
export class PreflightAnswerType {
  @Field(() => String) code: string;
  @Field(() => String) check: string;
  @Field(() => JsonScalar, { description: '{zh, en}' }) title: unknown;
  @Field(() => String, { description: 'PASS, FAIL, or UNKNOWN where a fact or the text of the day is missing.' })
  verdict: string;
  @Field(() => JsonScalar) facts: unknown;
  @Field(() => JsonScalar, { nullable: true, description: '{zh, en}: what to do about it.' }) todo?: unknown;
  @Field(() => CitationType, { nullable: true }) citation?: CitationType | null;
  @Field(() => Boolean) isCurable: boolean;
  @Field(() => Boolean, { description: "Gives way to both parties' word that they proceed knowingly." })
  isWaivedByDeclaration: boolean;
  @Field(() => Boolean, { description: 'The filer has given its word on it.' }) isAcknowledged: boolean;
}
@ObjectType('Preflight')
export class PreflightType {
  @Field(() => String) asOf: string;
  @Field(() => String, {
    nullable: true,
    description: 'The version of the rules; null where none of that day is on file.',
  })
  rulesVersion?: string | null;
  @Field(() => [PreflightAnswerType]) answers: PreflightAnswerType[];
  @Field(() => [String]) failed: string[];
  @Field(() => [String]) unknown: string[];
  @Field(() => Boolean) mayFile: boolean;
}
@ObjectType('FilingStatements', { description: 'What the pledgor says where no record tells; null is nothing said.' })
export class FilingStatementsType {
  @Field(() => Boolean, { nullable: true }) isContractLawful?: boolean | null;
  @Field(() => Boolean, { nullable: true }) hasForfeitureClause?: boolean | null;
  @Field(() => Boolean, { nullable: true }) hasSameDayInvention?: boolean | null;
  @Field(() => Boolean, { nullable: true }) hasSimilarMarks?: boolean | null;
  @Field(() => Boolean, { nullable: true }) hasOtherObstacle?: boolean | null;
  @Field(() => Boolean, { nullable: true }) isDeclared?: boolean | null;
}
@ObjectType('Filing', { description: 'The pledge of one right at its registry.' })
export class FilingType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) contractId: string;
  @Field(() => String) contractNo: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => RightBriefType, { nullable: true }) right?: RightBriefType | null;
  @Field(() => String) registry: string;
  @Field(() => OrganisationType, { nullable: true }) pledgor?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) pledgee?: OrganisationType | null;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => String) debtMaturesOn: string;
  @Field(() => FilingStatementsType) statements: FilingStatementsType;
  @Field(() => PreflightType, {
    description: 'As it stands today while the filing is with its pledgor; as the filer saw it afterwards.',
  })
  preflight: PreflightType;
  @Field(() => String, { nullable: true }) filedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'By the statutory time of the rules in force on the day of filing.',
  })
  examinationDueOn?: string | null;
  @Field(() => String, { nullable: true }) registryNote?: string | null;
  @Field(() => String, { nullable: true }) refusalGround?: string | null;
  @Field(() => String, { nullable: true }) registrationNo?: string | null;
  @Field(() => String, { nullable: true, description: 'The pledge stands from this day.' }) registeredOn?:
    string | null;
  @Field(() => ID, { nullable: true }) certificateFileId?: string | null;
  @Field(() => String, { nullable: true }) debtEndedOn?: string | null;
  @Field(() => String, { nullable: true }) debtEndedBy?: string | null;
  @Field(() => String, { nullable: true }) releaseGround?: string | null;
  @Field(() => String, { nullable: true }) releasedOn?: string | null;
  @Field(() => [EvidenceFileType]) files: EvidenceFileType[];
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('PledgePack', { description: 'The pledges of a contract: complete when every right is registered.' })
export class PledgePackType {
  @Field(() => [FilingType]) filings: FilingType[];
  @Field(() => Int) total: number;
  @Field(() => Int) registered: number;
  @Field(() => Boolean) isComplete: boolean;
}
@ObjectType('FilingPage')
export class FilingPageType {
  @Field(() => [FilingType]) filings: FilingType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@InputType()
export class FilingStatementsInput {
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isContractLawful?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() hasForfeitureClause?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() hasSameDayInvention?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() hasSimilarMarks?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() hasOtherObstacle?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isDeclared?: boolean | null;
}
@InputType()
export class FilingMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) note?: string | null;
}
@InputType()
export class FilePledgeInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => [String], { description: 'Codes of the unknown grounds on which the filer gives its word.' })
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  acknowledged: string[];
}
@InputType()
export class RegisterPledgeInput extends FilingMoveInput {
  @Field(() => String) @IsString() @MaxLength(200) registrationNo: string;
  @Field(() => String) @Matches(DATE) registeredOn: string;
  @Field(() => ID) @IsString() @MaxLength(36) certificateFileId: string;
}
@InputType()
export class RefusePledgeInput extends FilingMoveInput {
  @Field(() => String) @IsString() @MaxLength(20) ground: string;
}
@InputType()
export class RequestPledgeReleaseInput extends FilingMoveInput {
  @Field(() => String) @IsIn(RELEASE_GROUNDS) ground: ReleaseGround;
}
@InputType()
export class ReleasePledgeInput extends FilingMoveInput {
  @Field(() => String) @Matches(DATE) releasedOn: string;
}
