import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AvailableEventType, CitationType, DomainErrorType, FenScalar } from '@zhiya/platform-graphql';
import { PARTIES, type Party } from '@zhiya/policy-catalogue';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LibraryDocumentType } from './library.types';

@ObjectType('RuleShare')
export class RuleShareType {
  @Field(() => String) party: string;
  @Field(() => String) share: string;
}
@ObjectType('RuleTier', {
  description: 'Up to and with so many yuan (null: without end) a rate, or the shares of a loss.',
})
export class RuleTierType {
  @Field(() => String, { nullable: true }) upTo?: string | null;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => [RuleShareType]) shares: RuleShareType[];
}
@ObjectType('RuleParameterValue', {
  description:
    "By the parameter's unit: a plain text (yuan, a decimal, a number), shares, or tiers. All empty: repealed.",
})
export class RuleParameterValueType {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => [RuleShareType]) shares: RuleShareType[];
  @Field(() => [RuleTierType]) tiers: RuleTierType[];
}
@ObjectType('RuleDatedValue')
export class RuleDatedValueType {
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true, description: 'First day on which it no longer applies.' }) until?:
    string | null;
  @Field(() => RuleParameterValueType) value: RuleParameterValueType;
  @Field(() => CitationType) citation: CitationType;
  @Field(() => String, {
    description: 'How sure we are of the words: official, mirror, recollection, reading or unknown.',
  })
  confidence: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The cited document in the library; null: it is not in the library yet.',
  })
  documentId?: string | null;
}
@ObjectType('RuleParameter')
export class RuleParameterType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) unit: string;
  @Field(() => [RuleDatedValueType]) values: RuleDatedValueType[];
}
@ObjectType('RuleChange')
export class RuleChangeType extends RuleDatedValueType {
  @Field(() => String) parameter: string;
  @Field(() => String) title: string;
  @Field(() => String) unit: string;
}
@ObjectType('RuleRevision', { description: "A bureau's draft on a programme, or what came of it." })
export class RuleRevisionType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'AMEND or COPY.' }) kind: string;
  @Field(() => String) programme: string;
  @Field(() => String) programmeTitle: string;
  @Field(() => String) baseProgramme: string;
  @Field(() => String) baseTitle: string;
  @Field(() => Int) baseRevision: number;
  @Field(() => String) divisionName: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => String) summary: string;
  @Field(() => String, { nullable: true, description: 'First day of a copy.' }) copyFrom?: string | null;
  @Field(() => Int, { nullable: true }) revision?: number | null;
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  @Field(() => String) makerName: string;
  @Field(() => String, { nullable: true }) checkerName?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [RuleChangeType]) changes: RuleChangeType[];
}
@ObjectType('RuleSheet', {
  description: 'A revision with the values before and after it, and what may be done with it.',
})
export class RuleSheetType {
  @Field(() => RuleRevisionType) revision: RuleRevisionType;
  @Field(() => [RuleParameterType]) before: RuleParameterType[];
  @Field(() => [RuleParameterType], { nullable: true, description: 'null while the draft makes no rule.' }) after?:
    RuleParameterType[] | null;
  @Field(() => [DomainErrorType], { description: 'Why it makes none as of today.' }) faults: DomainErrorType[];
  @Field(() => Int, { description: 'The revision of its base that stands now.' }) currentRevision: number;
  @Field(() => Boolean, { description: 'Whether the caller may write on it.' }) canChange: boolean;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
  @Field(() => [LibraryDocumentType], { description: 'Documents of the programme that the library has.' })
  documents: LibraryDocumentType[];
}
@ObjectType('RuleProgramme', { description: "A programme that speaks of the caller's division, as it stands." })
export class RuleProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) divisionName: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => Boolean, { description: "Of the caller's own division." }) isOwn: boolean;
  @Field(() => Int, { description: "0: the catalogue's own words." }) revision: number;
  @Field(() => [String], { description: 'What is not known of it: with anything here it has no figures.' })
  missing: string[];
  @Field(() => [RuleParameterType]) parameters: RuleParameterType[];
  @Field(() => [RuleRevisionType]) revisions: RuleRevisionType[];
}
@ObjectType('RuleTemplate', { description: 'A programme with figures that a draft may begin with.' })
export class RuleTemplateType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) divisionName: string;
  @Field(() => Boolean) isOwn: boolean;
}
@ObjectType('RuleChangedCase', { description: 'Support of a kind and year that comes out differently.' })
export class RuleChangedCaseType {
  @Field(() => ID) subjectId: string;
  @Field(() => String, {
    description: 'Whose it is; empty where the caller may not know. Of an example, the sum paid in fen.',
  })
  label: string;
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => FenScalar) beforeFen: number;
  @Field(() => FenScalar) afterFen: number;
  @Field(() => FenScalar) differenceFen: number;
}
@ObjectType('RuleCases')
export class RuleCasesType {
  @Field(() => Int) subjects: number;
  @Field(() => Int) affected: number;
  @Field(() => Int) changed: number;
  @Field(() => Int, { description: 'Kinds and years that wait for a fact: they stand in no sum.' }) unknown: number;
  @Field(() => FenScalar) beforeFen: number;
  @Field(() => FenScalar) afterFen: number;
  @Field(() => FenScalar) differenceFen: number;
  @Field(() => [RuleChangedCaseType]) largest: RuleChangedCaseType[];
}
@ObjectType('RulePartyAmount')
export class RulePartyAmountType {
  @Field(() => String) party: string;
  @Field(() => FenScalar) amountFen: number;
}
@ObjectType('RuleLossOutcome')
export class RuleLossOutcomeType {
  @Field(() => String, { description: 'COMPUTED, INELIGIBLE or UNKNOWN.' }) status: string;
  @Field(() => FenScalar, { nullable: true, description: 'null unless computed.' }) payableFen?: number | null;
  @Field(() => [RulePartyAmountType]) shares: RulePartyAmountType[];
  @Field(() => [String], { description: 'Conditions that are not met, or what is not known.' }) reasons: string[];
}
@ObjectType('RuleLossExample', { description: 'A loss of a round sum, before and after.' })
export class RuleLossExampleType {
  @Field(() => FenScalar) lossFen: number;
  @Field(() => RuleLossOutcomeType, { nullable: true, description: 'null where no programme compensates.' })
  before?: RuleLossOutcomeType | null;
  @Field(() => RuleLossOutcomeType, { nullable: true }) after?: RuleLossOutcomeType | null;
  @Field(() => Boolean) isChanged: boolean;
}
@ObjectType('RuleImpact', {
  description:
    'What a draft changes of all that enterprises of the division have paid and still owe, and of a few round sums.',
})
export class RuleImpactType {
  @Field(() => Boolean, {
    description: 'Whether it changes what decides on losses: the cases of the book are of support alone.',
  })
  changesLosses: boolean;
  @Field(() => RuleCasesType) book: RuleCasesType;
  @Field(() => RuleCasesType) examples: RuleCasesType;
  @Field(() => [RuleLossExampleType], { description: 'None where the programme compensates nothing.' })
  losses: RuleLossExampleType[];
  @Field(() => FenScalar, { description: 'What the examples of losses suppose: the balance of the fund.' })
  supposedBalanceFen: number;
  @Field(() => FenScalar, { description: 'And the covered loans of the bank.' }) supposedCoveredFen: number;
  @Field(() => Int, { description: 'And for how many months the loan is overdue.' }) supposedOverdueMonths: number;
}

