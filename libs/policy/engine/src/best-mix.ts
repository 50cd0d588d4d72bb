import { sumFen, yearOf, type Citation, type Fen } from '@zhiya/kernel';
import { cite, SUPPORT_KINDS, type Programme, type SupportKind } from '@zhiya/policy-catalogue';
import { assessSupport, type SupportAssessment, type SupportQuestion } from './in-process';
import type { KindYear } from './vocabulary';

/** What every programme is asked alike. */
export type MixQuestion = Omit<SupportQuestion, 'programme'>;

/** A programme as it is claimed within the mix: only the kinds that are claimed under it, after what others pay. */
export interface MixPart {
  readonly programme: string;
  readonly question: SupportQuestion;
  readonly assessment: SupportAssessment;
}
/** EXCLUDES, TOPS_UP: what a text says. SILENT: no text says whether both may be had, so that the same payment counts once. */
export type MixRule = 'EXCLUDES' | 'TOPS_UP' | 'SILENT';
/** A kind of support that more than one programme pays: under which it is claimed first, who adds to it, and what the others would have paid. */
export interface MixChoice {
  readonly kind: SupportKind;
  readonly rule: MixRule;
  readonly citation: Citation | null;
  readonly first: string;
  readonly toppedUpBy: readonly string[];
  readonly amountFen: Fen;
  readonly others: readonly { readonly programme: string; readonly aloneFen: Fen }[];
}
export interface Mix {
  readonly parts: readonly MixPart[];
  readonly choices: readonly MixChoice[];
  readonly totalFen: Fen;
}

/** Orders of more programmes than this are not tried one by one: only those that pay most alone then take part. */
const MOST_ORDERED = 4;

const ruleOf = (p: Programme, kind: SupportKind) =>
  p.estimate?.stacking?.kinds.includes(kind) ? p.estimate.stacking : null;
const paid = (a: SupportAssessment, kind?: SupportKind): Fen =>
  sumFen(a.items.filter((i) => kind === undefined || i.kind === kind).map((i) => i.amount));

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.length <= 1
    ? [list]
    : list.flatMap((x, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [x, ...rest]));
}
/** Every way to take one of each list. */
const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((c) => list.map((x) => [...c, x])), [[]]);

interface Plan {
  readonly order: readonly Programme[];
  /** Of each contested kind, the programme that it is claimed under first. */
  readonly first: ReadonlyMap<SupportKind, Programme>;
}
type MayClaim = (kind: SupportKind, year: number) => boolean;

/** The kinds and years of a question for which a programme may not be claimed. */
function unclaimedOf(q: MixQuestion, may: MayClaim): readonly KindYear[] {
  const days = [
    q.asOf,
    ...q.loans.flatMap((l) => [
      ...(l.contractOn === undefined ? [] : [l.contractOn]),
      ...l.interestPaid.map((p) => p.on),
    ]),
    ...(q.fees ?? []).map((f) => f.on),
  ];
  const years = [...new Set(days.map(yearOf))].sort((a, b) => a - b);
  return SUPPORT_KINDS.flatMap((kind) => years.filter((year) => !may(kind, year)).map((year) => ({ kind, year })));
}

/** What may be claimed under a programme after those before it: what nobody has paid for, and the difference where its own text tops up and no other's forbids it. */
function claimable(p: Programme, plan: Plan, earlier: readonly MixPart[]): MayClaim {
  const position = (x: Programme): number => plan.order.indexOf(x);
  return (kind, year) => {
    const first = plan.first.get(kind);
    if (!first || first === p) return true;
    if (position(p) < position(first)) return false;
    const payers = earlier
      .filter((x) => x.assessment.items.some((i) => i.kind === kind && i.year === year && i.amount > 0))
      .map((x) => plan.order.find((o) => o.id === x.programme)!);
    return (
      payers.length === 0 ||
      (ruleOf(p, kind)?.rule === 'TOPS_UP' && payers.every((o) => ruleOf(o, kind)?.rule !== 'EXCLUDES'))
    );
  };
}

