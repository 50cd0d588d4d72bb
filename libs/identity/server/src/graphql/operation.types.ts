import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@zhiya/platform-graphql';

@ObjectType('Job')
export class JobType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) event: string;
  @Field(() => String) state: string;
  @Field(() => Int) attempts: number;
  @Field(() => Date) runAt: Date;
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true }) lastError?: string | null;
  @Field(() => String) correlationId: string;
}
@ObjectType('JobCount')
export class JobCountType {
  @Field(() => String) state: string;
  @Field(() => Int) count: number;
}
@ObjectType('JobsPage')
export class JobsPageType {
  @Field(() => [JobCountType]) counts: JobCountType[];
  @Field(() => [JobType], { description: 'Without a state, dead ones first; latest first among their like.' })
  jobs: JobType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('Mail')
export class MailType {
  @Field(() => ID) id: string;
  @Field(() => String) recipient: string;
  @Field(() => String) subject: string;
  @Field(() => String, {
    nullable: true,
    description: 'Kept in the demonstration alone, {{link}} where its link was: elsewhere a letter is for its reader.',
  })
  body?: string | null;
  @Field(() => Boolean, { description: 'Its link can be opened by openLetter: in the demonstration alone.' })
  isOpenable: boolean;
  @Field(() => String) state: string;
  @Field(() => Date) createdAt: Date;
}
@ObjectType('Notification')
export class NotificationType {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => JsonScalar) facts: unknown;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) readAt?: Date | null;
}
