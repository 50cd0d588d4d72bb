import type { AssetKind } from '@zhiya/assets-domain';
import { addDays, addYears, type LocalDate } from '@zhiya/kernel';

export const METRICS = [
  'PLEDGE_FINANCING_AMOUNT',
  'LOANS',
  'ENTERPRISES',
  'RIGHTS_PATENT',
  'RIGHTS_TRADEMARK',
  'RIGHTS_COPYRIGHT',
] as const;
export type Metric = (typeof METRICS)[number];
/** Ten 万亿 yuan in fen: beyond it a figure is a slip of the keyboard, and sums of such figures would no longer be exact. */
export const MAX_FIGURE = 1_000_000_000_000_000;
export const RIGHT_METRIC: Readonly<Record<AssetKind, Metric>> = {
  PATENT: 'RIGHTS_PATENT',
  TRADEMARK: 'RIGHTS_TRADEMARK',
  COPYRIGHT: 'RIGHTS_COPYRIGHT',
};

/** A figure without its basis is not a figure: registered amounts run three to five times what banks pay out. */
export const FIGURE_BASES = ['DRAWN', 'REGISTERED', 'AS_PUBLISHED'] as const;
export type FigureBasis = (typeof FIGURE_BASES)[number];

export interface MetricDefinition {
  readonly unit: 'FEN' | 'LOAN' | 'ENTERPRISE' | 'RIGHT';
  readonly zh: string;
  readonly en: string;
  readonly basis: { readonly zh: string; readonly en: string };
}

/** What the platform counts, and how. */
export const METRIC_DEFINITIONS: Readonly<Record<Metric, MetricDefinition>> = {
  PLEDGE_FINANCING_AMOUNT: {
    unit: 'FEN',
    zh: '质押融资额',
    en: 'Financing',
    basis: {
      zh: '期内实际放款的本金（年累放），不是登记的担保额',
      en: 'Principal paid out in the period, not the amount registered',
    },
  },
  LOANS: {
    unit: 'LOAN',
    zh: '贷款笔数',
    en: 'Loans',
    basis: { zh: '期内放款的合同，混合质押计一笔', en: 'Contracts drawn in the period; a mixed pledge is one' },
  },
  ENTERPRISES: {
    unit: 'ENTERPRISE',
    zh: '获贷企业数',
    en: 'Enterprises',
    basis: {
      zh: '期内至少放款一笔的企业，同期多笔计一家',
      en: 'Enterprises with a loan drawn in the period, each once',
    },
  },
  RIGHTS_PATENT: {
    unit: 'RIGHT',
    zh: '质押专利',
    en: 'Patents pledged',
    basis: {
      zh: '期内放款合同的质押专利，逐件计',
      en: 'Patents pledged for the loans drawn in the period, each once per loan',
    },
  },
  RIGHTS_TRADEMARK: {
    unit: 'RIGHT',
    zh: '质押商标',
    en: 'Trademarks pledged',
    basis: {
      zh: '期内放款合同的质押商标，逐件计',
      en: 'Trademarks pledged for the loans drawn in the period, each once per loan',
    },
  },
  RIGHTS_COPYRIGHT: {
    unit: 'RIGHT',
    zh: '质押著作权',
    en: 'Copyrights pledged',
    basis: {
      zh: '期内放款合同的质押著作权，逐件计',
      en: 'Copyrights pledged for the loans drawn in the period, each once per loan',
    },
  },
};

/** Both days count. */
export interface Period {
  readonly from: LocalDate;
  readonly last: LocalDate;
}

/** The period a year before; one that ends with a month ends with it then, too. */
export const yearBefore = (p: Period): Period => ({
  from: addYears(p.from, -1),
  last: addDays(addYears(addDays(p.last, 1), -1), -1),
});

export const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.last === b.last;
