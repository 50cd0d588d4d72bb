import type { Tx } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { PolicyTrace, type TraceKind } from '../persistence/policy.entities';

export interface NewTrace {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: TraceKind;
  readonly programme: string;
  /** The programme's revision, as `Programmes.revisionOf` names it. */
  readonly revision: number;
  readonly asOf: string;
  readonly input: unknown;
  readonly output: unknown;
}

/** An amount in fen that the engine keeps as a bigint is written down as a number: JSON has no other. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)));

/** Keeps a computation in the transaction of the decision that rests on it; answers its id. */
export async function storeTrace(tx: Tx, trace: NewTrace): Promise<string> {
  const id = tx.ids.next();
  await tx.em.insert(PolicyTrace, { id, ...trace, input: plain(trace.input) as never, output: plain(trace.output) as never, personId: tx.actor.personId, at: tx.now });
  return id;
}

/** The traces of some records, oldest first. The caller has made sure that the reader may see them. */
export const tracesOf = (em: EntityManager, subjectType: string, subjectIds: readonly string[]): Promise<PolicyTrace[]> =>
  em.find(PolicyTrace, { where: { subjectType, subjectId: In([...subjectIds]) }, order: { id: 'ASC' } });
