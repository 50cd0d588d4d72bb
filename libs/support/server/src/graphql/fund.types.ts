import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { AvailableEventType, CitationType, FenScalar } from '@zhiya/platform-graphql';
import { EvidenceFileType } from '@zhiya/platform-files';
import { MANUAL_KINDS, type ManualKind } from '@zhiya/support-domain';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { ComputationNoteType } from './support.types';

@ObjectType('TrialBalanceRow')
export class TrialBalanceRowType {
  @Field(() => String) account: string;
  @Field(() => String) title: string;
  @Field(() => String) class: string;
  @Field(() => FenScalar) debitFen: number;
  @Field(() => FenScalar) creditFen: number;
  @Field(() => FenScalar, { description: "On the account's own side." }) balanceFen: number;
}
@ObjectType('TrialBalance')
export class TrialBalanceType {
  @Field(() => [TrialBalanceRowType]) rows: TrialBalanceRowType[];
  @Field(() => FenScalar) debitFen: number;
  @Field(() => FenScalar) creditFen: number;
  @Field(() => FenScalar, { description: 'Debits less credits: 0, or the books are broken.' }) differenceFen: number;
}
@ObjectType('BankStanding', { description: 'What one bank has in a fund, and how much of the fund that binds.' })
export class BankStandingType {
  @Field(() => OrganisationType, { nullable: true }) bank?: OrganisationType | null;
  @Field(() => FenScalar) coveredTotalFen: number;
  @Field(() => FenScalar) inForceFen: number;
  @Field(() => Int) loans: number;
  @Field(() => FenScalar) compensatedFen: number;
  @Field(() => FenScalar, {
    nullable: true,
    description: "What is left of the bank's limit; null where the programme sets a bank none, or it cannot be told.",
  })
  remainingFen?: number | null;
  @Field(() => FenScalar) occupiedFen: number;
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String]) steps: string[];
  @Field(() => [ComputationNoteType]) assumptions: ComputationNoteType[];
}
@ObjectType('FundProgramme')
export class FundProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
}
@ObjectType('Fund', { description: 'A risk-compensation fund and what stands in its books.' })
export class FundType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) programme: string;
  @Field(() => String) programmeTitle: string;
  @Field(() => String) division: string;
  @Field(() => FenScalar) sizeFen: number;
  @Field(() => String) openedOn: string;
  @Field(() => OrganisationType, { nullable: true }) manager?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) bureau?: OrganisationType | null;
  @Field(() => FenScalar) cashFen: number;
  @Field(() => FenScalar, { description: 'Approved and not yet paid.' }) committedFen: number;
  @Field(() => FenScalar) availableFen: number;
  @Field(() => FenScalar, { description: 'The most that covered loans could take out of it.' }) occupiedFen: number;
  @Field(() => FenScalar) freeFen: number;
  @Field(() => FenScalar) coveredLoansFen: number;
  @Field(() => TrialBalanceType) balance: TrialBalanceType;
  @Field(() => [BankStandingType]) banks: BankStandingType[];
}
@ObjectType('Posting')
export class PostingType {
  @Field(() => String) account: string;
  @Field(() => String) title: string;
  @Field(() => FenScalar, { nullable: true }) debitFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) creditFen?: number | null;
  @Field(() => FenScalar, { description: 'Of the account after this line, on its own side.' }) balanceFen: number;
}
@ObjectType('JournalEntry')
export class JournalEntryType {
  @Field(() => ID) id: string;
  @Field(() => Int) seq: number;
  @Field(() => String) kind: string;
  @Field(() => String) valueDate: string;
  @Field(() => String) postedOn: string;
  @Field(() => Date) postedAt: Date;
  @Field(() => String) personName: string;
  @Field(() => String) memo: string;
  @Field(() => String) sourceType: string;
  @Field(() => String) sourceId: string;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of the entry that took this one back.' }) reversedBySeq?:
    number | null;
  @Field(() => Boolean) canReverse: boolean;
  @Field(() => [PostingType]) postings: PostingType[];
}
@ObjectType('JournalPage')
export class JournalPageType {
  @Field(() => [JournalEntryType]) entries: JournalEntryType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('StatementLine')
export class StatementLineType {
  @Field(() => ID) entryId: string;
  @Field(() => Int) seq: number;
  @Field(() => String) kind: string;
  @Field(() => String) valueDate: string;
  @Field(() => String) memo: string;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
  @Field(() => FenScalar, { nullable: true }) debitFen?: number | null;
  @Field(() => FenScalar, { nullable: true }) creditFen?: number | null;
  @Field(() => FenScalar) balanceFen: number;
}
@ObjectType('StatementPage')
export class StatementPageType {
  @Field(() => String) account: string;
  @Field(() => String) title: string;
  @Field(() => String) normal: string;
  @Field(() => [StatementLineType]) lines: StatementLineType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('ReconciliationFault')
export class ReconciliationFaultType {
  @Field(() => String) code: string;
  @Field(() => String) place: string;
}
@ObjectType('Reconciliation', {
  description: 'Everything recomputed from the postings alone and compared with what is kept.',
})
export class ReconciliationType {
  @Field(() => FenScalar) differenceFen: number;
  @Field(() => Int) entries: number;
  @Field(() => [ReconciliationFaultType]) faults: ReconciliationFaultType[];
}
@ObjectType('FundMovement', { description: 'A movement entered by hand; in the books only after a second person.' })
export class FundMovementType {
  @Field(() => ID) id: string;
  @Field(() => ID) fundId: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => String) kind: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String) valueDate: string;
  @Field(() => String) counterparty: string;
  @Field(() => String) memo: string;
  @Field(() => String) makerName: string;
  @Field(() => String, { nullable: true }) checkerName?: string | null;
  @Field(() => ID, { nullable: true }) entryId?: string | null;
  @Field(() => [EvidenceFileType]) vouchers: EvidenceFileType[];
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}

@InputType()
export class OpenFundInput {
  @Field(() => String) @IsString() @MaxLength(800) name: string;
  @Field(() => String) @IsString() @MaxLength(60) programme: string;
  @Field(() => ID) @IsString() @MaxLength(36) managerOrgId: string;
  @Field(() => FenScalar) @IsInt() @Min(1) sizeFen: number;
}
@InputType()
export class EnterFundMovementInput {
  @Field(() => ID) @IsString() @MaxLength(36) fundId: string;
  @Field(() => String) @IsIn(MANUAL_KINDS) kind: ManualKind;
  @Field(() => FenScalar) @IsInt() amountFen: number;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) valueDate: string;
  @Field(() => String) @IsString() @MaxLength(800) counterparty: string;
  @Field(() => String) @IsString() @MaxLength(800) memo: string;
}
@InputType()
export class AmendFundMovementInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String) @IsIn(MANUAL_KINDS) kind: ManualKind;
  @Field(() => FenScalar) @IsInt() amountFen: number;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) valueDate: string;
  @Field(() => String) @IsString() @MaxLength(800) counterparty: string;
  @Field(() => String) @IsString() @MaxLength(800) memo: string;
}
@InputType()
export class FundMovementMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class ReverseEntryInput {
  @Field(() => ID) @IsString() @MaxLength(36) entryId: string;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) valueDate: string;
  @Field(() => String) @IsString() @MaxLength(800) memo: string;
}
