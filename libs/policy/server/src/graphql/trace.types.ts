import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar } from '@zhiya/platform-graphql';
import { AssumptionType } from './policy.types';

@ObjectType('ArguedClause', {
  description: 'The words of a clause as they stood when it was decided, and where they stand.',
})
export class ArguedClauseType {
  @Field(() => ID) document: string;
  @Field(() => ID) clause: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) locator: string;
  @Field(() => String, { description: 'Empty where the text is not on file.' }) quote: string;
  @Field(() => String, {
    nullable: true,
    description:
      'In our own words, never a quotation; null of a clause that the catalogue does not have, and of what was kept before summaries were.',
  })
  summary?: string | null;
}
@ObjectType('ArguedParameter', { description: 'A dated value that the computation used.' })
export class ArguedParameterType {
  @Field(() => String) parameter: string;
  @Field(() => String) title: string;
  @Field(() => String) value: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => ArguedClauseType) clause: ArguedClauseType;
  @Field(() => String, {
    nullable: true,
    description: 'Of a value that nobody has compared with its text: from where it is, in words.',
  })
  unverified?: string | null;
}
@ObjectType('ArguedCap')
export class ArguedCapType {
  @Field(() => String) name: string;
  @Field(() => String) title: string;
  @Field(() => FenScalar, { nullable: true }) remainingFen?: number | null;
  @Field(() => Boolean) binds: boolean;
}
@ObjectType('ArguedValue', { description: 'One of fen, basis points, a date or words, as `unit` says.' })
export class ArguedValueType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'FEN, BP, DATE or TEXT.' }) unit: string;
  @Field(() => FenScalar, { nullable: true }) number?: number | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}
@ObjectType('ArguedFigure', { description: 'A figure that was put in, with the record it was read from.' })
export class ArguedFigureType extends ArguedValueType {
  @Field(() => String, { nullable: true }) on?: string | null;
  @Field(() => String, { nullable: true }) sourceType?: string | null;
  @Field(() => ID, { nullable: true }) sourceId?: string | null;
}
@ObjectType('ArguedPart')
export class ArguedPartType {
  @Field(() => String) title: string;
  @Field(() => [ArguedClauseType]) clauses: ArguedClauseType[];
  @Field(() => [ArguedParameterType]) parameters: ArguedParameterType[];
  @Field(() => [String], { description: 'The arithmetic, a line each.' }) lines: string[];
  @Field(() => [ArguedCapType]) caps: ArguedCapType[];
  @Field(() => String, { nullable: true }) rounding?: string | null;
  @Field(() => [AssumptionType], { description: 'What had to be chosen where the source is silent.' })
  readings: AssumptionType[];
  @Field(() => [ArguedValueType]) results: ArguedValueType[];
}
@ObjectType('DecisionTrace', { description: 'Why a decision came out as it did, as kept when it was made.' })
export class DecisionTraceType {
  @Field(() => ID) id: string;
  @Field(() => String) subjectType: string;
  @Field(() => ID) subjectId: string;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
  @Field(() => String) kind: string;
  @Field(() => String, {
    nullable: true,
    description: 'The step of the record that was decided; null where it was not kept.',
  })
  event?: string | null;
  @Field(() => String) programme: string;
  @Field(() => String, { nullable: true }) programmeTitle?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Of the programme, as its division counts; 0 is the catalogue's own.",
  })
  revision?: number | null;
  @Field(() => String) asOf: string;
  @Field(() => String) at: string;
  @Field(() => String, { nullable: true }) personName?: string | null;
  @Field(() => String, { nullable: true }) orgName?: string | null;
  @Field(() => String) question: string;
  @Field(() => [ArguedFigureType]) figures: ArguedFigureType[];
  @Field(() => [ArguedPartType]) parts: ArguedPartType[];
}
