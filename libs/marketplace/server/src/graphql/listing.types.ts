import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AssetType } from '@zhiya/assets-server';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { AvailableEventType, FenScalar } from '@zhiya/platform-graphql';
import { EvidenceFileType } from '@zhiya/platform-files';
import { LISTING_SECTIONS, type ListingSection } from '@zhiya/marketplace-domain';
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

@ObjectType('RightCount')
export class RightCountType {
  @Field(() => String) rightKind: string;
  @Field(() => Int) count: number;
}

@ObjectType('ListingSection', { description: 'A step of the listing, saved on its own.' })
export class ListingSectionType {
  @Field(() => String) section: string;
  @Field(() => String, { description: 'TODO, OPTIONAL, DONE or TO_CORRECT.' }) status: string;
  @Field(() => String, { nullable: true, description: 'What the verifier asked to be mended.' }) correction:
    string | null;
}

@ObjectType('ListingSummary', { description: 'A row of the enterprise’s own list or of the verifier’s queue.' })
export class ListingSummaryType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) caseNo: string | null;
  @Field(() => String, { nullable: true }) enterpriseName: string | null;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => FenScalar, { nullable: true }) amountFen: number | null;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => [RightCountType]) rights: RightCountType[];
  @Field(() => String, { nullable: true }) submittedOn: string | null;
  @Field(() => Date) createdAt: Date;
}
@ObjectType('ListingSummaryPage')
export class ListingSummaryPageType {
  @Field(() => [ListingSummaryType]) nodes: ListingSummaryType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType('Listing', { description: 'A financing request in full, for its enterprise and for whoever it lets in.' })
export class ListingType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) caseNo: string | null;
  @Field(() => String, { nullable: true, description: 'Opens the public look-up; shown to the enterprise alone.' })
  lookupCode: string | null;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => String, { description: 'By what right the caller reads it: OWNER, OPERATOR, PARTY or CONSENT.' })
  access: string;
  @Field(() => ID) enterpriseId: string;
  @Field(() => String) enterpriseName: string;
  @Field(() => String) creditCode: string;
  @Field(() => String) division: string;
  @Field(() => [ListingSectionType]) sections: ListingSectionType[];
  @Field(() => FenScalar, { nullable: true }) amountFen: number | null;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => String, { nullable: true }) purpose: string | null;
  @Field(() => String, { nullable: true }) purposeNote: string | null;
  @Field(() => Int, { nullable: true }) maxRateBp: number | null;
  @Field(() => String, { nullable: true }) method: string | null;
  @Field(() => String, { nullable: true }) wantedOn: string | null;
  @Field(() => String, { nullable: true }) establishedOn: string | null;
  @Field(() => String, { nullable: true }) industry: string | null;
  @Field(() => Int, { nullable: true }) employees: number | null;
  @Field(() => FenScalar, { nullable: true }) revenueFen: number | null;
  @Field(() => String, { nullable: true }) contactName: string | null;
  @Field(() => String, { nullable: true }) contactPhone: string | null;
  @Field(() => String, { nullable: true }) introduction: string | null;
  @Field(() => [AssetType]) assets: AssetType[];
  @Field(() => [EvidenceFileType]) files: EvidenceFileType[];
  @Field(() => String, { nullable: true }) submittedOn: string | null;
  @Field(() => String, { nullable: true }) publishedOn: string | null;
  @Field(() => String, { nullable: true }) validUntil: string | null;
  @Field(() => ID, { nullable: true }) acceptedOfferId: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
  @Field(() => Int) version: number;
}

@ObjectType('OwnListing', {
  description: 'What a listing’s enterprise alone is told beside the case; the file is `listing`.',
})
export class OwnListingType {
  @Field(() => String, { nullable: true, description: 'Opens the public look-up.' }) lookupCode: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
  @Field(() => Int) version: number;
}

