import { creates, FlagCol, IdCol, InstantCol, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import type { EnterpriseSize } from '@zhiya/policy-catalogue';
import { Entity } from 'typeorm';

/** What an enterprise says where a programme asks and no record tells. It stands behind its word; who decides sees it among the figures. */
@Entity('support_statement')
export class SupportStatementRow {
  /** The case. */
  @IdCol() id: string;
  @RefCol() enterpriseOrgId: string;
  @TextCol(12, { nullable: true }) size: EnterpriseSize | null;
  @FlagCol({ nullable: true }) isFirstPledge: boolean | null;
  @RefCol() statedBy: string;
  @InstantCol() statedAt: Date;
}

export const StatementTables = creates('StatementTables1574000006010', [
  {
    name: 'support_statement',
    columns: {
      id: t.id(),
      enterprise_org_id: t.ref(),
      size: t.nul(t.text(12)),
      is_first_pledge: t.nul(t.flag()),
      stated_by: t.ref(),
      stated_at: t.instant(),
    },
  },
]);
