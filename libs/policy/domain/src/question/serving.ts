import { isWithin, type LocalDate } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';

/** Programmes of a division and of those above it, whatever they pay to whom. */
export const programmesServing = (division: string, programmes: readonly Programme[]): readonly Programme[] =>
  programmes.filter((p) => isWithin(division, p.division));

/** Where more would be found: every division with a programme where none is named, those within where a province is; by code. */
export const servedWithin = (division: string | null, programmes: readonly Programme[]): readonly string[] =>
  [...new Set(programmes.map((p) => p.division))]
    .sort()
    .filter((d) => d !== division && (division === null || (division.endsWith('0000') && isWithin(d, division))));

/** Whether too little of a programme is known to compute by it. */
export const isDocumentOnly = (p: Programme): boolean => (p.missing?.length ?? 0) > 0;
/** Whether it pays enterprises, by figures that are known. */
export const isComputable = (p: Programme): boolean => p.estimate !== null && !isDocumentOnly(p);

/** How many digits name the division: a county's code is nearer than its city's. */
const nearness = (division: string): number => division.replace(/(00)+$/, '').length;
const nearest = (programmes: readonly Programme[], division: string, on: LocalDate): Programme | null =>
  programmesServing(division, programmes)
    .filter((p) => p.from <= on && (p.until === null || on < p.until))
    .sort((a, b) => nearness(b.division) - nearness(a.division))[0] ?? null;

/** The programme that supports enterprises of a division on a date: the nearest one, a city's before its province's. */
export const programmeFor = (programmes: readonly Programme[], division: string, on: LocalDate): string | null =>
  nearest(
    programmes.filter((p) => p.estimate !== null),
    division,
    on,
  )?.id ?? null;

/** A document-only programme that would speak of the payment if enough of it were known; the nearest one. */
export const documentOnlyFor = (programmes: readonly Programme[], division: string, on: LocalDate): Programme | null =>
  nearest(programmes.filter(isDocumentOnly), division, on);
