import type { LocalDate } from '@zhiya/kernel';
import { toErrors } from '@zhiya/platform-graphql';
import { passageOf, type PassagePart } from '@zhiya/platform-search';
import type { Catalogue, Lang, Obligation } from '@zhiya/policy-catalogue';
import { rulesOfClause, type LibraryDocument } from '@zhiya/policy-documents';
import { indicatorOf } from '@zhiya/policy-engine';
import type { ImportPreview } from '../application/policy-import.service';
import type { ReadText } from '../application/policy-library';
import { quotationsHash } from '../application/policy-quotations';
import type { PolicyText } from '../persistence/policy.entities';
import type {
  CataloguedClauseType,
  ImportedTextType,
  ImportPreviewType,
  LibraryDocumentType,
  ObligationType,
  PolicyDocumentDetailType,
  PolicyHitType,
} from './library.types';
import type { SearchHit } from '@zhiya/platform-search';

function standing(d: LibraryDocument, today: LocalDate): string {
  const from = d.effectiveFrom ?? d.issuedOn ?? d.publishedOn;
  if (d.effectiveUntil !== null && d.effectiveUntil <= today) return 'ENDED';
  if (from === null) return 'UNKNOWN';
  return from > today ? 'NOT_YET' : 'IN_FORCE';
}

export const briefOf = (d: LibraryDocument, language: Lang, today: LocalDate): LibraryDocumentType => ({
  id: d.id,
  number: d.number,
  title: d.title[language],
  issuer: d.issuer,
  level: d.level,
  division: d.division,
  issuedOn: d.issuedOn,
  publishedOn: d.publishedOn,
  effectiveFrom: d.effectiveFrom,
  effectiveUntil: d.effectiveUntil,
  standing: standing(d, today),
  isCatalogued: d.isCatalogued,
  clauseCount: d.clauses.length,
});

const plain = (text: string): readonly PassagePart[] => [{ text, isHit: false }];

export function hitOf(
  hit: SearchHit,
  d: LibraryDocument,
  terms: readonly string[],
  language: Lang,
  today: LocalDate,
): PolicyHitType {
  const clause = d.clauses.find((c) => c.id === hit.place);
  const title = d.title[language];
  // What was found by its number or a former name shows its issuer; a clause found by its summary shows that.
  const passage =
    passageOf(hit.body, terms) ??
    (clause ? passageOf(clause.summary[language], terms) : null) ??
    plain(hit.body.trim().replaceAll(/\s+/g, ' ').slice(0, 140));
  return {
    document: briefOf(d, language, today),
    kind: hit.kind,
    anchor: hit.place,
    locator: clause?.locator ?? '',
    title: [...(passageOf(title, terms, true) ?? plain(title))],
    passage: [...passage],
  };
}

export function obligationOf(
  { whoIsBound: { who, anyOf, noneOf }, baseline, period, ...o }: Obligation,
  language: Lang,
): ObligationType {
  const [plan = '', indicator = ''] = o.indicator?.split('/') ?? [];
  return {
    who: who[language],
    anyOf: [...anyOf],
    noneOf: [...noneOf],
    duty: o.duty,
    metric: o.metric,
    operator: o.operator,
    unit: o.unit,
    threshold: o.threshold,
    upper: o.upper,
    tolerance: o.tolerance,
    rule: indicatorOf(plan, indicator)?.rule ?? null,
    comparedWith: o.comparedWith?.[language] ?? null,
    baseline: baseline && 'from' in baseline ? baseline : null,
    baselineYearsBefore: baseline && 'yearsBefore' in baseline ? baseline.yearsBefore : null,
    period: period && 'from' in period ? period : null,
    everyYears: period && 'everyYears' in period ? period.everyYears : null,
    deadline: o.deadline,
    evidence: [...o.evidence],
    fileNames: [...o.fileNames],
    sections: o.sections.map((s) => ({ title: s.title[language], needs: [...s.needs] })),
    note: o.note?.[language] ?? null,
    confidence: o.confidence,
  };
}

export const cataloguedOf = (d: LibraryDocument, language: Lang, catalogue: Catalogue): CataloguedClauseType[] =>
  d.clauses.map((c) => ({
    id: c.id,
    locator: c.locator,
    summary: c.summary[language],
    quote: c.quote,
    confidence: c.confidence,
    rules: rulesOfClause(d.id, c.id, catalogue).map((r) => ({
      ...r,
      ownerTitle: r.ownerTitle[language],
      title: r.title[language],
      note: r.note?.[language] ?? null,
      values: [...r.values],
      obligation: r.obligation && obligationOf(r.obligation, language),
    })),
  }));

export function detailOf(
  d: LibraryDocument,
  all: readonly LibraryDocument[],
  versions: readonly PolicyText[],
  read: ReadText | null,
  language: Lang,
  today: LocalDate,
  catalogue: Catalogue,
): PolicyDocumentDetailType {
  const briefs = (ids: readonly string[]) =>
    all.filter((x) => ids.includes(x.id)).map((x) => briefOf(x, language, today));
  return {
    ...briefOf(d, language, today),
    source: d.source,
    checkedOn: d.checkedOn,
    textOnFile: d.textOnFile,
    confidence: d.confidence,
    supersedes: briefs(d.supersedes),
    supersededBy: briefs(d.supersededBy),
    names: briefs(d.names),
    catalogued: cataloguedOf(d, language, catalogue),
    versions: versions.map((v) => ({ ...v })),
    version: read?.text.version ?? null,
    clauses: (read?.clauses ?? []).map((c) => ({ ...c, paragraphs: [...c.paragraphs], catalogued: [...c.catalogued] })),
    unplaced: [...(read?.unplaced ?? [])],
  };
}

export const textOf = (
  t: PolicyText,
  document: LibraryDocument | undefined,
  language: Lang,
  catalogue: Catalogue,
): ImportedTextType => ({
  ...t,
  documentTitle: document?.title[language] ?? t.documentId,
  isStale: t.checkedAgainst !== quotationsHash(document, catalogue),
});

export function previewOf(
  importId: string,
  p: ImportPreview | { readonly file: ImportPreview['file']; readonly fault: Parameters<typeof toErrors>[0][number] },
  known: ReadonlyMap<string, LibraryDocument>,
  language: Lang,
  today: LocalDate,
): ImportPreviewType {
  const head = { importId, fileId: p.file.id, fileName: p.file.name };
  if ('fault' in p) return { ...head, faults: toErrors([p.fault]), characters: 0, title: '', clauses: [], matches: [] };
  return {
    ...head,
    faults: [],
    kind: p.kind,
    characters: p.text.length,
    number: p.recognised.number,
    title: p.recognised.title,
    keptFor: p.keptAs?.documentId ?? null,
    clauses: p.pieces.map((c) => ({
      anchor: c.anchor,
      rank: c.rank,
      depth: c.depth,
      locator: c.locator,
      isContinued: c.isContinued,
      text: c.text,
    })),
    matches: p.matches.flatMap((m) => {
      const d = known.get(m.id);
      return d ? [{ document: briefOf(d, language, today), by: m.by, likeness: m.likeness }] : [];
    }),
  };
}
