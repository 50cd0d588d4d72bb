import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import { AUDIT_START } from './audit';
import type { Tx } from './context';
import { AuditEntry, AuditSeal } from './platform.entities';

const BATCH = 1000;

const sealHash = (prev: string, entries: readonly Pick<AuditEntry, 'id' | 'hash'>[]): string =>
  createHash('sha256')
    .update(JSON.stringify([prev, entries.map((e) => [e.id, e.hash])]))
    .digest('hex');

/**
 * Chains the trail as a whole: a record's own chain shows a changed entry, the seals show a chain that was cut off or removed
 * entirely. Entries are taken in the order of their ids, up to `until`, so that none of a running transaction is overtaken.
 */
export async function sealAudit(tx: Tx, until: Date): Promise<number> {
  const last = await lastSeal(tx.em);
  let sealed = 0;
  let { lastEntryId, hash: prev, seq } = last ?? { lastEntryId: '', hash: AUDIT_START, seq: 0 };
  for (;;) {
    const entries = await tx.em.find(AuditEntry, {
      where: { id: MoreThan(lastEntryId) },
      order: { id: 'ASC' },
      take: BATCH,
      select: { id: true, hash: true, at: true },
    });
    const old = entries.filter((e) => e.at <= until);
    if (old.length === 0) return sealed;
    const hash = sealHash(prev, old);
    seq += 1;
    lastEntryId = old.at(-1)!.id;
    await tx.em.insert(AuditSeal, {
      id: tx.ids.next(),
      seq,
      at: tx.now,
      entries: old.length,
      lastEntryId,
      prevHash: prev,
      hash,
    });
    prev = hash;
    sealed += old.length;
    if (old.length < entries.length) return sealed;
  }
}

export const lastSeal = (em: EntityManager): Promise<AuditSeal | null> =>
  em.findOne(AuditSeal, { where: {}, order: { seq: 'DESC' } });

/** The first seal that the trail no longer matches, or null. */
export async function brokenSeal(em: EntityManager): Promise<AuditSeal | null> {
  let prev = AUDIT_START;
  let after = '';
  for (const seal of await em.find(AuditSeal, { order: { seq: 'ASC' } })) {
    const entries = await em.find(AuditEntry, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: seal.entries,
      select: { id: true, hash: true },
    });
    if (seal.prevHash !== prev || entries.at(-1)?.id !== seal.lastEntryId || seal.hash !== sealHash(prev, entries))
      return seal;
    prev = seal.hash;
    after = seal.lastEntryId;
  }
  return null;
}
