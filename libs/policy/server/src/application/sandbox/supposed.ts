import { failAll, ok, type Result } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';
import { canSimulate, changeableIn, revise } from '@zhiya/policy-engine';
import type { SupposedChange } from '../../persistence/sandbox.entities';

/** What a supposed value rests on: nothing but the question. It is cited so, and never as a document. */
const SUPPOSED = { document: '政策沙盘', clause: '假设', quote: '沙盘中的假设，不是已公布的规定' };

/** The programme as it would be. Errors: those of `revise`, at `changes[i].…`, and SANDBOX.PROGRAMME_INCOMPLETE. */
export function suppose(base: Programme, changes: readonly SupposedChange[], from: string): Result<Programme> {
  const can = canSimulate(base);
  if (!can.ok) return can;
  const known = new Set(changeableIn(base).map((p) => p.id));
  const revised = revise(
    base,
    changes.map((c) => ({
      ...c,
      parameter: known.has(c.parameter) ? c.parameter : '',
      from,
      reference: SUPPOSED,
      confidence: 'reading' as const,
    })),
    { notBefore: null },
  );
  if (revised.ok) return ok(revised.value);
  // One date holds for all changes: it is one field.
  const seen = new Set<string>();
  return failAll(
    revised.errors
      .map((e) => (e.field?.endsWith('.from') ? { ...e, field: 'supposedFrom' } : e))
      .filter((e) => !seen.has(`${e.code} ${e.field}`) && seen.add(`${e.code} ${e.field}`)),
  );
}
