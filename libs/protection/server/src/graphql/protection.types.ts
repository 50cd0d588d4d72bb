import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { EvidenceFileType } from '@zhiya/platform-files';
import { AvailableEventType, FenScalar } from '@zhiya/platform-graphql';
import { IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

@ObjectType('ProtectionQuote', {
  description: "An insurer's quote for a loan guarantee insurance, up to the issued policy.",
})
export class ProtectionQuoteType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) kind: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => OrganisationType, { nullable: true }) insurer?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) enterprise?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) requester?: OrganisationType | null;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => String, { nullable: true }) maturityOn?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String) requestedOn: string;
  @Field(() => FenScalar, { nullable: true }) sumInsuredFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) premiumFen?: number | null;
  @Field(() => Int, { nullable: true, description: 'Share of a loss that the insurer bears, in basis points.' })
  lossShareBp?: number | null;
  @Field(() => String, { nullable: true }) coverFrom?: string | null;
  @Field(() => String, { nullable: true }) coverUntil?: string | null;
  @Field(() => String, { nullable: true }) validUntil?: string | null;
  @Field(() => String, { nullable: true }) quotedOn?: string | null;
  @Field(() => String, { nullable: true }) acceptedOn?: string | null;
  @Field(() => String, { nullable: true }) policyNo?: string | null;
  @Field(() => [EvidenceFileType], { description: 'The policy; before it is issued its insurer alone sees it.' })
  files: EvidenceFileType[];
  @Field(() => ID, { nullable: true }) policyFileId?: string | null;
  @Field(() => String, { nullable: true }) issuedOn?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('ProtectionQuotePage')
export class ProtectionQuotePageType {
  @Field(() => [ProtectionQuoteType]) quotes: ProtectionQuoteType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@InputType()
export class RequestProtectionInput {
  @Field(() => ID) @IsString() @MaxLength(36) caseId: string;
  @Field(() => ID) @IsString() @MaxLength(36) insurerId: string;
  @Field(() => FenScalar) @IsInt() principalFen: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) maturityOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) note?: string | null;
}
@InputType()
export class ProtectionQuoteMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class QuoteProtectionInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => FenScalar) @IsInt() sumInsuredFen: number;
  @Field(() => FenScalar) @IsInt() premiumFen: number;
  @Field(() => Int) @IsInt() lossShareBp: number;
  @Field(() => String) @Matches(DATE) coverFrom: string;
  @Field(() => String) @Matches(DATE) coverUntil: string;
  @Field(() => String) @Matches(DATE) validUntil: string;
}
@InputType()
export class IssuePolicyInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String) @IsString() @MaxLength(200) policyNo: string;
  @Field(() => String) @Matches(DATE) coverFrom: string;
  @Field(() => String) @Matches(DATE) coverUntil: string;
  @Field(() => ID) @IsString() @MaxLength(36) policyFileId: string;
}
