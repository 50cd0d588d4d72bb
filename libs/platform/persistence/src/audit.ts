import { createHash } from 'node:crypto';
import type { Json } from '@zhiya/kernel';
import type { Tx } from './context';
import { insertRows } from './plain-writes';
import { AuditEntry } from './platform.entities';
import { projection } from './projection';

export const AUDIT_START = '0'.repeat(64);

/** Names whose values never enter the trail. */
const SECRET = /password|token|secret/i;
const redact = (v: unknown): unknown =>
  v !== null && typeof v === 'object' && !Array.isArray(v)
    ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, SECRET.test(k) ? '…' : redact(x)]))
    : v instanceof Date
      ? v.toISOString()
      : v;

type Hashed = Pick<
  AuditEntry,
  'recordType' | 'recordId' | 'seq' | 'prevHash' | 'personId' | 'orgId' | 'action' | 'before' | 'after' | 'businessDate'
> & { at: Date };

export const auditHash = (e: Hashed): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        e.recordType,
        e.recordId,
        e.seq,
        e.prevHash,
        e.at.toISOString(),
        e.businessDate,
        e.personId,
        e.orgId,
        e.action,
        e.before,
        e.after,
      ]),
    )
    .digest('hex');

export interface AuditInput {
  readonly recordType: string;
  readonly recordId: string;
  readonly action: string;
  readonly before?: Json | object | null;
  readonly after?: Json | object | null;
}

const links = projection(AuditEntry, ['seq', 'hash']);

/** Appends to the record's chain in the same transaction as the change; the unique (record, seq) stops two writers from sharing a place. */
export async function audit(tx: Tx, input: AuditInput): Promise<void> {
  tx.touches(input.recordType);
  const [last] = await links(tx.em, 'WHERE record_type = ? AND record_id = ? ORDER BY seq DESC LIMIT 1', [
    input.recordType,
    input.recordId,
  ]);
  const entry = {
    recordType: input.recordType,
    recordId: input.recordId,
    seq: (last?.seq ?? 0) + 1,
    prevHash: last?.hash ?? AUDIT_START,
    at: tx.now,
    businessDate: tx.today,
    personId: tx.actor.personId,
    personName: tx.actor.personName,
    orgId: tx.actor.orgId,
    orgName: tx.actor.orgName,
    action: input.action,
    before: JSON.parse(JSON.stringify(redact(input.before ?? null))),
    after: JSON.parse(JSON.stringify(redact(input.after ?? null))),
    correlationId: tx.correlationId,
  };
  await insertRows(tx.em, AuditEntry, [{ id: tx.ids.next(), ...entry, hash: auditHash(entry) }]);
}

/** The first entry of a record's chain that does not follow from the one before it, or null. */
export function brokenLink(entries: readonly AuditEntry[]): AuditEntry | null {
  let prev = AUDIT_START;
  for (const [i, e] of entries.entries()) {
    if (e.seq !== i + 1 || e.prevHash !== prev || e.hash !== auditHash(e)) return e;
    prev = e.hash;
  }
  return null;
}
