import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CitationType, JsonScalar } from '@zhiya/platform-graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

/** Shapes are looked at here; what the values mean is read by the policy library, which names every fault with its path. */
const CODE = 80;
const FIGURE = 40;
const MAX_LOANS = 50;
const MAX_PAYMENTS = 400;
const MAX_FEES = 100;

@ObjectType('PolicyAssumption', { description: 'A reading that had to be chosen where the source is silent.' })
export class AssumptionType {
  @Field(() => String) parameter: string;
  @Field(() => String) value: string;
  @Field(() => String) note: string;
}
@ObjectType({ isAbstract: true })
abstract class TracedType {
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String], { description: 'The computation, a line each, with its figures.' }) steps: string[];
  @Field(() => [AssumptionType]) assumptions: AssumptionType[];
}
@ObjectType('EstimateSegment')
export class EstimateSegmentType {
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => String) base: string;
  @Field(() => String) rate: string;
  @Field(() => [CitationType]) citations: CitationType[];
}
@ObjectType('EstimateItem', { description: 'One kind of support in one calendar year. Amounts in yuan, as text.' })
export class EstimateItemType extends TracedType {
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String) base: string;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => String) uncapped: string;
  @Field(() => String, { nullable: true }) capRemaining?: string | null;
  @Field(() => String) amount: string;
  @Field(() => [EstimateSegmentType], { nullable: true }) segments?: EstimateSegmentType[] | null;
}
@ObjectType('EstimateAnswer')
export class EstimateAnswerType {
  @Field(() => String) programme: string;
  @Field(() => String, { nullable: true, description: 'Why the programme is not for this enterprise.' }) notApplicable?: string | null;
  @Field(() => [EstimateItemType]) items: EstimateItemType[];
  @Field(() => String) total: string;
}
@ObjectType('PartyAmount')
export class PartyAmountType {
  @Field(() => String) party: string;
  @Field(() => String) amount: string;
}
@ObjectType('CompensationLimit')
export class CompensationLimitType {
  @Field(() => String) name: string;
  @Field(() => String) remaining: string;
}
@ObjectType('CompensateAnswer')
export class CompensateAnswerType extends TracedType {
  @Field(() => String) programme: string;
  @Field(() => String) base: string;
  @Field(() => String) rate: string;
  @Field(() => String) uncapped: string;
  @Field(() => [CompensationLimitType]) limits: CompensationLimitType[];
  @Field(() => String) payable: string;
  @Field(() => [PartyAmountType]) shares: PartyAmountType[];
  @Field(() => [PartyAmountType], { nullable: true }) returns?: PartyAmountType[] | null;
}
@ObjectType('IndicatorAnswer')
export class IndicatorAnswerType extends TracedType {
  @Field(() => String) indicator: string;
  @Field(() => String, { nullable: true }) rule?: string | null;
  @Field(() => String, { nullable: true }) threshold?: string | null;
  @Field(() => String, { nullable: true }) target?: string | null;
  @Field(() => String) actual: string;
  @Field(() => String, { nullable: true }) attainment?: string | null;
  @Field(() => String, { nullable: true }) growth?: string | null;
  @Field(() => String, { nullable: true }) projected?: string | null;
  @Field(() => String) status: string;
}
@ObjectType('IdentifierAnswer')
export class IdentifierAnswerType {
  @Field(() => String) kind: string;
  @Field(() => String) value: string;
  @Field(() => Boolean) valid: boolean;
  @Field(() => String, { nullable: true }) normalized?: string | null;
  @Field(() => JsonScalar, { nullable: true }) detail?: object | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}
