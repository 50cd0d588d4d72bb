import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { AvailableEventType, CitationType, FenScalar } from '@zhiya/platform-graphql';
import { ENTERPRISE_SIZES, type EnterpriseSize } from '@zhiya/policy-catalogue';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';

@ObjectType('SecuringRight')
export class SecuringRightType {
  @Field(() => ID) assetId: string;
  @Field(() => String) kind: string;
}
@ObjectType('Coverage', { description: 'Entry of a loan into a risk-compensation fund.' })
export class CoverageType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) contractId: string;
  @Field(() => ID) fundId: string;
  @Field(() => String) fundName: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => OrganisationType, { nullable: true }) bank?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) borrower?: OrganisationType | null;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => Int) ipShareBp: number;
  @Field(() => FenScalar, { description: 'The part of the principal that the fund stands behind.' }) coveredFen: number;
  @Field(() => [SecuringRightType]) rights: SecuringRightType[];
  @Field(() => String) drawnOn: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('CoveragePage')
export class CoveragePageType {
  @Field(() => [CoverageType]) coverages: CoverageType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('SupportedLoan', { description: 'A drawn loan as support knows it.' })
export class SupportedLoanType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => OrganisationType, { nullable: true }) borrower?: OrganisationType | null;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => FenScalar) outstandingPrincipalFen: number;
  @Field(() => String) drawnOn: string;
  @Field(() => String, { nullable: true }) settledOn?: string | null;
}

@ObjectType('SupportFact', { description: 'Something an enterprise paid that a subsidy may rest on.' })
export class SupportFactType {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) paidOn: string;
  @Field(() => FenScalar) amountFen: number;
}
@ObjectType('ComputationNote', { description: 'A reading that had to be chosen where the source is silent.' })
export class ComputationNoteType {
  @Field(() => String) parameter: string;
  @Field(() => String) value: string;
  @Field(() => String) note: string;
}
@ObjectType('Computation', {
  description: 'How an amount came to be: figures in fen, the clauses, the arithmetic, the readings.',
})
export class ComputationType {
  @Field(() => FenScalar) baseFen: number;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => FenScalar) uncappedFen: number;
  @Field(() => FenScalar, { nullable: true }) capRemainingFen?: number | null;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String]) steps: string[];
  @Field(() => [ComputationNoteType]) assumptions: ComputationNoteType[];
}
@ObjectType('NeededFact', { description: 'A fact that an amount waits for: its place in the case, and what it is.' })
export class NeededFactType {
  @Field(() => String) fact: string;
  @Field(() => String) title: string;
}
@ObjectType('OpenSubsidy', { description: 'Why there is no amount, argued like one. Never zero.' })
export class OpenSubsidyType {
  @Field(() => String, { description: 'UNKNOWN: a record is missing; INELIGIBLE: a condition is not met.' })
  status: string;
  @Field(() => [NeededFactType]) needed: NeededFactType[];
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String]) steps: string[];
  @Field(() => [ComputationNoteType]) assumptions: ComputationNoteType[];
}
@ObjectType('WaitingSupport', { description: 'Payments of one kind and year that no claim holds, and why.' })
export class WaitingSupportType {
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String, { nullable: true }) programmeTitle?: string | null;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => String, { description: 'NO_PROGRAMME, DOCUMENT_ONLY, NO_FUND, UNKNOWN, INELIGIBLE, DUE, NOTHING_LEFT.' })
  status: string;
  @Field(() => OpenSubsidyType, { nullable: true }) open?: OpenSubsidyType | null;
}
@ObjectType('SupportStatement', {
  description: 'The word of the enterprise where no record tells; null is nothing said.',
})
export class SupportStatementType {
  @Field(() => String, { nullable: true }) size?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'At least one of the rights had never been pledged before.' })
  isFirstPledge?: boolean | null;
}
@ObjectType('PayeeAccount')
export class PayeeAccountType {
  @Field(() => String) accountName: string;
  @Field(() => String) bankName: string;
  @Field(() => String) accountNumber: string;
}
@ObjectType('SubsidyClaim', {
  description: 'A subsidy that the platform proposes from what it knows; the enterprise only confirms.',
})
export class SubsidyClaimType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String) programme: string;
  @Field(() => String) programmeTitle: string;
  @Field(() => OrganisationType, { nullable: true }) enterprise?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) bureau?: OrganisationType | null;
  @Field(() => FenScalar, { description: 'As it stood at the last decision.' }) amountFen: number;
  @Field(() => String) computedOn: string;
  @Field(() => ComputationType, { description: 'The computation that stands.' }) computation: ComputationType;
  @Field(() => FenScalar, {
    nullable: true,
    description:
      'What it comes to today, while it can still be decided; null once it cannot, and where `open` says why there is no amount.',
  })
  todayFen?: number | null;
  @Field(() => OpenSubsidyType, { nullable: true, description: 'Why it has no amount today.' })
  open?: OpenSubsidyType | null;
  @Field(() => [SupportFactType]) facts: SupportFactType[];
  @Field(() => PayeeAccountType, { nullable: true }) payee?: PayeeAccountType | null;
  @Field(() => String, { description: 'When the programme is read to pay.' }) expectedOn: string;
  @Field(() => String, { nullable: true }) paidOn?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('SubsidyClaimPage')
export class SubsidyClaimPageType {
  @Field(() => [SubsidyClaimType]) claims: SubsidyClaimType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('CaseSupport', {
  description: 'Public support of one case: coverage, what was paid, what is claimed of it.',
})
export class CaseSupportType {
  @Field(() => [SupportedLoanType]) loans: SupportedLoanType[];
  @Field(() => [CoverageType]) coverages: CoverageType[];
  @Field(() => [SupportFactType]) facts: SupportFactType[];
  @Field(() => [SubsidyClaimType]) claims: SubsidyClaimType[];
  @Field(() => [WaitingSupportType]) waiting: WaitingSupportType[];
  @Field(() => SupportStatementType, { nullable: true, description: 'What was said, where anything was.' })
  statement?: SupportStatementType | null;
}

@InputType({ description: 'What is left out stays as it was.' })
export class SupportStatementInput {
  @Field(() => ID) @IsString() @MaxLength(36) caseId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(ENTERPRISE_SIZES) size?: EnterpriseSize | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isFirstPledge?: boolean | null;
}
@InputType()
export class RequestCoverageInput {
  @Field(() => ID) @IsString() @MaxLength(36) contractId: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(10_000) ipShareBp?: number | null;
}
@InputType()
export class CoverageMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class SubsidyClaimMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => FenScalar, { nullable: true, description: 'The amount that was seen; another one today is refused.' })
  @IsOptional()
  @IsInt()
  amountFen?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class PayeeInputType {
  @Field(() => String) @IsString() @MaxLength(800) bankName: string;
  @Field(() => String) @IsString() @MaxLength(100) accountNumber: string;
}
@InputType()
export class ConfirmSubsidyClaimInput extends SubsidyClaimMoveInput {
  @Field(() => PayeeInputType, { nullable: true, description: 'Asked once, where no account is known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PayeeInputType)
  payee?: PayeeInputType | null;
}
