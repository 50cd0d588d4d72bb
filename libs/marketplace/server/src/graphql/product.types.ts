import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RIGHT_KINDS, type RightKind } from '@zhiya/assets-domain';
import { REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { PREFERENCE_CODES, type Preference } from '@zhiya/marketplace-domain';
import { AvailableEventType, FenScalar, JsonScalar } from '@zhiya/platform-graphql';
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
  ValidateNested,
} from 'class-validator';

@ObjectType('ProductBank', { description: 'The bank behind a product or an offer.' })
export class BankType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('ProductPreference')
export class PreferenceType {
  @Field(() => String) code: string;
  @Field(() => Int) weight: number;
  @Field(() => [String]) kinds: readonly string[];
  @Field(() => [String]) industries: readonly string[];
  @Field(() => [String]) divisions: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Rights, months or years, by the code.' }) number?: number | null;
}
@ObjectType('LoanProduct')
export class LoanProductType {
  @Field(() => ID) id: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => BankType) bank: BankType;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => [String]) acceptedKinds: string[];
  @Field(() => FenScalar) minAmountFen: number;
  @Field(() => FenScalar) maxAmountFen: number;
  @Field(() => Int) minMonths: number;
  @Field(() => Int) maxMonths: number;
  @Field(() => [String]) divisions: string[];
  @Field(() => Int) minYearsRegistered: number;
  @Field(() => Int) minRateBp: number;
  @Field(() => Int) maxRateBp: number;
  @Field(() => [String]) methods: string[];
  @Field(() => Boolean) requiresInsurance: boolean;
  @Field(() => [PreferenceType]) preferences: PreferenceType[];
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('LoanProductPage')
export class LoanProductPageType {
  @Field(() => [LoanProductType]) nodes: LoanProductType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@ObjectType('MatchPoint', {
  description: 'One point on which a listing and a product meet or miss each other, with both sides of it.',
})
export class MatchPointType {
  @Field(() => String) code: string;
  @Field(() => String, { description: "HARD bars, WISH costs its weight, METHOD is the enterprise's own wish." })
  kind: string;
  @Field(() => Int) weight: number;
  @Field(() => JsonScalar) facts: unknown;
}
@ObjectType('ProductMatch')
export class ProductMatchType {
  @Field(() => ID) productId: string;
  @Field(() => String) productName: string;
  @Field(() => BankType) bank: BankType;
  @Field(() => Boolean) isEligible: boolean;
  @Field(() => Int) score: number;
  @Field(() => [MatchPointType]) reasons: MatchPointType[];
  @Field(() => [MatchPointType]) unmet: MatchPointType[];
  @Field(() => String) computedOn: string;
  @Field(() => LoanProductType, { description: 'The product as it is today.' }) product: LoanProductType;
}
@ObjectType('ProductMatchPage')
export class ProductMatchPageType {
  @Field(() => [ProductMatchType]) nodes: ProductMatchType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@ObjectType('MarketOffer')
export class MarketOfferType {
  @Field(() => ID) id: string;
  @Field(() => String) state: string;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => Int) rateBp: number;
}
@ObjectType('MarketListing', { description: 'A published listing as banks see it: anonymous.' })
export class MarketListingType {
  @Field(() => ID) id: string;
  @Field(() => String) state: string;
  @Field(() => String, { nullable: true }) caseNo?: string | null;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => Int) months: number;
  @Field(() => String, { nullable: true }) purpose?: string | null;
  @Field(() => Int, { nullable: true }) maxRateBp?: number | null;
  @Field(() => String, { nullable: true }) method?: string | null;
  @Field(() => String, { nullable: true }) wantedOn?: string | null;
  @Field(() => String) division: string;
  @Field(() => String, { nullable: true }) industry?: string | null;
  @Field(() => [String]) kinds: readonly string[];
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  @Field(() => String, { nullable: true }) validUntil?: string | null;
  @Field(() => [ProductMatchType]) matches: ProductMatchType[];
  @Field(() => [MarketOfferType]) offers: MarketOfferType[];
}
@ObjectType('MarketPage')
export class MarketPageType {
  @Field(() => [MarketListingType]) nodes: MarketListingType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

const MAX_DIVISIONS = 60;
const MAX_PREFERENCES = 20;
/** Beyond these a date cannot be counted. */
const MAX_YEARS = 100;
const MAX_NUMBER = 1_200;
const DIVISION = /^\d{6}$/;

@InputType()
export class PreferenceInputType {
  @Field(() => String) @IsIn(PREFERENCE_CODES) code: Preference['code'];
  @Field(() => Int) @IsInt() weight: number;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(RIGHT_KINDS.length)
  @IsIn(RIGHT_KINDS, { each: true })
  kinds?: RightKind[] | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(/^[A-T]\d{2}$/, { each: true })
  industries?: string[] | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_DIVISIONS)
  @Matches(DIVISION, { each: true })
  divisions?: string[] | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Max(MAX_NUMBER) number?: number | null;
}
@InputType()
export class LoanProductInputType {
  @Field(() => String) @IsString() @MaxLength(200) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1200) summary?: string | null;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(RIGHT_KINDS.length)
  @IsIn(RIGHT_KINDS, { each: true })
  acceptedKinds: RightKind[];
  @Field(() => FenScalar) @IsInt() minAmountFen: number;
  @Field(() => FenScalar) @IsInt() maxAmountFen: number;
  @Field(() => Int) @IsInt() minMonths: number;
  @Field(() => Int) @IsInt() maxMonths: number;
  @Field(() => [String]) @IsArray() @ArrayMaxSize(MAX_DIVISIONS) @Matches(DIVISION, { each: true }) divisions: string[];
  @Field(() => Int) @IsInt() @Max(MAX_YEARS) minYearsRegistered: number;
  @Field(() => Int) @IsInt() minRateBp: number;
  @Field(() => Int) @IsInt() maxRateBp: number;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(REPAYMENT_METHODS.length)
  @IsIn(REPAYMENT_METHODS, { each: true })
  methods: RepaymentMethod[];
  @Field(() => Boolean) @IsBoolean() requiresInsurance: boolean;
  @Field(() => [PreferenceInputType])
  @IsArray()
  @ArrayMaxSize(MAX_PREFERENCES)
  @ValidateNested({ each: true })
  @Type(() => PreferenceInputType)
  preferences: PreferenceInputType[];
}
@InputType()
export class ShelfFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(RIGHT_KINDS) rightKind?: RightKind | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() amountFen?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() months?: number | null;
}
@InputType()
export class MarketFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(RIGHT_KINDS) rightKind?: RightKind | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() minAmountFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() maxAmountFen?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() maxMonths?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DIVISION) division?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isEligible?: boolean | null;
}
