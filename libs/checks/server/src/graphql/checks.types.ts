import { AvailableEventType, JsonScalar } from '@zhiya/platform-graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

@ObjectType('ProposedFact', { description: 'What an act is done with: its kind says how it is written.' })
export class ProposedFactType {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'text, fen, int, date, or ids (a list of words).' }) kind: string;
  @Field(() => JsonScalar, { nullable: true }) value: unknown;
}
@ObjectType('Proposal', { description: 'An act that takes two people, on its way or done.' })
export class ProposalType {
  @Field(() => ID) id: string;
  @Field(() => String) act: string;
  @Field(() => String) state: string;
  @Field(() => String) stateSince: string;
  @Field(() => Int) version: number;
  @Field(() => String) subjectType: string;
  @Field(() => ID) subjectId: string;
  @Field(() => String) organisationName: string;
  @Field(() => String) makerName: string;
  @Field(() => Date) proposedAt: Date;
  @Field(() => [ProposedFactType]) facts: ProposedFactType[];
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [AvailableEventType]) availableEvents: AvailableEventType[];
}
@ObjectType('ProposalPage')
export class ProposalPageType {
  @Field(() => [ProposalType]) nodes: ProposalType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@InputType()
export class ProposalMoveInput {
  @Field(() => ID) @IsString() @MaxLength(36) id: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) version?: number | null;
}
@InputType()
export class ReturnProposalInput extends ProposalMoveInput {
  @Field(() => String) @IsString() @MaxLength(600) reason: string;
}
