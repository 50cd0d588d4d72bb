import { among, plain, YES_NO } from '../calculators/typed-values';

/** The question as its address says it: every answer a text, as typed. The address is the shareable link, so that it holds no more than these. */
export interface QuestionValues {
  readonly principal: string;
  readonly months: string;
  /** Empty: the day of asking. */
  readonly drawnOn: string;
  readonly method: string;
  readonly rate: string;
  /** A division's code, or UNSURE. */
  readonly division: string;
  readonly valuation: string;
  readonly premium: string;
  readonly rights: readonly string[];
  readonly share: string;
  readonly size: string;
  readonly firstPledge: string;
  readonly owner: string;
}
export type QuestionKey = keyof QuestionValues;

export const UNSURE = 'unsure';
export const RIGHTS = ['PATENT', 'TRADEMARK', 'COPYRIGHT'] as const;
export const SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
/** The answers of the one question that is asked only where a programme asks it. */
export const ABOUT = ['size', 'firstPledge', 'owner'] as const;

/** What a page starts from: the mixed pledge of the bulletin by its amount and place; rate, term and fees are an example. */
export const EXAMPLE: QuestionValues = {
  principal: '250',
  months: '12',
  drawnOn: '',
  method: 'INTEREST_FIRST',
  rate: '4.35',
  division: '441900',
  valuation: '3',
  premium: '5',
  rights: ['PATENT'],
  share: '100',
  size: '',
  firstPledge: '',
  owner: '',
};
const KEYS = Object.keys(EXAMPLE) as readonly QuestionKey[];

export const isAsked = (search: URLSearchParams): boolean => KEYS.some((k) => search.has(k));

/** Reads an address. What it leaves out is taken from the example; keys that are no question's are not read; a choice that is none is not made. */
export function readValues(search: URLSearchParams): QuestionValues {
  const text = (key: Exclude<QuestionKey, 'rights'>): string => plain(search.get(key) ?? EXAMPLE[key]);
  const fee = (key: 'valuation' | 'premium'): string => text(key) || '0';
  // A form without a tick sends no right at all; that it was sent is seen by the share beside it.
  const rights =
    search.has('rights') || search.has('share')
      ? RIGHTS.filter((r) => search.getAll('rights').includes(r))
      : EXAMPLE.rights;
  return {
    principal: text('principal'),
    months: text('months'),
    drawnOn: text('drawnOn'),
    method: text('method'),
    rate: text('rate'),
    division: text('division') || UNSURE,
    valuation: fee('valuation'),
    premium: fee('premium'),
    rights,
    share: text('share'),
    size: among(SIZES, text('size')),
    firstPledge: among(YES_NO, text('firstPledge')),
    owner: among(YES_NO, text('owner')),
  };
}

/** The one address of a question: keys in the order of the questions, what is not answered left out where that means the same. */
export function addressOf(values: QuestionValues): string {
  const out = new URLSearchParams();
  for (const key of KEYS) {
    const value = values[key];
    if (typeof value !== 'string') value.forEach((v) => out.append(key, v));
    else if (value !== '' || EXAMPLE[key] !== '') out.append(key, value);
  }
  return `?${out.toString()}`;
}
