import type { LoanTerms } from '@zhiya/finance';
import { fault, faultsOf, type DomainError } from '@zhiya/kernel';
import type { LoanProductTerms } from './loan-product';

/** Where an offer leaves the product that it is made under. A bank that wants to go further makes a product of it, or names none. */
export function offerProductFaults(
  terms: Pick<LoanTerms, 'principalFen' | 'months' | 'rateBp' | 'method'>,
  p: LoanProductTerms,
): readonly DomainError[] {
  const outside = (field: 'principalFen' | 'months' | 'rateBp', min: number, max: number) =>
    (terms[field] < min || terms[field] > max) &&
    fault('OFFER.OUTSIDE_PRODUCT', { term: field, given: terms[field], min, max }, field);
  return faultsOf(
    outside('principalFen', p.minAmountFen, p.maxAmountFen),
    outside('months', p.minMonths, p.maxMonths),
    outside('rateBp', p.minRateBp, p.maxRateBp),
    !p.methods.includes(terms.method) &&
      fault('OFFER.METHOD_OUTSIDE_PRODUCT', { given: terms.method, offered: p.methods }, 'method'),
  );
}
