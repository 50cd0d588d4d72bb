import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CitationType, DomainErrorType, JsonScalar } from '@zhiya/platform-graphql';
import { ObligationType } from './library.types';

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
@ObjectType('PolicyNeed', { description: 'A fact that the answer waits for: its place in the case, and what it is.' })
export class NeedType {
  @Field(() => String) fact: string;
  @Field(() => String) title: string;
}
@ObjectType('PolicyBlocker', { description: 'A condition that is not met.' })
export class BlockerType {
  @Field(() => String) condition: string;
  @Field(() => String, { nullable: true, description: 'The loan it is about; null where the enterprise is meant.' })
  subject?: string | null;
  @Field(() => String) reason: string;
  @Field(() => [CitationType]) citations: CitationType[];
}
/** Only programmes that ask for more than payments say so. */
@ObjectType({ isAbstract: true })
abstract class StatedType extends TracedType {
  @Field(() => String, {
    nullable: true,
    description: 'COMPUTED, INELIGIBLE or UNKNOWN; null where the programme asks for payments alone.',
  })
  status?: string | null;
  @Field(() => [NeedType], { nullable: true }) needed?: NeedType[] | null;
  @Field(() => [BlockerType], { nullable: true }) blockers?: BlockerType[] | null;
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
export class EstimateItemType extends StatedType {
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String) base: string;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => String, { nullable: true }) uncapped?: string | null;
  @Field(() => String, { nullable: true }) capRemaining?: string | null;
  @Field(() => String, { nullable: true, description: 'null unless computed.' }) amount?: string | null;
  @Field(() => [EstimateSegmentType], { nullable: true }) segments?: EstimateSegmentType[] | null;
}
@ObjectType('EstimateAnswer')
export class EstimateAnswerType {
  @Field(() => String) programme: string;
  @Field(() => String, { nullable: true, description: 'Why the programme is not for this enterprise.' })
  notApplicable?: string | null;
  @Field(() => String, { nullable: true }) status?: string | null;
  @Field(() => [NeedType], { nullable: true, description: 'What is not known of the programme itself.' }) needed?:
    NeedType[] | null;
  @Field(() => [EstimateItemType]) items: EstimateItemType[];
  @Field(() => String, { nullable: true, description: 'null where anything is unknown.' }) total?: string | null;
}
@ObjectType('PartyAmount')
export class PartyAmountType {
  @Field(() => String) party: string;
  @Field(() => String) amount: string;
}
@ObjectType('CompensationLimit')
export class CompensationLimitType {
  @Field(() => String) name: string;
  @Field(() => String) title: string;
  @Field(() => String) remaining: string;
  @Field(() => Boolean, { description: 'Whether it is the limit that bound.' }) binds: boolean;
}
@ObjectType('CompensateAnswer')
export class CompensateAnswerType extends StatedType {
  @Field(() => String) programme: string;
  @Field(() => String) base: string;
  @Field(() => String, { nullable: true }) rate?: string | null;
  @Field(() => String, { nullable: true }) uncapped?: string | null;
  @Field(() => [CompensationLimitType]) limits: CompensationLimitType[];
  @Field(() => String, { nullable: true, description: 'null unless computed.' }) payable?: string | null;
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
  @Field(() => DomainErrorType, { nullable: true, description: 'The reason as a stable code with its facts.' })
  fault?: DomainErrorType | null;
}
@ObjectType('PolicyClause')
export class PolicyClauseType {
  @Field(() => ID) id: string;
  @Field(() => String) locator: string;
  @Field(() => String) summary: string;
  @Field(() => String) quote: string;
  @Field(() => String) confidence: string;
}
@ObjectType('PolicyAskedFact', {
  description: 'A field of its cases that a programme cannot do without, beside what every case states.',
})
export class AskedFactType {
  @Field(() => String, { description: 'estimate or compensate.' }) command: string;
  @Field(() => String) path: string;
  @Field(() => [String], { description: 'The conditions, limits and shares that ask for it.' })
  conditions: readonly string[];
}
@ObjectType('PolicyProgramme')
export class PolicyProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) division: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => JsonScalar, { description: 'Fields of its cases: path, type, unit, required.' }) inputs: unknown;
  @Field(() => [String], { description: 'What is computed of it: estimate, compensate.' }) commands: string[];
  @Field(() => [AskedFactType]) asks: readonly AskedFactType[];
  @Field(() => [String], { description: 'What is not known of it: with anything here it is a document only.' })
  missing: string[];
  @Field(() => JsonScalar, { description: 'Dated values with the clause each rests on.' }) parameters: unknown;
  @Field(() => JsonScalar) readings: unknown;
}
@ObjectType('PolicyPlan')
export class PolicyPlanType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) year: number;
  @Field(() => Boolean, { description: 'Whether it binds each year from `year` on, over the same days.' })
  everyYear: boolean;
  @Field(() => JsonScalar) period: unknown;
  @Field(() => JsonScalar) inputs: unknown;
  @Field(() => JsonScalar, { description: 'Dated values with the clause each rests on.' }) parameters: unknown;
  @Field(() => JsonScalar) indicators: unknown;
  @Field(() => JsonScalar) readings: unknown;
}
@ObjectType('PolicyObligation', { description: 'An obligation with the clause that lays it on somebody.' })
export class PolicyObligationType extends ObligationType {
  @Field(() => ID) id: string;
  @Field(() => ID) document: string;
  @Field(() => ID) clause: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'plan/indicator, where it is computed.' }) indicator?:
    string | null;
}
@ObjectType('PolicyDocument')
export class PolicyDocumentType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) issuer: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) issuedOn?: string | null;
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  @Field(() => String, { nullable: true }) effectiveFrom?: string | null;
  @Field(() => String, { nullable: true }) effectiveUntil?: string | null;
  @Field(() => String) level: string;
  @Field(() => String) division: string;
  @Field(() => Boolean) textOnFile: boolean;
  @Field(() => String) source: string;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
  @Field(() => String) checkedOn: string;
  @Field(() => [ID], { description: 'Documents that it takes the place of.' }) supersedes: readonly string[];
  @Field(() => [ID], { description: 'Documents that it names.' }) names: readonly string[];
  @Field(() => [PolicyClauseType]) clauses: PolicyClauseType[];
  @Field(() => [PolicyProgrammeType]) programmes: PolicyProgrammeType[];
  @Field(() => [PolicyObligationType]) obligations: PolicyObligationType[];
  @Field(() => [PolicyPlanType]) plans: PolicyPlanType[];
}
