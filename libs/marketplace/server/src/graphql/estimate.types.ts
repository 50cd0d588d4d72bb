import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { CitationType, FenScalar } from '@zhiya/platform-graphql';
import { ENTERPRISE_SIZES, IP_TYPES, type EnterpriseSize, type IpType } from '@zhiya/policy-catalogue';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ExpectedSupportType, NetCostType, OfferFeeInput, SupportAssumptionType } from './offer.types';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MAX_FEES = 50;

@InputType({
  description:
    'A loan that nobody has offered yet: what would it cost, and what could be received on it? What is left out is not known.',
})
export class LoanQuestionInput {
  @Field(() => String, {
    nullable: true,
    description: "GB/T 2260 code of the enterprise's seat; without it no programme is asked.",
  })
  @IsOptional()
  @Matches(/^\d{6}$/)
  division?: string | null;
  @Field(() => FenScalar) @IsInt() principalFen: number;
  @Field(() => Int) @IsInt() rateBp: number;
  @Field(() => Int) @IsInt() months: number;
  @Field(() => String) @IsIn(REPAYMENT_METHODS) method: RepaymentMethod;
  @Field(() => String, { nullable: true, description: 'Today where it is left out.' })
  @IsOptional()
  @Matches(DATE)
  drawnOn?: string | null;
  @Field(() => [OfferFeeInput])
  @IsArray()
  @ArrayMaxSize(MAX_FEES)
  @ValidateNested({ each: true })
  @Type(() => OfferFeeInput)
  fees: OfferFeeInput[];
  @Field(() => [String], { nullable: true, description: 'Kinds of right that are pledged.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(IP_TYPES.length)
  @IsIn(IP_TYPES, { each: true })
  ipTypes?: IpType[] | null;
  @Field(() => Int, { nullable: true, description: 'The part of the loan that they secure.' })
  @IsOptional()
  @IsInt()
  ipShareBp?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(ENTERPRISE_SIZES) size?: EnterpriseSize | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether at least one right is pledged for the first time.' })
  @IsOptional()
  @IsBoolean()
  firstPledge?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() borrowerOwnsRights?: boolean | null;
}

@ObjectType('SupportParameter', {
  description: 'A dated value of a programme, or a statutory one, that an amount was computed with.',
})
export class SupportParameterType {
  @Field(() => String) parameter: string;
  @Field(() => String) title: string;
  @Field(() => String) value: string;
  @Field(() => String, { description: 'yuan, ratio, …; ratio for reference rates.' }) unit: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => CitationType) citation: CitationType;
  @Field(() => String, {
    nullable: true,
    description: 'Of a value that nobody has compared with its text: from where it is, in words.',
  })
  unverified?: string | null;
}
@ObjectType('EstimatedSupport')
export class EstimatedSupportType extends ExpectedSupportType {
  @Field(() => [SupportParameterType]) parameters: SupportParameterType[];
  @Field(() => Boolean, { description: 'Whether it is part of the best mix and so of the net cost.' })
  isCounted: boolean;
}
@ObjectType('SupportNeed', { description: 'A fact that an amount waits for: its place in a case, and what it is.' })
export class SupportNeedType {
  @Field(() => String) fact: string;
  @Field(() => String) title: string;
}
@ObjectType('SupportBlocker', { description: 'A condition that is not met.' })
export class SupportBlockerType {
  @Field(() => String) condition: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the condition looks at; null where it looks at other support.',
  })
  fact?: string | null;
  @Field(() => String) title: string;
  @Field(() => String) test: string;
  @Field(() => String) actual: string;
  @Field(() => String) required: string;
  @Field(() => CitationType) citation: CitationType;
}
@ObjectType('OpenSupport', { description: 'Support that is not computed, with the reason. Never zero.' })
export class OpenSupportType {
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => FenScalar) baseFen: number;
  @Field(() => String, { description: 'INELIGIBLE or UNKNOWN.' }) status: string;
  @Field(() => [SupportNeedType]) needed: SupportNeedType[];
  @Field(() => [SupportBlockerType]) blockers: SupportBlockerType[];
}
@ObjectType('ProgrammeSource')
export class ProgrammeSourceType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) issuer: string;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
}
@ObjectType('ProgrammeOutlook', { description: 'What one programme of the division would pay on the loan.' })
export class ProgrammeOutlookType {
  @Field(() => ID) programme: string;
  @Field(() => String) title: string;
  @Field(() => String) division: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => String, {
    description:
      'COMPUTED, PARTLY, INELIGIBLE, UNKNOWN, DOCUMENT_ONLY (too little of it is known), FOR_BANKS, NOT_IN_FORCE, NOTHING_DUE.',
  })
  status: string;
  @Field(() => [String], { description: 'What is not known of the programme itself.' }) missing: string[];
  @Field(() => [ProgrammeSourceType]) sources: ProgrammeSourceType[];
  @Field(() => [EstimatedSupportType]) items: EstimatedSupportType[];
  @Field(() => [OpenSupportType]) open: OpenSupportType[];
  @Field(() => FenScalar, {
    nullable: true,
    description: 'What counts of it in the best mix; null where nothing could be computed.',
  })
  countedFen?: number | null;
}
@ObjectType('SupportAlternative')
export class SupportAlternativeType {
  @Field(() => String) programme: string;
  @Field(() => FenScalar, { description: 'What it would pay if it were claimed alone.' }) aloneFen: number;
}
@ObjectType('SupportChoice', {
  description: 'A kind of support that several programmes pay, and how it is best claimed.',
})
export class SupportChoiceType {
  @Field(() => String) kind: string;
  @Field(() => String, {
    description: 'EXCLUDES, TOPS_UP, or SILENT where no text says whether both may be had: then it is counted once.',
  })
  rule: string;
  @Field(() => CitationType, { nullable: true }) citation?: CitationType | null;
  @Field(() => String) first: string;
  @Field(() => [String]) toppedUpBy: string[];
  @Field(() => FenScalar) amountFen: number;
  @Field(() => [SupportAlternativeType]) others: SupportAlternativeType[];
}
@ObjectType('LoanAnswer')
export class LoanAnswerType {
  @Field(() => String) drawnOn: string;
  @Field(() => NetCostType, {
    description: 'With what could be computed and legally combined; what is unknown never counts.',
  })
  netCost: NetCostType;
  @Field(() => [String], {
    description: 'Programmes that pay support to enterprises of the division; empty where we know none.',
  })
  programmes: string[];
  @Field(() => [ProgrammeOutlookType], {
    description: 'Every programme that serves the division: its own and those of the divisions above it.',
  })
  outlook: ProgrammeOutlookType[];
  @Field(() => [SupportChoiceType]) choices: SupportChoiceType[];
  @Field(() => [SupportAssumptionType], { description: 'What was taken for granted of a loan that lies ahead.' })
  assumed: SupportAssumptionType[];
  @Field(() => [String], {
    description: 'Facts, by their place in a case, that programmes in force ask of the enterprise and the loan.',
  })
  asked: string[];
  @Field(() => [String], {
    description:
      'Other divisions with a programme: all of them where none was named, those within where a province was.',
  })
  elsewhere: string[];
}
