import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { DomainErrorType, FenScalar } from '@zhiya/platform-graphql';
import { RightBriefType } from '@zhiya/valuation-server';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

@ObjectType('Instalment')
export class InstalmentType {
  @Field(() => Int) no: number;
  @Field(() => String) dueOn: string;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => FenScalar, { description: 'Principal still owed after it, as scheduled.' }) balanceFen: number;
  @Field(() => FenScalar) paidPrincipalFen: number;
  @Field(() => FenScalar) paidInterestFen: number;
  @Field(() => String, { description: 'PAID, DUE, OVERDUE or COMING, on the business date.' }) status: string;
}
@ObjectType('RepaymentShare', { description: 'What one payment did to one instalment.' })
export class RepaymentShareType {
  @Field(() => Int) no: number;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => FenScalar) principalFen: number;
}
@ObjectType('Repayment')
export class RepaymentType {
  @Field(() => ID) id: string;
  @Field(() => String) paidOn: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => String, { nullable: true }) reference?: string | null;
  @Field(() => [RepaymentShareType]) shares: RepaymentShareType[];
  @Field(() => Date) recordedAt: Date;
}
@ObjectType('LoanAmounts')
export class LoanAmountsType {
  @Field(() => FenScalar) principalFen: number;
  @Field(() => FenScalar) interestFen: number;
  @Field(() => FenScalar) totalFen: number;
}
@ObjectType('LoanOverdue')
export class LoanOverdueType extends LoanAmountsType {
  @Field(() => String, { nullable: true }) since?: string | null;
}
@ObjectType('ContractCondition', { description: 'A condition precedent of the drawdown.' })
export class ContractConditionType {
  @Field(() => String) kind: string;
  @Field(() => [RightBriefType]) rights: RightBriefType[];
  @Field(() => [ID], { description: 'Rights still waiting for their registration.' }) waitingFor: string[];
  @Field(() => DomainErrorType, { nullable: true, description: 'Null where it is met.' })
  unmet?: DomainErrorType | null;
}
@ObjectType('Contract', { description: 'A loan contract and, once drawn down, the loan.' })
export class ContractType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) offerId: string;
  @Field(() => String, { nullable: true, description: "The bank's own number; null in a draft not taken up yet." })
  contractNo?: string | null;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => OrganisationType, { nullable: true }) borrower?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) bank?: OrganisationType | null;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => Int) rateBp: number;
  @Field(() => Int) months: number;
  @Field(() => String) method: string;
  @Field(() => Int, { nullable: true }) dueDay?: number | null;
  @Field(() => String) plannedOn: string;
  @Field(() => String) maturesOn: string;
  @Field(() => String, { nullable: true }) otherConditions?: string | null;
  @Field(() => String, { nullable: true }) issuedOn?: string | null;
  @Field(() => String, { nullable: true }) borrowerSignedOn?: string | null;
  @Field(() => ID, { nullable: true }) borrowerEvidenceFileId?: string | null;
  @Field(() => String, { nullable: true }) bankSignedOn?: string | null;
  @Field(() => ID, { nullable: true }) bankEvidenceFileId?: string | null;
  @Field(() => String, { nullable: true }) drawnOn?: string | null;
  @Field(() => String, { nullable: true }) lastPaidOn?: string | null;
  @Field(() => String, { nullable: true }) settledOn?: string | null;
  @Field(() => LoanAmountsType, { nullable: true, description: 'Null before drawdown.' })
  outstanding?: LoanAmountsType | null;
}
@ObjectType('ContractPage')
export class ContractPageType {
  @Field(() => [ContractType]) contracts: ContractType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}

@InputType()
class ContractChoicesInput {
  @Field(() => String) @IsString() @MaxLength(200) contractNo: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) plannedOn?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Rights that must be registered before drawdown; may be fewer than are pledged. Null: as the offer has it.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  pledgeAssetIds?: string[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() insuranceIssued?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() valuationDelivered?: boolean | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) otherConditions?: string | null;
}
@InputType()
export class CreateContractInput extends ContractChoicesInput {
  @Field(() => ID) @IsString() @MaxLength(36) caseId: string;
}
@InputType()
export class EditContractInput extends ContractChoicesInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}
@InputType()
export class ContractMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class SignContractInput extends ContractMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) evidenceFileId: string;
}
@InputType()
export class RecordRepaymentInput {
  @Field(() => ID) @IsString() @MaxLength(36) contractId: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String) @Matches(DATE) paidOn: string;
  @Field(() => FenScalar) @IsInt() amountFen: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) reference?: string | null;
}
