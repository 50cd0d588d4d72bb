import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/** Shapes are looked at here; what the values mean is read by the policy library, which names every fault with its path. */
const CODE = 80;
const FIGURE = 40;
const MAX_LOANS = 50;
const MAX_PAYMENTS = 400;
const MAX_FEES = 100;

@InputType()
export class PaymentInput {
  @Field(() => String) @IsString() @MaxLength(CODE) on: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) amount: string;
}
/** What programmes beyond the first may ask of an enterprise. Left out is unknown. */
@InputType()
export class CompensateEnterpriseInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) size?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) registeredOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) annualRevenue?: string | null;
}
/** What they may ask of a loan. */
@InputType({ isAbstract: true })
abstract class LoanFactsInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) contractOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) maturesOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) annualRate?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) registeredOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) settledOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) borrowerOutstanding?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) classification?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() firstPledge?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() inPool?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() borrowerOwnsRights?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() chargesOther?: boolean | null;
}
@InputType()
export class EstimateEnterpriseInput extends CompensateEnterpriseInput {
  @Field(() => String) @IsString() @MaxLength(CODE) creditCode: string;
  @Field(() => String) @IsString() @MaxLength(CODE) division: string;
}
@InputType()
export class EstimateLoanInput extends LoanFactsInput {
  @Field(() => String) @IsString() @MaxLength(CODE) id: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) principal: string;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  ipTypes: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) ipShare?: string | null;
  @Field(() => [PaymentInput])
  @IsArray()
  @ArrayMaxSize(MAX_PAYMENTS)
  @ValidateNested({ each: true })
  @Type(() => PaymentInput)
  interestPaid: PaymentInput[];
}
@InputType()
export class EstimateFeeInput extends PaymentInput {
  @Field(() => String) @IsString() @MaxLength(CODE) kind: string;
}
@InputType()
export class AlreadyReceivedInput {
  @Field(() => String) @IsString() @MaxLength(CODE) kind: string;
  @Field(() => Int) @IsInt() year: number;
  @Field(() => String) @IsString() @MaxLength(FIGURE) amount: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) programme?: string | null;
}
@InputType()
export class EstimateInput {
  @Field(() => String) @IsString() @MaxLength(CODE) programme: string;
  @Field(() => String) @IsString() @MaxLength(CODE) asOf: string;
  @Field(() => EstimateEnterpriseInput)
  @ValidateNested()
  @Type(() => EstimateEnterpriseInput)
  enterprise: EstimateEnterpriseInput;
  @Field(() => [EstimateLoanInput])
  @IsArray()
  @ArrayMaxSize(MAX_LOANS)
  @ValidateNested({ each: true })
  @Type(() => EstimateLoanInput)
  loans: EstimateLoanInput[];
  @Field(() => [EstimateFeeInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_FEES)
  @ValidateNested({ each: true })
  @Type(() => EstimateFeeInput)
  fees?: EstimateFeeInput[] | null;
  @Field(() => [AlreadyReceivedInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_FEES)
  @ValidateNested({ each: true })
  @Type(() => AlreadyReceivedInput)
  alreadyReceived?: AlreadyReceivedInput[] | null;
}
@InputType()
export class CompensateFundInput {
  @Field(() => String) @IsString() @MaxLength(FIGURE) balance: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) compensatedThisYear?:
    string | null;
}
@InputType()
export class CompensateBankInput {
  @Field(() => String) @IsString() @MaxLength(FIGURE) coveredLoanTotal: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) compensatedToDate: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) compensatedThisYear?:
    string | null;
}
@InputType()
export class CompensateLoanInput extends LoanFactsInput {
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  ipTypes: string[];
  @Field(() => String) @IsString() @MaxLength(FIGURE) ipShare: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) unpaidPrincipal: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) unpaidInterest: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) recovered?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) paidByInsurer?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) paidByGuarantor?: string | null;
  @Field(() => String) @IsString() @MaxLength(CODE) overdueSince: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) principal?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) borrowerCounted?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) returnedToDate?: string | null;
}
@InputType()
export class CompensateInput {
  @Field(() => String) @IsString() @MaxLength(CODE) programme: string;
  @Field(() => String) @IsString() @MaxLength(CODE) asOf: string;
  @Field(() => CompensateEnterpriseInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CompensateEnterpriseInput)
  enterprise?: CompensateEnterpriseInput | null;
  @Field(() => CompensateFundInput) @ValidateNested() @Type(() => CompensateFundInput) fund: CompensateFundInput;
  @Field(() => CompensateBankInput) @ValidateNested() @Type(() => CompensateBankInput) bank: CompensateBankInput;
  @Field(() => CompensateLoanInput) @ValidateNested() @Type(() => CompensateLoanInput) loan: CompensateLoanInput;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) recovery?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) recoveryCosts?: string | null;
}
@InputType()
export class IndicatorInput {
  @Field(() => String) @IsString() @MaxLength(CODE) plan: string;
  @Field(() => String) @IsString() @MaxLength(CODE) indicator: string;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  designations?: string[] | null;
  @Field(() => Int) @IsInt() year: number;
  @Field(() => String) @IsString() @MaxLength(CODE) asOf: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) baseline?: string | null;
  @Field(() => String) @IsString() @MaxLength(FIGURE) actual: string;
}
@InputType()
export class IdentifierInput {
  @Field(() => String) @IsString() @MaxLength(CODE) kind: string;
  @Field(() => String) @IsString() @MaxLength(200) value: string;
}
