import { Field, ID, InputType, Float, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import {
  FIGURE_BASES,
  METRICS,
  TARGET_SOURCES,
  type FigureBasis,
  type Metric,
  type TargetSource,
} from '@zhiya/oversight-domain';
import { AvailableEventType, CitationType, FenScalar } from '@zhiya/platform-graphql';
import { DESIGNATIONS, type Designation } from '@zhiya/policy-catalogue';
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

@ObjectType('Counters', { description: 'What loans add up to: a mixed loan counts once as a loan and once per right.' })
export class CountersType {
  @Field(() => FenScalar) amountFen: number;
  @Field(() => Int) loans: number;
  @Field(() => Int) enterprises: number;
  @Field(() => Int) patents: number;
  @Field(() => Int) trademarks: number;
  @Field(() => Int) copyrights: number;
  @Field(() => Int) mixedLoans: number;
}
@ObjectType('LendingReturn', { description: 'A total of lending off the platform, as reported or as printed.' })
export class LendingReturnType {
  @Field(() => ID) id: string;
  @Field(() => String) division: string;
  @Field(() => String) divisionName: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => String) metric: string;
  @Field(() => Int) year: number;
  @Field(() => String) periodFrom: string;
  @Field(() => String) periodLast: string;
  @Field(() => Boolean) isWholeYear: boolean;
  @Field(() => FenScalar) value: number;
  @Field(() => String) basis: string;
  @Field(() => String) basisNote: string;
  @Field(() => String, { nullable: true }) printed?: string | null;
  @Field(() => CitationType, { nullable: true }) citation?: CitationType | null;
  @Field(() => String) makerName: string;
  @Field(() => String, { nullable: true }) checkerName?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('PlanNote', { description: 'A reading that had to be chosen where the plan is silent.' })
export class PlanNoteType {
  @Field(() => String) parameter: string;
  @Field(() => String) value: string;
  @Field(() => String) note: string;
}
@ObjectType('Target', { description: 'What a division is to reach in a year, and where it stands.' })
export class TargetType {
  @Field(() => ID) id: string;
  @Field(() => String) division: string;
  @Field(() => String) divisionName: string;
  @Field(() => Int) year: number;
  @Field(() => String) metric: string;
  @Field(() => String, { description: 'PLAN: a document binds the division. OWN: its bureau decided.' }) source: string;
  @Field(() => String, { nullable: true }) plan?: string | null;
  @Field(() => String, { nullable: true }) planTitle?: string | null;
  @Field(() => [String]) designations: string[];
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String) label: string;
  @Field(() => String) basis: string;
  @Field(() => String) makerName: string;
  @Field(() => String, { nullable: true }) checkerName?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => FenScalar) actualFen: number;
  /** No Int: against a target of a few yuan it exceeds 2^31. */
  @Field(() => Float, { nullable: true }) attainmentBp?: number | null;
  @Field(() => FenScalar, { nullable: true }) missingFen?: number | null;
  @Field(() => String, {
    description: 'MET, MISSED, ON_TRACK, BEHIND; of a plan also JUDGEMENT, NOT_APPLICABLE, UNDEFINED.',
  })
  status: string;
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [String]) steps: string[];
  @Field(() => [PlanNoteType]) assumptions: PlanNoteType[];
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('YearFigures', {
  description: 'One year of one division: what was reported from off the platform, and what was lent on it.',
})
export class YearFiguresType {
  @Field(() => Int) year: number;
  @Field(() => FenScalar) offPlatformFen: number;
  @Field(() => FenScalar) onPlatformFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => FenScalar, { description: 'Each part at the pace of the days that it covers itself.' })
  projectedFen: number;
  @Field(() => Boolean) isWhole: boolean;
  @Field(() => Boolean) isOver: boolean;
  @Field(() => [LendingReturnType]) returns: LendingReturnType[];
  @Field(() => CountersType) onPlatform: CountersType;
}
@ObjectType('MonthFigures')
export class MonthFiguresType {
  @Field(() => Int) month: number;
  @Field(() => CountersType) counters: CountersType;
}
@ObjectType('DivisionFigures')
export class DivisionFiguresType {
  @Field(() => String) division: string;
  @Field(() => String) name: string;
  @Field(() => CountersType) counters: CountersType;
}
@ObjectType('FigureComparison', {
  description: 'Growth over the same days a year before, or the code of why there is nothing to compare with.',
})
export class FigureComparisonType {
  @Field(() => Float, { nullable: true }) growthBp?: number | null;
  @Field(() => FenScalar, { nullable: true }) baseFen?: number | null;
  @Field(() => String, { nullable: true }) code?: string | null;
}
@ObjectType('BureauOverview', { description: "A bureau's first screen." })
export class BureauOverviewType {
  @Field(() => String) division: string;
  @Field(() => String) divisionName: string;
  @Field(() => Int) year: number;
  @Field(() => String) today: string;
  @Field(() => [Int]) years: number[];
  @Field(() => YearFiguresType) figures: YearFiguresType;
  @Field(() => FigureComparisonType) comparison: FigureComparisonType;
  @Field(() => TargetType, { nullable: true }) target?: TargetType | null;
  @Field(() => [TargetType], { description: 'Proposed and not yet decided.' }) proposedTargets: TargetType[];
  @Field(() => [YearFiguresType]) history: YearFiguresType[];
  @Field(() => [MonthFiguresType]) months: MonthFiguresType[];
  @Field(() => [DivisionFiguresType]) within: DivisionFiguresType[];
}
@ObjectType('FigureLoan', { description: 'A loan behind a figure.' })
export class FigureLoanType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) division: string;
  @Field(() => String) divisionName: string;
  @Field(() => String) drawnOn: string;
  @Field(() => FenScalar) principalFen: number;
  @Field(() => OrganisationType, { nullable: true }) borrower?: OrganisationType | null;
  @Field(() => OrganisationType, { nullable: true }) bank?: OrganisationType | null;
  @Field(() => [String]) rightKinds: string[];
  @Field(() => Boolean) isMixed: boolean;
}
@ObjectType('FigureLoanPage')
export class FigureLoanPageType {
  @Field(() => String) division: string;
  @Field(() => Int) year: number;
  @Field(() => Int, { nullable: true }) month?: number | null;
  @Field(() => CountersType, { description: 'The figure that all pages of this list add up to.' })
  counters: CountersType;
  @Field(() => [FigureLoanType]) loans: FigureLoanType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('BindingPlan', { description: 'A plan that may set a figure for a year.' })
export class BindingPlanType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) year: number;
  @Field(() => [String]) designations: string[];
}

