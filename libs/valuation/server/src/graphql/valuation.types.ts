import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { EvidenceFileType } from '@zhiya/platform-files';
import { AvailableEventType, FenScalar } from '@zhiya/platform-graphql';
import { APPRAISAL_METHODS, type AppraisalMethod } from '@zhiya/valuation-domain';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RightBriefType } from './right-brief';

@ObjectType('ValuationOrder', {
  description: "An evaluator's commission. Its value is a reasoned range, never one bare figure.",
})
export class ValuationOrderType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => OrganisationType, { nullable: true }) evaluator?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) enterprise?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) requester?: OrganisationType | null;
  @Field(() => [RightBriefType]) rights: RightBriefType[];
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String) requestedOn: string;
  @Field(() => FenScalar, { nullable: true }) lowFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) pointFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) highFen?: number | null;
  @Field(() => [String]) methods: string[];
  @Field(() => String, { nullable: true }) baseDate?: string | null;
  @Field(() => String, { nullable: true }) validUntil?: string | null;
  @Field(() => String, { nullable: true }) reasoning?: string | null;
  @Field(() => FenScalar, { nullable: true }) feeFen?: number | null;
  @Field(() => [EvidenceFileType], { description: 'The report; before delivery its evaluator alone sees it.' })
  files: EvidenceFileType[];
  @Field(() => ID, { nullable: true }) reportFileId?: string | null;
  @Field(() => String, { nullable: true }) deliveredOn?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('ValuationOrderPage')
export class ValuationOrderPageType {
  @Field(() => [ValuationOrderType]) orders: ValuationOrderType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@InputType()
export class CommissionValuationInput {
  @Field(() => ID) @IsString() @MaxLength(36) caseId: string;
  @Field(() => ID) @IsString() @MaxLength(36) evaluatorId: string;
  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  assetIds: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) note?: string | null;
}
@InputType()
export class ValuationOrderMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class DeliverValuationInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => FenScalar) @IsInt() lowFen: number;
  @Field(() => FenScalar) @IsInt() pointFen: number;
  @Field(() => FenScalar) @IsInt() highFen: number;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(APPRAISAL_METHODS, { each: true })
  methods: AppraisalMethod[];
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) baseDate: string;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) validUntil: string;
  @Field(() => String) @IsString() @MaxLength(8000) reasoning: string;
  @Field(() => FenScalar) @IsInt() feeFen: number;
  @Field(() => ID) @IsString() @MaxLength(36) reportFileId: string;
}
