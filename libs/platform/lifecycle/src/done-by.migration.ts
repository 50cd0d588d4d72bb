import { withHand, type DoneBy } from '@zhiya/kernel';
import { t } from '@zhiya/platform-persistence';
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Record types in the history, and their tables. */
const TABLES: Readonly<Record<string, string>> = {
  organisation: 'organisation',
  'programme-revision': 'programme_revision',
  'valuation-order': 'valuation_order',
  'protection-quote': 'protection_quote',
  listing: 'listing',
  'listing-consent': 'listing_consent',
  'loan-product': 'loan_product',
  offer: 'offer',
  filing: 'filing',
  contract: 'loan_contract',
  coverage: 'coverage',
  'subsidy-claim': 'subsidy_claim',
  'fund-movement': 'fund_movement',
  'lending-return': 'lending_return',
  target: 'target',
};
/** What remembered one pair of hands each, until the record remembered them all. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  programme_revision: ['maker_id'],
  protection_quote: ['maker_id'],
  loan_product: ['maker_id'],
  offer: ['maker_id'],
  loan_contract: ['maker_id', 'drawdown_maker_id'],
  subsidy_claim: ['maker_id'],
  fund_movement: ['maker_id', 'checker_id'],
  lending_return: ['maker_id'],
  target: ['maker_id'],
};
const columns = (names: readonly string[]): TableColumn[] =>
  names.map((name) => new TableColumn({ name, ...t.nul(t.ref()) }));

interface Step {
  readonly record_type: string;
  readonly record_id: string;
  readonly event: string;
  readonly person_id: string;
}

/** Every record knows whose hands it has been in; those that are on the way learn it from their history. */
export class RecordsKnowTheirHands implements MigrationInterface {
  name = 'RecordsKnowTheirHands1574000008020';

  async up(q: QueryRunner): Promise<void> {
    for (const table of Object.values(TABLES))
      await q.addColumn(table, new TableColumn({ name: 'done_by', ...t.nul(t.json()) }));
    const steps = (await q.query(
      `SELECT DISTINCT record_type, record_id, event, person_id FROM transition_log WHERE person_id <> 'system'`,
    )) as readonly Step[];
    const hands = new Map<string, { readonly step: Step; readonly doneBy: DoneBy }>();
    for (const step of steps) {
      const key = `${step.record_type} ${step.record_id}`;
      hands.set(key, { step, doneBy: withHand(hands.get(key)?.doneBy ?? {}, step.event, step.person_id) });
    }
    for (const { step, doneBy } of hands.values())
      await q.query(`UPDATE ${TABLES[step.record_type]} SET done_by = ? WHERE id = ?`, [
        JSON.stringify(doneBy),
        step.record_id,
      ]);
    for (const [table, names] of Object.entries(GONE)) await q.dropColumns(table, [...names]);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const [table, names] of Object.entries(GONE)) await q.addColumns(table, columns(names));
    for (const table of Object.values(TABLES)) await q.dropColumn(table, 'done_by');
  }
}
