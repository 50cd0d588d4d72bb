import {
  CATALOGUE,
  type Bilingual,
  type Catalogue,
  type Obligation,
  type Parameter,
  type ParameterValue,
  type Reference,
} from '@zhiya/policy-catalogue';
import type { LocalDate } from '@zhiya/kernel';
import { documentNamed, type LibraryDocument, type NamedDocument } from './library';
import type { Quotation } from './quotes';

export type RuleOwner = 'PROGRAMME' | 'PLAN' | 'STATUTORY' | 'PLEDGE' | 'FIGURE' | 'OBLIGATION';

export interface RuleValue {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly value: ParameterValue | null;
  readonly confidence: string;
}
/** One machine-readable rule that rests on a clause. */
export interface RestingRule {
  readonly owner: RuleOwner;
  readonly ownerId: string;
  readonly ownerTitle: Bilingual;
  /** The rule within its owner: a parameter, a limit, an indicator, a ground of refusal. */
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: string | null;
  /** Dated values that rest on this clause; of a rule without values, none. */
  readonly values: readonly RuleValue[];
  /** A ground of refusal: what it does and how it is cured. */
  readonly note: Bilingual | null;
  /** Of an obligation all that it lays on whom; of any other rule null. */
  readonly obligation: Obligation | null;
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isReference = (v: unknown): v is Reference =>
  isRecord(v) && typeof v['document'] === 'string' && typeof v['clause'] === 'string';
const isParameter = (v: unknown): v is Parameter =>
  isRecord(v) && typeof v['id'] === 'string' && typeof v['unit'] === 'string' && Array.isArray(v['values']);
const isBilingual = (v: unknown): v is Bilingual =>
  isRecord(v) && typeof v['zh'] === 'string' && typeof v['en'] === 'string';

interface Owner {
  readonly owner: RuleOwner;
  readonly ownerId: string;
  readonly ownerTitle: Bilingual;
}
interface Resting {
  readonly ref: Reference;
  readonly rule: RestingRule;
}

function ofParameter(owner: Owner, p: Parameter): Resting[] {
  return p.values
    .filter((v) => isReference(v.reference))
    .map((v) => ({
      ref: v.reference,
      rule: {
        ...owner,
        id: p.id,
        title: p.title,
        unit: p.unit,
        values: [{ from: v.from, until: v.until, value: v.value, confidence: v.confidence }],
        note: null,
        obligation: null,
      },
    }));
}

/**
 * Every reference within a programme or plan, whatever the vocabulary that holds it: a parameter gives its dated values, anything
 * else stands by the nearest name above it. New vocabulary needs nothing here.
 */
function within(owner: Owner, node: unknown, nearest: { id: string; title: Bilingual }): Resting[] {
  if (isParameter(node)) return ofParameter(owner, node);
  if (Array.isArray(node)) return node.flatMap((n) => within(owner, n, nearest));
  if (isReference(node))
    return [{ ref: node, rule: { ...owner, ...nearest, unit: null, values: [], note: null, obligation: null } }];
  if (!isRecord(node)) return [];
  const id = typeof node['id'] === 'string' ? node['id'] : typeof node['name'] === 'string' ? node['name'] : nearest.id;
  const here = { id, title: isBilingual(node['title']) ? node['title'] : nearest.title };
  return Object.values(node).flatMap((n) => within(owner, n, here));
}

const RIGHTS: Readonly<Record<string, Bilingual>> = {
  PATENT: { zh: '专利权质押登记', en: 'Pledge of patents' },
  TRADEMARK: { zh: '注册商标专用权质押登记', en: 'Pledge of trade marks' },
  COPYRIGHT: { zh: '著作权质权登记', en: 'Pledge of copyrights' },
};

function everything(c: Catalogue): Resting[] {
  const of = (owner: RuleOwner, x: { id: string; title: Bilingual }): Resting[] =>
    within({ owner, ownerId: x.id, ownerTitle: x.title }, x, { id: x.id, title: x.title });
  return [
    ...c.programmes.flatMap((p) => of('PROGRAMME', p)),
    ...c.plans.flatMap((p) => of('PLAN', p)),
    ...c.statutory.flatMap((t) => of('STATUTORY', t)),
    ...c.obligations.map((o): Resting => ({
      ref: o,
      rule: {
        owner: 'OBLIGATION',
        ownerId: o.id,
        ownerTitle: o.title,
        id: o.id,
        title: o.title,
        unit: null,
        values: [],
        note: null,
        obligation: o,
      },
    })),
    ...c.pledgeRules.flatMap((r) =>
      r.versions.flatMap((v) =>
        v.grounds.map((g): Resting => ({
          ref: { document: v.document, clause: g.clause },
          rule: {
            owner: 'PLEDGE',
            ownerId: r.id,
            ownerTitle: RIGHTS[r.right] ?? { zh: r.right, en: r.right },
            id: g.code,
            title: g.title,
            unit: null,
            note: g.cure,
            obligation: null,
            values: [{ from: v.from, until: v.until, value: null, confidence: g.confidence }],
          },
        })),
      ),
    ),
    ...c.figures.map((f): Resting => ({
      ref: f.reference,
      rule: {
        owner: 'FIGURE',
        ownerId: f.id,
        ownerTitle: f.basis,
        id: f.metric,
        title: f.basis,
        unit: f.unit,
        values: [{ from: f.period.from, until: null, value: f.value, confidence: 'official' }],
        note: { zh: f.printed, en: f.printed },
        obligation: null,
      },
    })),
  ];
}

const key = (ref: { document: string; clause: string }): string => `${ref.document}#${ref.clause}`;

/** Values of one parameter that rest on one clause stand together. */
function gathered(rules: readonly RestingRule[]): readonly RestingRule[] {
  const byRule = new Map<string, RestingRule>();
  for (const r of rules) {
    const at = `${r.owner}#${r.ownerId}#${r.id}`;
    const known = byRule.get(at);
    byRule.set(at, known ? { ...known, values: [...known.values, ...r.values] } : r);
  }
  return [...byRule.values()];
}

interface Index {
  readonly byClause: ReadonlyMap<string, readonly Resting[]>;
  readonly byDocument: ReadonlyMap<string, readonly Resting[]>;
}
const cache = new WeakMap<Catalogue, Index>();
function index(c: Catalogue): Index {
  const known = cache.get(c);
  if (known) return known;
  const all = everything(c);
  const by = (of: (r: Resting) => string): ReadonlyMap<string, readonly Resting[]> => {
    const map = new Map<string, Resting[]>();
    for (const r of all) map.set(of(r), [...(map.get(of(r)) ?? []), r]);
    return map;
  };
  const made = { byClause: by((r) => key(r.ref)), byDocument: by((r) => r.ref.document) };
  cache.set(c, made);
  return made;
}

/** What the library computes from a clause. */
export const rulesOfClause = (document: string, clause: string, c: Catalogue = CATALOGUE): readonly RestingRule[] =>
  gathered((index(c).byClause.get(key({ document, clause })) ?? []).map((r) => r.rule));

/** What rests on a document: under its own name, and by number or title where a bureau cited it before the library had it. */
function restingOn(document: NamedDocument, c: Catalogue): readonly Resting[] {
  const ids = new Set(c.documents.map((d) => d.id));
  return [...index(c).byDocument].flatMap(([name, resting]) =>
    name === document.id || (!ids.has(name) && documentNamed(name, [document]) !== null) ? resting : [],
  );
}

/** Every quotation that must occur in a document's text: those of its clauses, and those that a value takes of it, a bureau's too. */
export function quotationsOf(
  document: NamedDocument & Pick<LibraryDocument, 'clauses'>,
  c: Catalogue = CATALOGUE,
): readonly Quotation[] {
  const own = document.clauses.filter((k) => k.quote !== '').map((k) => ({ key: k.id, quote: k.quote }));
  const taken = restingOn(document, c).flatMap(({ ref, rule }) =>
    ref.quote ? [{ key: `${ref.clause}/${rule.ownerId}/${rule.id}`, quote: ref.quote }] : [],
  );
  const seen = new Set<string>();
  return [...own, ...taken].filter((q) => (seen.has(q.quote) ? false : seen.add(q.quote)));
}
