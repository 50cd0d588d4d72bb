import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { OFFER_CONDITIONS, OFFER_FEE_KINDS, type OfferCondition, type OfferFeeKind } from '@zhiya/marketplace-domain';
import { AvailableEventType, CitationType, FenScalar } from '@zhiya/platform-graphql';
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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BankType } from './product.types';

@ObjectType('OfferFee')
export class OfferFeeType {
  @Field(() => String) kind: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String, { nullable: true, description: 'Null: when the contract is signed.' }) dueOn?: string | null;
}
@ObjectType('CashFlow', { description: "One line of the borrower's cash flow; positive is money in." })
export class CashFlowType {
  @Field(() => String) on: string;
  @Field(() => String) kind: string;
  @Field(() => String) code: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => FenScalar) runningFen: number;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => Float, { description: 'Months from the drawdown.' }) month: number;
}
@ObjectType('SupportAssumption')
export class SupportAssumptionType {
  @Field(() => String) parameter: string;
  @Field(() => String) value: string;
  @Field(() => String) note: string;
}
@ObjectType('ExpectedSupport', {
  description: 'An amount of public support with how it was computed and when it is expected.',
})
export class ExpectedSupportType {
  @Field(() => String) programme: string;
  @Field(() => String) title: string;
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String) expectedOn: string;
  @Field(() => FenScalar) baseFen: number;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => FenScalar) uncappedFen: number;
  @Field(() => FenScalar, { nullable: true }) capRemainingFen?: number | null;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String]) steps: string[];
  @Field(() => [SupportAssumptionType]) assumptions: SupportAssumptionType[];
}
@ObjectType('NetCost', {
  description: "12 × monthly internal rate of return of the borrower's flows, and what it is made of.",
})
export class NetCostType {
  @Field(() => Int, { nullable: true }) yearlyBp?: number | null;
  @Field(() => Int, { nullable: true }) effectiveBp?: number | null;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => FenScalar) feesFen: number;
  @Field(() => FenScalar) supportsFen: number;
  @Field(() => FenScalar) netFen: number;
  @Field(() => String) maturityOn: string;
  @Field(() => [CashFlowType]) rows: CashFlowType[];
  @Field(() => [ExpectedSupportType]) supports: ExpectedSupportType[];
}
@ObjectType('OfferListing')
export class OfferListingType {
  @Field(() => String) state: string;
  @Field(() => String, { nullable: true }) caseNo?: string | null;
  @Field(() => FenScalar, { nullable: true }) amountFen?: number | null;
  @Field(() => Int, { nullable: true }) months?: number | null;
  @Field(() => String, { nullable: true }) validUntil?: string | null;
}
@ObjectType('OfferProduct')
export class OfferProductType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('Offer')
export class OfferType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => BankType) bank: BankType;
  @Field(() => OfferProductType, { nullable: true }) product?: OfferProductType | null;
  @Field(() => OfferListingType) listing: OfferListingType;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => Int) rateBp: number;
  @Field(() => Int) months: number;
  @Field(() => String) method: string;
  @Field(() => String, { description: 'The day the bank expects to pay out.' }) drawnOn: string;
  @Field(() => Int, { nullable: true }) dueDay?: number | null;
  @Field(() => [OfferFeeType]) fees: OfferFeeType[];
  @Field(() => Boolean) requiresInsurance: boolean;
  @Field(() => [String]) conditions: string[];
  @Field(() => String, { nullable: true }) otherConditions?: string | null;
  @Field(() => String) validUntil: string;
  @Field(() => String, { nullable: true }) releasedOn?: string | null;
  @Field(() => String, { nullable: true }) acceptedOn?: string | null;
  @Field(() => NetCostType, { nullable: true }) netCost?: NetCostType | null;
  @Field(() => Int, { nullable: true }) rank?: number | null;
  @Field(() => FenScalar) shortfallFen: number;
  @Field(() => Boolean) isCheapestInFull: boolean;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('OfferPage')
export class OfferPageType {
  @Field(() => [OfferType]) nodes: OfferType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MAX_FEES = 50;

@InputType()
export class OfferFeeInput {
  @Field(() => String) @IsIn(OFFER_FEE_KINDS) kind: OfferFeeKind;
  @Field(() => FenScalar) @IsInt() amountFen: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) dueOn: string | null;
}
@InputType()
export class OfferInputType {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsString() @MaxLength(36) productId: string | null;
  @Field(() => FenScalar) @IsInt() principalFen: number;
  @Field(() => Int) @IsInt() rateBp: number;
  @Field(() => Int) @IsInt() months: number;
  @Field(() => String) @IsIn(REPAYMENT_METHODS) method: RepaymentMethod;
  @Field(() => String) @Matches(DATE) drawnOn: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() dueDay: number | null;
  @Field(() => [OfferFeeInput])
  @IsArray()
  @ArrayMaxSize(MAX_FEES)
  @ValidateNested({ each: true })
  @Type(() => OfferFeeInput)
  fees: OfferFeeInput[];
  @Field(() => Boolean) @IsBoolean() requiresInsurance: boolean;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(OFFER_CONDITIONS.length)
  @IsIn(OFFER_CONDITIONS, { each: true })
  conditions: OfferCondition[];
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) otherConditions: string | null;
  @Field(() => String) @Matches(DATE) validUntil: string;
}
@InputType()
export class OfferFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(32) state?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsString() @MaxLength(36) caseId?: string | null;
}
