import { Inject, Injectable } from '@nestjs/common';
import { holds, type Actor, type PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { PolicyTrace } from '../persistence/policy.entities';
import { TraceSubjects } from './trace-subjects';
import { tracesOf } from './traces';

export interface FoundTrace {
  readonly trace: PolicyTrace;
  readonly caseId: string | null;
}

/** The reasoning behind decisions, for whoever may read the record that was decided on; to others there is none. */
@Injectable()
export class TraceQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly subjects: TraceSubjects,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  async one(actor: Actor, id: string): Promise<FoundTrace> {
    const trace = await this.uow.databases.reader.manager.findOneBy(PolicyTrace, { id });
    if (!trace) throw new NotFoundError('trace');
    return { trace, caseId: await this.caseOf(actor, trace.subjectType, trace.subjectId) };
  }

  /** Of one record, oldest first. */
  async of(actor: Actor, subjectType: string, subjectId: string): Promise<FoundTrace[]> {
    const caseId = await this.caseOf(actor, subjectType, subjectId);
    return (await tracesOf(this.uow.databases.reader.manager, subjectType, [subjectId])).map((trace) => ({
      trace,
      caseId,
    }));
  }

  private async caseOf(actor: Actor, type: string, id: string): Promise<string | null> {
    const subject = this.subjects.find(type);
    if (!subject || !holds(actor, subject.permission, this.table)) throw new NotFoundError('trace');
    return subject.caseOf(actor, id);
  }
}
