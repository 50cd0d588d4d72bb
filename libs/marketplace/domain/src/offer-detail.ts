import { addMonths, fault, faultsOf, isLocalDate, type DomainError, type Fen, type LocalDate } from '@zhiya/kernel';
import type { OfferAnswers } from './offer-form';

/** What a borrower pays beside the instalments. The first two are those that support programmes speak of. */
export const OFFER_FEE_KINDS = ['VALUATION', 'PLEDGE_INSURANCE_PREMIUM', 'BANK_FEE', 'GUARANTEE_FEE', 'OTHER'] as const;
export type OfferFeeKind = (typeof OFFER_FEE_KINDS)[number];

export interface OfferFee {
  readonly kind: OfferFeeKind;
  readonly amountFen: Fen;
  /** null: when the contract is signed, which is counted on the expected day of the drawdown. */
  readonly dueOn: LocalDate | null;
}

export interface OfferDetail extends Readonly<Pick<OfferAnswers, 'drawnOn' | 'requiresInsurance'>> {
  readonly fees: readonly OfferFee[];
}

const MAX_FEES = 12;
const FEES_WITHIN_MONTHS = 12;

/** The first due date: the chosen day of the month after the drawdown. Undefined where it is simply a month later. */
export const firstDueOnOf = (drawnOn: LocalDate, dueDay: number | null): LocalDate | undefined =>
  dueDay === null
    ? undefined
    : `${addMonths(`${drawnOn.slice(0, 8)}01`, 1).slice(0, 8)}${String(dueDay).padStart(2, '0')}`;

export const feeDateOf = (fee: OfferFee, drawnOn: LocalDate): LocalDate => fee.dueOn ?? drawnOn;

/** What is wrong with an offer's fees. Insurance that is asked for without its premium would flatter the net cost. */
export function offerDetailFaults(d: OfferDetail, principalFen: Fen): readonly DomainError[] {
  const dated = isLocalDate(d.drawnOn);
  const [earliest, latest] = dated
    ? [addMonths(d.drawnOn, -FEES_WITHIN_MONTHS), addMonths(d.drawnOn, FEES_WITHIN_MONTHS)]
    : ['', ''];
  return faultsOf(
    d.fees.length > MAX_FEES && fault('OFFER.TOO_MANY_FEES', { max: MAX_FEES }, 'fees'),
    ...d.fees.flatMap((f, i) => [
      (!Number.isSafeInteger(f.amountFen) || f.amountFen <= 0 || f.amountFen > principalFen) &&
        fault(
          'OFFER.FEE_OUT_OF_RANGE',
          { kind: f.kind, given: f.amountFen, maxFen: principalFen },
          `fees.${i}.amountFen`,
        ),
      f.dueOn !== null &&
        (!isLocalDate(f.dueOn) || (dated && (f.dueOn < earliest || f.dueOn > latest))) &&
        fault(
          'OFFER.FEE_DATE_OUT_OF_RANGE',
          { kind: f.kind, given: f.dueOn, from: earliest, until: latest },
          `fees.${i}.dueOn`,
        ),
    ]),
    d.requiresInsurance &&
      !d.fees.some((f) => f.kind === 'PLEDGE_INSURANCE_PREMIUM') &&
      fault('OFFER.PREMIUM_MISSING', {}, 'fees'),
  );
}