@InputType()
export class CitationInput {
  @Field(() => String) @IsString() @MaxLength(800) document: string;
  @Field(() => String) @IsString() @MaxLength(800) clause: string;
  @Field(() => String) @IsString() @MaxLength(1600) quote: string;
}
@InputType()
export class ReportLendingInput {
  @Field(() => String) @IsIn(METRICS) metric: Metric;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) periodFrom: string;
  @Field(() => String) @Matches(/^\d{4}-\d{2}-\d{2}$/) periodLast: string;
  @Field(() => FenScalar) @IsInt() value: number;
  @Field(() => String) @IsIn(FIGURE_BASES) basis: FigureBasis;
  @Field(() => String) @IsString() @MaxLength(2000) basisNote: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(240) printed?: string | null;
  @Field(() => CitationInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CitationInput)
  citation?: CitationInput | null;
}
@InputType()
export class CorrectLendingInput extends ReportLendingInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}
@InputType()
export class OversightMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}
@InputType()
export class ProposeTargetInput {
  @Field(() => Int) @IsInt() year: number;
  @Field(() => String) @IsIn(TARGET_SOURCES) source: TargetSource;
  @Field(() => FenScalar, { nullable: true }) @IsOptional() @IsInt() amountFen?: number | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(DESIGNATIONS, { each: true })
  designations?: Designation[] | null;
  @Field(() => String) @IsString() @MaxLength(240) label: string;
  @Field(() => String) @IsString() @MaxLength(8000) basis: string;
}
