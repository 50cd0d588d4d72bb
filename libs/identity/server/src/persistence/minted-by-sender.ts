import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tokenHash } from '../application/tokens';

/** As a release before wrote it: the path with the token in it. */
interface OldPayload {
  readonly template: string;
  readonly facts: { readonly path?: string };
}
const TABLES: Readonly<Record<string, string>> = { passwordReset: 'password_reset', invitation: 'invitation' };

/** A letter's job names what its link opens, where it held the link: the tokens leave the outbox, letters that wait are sent all the same. */
export class MintedBySender implements MigrationInterface {
  name = 'MintedBySender1574000008010';

  async up(q: QueryRunner): Promise<void> {
    const jobs = (await q.query(
      `SELECT id, payload FROM outbox_job WHERE name = 'mail.send' AND payload LIKE '%"path"%'`,
    )) as readonly { readonly id: string; readonly payload: string }[];
    for (const job of jobs) {
      const payload = JSON.parse(job.payload) as OldPayload;
      const { path = '', ...facts } = payload.facts;
      const [row] = (await q.query(`SELECT id FROM ${TABLES[payload.template]} WHERE token_hash = ?`, [
        tokenHash(path.slice(path.lastIndexOf('/') + 1)),
      ])) as readonly { readonly id: string }[];
      const present = JSON.stringify({ ...payload, facts, ...(row ? { opens: row.id } : {}) });
      await q.query('UPDATE outbox_job SET payload = ? WHERE id = ?', [present, job.id]);
    }
  }
  /** What is gone is gone: the release before sends such a letter without a link. */
  async down(): Promise<void> {}
}
