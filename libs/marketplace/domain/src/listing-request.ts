import { maturityFault, type RightKind } from '@zhiya/assets-domain';
import { MAX_MONTHS, type RepaymentMethod } from '@zhiya/finance';
import {
  LARGEST_AMOUNT_FEN,
  addMonths,
  divisionOf,
  fault,
  faultsOf,
  type Bp,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';

export interface OfferedRight {
  readonly assetId: string;
  readonly kind: RightKind;
  /** Last day of protection; null where it cannot be told yet. */
  readonly protectedUntil: LocalDate | null;
}

/** What an enterprise asks for and offers as security; the rest of its file is disclosed by consent. */
export interface ListingRequest {
  readonly amountFen: Fen;
  readonly months: number;
  /** The dearest yearly rate it would take; null where it states none. */
  readonly maxRateBp: Bp | null;
  /** The repayment it would like. */
  readonly method: RepaymentMethod | null;
  /** GB/T 2260 code of its seat. */
  readonly division: string;
  /** When the enterprise was registered. */
  readonly establishedOn: LocalDate;
  readonly industry: string | null;
  readonly rights: readonly OfferedRight[];
}

/** One listing asks for ten thousand yuan at the least and a hundred 亿 at the most: beyond either a figure is a slip of the keyboard. */
const MIN_AMOUNT_FEN = 1_000_000;
export const MAX_AMOUNT_FEN = LARGEST_AMOUNT_FEN;
export const MAX_RATE_BP = 10_000;

/** A right must outlive the loan even if it is drawn on the day asked about; a later drawdown is looked at again with the contract. */
export const earliestMaturity = (months: number, asOf: LocalDate): LocalDate => addMonths(asOf, months);

export function listingRequestFaults(request: ListingRequest, asOf: LocalDate): readonly DomainError[] {
  const monthsFit = Number.isInteger(request.months) && request.months >= 1 && request.months <= MAX_MONTHS;
  const amountFits =
    Number.isSafeInteger(request.amountFen) &&
    request.amountFen >= MIN_AMOUNT_FEN &&
    request.amountFen <= MAX_AMOUNT_FEN;
  const ids = request.rights.map((r) => r.assetId);
  return faultsOf(
    !amountFits &&
      fault(
        'LISTING.AMOUNT_OUT_OF_RANGE',
        { given: request.amountFen, minFen: MIN_AMOUNT_FEN, maxFen: MAX_AMOUNT_FEN },
        'amountFen',
      ),
    !monthsFit && fault('LISTING.MONTHS_OUT_OF_RANGE', { given: request.months, max: MAX_MONTHS }, 'months'),
    request.maxRateBp !== null &&
      (!Number.isInteger(request.maxRateBp) || request.maxRateBp <= 0 || request.maxRateBp > MAX_RATE_BP) &&
      fault('LISTING.RATE_OUT_OF_RANGE', { given: request.maxRateBp, max: MAX_RATE_BP }, 'maxRateBp'),
    divisionOf(request.division) === null &&
      fault('LISTING.UNKNOWN_DIVISION', { given: request.division.slice(0, 20) }, 'division'),
    request.establishedOn > asOf &&
      fault('LISTING.ESTABLISHED_AHEAD', { establishedOn: request.establishedOn, asOf }, 'establishedOn'),
    request.rights.length === 0 && fault('LISTING.NO_ASSETS', {}, 'assetIds'),
    new Set(ids).size !== ids.length && fault('LISTING.ASSET_TWICE', {}, 'assetIds'),
    ...(monthsFit ? request.rights : []).map((r) => {
      const e = maturityFault(r.protectedUntil, earliestMaturity(request.months, asOf), 'months');
      return e && { ...e, facts: { ...e.facts, assetId: r.assetId } };
    }),
  );
}
