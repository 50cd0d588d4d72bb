import { invariant, type Citation, type LocalDate } from '@zhiya/kernel';
import { DOCUMENTS } from './generated/documents';
import { FIGURES } from './generated/figures';
import { OBLIGATIONS } from './generated/obligations';
import { PLANS } from './generated/plans';
import { PLEDGE_RULES } from './generated/pledge-rules';
import { PROGRAMMES } from './generated/programmes';
import { STATUTORY } from './generated/statutory';
import type { Obligation } from './obligation';
import type { Catalogue, Clause, DatedValue, Parameter, Plan, PolicyDocument, Programme, Reference } from './types';

export const CATALOGUE: Catalogue = {
  documents: DOCUMENTS,
  programmes: PROGRAMMES,
  plans: PLANS,
  obligations: OBLIGATIONS,
  figures: FIGURES,
  pledgeRules: PLEDGE_RULES,
  statutory: STATUTORY,
};

const documentsById = new Map(DOCUMENTS.map((d) => [d.id, d]));
const clausesById = new Map(DOCUMENTS.flatMap((d) => d.clauses.map((c) => [`${d.id}#${c.id}`, c] as const)));
const programmesById = new Map(PROGRAMMES.map((p) => [p.id, p]));
const plansById = new Map(PLANS.map((p) => [p.id, p]));

export const documentOf = (id: string): PolicyDocument | null => documentsById.get(id) ?? null;
export const clauseOf = (document: string, clause: string): Clause | null =>
  clausesById.get(`${document}#${clause}`) ?? null;
export const programmeOf = (id: string): Programme | null => programmesById.get(id) ?? null;
export const planOf = (id: string): Plan | null => plansById.get(id) ?? null;
/** What a document lays on somebody. */
export const obligationsOf = (document: string): readonly Obligation[] =>
  OBLIGATIONS.filter((o) => o.document === document);

const cited = new WeakMap<Reference, Citation>();

/** The words a reference rests on. The catalogue check has made sure that the clause is there; a bureau's own rule brings its words along. */
export function cite(ref: Reference): Citation {
  const known = cited.get(ref);
  if (known) return known;
  const quote = ref.quote ?? clauseOf(ref.document, ref.clause)?.quote;
  invariant(quote !== undefined, `no clause ${ref.clause} in ${ref.document}`);
  const citation = { document: ref.document, clause: ref.clause, quote };
  cited.set(ref, citation);
  return citation;
}

/** The value in force on a date: [from, until). null where none is. */
export const valueOn = (parameter: Parameter, on: LocalDate): DatedValue | null =>
  parameter.values.find((v) => v.from <= on && (v.until === null || on < v.until)) ?? null;
