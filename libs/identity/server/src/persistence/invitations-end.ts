import { t } from '@zhiya/platform-persistence';
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** An invitation is withdrawn by somebody, by a newer one, or by the end of its sender's membership. */
export class InvitationsEnd implements MigrationInterface {
  name = 'InvitationsEnd1574000008040';

  async up(q: QueryRunner): Promise<void> {
    for (const name of ['created_at', 'withdrawn_at'])
      await q.addColumn('invitation', new TableColumn({ name, ...t.nul(t.instant()) }));
  }
  async down(q: QueryRunner): Promise<void> {
    await q.dropColumns('invitation', ['created_at', 'withdrawn_at']);
  }
}