function carriedOut(q: MixQuestion, plan: Plan): readonly MixPart[] {
  const parts: MixPart[] = [];
  for (const p of plan.order) {
    const others = parts.flatMap((x) =>
      x.assessment.items.map((i) => ({ kind: i.kind, year: i.year, amount: i.amount, programme: x.programme })),
    );
    const question: SupportQuestion = {
      ...q,
      unclaimed: unclaimedOf(q, claimable(p, plan, parts)),
      programme: p.id,
      alreadyReceived: [...(q.alreadyReceived ?? []), ...others],
    };
    parts.push({ programme: p.id, question, assessment: assessSupport(question, () => p) });
  }
  return parts;
}
const totalOf = (parts: readonly MixPart[]): Fen => sumFen(parts.map((p) => paid(p.assessment)));

function choiceOf(
  kind: SupportKind,
  plan: Plan,
  parts: readonly MixPart[],
  alone: ReadonlyMap<Programme, SupportAssessment>,
): MixChoice {
  const contenders = [...alone].filter(([, a]) => paid(a, kind) > 0).map(([p]) => p);
  const first = plan.first.get(kind)!;
  const toppedUpBy = parts
    .filter((x) => x.programme !== first.id && paid(x.assessment, kind) > 0)
    .map((x) => x.programme);
  const rules = contenders.map((p) => ruleOf(p, kind)).filter((r) => r !== null);
  const speaking =
    toppedUpBy.length > 0
      ? rules.find((r) => r.rule === 'TOPS_UP')
      : (rules.find((r) => r.rule === 'EXCLUDES') ?? rules[0]);
  return {
    kind,
    rule: speaking?.rule ?? 'SILENT',
    citation: speaking ? cite(speaking.reference) : null,
    first: first.id,
    toppedUpBy,
    amountFen: sumFen(parts.map((x) => paid(x.assessment, kind))),
    others: contenders
      .filter((p) => p !== first && !toppedUpBy.includes(p.id))
      .map((p) => ({ programme: p.id, aloneFen: paid(alone.get(p)!, kind) })),
  };
}

/** Kinds that two programmes or more would pay in one and the same year. */
function contestedKinds(
  programmes: readonly Programme[],
  alone: ReadonlyMap<Programme, SupportAssessment>,
): ReadonlyMap<SupportKind, readonly Programme[]> {
  const payers = new Map<string, readonly Programme[]>();
  for (const p of programmes)
    for (const i of alone.get(p)!.items)
      if (i.amount > 0) payers.set(`${i.kind} ${i.year}`, [...(payers.get(`${i.kind} ${i.year}`) ?? []), p]);
  const kinds = [...payers].filter(([, list]) => list.length > 1).map(([key]) => key.split(' ')[0] as SupportKind);
  return new Map([...new Set(kinds)].map((kind) => [kind, programmes.filter((p) => paid(alone.get(p)!, kind) > 0)]));
}

/**
 * The claims under several programmes that together pay most and that their texts allow: each kind of support under one programme
 * first, in every year that it pays, and beside it those that pay the difference. What an exclusion forbids is not combined, and where
 * the texts are silent the same payment is not supported twice. Programmes are given in the order that decides between equals.
 */
export function bestMix(q: MixQuestion, programmes: readonly Programme[]): Mix {
  const alone = new Map(programmes.map((p) => [p, assessSupport({ ...q, programme: p.id }, () => p)] as const));
  const strongest = [...programmes].sort((a, b) => paid(alone.get(b)!) - paid(alone.get(a)!)).slice(0, MOST_ORDERED);
  const taking = programmes.filter((p) => strongest.includes(p));
  const contested = contestedKinds(taking, alone);
  const rivals = taking.filter((p) => [...contested.values()].some((c) => c.includes(p)));
  const free = taking
    .filter((p) => !rivals.includes(p))
    .map((p): MixPart => ({ programme: p.id, question: { ...q, programme: p.id }, assessment: alone.get(p)! }));

  const firsts = combinations([...contested].map(([kind, list]) => list.map((p) => [kind, p] as const)));
  const plans = permutations(rivals).flatMap((order) => firsts.map((f): Plan => ({ order, first: new Map(f) })));
  let best: { readonly plan: Plan; readonly parts: readonly MixPart[] } | null = null;
  for (const plan of plans) {
    const parts = carriedOut(q, plan);
    if (best === null || totalOf(parts) > totalOf(best.parts)) best = { plan, parts };
  }
  const all = [...(best?.parts ?? []), ...free];
  const parts = taking.flatMap((p) => all.filter((x) => x.programme === p.id));
  return {
    parts,
    choices: best === null ? [] : [...contested.keys()].map((kind) => choiceOf(kind, best.plan, best.parts, alone)),
    totalFen: totalOf(parts),
  };
}