const FIGURE = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
@InputType()
export class RuleShareInput {
  @Field(() => String) @IsIn(PARTIES) party: Party;
  @Field(() => String) @IsString() @MaxLength(FIGURE) share: string;
}
@InputType()
export class RuleTierInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) upTo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) rate?: string | null;
  @Field(() => [RuleShareInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => RuleShareInput)
  shares?: RuleShareInput[] | null;
}
@InputType()
export class RuleValueInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(FIGURE) text?: string | null;
  @Field(() => [RuleShareInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => RuleShareInput)
  shares?: RuleShareInput[] | null;
  @Field(() => [RuleTierInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => RuleTierInput)
  tiers?: RuleTierInput[] | null;
}
@InputType()
export class DraftRuleInput {
  @Field(() => String, { description: "Of one's own division it is amended, of another it is copied." })
  @IsString()
  @MaxLength(60)
  programme: string;
  @Field(() => String) @IsString() @MaxLength(800) summary: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(240) title?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(480) titleEn?: string | null;
  @Field(() => String, { nullable: true, description: 'First day of a copy.' }) @IsOptional() @Matches(DAY) from?:
    string | null;
}
@InputType()
export class RuleMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class DropRuleChangeInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String) @IsString() @MaxLength(80) parameter: string;
  @Field(() => String) @Matches(DAY) from: string;
}
@InputType()
export class ChangeRuleInput extends DropRuleChangeInput {
  @Field(() => RuleValueInput) @ValidateNested() @Type(() => RuleValueInput) value: RuleValueInput;
  @Field(() => String, { nullable: true, description: 'A document of the library: its id, number or title.' })
  @IsOptional()
  @IsString()
  @MaxLength(800)
  document?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a document that the library does not have yet.' })
  @IsOptional()
  @IsString()
  @MaxLength(800)
  documentTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number, where it has one.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  documentNumber?: string | null;
  @Field(() => String) @IsString() @MaxLength(800) clause: string;
  @Field(() => String) @IsString() @MaxLength(1600) quote: string;
}