@ObjectType('PolicyClause')
export class PolicyClauseType {
  @Field(() => ID) id: string;
  @Field(() => String) locator: string;
  @Field(() => String) summary: string;
  @Field(() => String) quote: string;
  @Field(() => String) confidence: string;
}
@ObjectType('PolicyProgramme')
export class PolicyProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) division: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => JsonScalar, { description: 'Fields of its cases: path, type, unit, required.' }) inputs: unknown;
  @Field(() => JsonScalar, { description: 'Dated values with the clause each rests on.' }) parameters: unknown;
  @Field(() => JsonScalar) readings: unknown;
}
@ObjectType('PolicyPlan')
export class PolicyPlanType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) year: number;
  @Field(() => JsonScalar) period: unknown;
  @Field(() => JsonScalar) inputs: unknown;
  @Field(() => JsonScalar) indicators: unknown;
  @Field(() => JsonScalar) readings: unknown;
}
@ObjectType('PolicyDocument')
export class PolicyDocumentType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) issuer: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) issuedOn?: string | null;
  @Field(() => String, { nullable: true }) effectiveFrom?: string | null;
  @Field(() => String, { nullable: true }) effectiveUntil?: string | null;
  @Field(() => String) level: string;
  @Field(() => String) division: string;
  @Field(() => Boolean) textOnFile: boolean;
  @Field(() => String) source: string;
  @Field(() => String) checkedOn: string;
  @Field(() => [PolicyClauseType]) clauses: PolicyClauseType[];
  @Field(() => [PolicyProgrammeType]) programmes: PolicyProgrammeType[];
  @Field(() => [PolicyPlanType]) plans: PolicyPlanType[];
}

@InputType()
export class PaymentInput {
  @Field(() => String) @IsString() @MaxLength(CODE) on: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) amount: string;
}
@InputType()
export class EstimateEnterpriseInput {
  @Field(() => String) @IsString() @MaxLength(CODE) creditCode: string;
  @Field(() => String) @IsString() @MaxLength(CODE) division: string;
}
@InputType()
export class EstimateLoanInput {
  @Field(() => String) @IsString() @MaxLength(CODE) id: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) principal: string;
  @Field(() => [String]) @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(CODE, { each: true }) ipTypes: string[];
  @Field(() => [PaymentInput]) @IsArray() @ArrayMaxSize(MAX_PAYMENTS) @ValidateNested({ each: true }) @Type(() => PaymentInput) interestPaid: PaymentInput[];
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
}
@InputType()
export class EstimateInput {
  @Field(() => String) @IsString() @MaxLength(CODE) programme: string;
  @Field(() => String) @IsString() @MaxLength(CODE) asOf: string;
  @Field(() => EstimateEnterpriseInput) @ValidateNested() @Type(() => EstimateEnterpriseInput) enterprise: EstimateEnterpriseInput;
  @Field(() => [EstimateLoanInput]) @IsArray() @ArrayMaxSize(MAX_LOANS) @ValidateNested({ each: true }) @Type(() => EstimateLoanInput) loans: EstimateLoanInput[];
  @Field(() => [EstimateFeeInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(MAX_FEES) @ValidateNested({ each: true }) @Type(() => EstimateFeeInput) fees?: EstimateFeeInput[] | null;
  @Field(() => [AlreadyReceivedInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(MAX_FEES) @ValidateNested({ each: true }) @Type(() => AlreadyReceivedInput) alreadyReceived?: AlreadyReceivedInput[] | null;
}
@InputType()
export class CompensateFundInput {
  @Field(() => String) @IsString() @MaxLength(FIGURE) balance: string;
}
@InputType()
export class CompensateBankInput {
  @Field(() => String) @IsString() @MaxLength(FIGURE) coveredLoanTotal: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) compensatedToDate: string;
}
@InputType()
export class CompensateLoanInput {
  @Field(() => [String]) @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(CODE, { each: true }) ipTypes: string[];
  @Field(() => String) @IsString() @MaxLength(FIGURE) ipShare: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) unpaidPrincipal: string;
  @Field(() => String) @IsString() @MaxLength(FIGURE) unpaidInterest: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) recovered?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) paidByInsurer?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) paidByGuarantor?: string | null;
  @Field(() => String) @IsString() @MaxLength(CODE) overdueSince: string;
}
@InputType()
export class CompensateInput {
  @Field(() => String) @IsString() @MaxLength(CODE) programme: string;
  @Field(() => String) @IsString() @MaxLength(CODE) asOf: string;
  @Field(() => CompensateFundInput) @ValidateNested() @Type(() => CompensateFundInput) fund: CompensateFundInput;
  @Field(() => CompensateBankInput) @ValidateNested() @Type(() => CompensateBankInput) bank: CompensateBankInput;
  @Field(() => CompensateLoanInput) @ValidateNested() @Type(() => CompensateLoanInput) loan: CompensateLoanInput;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) recovery?: string | null;
}
@InputType()
export class IndicatorInput {
  @Field(() => String) @IsString() @MaxLength(CODE) plan: string;
  @Field(() => String) @IsString() @MaxLength(CODE) indicator: string;
  @Field(() => [String], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(CODE, { each: true }) designations?: string[] | null;
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
