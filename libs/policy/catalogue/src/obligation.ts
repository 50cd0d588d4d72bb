import type { LocalDate } from '@zhiya/kernel';
import type { Bilingual, Confidence, Designation } from './types';

/** 必做, 选做, and what a text only wishes for. */
export const DUTIES = ['REQUIRED', 'OPTIONAL', 'ENCOURAGED'] as const;
export type Duty = (typeof DUTIES)[number];

/** EXISTS: there or not there. QUALITATIVE: no figure is given and people judge. */
export const OPERATORS = ['AT_LEAST', 'AT_MOST', 'ABOUT', 'BETWEEN', 'EXISTS', 'QUALITATIVE'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What is counted: 家 of enterprises and 家 of units are two measures, 户 of borrowers a third; amounts are in yuan, rates and growth a ratio. */
export const MEASURES = [
  'ENTERPRISE',
  'UNIT',
  'BORROWER',
  'EVENT',
  'COUNTY',
  'ZONE',
  'PROJECT',
  'FUND',
  'FILE',
  'KIND',
  'YEAR',
  'YUAN',
  'RATIO',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What shows that a duty was done. */
export const EVIDENCE = [
  'ELECTRONIC_FILE',
  'SEALED_SCAN',
  'STATISTICS',
  'CERTIFICATES',
  'MEDIA_REPORTS',
  'SUPPORTING_DOCUMENTS',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Both days count. */
export interface Span {
  readonly from: LocalDate;
  readonly last: LocalDate;
}

/** What a document lays on somebody: who, what, how much, by when and how it is shown. */
export interface Obligation {
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly title: Bilingual;
  /** Bound is who holds one of `anyOf`, if any is named, and none of `noneOf`. */
  readonly whoIsBound: {
    readonly who: Bilingual;
    readonly anyOf: readonly Designation[];
    readonly noneOf: readonly Designation[];
  };
  readonly duty: Duty;
  readonly metric: string;
  readonly operator: Operator;
  readonly unit: Measure | null;
  /** Decimal, as text; of BETWEEN the lower end. */
  readonly threshold: string | null;
  readonly upper: string | null;
  /** Of ABOUT («左右»): the part of the threshold from which it counts as met. */
  readonly tolerance: string | null;
  /** What the figure is held against, where it is not the threshold alone. */
  readonly comparedWith: Bilingual | null;
  readonly baseline: Span | { readonly yearsBefore: number } | null;
  readonly period: Span | { readonly everyYears: number } | null;
  readonly deadline: LocalDate | null;
  readonly evidence: readonly Evidence[];
  /** One pattern for each alternative of the text; what stands in braces is filled in. */
  readonly fileNames: readonly string[];
  readonly sections: readonly { readonly title: Bilingual; readonly needs: readonly Evidence[] }[];
  /** `plan/indicator` where it is computed. */
  readonly indicator: string | null;
  readonly note: Bilingual | null;
  readonly confidence: Confidence;
}
