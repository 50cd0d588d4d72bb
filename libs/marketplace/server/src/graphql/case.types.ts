import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RecordAboutType } from '@zhiya/identity-server';
import { FenScalar } from '@zhiya/platform-graphql';
import { RightCountType } from './listing.types';

@ObjectType('CaseParty')
export class CasePartyType {
  @Field(() => ID) orgId: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String) since: string;
}
@ObjectType('TimelineEntry', { description: 'Something that happened in the case, as far as the caller may know.' })
export class TimelineEntryType {
  @Field(() => ID) id: string;
  @Field(() => String) recordType: string;
  @Field(() => ID) recordId: string;
  @Field(() => String) event: string;
  @Field(() => String, { nullable: true }) fromState: string | null;
  @Field(() => String) toState: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String) orgName: string;
  @Field(() => String) orgKind: string;
  @Field(() => String, { nullable: true, description: 'Told about the caller’s own colleagues only.' }) personName:
    string | null;
  @Field(() => Date) at: Date;
  @Field(() => String) businessDate: string;
  @Field(() => RecordAboutType) about: RecordAboutType;
}
@ObjectType('CaseTask', { description: 'Whose turn it is, since when and until when.' })
export class CaseTaskType {
  @Field(() => ID) id: string;
  @Field(() => String) recordType: string;
  @Field(() => ID) recordId: string;
  @Field(() => String) state: string;
  @Field(() => String) orgKind: string;
  @Field(() => String, { nullable: true, description: 'Null: any organisation of the kind.' }) orgName: string | null;
  @Field(() => Boolean, {
    description: 'Somebody’s who is no member (a registry): `isMine` then says that the caller enters the answer.',
  })
  isOutside: boolean;
  @Field(() => Boolean) isMine: boolean;
  @Field(() => String, { nullable: true }) role: string | null;
  @Field(() => String) since: string;
  @Field(() => String, { nullable: true }) dueOn: string | null;
  @Field(() => Boolean) isLate: boolean;
  @Field(() => RecordAboutType) about: RecordAboutType;
}
@ObjectType('CaseSummary')
export class CaseSummaryType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) caseNo: string | null;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => String) enterpriseName: string;
  @Field(() => FenScalar, { nullable: true }) amountFen: number | null;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => [RightCountType]) rights: RightCountType[];
}
@ObjectType('CaseSummaryPage')
export class CaseSummaryPageType {
  @Field(() => [CaseSummaryType]) nodes: CaseSummaryType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}
@ObjectType('Case', { description: 'What grows from a listing: its id is the listing’s.' })
export class CaseType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) caseNo: string | null;
  @Field(() => String, { description: 'State of the listing.' }) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => ID, { nullable: true }) enterpriseId: string | null;
  @Field(() => String, { nullable: true, description: 'Null while the enterprise is anonymous to the caller.' })
  enterpriseName: string | null;
  @Field(() => String) division: string;
  @Field(() => FenScalar, { nullable: true }) amountFen: number | null;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => [RightCountType]) rights: RightCountType[];
  @Field(() => String, { nullable: true }) validUntil: string | null;
  @Field(() => ID, { nullable: true }) acceptedOfferId: string | null;
  @Field(() => [CasePartyType]) parties: CasePartyType[];
  @Field(() => [CaseTaskType]) tasks: CaseTaskType[];
  @Field(() => [TimelineEntryType], { description: 'Latest first.' }) timeline: TimelineEntryType[];
}
