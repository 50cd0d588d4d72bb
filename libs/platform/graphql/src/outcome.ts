import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { DomainError, Json } from '@zhiya/kernel';
import type { Outcome } from '@zhiya/platform-persistence';
import { JsonScalar } from './scalars';

@ObjectType('Citation')
export class CitationType {
  @Field(() => String) document: string;
  @Field(() => String) clause: string;
  @Field(() => String) quote: string;
}

/** What the caller can mend: a stable code, the figures a message needs, the input it belongs to. */
@ObjectType('DomainError')
export class DomainErrorType {
  @Field(() => String) code: string;
  @Field(() => JsonScalar) facts: Record<string, Json | undefined>;
  @Field(() => String, { nullable: true }) field?: string | null;
  @Field(() => [CitationType]) citations: CitationType[];
}

@ObjectType({ description: 'The change is committed.' })
export class Done {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) state?: string | null;
  @Field(() => JsonScalar, { nullable: true }) facts?: Record<string, Json> | null;
}

@ObjectType({ description: 'Nothing was changed; every error says what to mend.' })
export class Refusal {
  @Field(() => [DomainErrorType]) errors: DomainErrorType[];
}

export const OutcomeUnion = createUnionType({
  name: 'Outcome',
  types: () => [Done, Refusal] as const,
  resolveType: (v: object) => ('errors' in v ? Refusal : Done),
});

export const toErrors = (errors: readonly DomainError[]): DomainErrorType[] =>
  errors.map((e) => ({ code: e.code, facts: e.facts, field: e.field ?? null, citations: [...(e.citations ?? [])] }));

export const refuse = (errors: readonly DomainError[]): Refusal =>
  Object.assign(new Refusal(), { errors: toErrors(errors) });

/** A use case's answer as the union member it is. */
export function present(outcome: Outcome): Done | Refusal {
  return outcome.ok
    ? Object.assign(new Done(), {
        id: outcome.value.id,
        state: outcome.value.state ?? null,
        facts: outcome.value.facts ?? null,
      })
    : refuse(outcome.errors);
}
