import { invariant, type LocalDate } from '@zhiya/kernel';
import type { CapRule, Programme, SupportKind, SupportRule } from '@zhiya/policy-catalogue';
import {
  add,
  atLeastZero,
  compare,
  decimal,
  min,
  mul,
  rational,
  round,
  sub,
  yuan,
  ZERO,
  type Rational,
} from './rational';
import type { Piece } from './rates';
import { step, type Step } from './steps';
import { inForce, textOf, used } from './trace';
import type { EstimateCase, UsedParameter } from './vocabulary';

const HUNDRED = rational(100n);

/** What items before this one have used up: amounts by kind and year, and by loan. */
export interface Taken {
  readonly items: { readonly kind: SupportKind; readonly year: number; readonly amount: bigint }[];
  readonly byLoan: Map<string, Rational>;
}
export const nothingTaken = (): Taken => ({ items: [], byLoan: new Map() });

export interface Capped {
  readonly amount: bigint;
  /** What was left of the tightest cap; null where there is none. */
  readonly remaining: bigint | null;
  readonly boundBy: string | null;
  readonly steps: readonly Step[];
  readonly used: readonly UsedParameter[];
}

const total = (list: readonly { readonly amount: bigint }[]): bigint => list.reduce((a, x) => a + x.amount, 0n);
const isOwn = (c: EstimateCase, r: { readonly programme?: string | undefined }): boolean =>
  r.programme === undefined || r.programme === c.programme;

function perLoan(
  cap: CapRule,
  limit: Rational,
  kind: SupportKind,
  pieces: readonly Piece[],
  c: EstimateCase,
  taken: Taken,
): { exact: Rational; isBound: boolean; steps: Step[] } {
  const byLoan = new Map<number, Rational>();
  for (const p of pieces) byLoan.set(p.loan, add(byLoan.get(p.loan) ?? ZERO, p.exact));
  let exact = ZERO;
  let isBound = false;
  const steps: Step[] = [];
  for (const [loan, wanted] of byLoan) {
    const key = `${cap.name} ${kind} ${loan}`;
    const before = taken.byLoan.get(key) ?? ZERO;
    const left = atLeastZero(sub(limit, before));
    const got = min(wanted, left);
    isBound ||= compare(wanted, left) > 0;
    taken.byLoan.set(key, add(before, got));
    exact = add(exact, got);
    steps.push(
      step('CAP_LOAN', {
        loan: c.loans[loan]!.id,
        cap: yuan(round(limit)),
        before: yuan(round(before)),
        amount: yuan(round(got)),
      }),
    );
  }
  return { exact, isBound, steps };
}

/**
 * The caps of a rule in their order. Caps of a loan bind each loan's own part; those of a borrower's year or of a lifetime bind the sum,
 * beside what was received and what this answer has given already. The amount is rounded once, at the end.
 */
export function capped(
  programme: Programme,
  rule: SupportRule,
  year: number,
  pieces: readonly Piece[],
  c: EstimateCase,
  on: LocalDate,
  taken: Taken,
): Capped {
  let exact = pieces.reduce((a, p) => add(a, p.exact), ZERO);
  let remaining: bigint | null = null;
  let boundBy: string | null = null;
  const steps: Step[] = [];
  const usedHere: UsedParameter[] = [];
  for (const cap of rule.caps) {
    const value = inForce(programme.parameters, cap.limit, on);
    if (value === null) continue;
    usedHere.push(used(cap.limit, value));
    const limit = mul(decimal(textOf(value)), HUNDRED);
    if (cap.per === 'LOAN') {
      invariant(boundBy === null, 'caps of a loan come first: they bind its own part');
      const r = perLoan(cap, limit, rule.kind, pieces, c, taken);
      exact = r.exact;
      if (r.isBound) boundBy = cap.name;
      steps.push(...r.steps);
      continue;
    }
    const kinds = cap.shared ?? [rule.kind];
    const counts = (x: { readonly kind: SupportKind; readonly year: number }): boolean =>
      kinds.includes(x.kind) && (cap.per === 'LIFETIME' || x.year === year);
    const received =
      total(c.alreadyReceived.filter((r) => isOwn(c, r) && counts(r))) + total(taken.items.filter(counts));
    const left = atLeastZero(add(limit, rational(-received)));
    const leftFen = round(left);
    steps.push(
      step(cap.per === 'LIFETIME' ? 'CAP_LIFETIME' : 'CAP', {
        cap: yuan(round(limit)),
        received: yuan(received),
        remaining: yuan(leftFen),
      }),
    );
    const binds = compare(exact, left) > 0;
    const amount = yuan(round(min(exact, left)));
    steps.push(step(binds ? 'CAPPED' : 'WITHIN_CAP', { uncapped: yuan(round(exact)), amount }));
    if (binds) boundBy = cap.name;
    exact = min(exact, left);
    if (remaining === null || leftFen < remaining) remaining = leftFen;
  }
  const amount = round(exact);
  if (usedHere.length === 0) steps.push(step('NO_CAP', { amount: yuan(amount) }));
  taken.items.push({ kind: rule.kind, year, amount });
  return { amount, remaining, boundBy, steps, used: usedHere };
}
