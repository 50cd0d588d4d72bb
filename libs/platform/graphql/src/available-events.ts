import { Field, ObjectType } from '@nestjs/graphql';
import type { AvailableEvent } from '@zhiya/kernel';
import { DomainErrorType, toErrors } from './outcome';

@ObjectType('AvailableEvent', { description: 'What the caller may do with the record in its present state.' })
export class AvailableEventType {
  @Field(() => String) event: string;
  @Field(() => [DomainErrorType], { description: 'Why it cannot be done today; empty where it can.' })
  barredBy: DomainErrorType[];
}

export const toAvailableEvents = (events: readonly AvailableEvent<string>[]): AvailableEventType[] =>
  events.map((e) => ({ event: e.event, barredBy: toErrors(e.barredBy) }));
