import { Injectable } from '@nestjs/common';
import { fail, ok } from '@zhiya/kernel';
import { caseParties } from '@zhiya/platform-lifecycle';
import { audit, NotFoundError, UnitOfWork, type Outcome, type RequestContext } from '@zhiya/platform-persistence';
import type { EnterpriseSize } from '@zhiya/policy-catalogue';
import { SupportStatementRow } from '../persistence/statement.entities';
import { proposeOfCase } from './subsidy-claims';

export interface NewStatement {
  readonly caseId: string;
  readonly size?: EnterpriseSize | null;
  readonly isFirstPledge?: boolean | null;
}

/** An enterprise's word where a programme asks and no record tells. */
@Injectable()
export class StatementService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What is left out stays as it was. The payments that waited for it are looked at again. Errors: SUPPORT.NOTHING_STATED. */
  state(ctx: RequestContext, { caseId, size = null, isFirstPledge = null }: NewStatement): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      if ((await caseParties(tx.em, caseId))['ENTERPRISE'] !== tx.actor.orgId) throw new NotFoundError('case');
      if (size === null && isFirstPledge === null) return fail('SUPPORT.NOTHING_STATED', {}, 'size');
      const before = await tx.em.findOneBy(SupportStatementRow, { id: caseId });
      const after: SupportStatementRow = {
        id: caseId,
        enterpriseOrgId: tx.actor.orgId,
        size: size ?? before?.size ?? null,
        isFirstPledge: isFirstPledge ?? before?.isFirstPledge ?? null,
        statedBy: tx.actor.personId,
        statedAt: tx.now,
      };
      await tx.em.upsert(SupportStatementRow, after, ['id']);
      await audit(tx, {
        recordType: 'support-statement',
        recordId: caseId,
        action: before ? 'change' : 'create',
        before,
        after,
      });
      await proposeOfCase(tx, caseId);
      return ok({ id: caseId, state: 'STATED' });
    });
  }
}
