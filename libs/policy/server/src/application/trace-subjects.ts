import { Injectable } from '@nestjs/common';
import { invariant, type Actor } from '@zhiya/kernel';

/** A kind of record that decisions are made on, as its context knows it. */
export interface TraceSubject {
  /** The record's type, as in its lifecycle's name. */
  readonly type: string;
  /** Who may look at such records at all. */
  readonly permission: string;
  /** The case it belongs to, null where it has none. Throws NOT_FOUND where the actor may not see this one. */
  caseOf(actor: Actor, subjectId: string): Promise<string | null>;
}

/** What each context says about who may read the reasoning behind its records: whoever may read the record itself. */
@Injectable()
export class TraceSubjects {
  private readonly subjects = new Map<string, TraceSubject>();

  register(subject: TraceSubject): void {
    invariant(!this.subjects.has(subject.type), `traces of ${subject.type} are described twice`);
    this.subjects.set(subject.type, subject);
  }
  find(type: string): TraceSubject | undefined {
    return this.subjects.get(type);
  }
}
