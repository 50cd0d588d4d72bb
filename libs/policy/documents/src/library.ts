import {
  divisionOf,
  fault,
  faultsOf,
  fold,
  isLocalDate,
  textFault,
  type DomainError,
  type LocalDate,
} from '@zhiya/kernel';
import {
  CATALOGUE,
  CONFIDENCES,
  type Bilingual,
  type Clause,
  type Confidence,
  type PolicyDocument,
} from '@zhiya/policy-catalogue';

/** A document that the catalogue does not have, as an officer describes it. */
export interface OwnDocument {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly level: string;
  readonly division: string;
  readonly issuedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveUntil: LocalDate | null;
  readonly source: string;
}

/** A document of the library: catalogued with its clauses, or brought in by an officer. */
export interface LibraryDocument extends Omit<OwnDocument, 'title'> {
  readonly id: string;
  readonly title: Bilingual;
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly names: readonly string[];
  readonly isCatalogued: boolean;
  readonly textOnFile: boolean;
  readonly checkedOn: LocalDate | null;
  /** That of its least certain clause; null where it has none. */
  readonly confidence: Confidence | null;
  readonly clauses: readonly Clause[];
  /** Of the dates it has, the one it is listed by; empty where it has none. */
  readonly sortedBy: string;
}

type Dated = Pick<OwnDocument, 'publishedOn' | 'issuedOn' | 'effectiveFrom'>;
export const dateOf = (d: Dated): string => d.publishedOn ?? d.issuedOn ?? d.effectiveFrom ?? '';

/** Fields that a catalogued document may have or not. */
type Catalogued = PolicyDocument & {
  readonly publishedOn?: LocalDate | null;
  readonly supersedes?: readonly string[];
  readonly names?: readonly string[];
};

const weakest = (clauses: readonly Clause[]): Confidence | null =>
  clauses.map((c) => c.confidence).sort((a, b) => CONFIDENCES.indexOf(b) - CONFIDENCES.indexOf(a))[0] ?? null;

function catalogued(d: Catalogued): LibraryDocument {
  const dates = { publishedOn: d.publishedOn ?? null, issuedOn: d.issuedOn, effectiveFrom: d.effectiveFrom };
  return {
    ...dates,
    id: d.id,
    number: d.number,
    title: d.title,
    issuer: d.issuer,
    level: d.level,
    division: d.division,
    effectiveUntil: d.effectiveUntil,
    source: d.source,
    checkedOn: d.checkedOn,
    supersedes: d.supersedes ?? [],
    supersededBy: CATALOGUE.documents.filter((x: Catalogued) => x.supersedes?.includes(d.id)).map((x) => x.id),
    names: d.names ?? [],
    isCatalogued: true,
    textOnFile: d.textOnFile,
    confidence: weakest(d.clauses),
    clauses: d.clauses,
    sortedBy: dateOf(dates),
  };
}

let known: readonly LibraryDocument[] | null = null;

/** Every document of the library, the newest first: the catalogue's, and those that officers brought in. */
export function libraryOf(own: readonly (OwnDocument & { readonly id: string })[]): readonly LibraryDocument[] {
  known ??= CATALOGUE.documents.map(catalogued);
  const brought = own.map((d): LibraryDocument => ({
    ...d,
    title: { zh: d.title, en: d.title },
    supersedes: [],
    supersededBy: [],
    names: [],
    isCatalogued: false,
    textOnFile: true,
    checkedOn: null,
    confidence: null,
    clauses: [],
    sortedBy: dateOf(d),
  }));
  return [...known, ...brought].sort((a, b) =>
    a.sortedBy === b.sortedBy ? (a.id < b.id ? -1 : 1) : a.sortedBy < b.sortedBy ? 1 : -1,
  );
}

/** How a document without a name in the catalogue is cited: by its title and number. */
export const citedName = (title: string, number: string | null): string =>
  number === null ? title : `${title}（${number}）`;
/** What a reference calls a document of the library. */
export const referenceName = (d: LibraryDocument): string => (d.isCatalogued ? d.id : citedName(d.title.zh, d.number));

export type NamedDocument = Pick<LibraryDocument, 'id' | 'number' | 'title'>;
/** The document that words name: by its id, by its number (alone or after a title), by its title. null: it is not in the library. */
export function documentNamed<D extends NamedDocument>(words: string, all: readonly D[]): D | null {
  const named = fold(words);
  const hasNumber = (d: D): boolean =>
    d.number !== null && (named === fold(d.number) || named.endsWith(`(${fold(d.number)})`));
  return (
    all.find((d) => d.id === words) ??
    all.find(hasNumber) ??
    all.find((d) => [d.title.zh, d.title.en].some((t) => fold(t) === named)) ??
    null
  );
}

export const LEVELS: readonly string[] = ['NATIONAL', 'PROVINCE', 'CITY', 'STANDARD'];

export function ownDocumentFaults(d: OwnDocument): readonly DomainError[] {
  const date = (value: string | null, field: string) =>
    value !== null && !isLocalDate(value) && fault('DATE.IMPOSSIBLE', { given: value.slice(0, 40) }, field);
  return faultsOf(
    textFault(d.title, 'title', 200),
    textFault(d.number ?? '', 'number', 80, false),
    textFault(d.issuer, 'issuer', 120),
    textFault(d.source, 'source', 300),
    !LEVELS.includes(d.level) && fault('POLICY.LEVEL_UNKNOWN', { given: d.level.slice(0, 20) }, 'level'),
    d.division !== '000000' &&
      divisionOf(d.division) === null &&
      fault('POLICY.DIVISION_UNKNOWN', { given: d.division.slice(0, 12) }, 'division'),
    date(d.issuedOn, 'issuedOn'),
    date(d.publishedOn, 'publishedOn'),
    date(d.effectiveFrom, 'effectiveFrom'),
    date(d.effectiveUntil, 'effectiveUntil'),
    d.effectiveFrom !== null &&
      d.effectiveUntil !== null &&
      d.effectiveUntil <= d.effectiveFrom &&
      fault('POLICY.ENDS_BEFORE_IT_BEGINS', {}, 'effectiveUntil'),
  );
}