@ObjectType('ListingCard', { description: 'A published listing without name or number.' })
export class ListingCardType {
  @Field(() => ID) id: string;
  @Field(() => String) caseNo: string;
  @Field(() => String) division: string;
  @Field(() => String) industry: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => Int) months: number;
  @Field(() => String) purpose: string;
  @Field(() => Int, { nullable: true }) maxRateBp: number | null;
  @Field(() => String, { nullable: true }) method: string | null;
  @Field(() => [RightCountType]) rights: RightCountType[];
  @Field(() => String) publishedOn: string;
  @Field(() => String) validUntil: string;
  @Field(() => String, {
    description: 'Whether the caller may open the full file: NONE, REQUESTED, GRANTED, REFUSED or REVOKED.',
  })
  consent: string;
  @Field(() => String, { nullable: true }) consentSince: string | null;
}
@ObjectType('ListingCardPage')
export class ListingCardPageType {
  @Field(() => [ListingCardType]) nodes: ListingCardType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType('ListingStatus', { description: 'What the public look-up tells, and no more.' })
export class ListingStatusType {
  @Field(() => String) stage: string;
  @Field(() => String, { nullable: true }) promisedBy: string | null;
}

@ObjectType('Consent', { description: 'One institution’s way into one listing’s file, as the enterprise sees it.' })
export class ConsentType {
  @Field(() => ID) id: string;
  @Field(() => ID) recipientOrgId: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) recipientKind: string;
  @Field(() => String) state: string;
  @Field(() => String) since: string;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('Institution', { description: 'An approved organisation that a file may be opened to.' })
export class InstitutionType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
}
@ObjectType('ViewingRecord')
export class ViewingRecordType {
  @Field(() => ID) id: string;
  @Field(() => String) viewerOrgName: string;
  @Field(() => String) viewerOrgKind: string;
  @Field(() => String) personName: string;
  @Field(() => Date) at: Date;
  @Field(() => String, { description: 'FULL_FILE or EVIDENCE.' }) what: string;
  @Field(() => String, { nullable: true }) detail: string | null;
}
@ObjectType('ViewingRecordPage')
export class ViewingRecordPageType {
  @Field(() => [ViewingRecordType]) nodes: ViewingRecordType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

const DATE = /^(\d{4}-\d{2}-\d{2})?$/;

@InputType()
export class FinancingInput {
  @Field(() => FenScalar) @IsInt() amountFen: number;
  @Field(() => Int) @IsInt() months: number;
  @Field(() => String) @IsString() @MaxLength(40) purpose: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) purposeNote?: string | null;
}
@InputType()
export class WishesInput {
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() maxRateBp?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(40) method?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) wantedOn?: string | null;
}
@InputType()
export class CompanyInput {
  @Field(() => String) @Matches(DATE) establishedOn: string;
  @Field(() => String) @IsString() @MaxLength(10) industry: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() employees?: number | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() revenueFen?: number | null;
  @Field(() => String) @IsString() @MaxLength(300) contactName: string;
  @Field(() => String) @IsString() @MaxLength(100) contactPhone: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(8000) introduction?: string | null;
}
@InputType()
export class CorrectionInput {
  @Field(() => String) @IsIn(LISTING_SECTIONS) section: ListingSection;
  @Field(() => String) @IsString() @MaxLength(2000) reason: string;
}
@InputType()
export class ReturnListingInput {
  @Field(() => [CorrectionInput])
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => CorrectionInput)
  corrections: CorrectionInput[];
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}
@InputType()
export class PublishedListingFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(RIGHT_KINDS) rightKind?: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260; a city stands for all below it.' })
  @IsOptional()
  @Matches(/^\d{6}$/)
  division?: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 4754, section or division: C or C35.' })
  @IsOptional()
  @Matches(/^[A-T](\d{2})?$/)
  industry?: string | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() @Min(0) minAmountFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() @Min(0) maxAmountFen?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(1000) minMonths?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(1000) maxMonths?: number | null;
}
@InputType()
export class SubmitListingInput {
  @Field(() => Boolean, { description: 'The enterprise declares that what it says is true.' })
  @IsBoolean()
  declared: boolean;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}
