import type { MarketQuery } from '@zhiya/web-api-client';

type Node = MarketQuery['market']['nodes'][number];

/** What the page shows of a listing: its best match alone, and the one offer of the reader's own. */
export interface MarketRow extends Pick<
  Node,
  'id' | 'caseNo' | 'amountFen' | 'months' | 'kinds' | 'purpose' | 'maxRateBp' | 'publishedOn' | 'validUntil'
> {
  readonly region: string;
  readonly product: string | null;
  /** Of a match that may be served. */
  readonly score: number | null;
  readonly unmet: number;
  readonly offer: Node['offers'][number] | null;
}

/** The order in which its fields travel. */
export const ROW: readonly (keyof MarketRow)[] = [
  'id',
  'caseNo',
  'region',
  'amountFen',
  'months',
  'kinds',
  'purpose',
  'maxRateBp',
  'publishedOn',
  'validUntil',
  'product',
  'score',
  'unmet',
  'offer',
];
