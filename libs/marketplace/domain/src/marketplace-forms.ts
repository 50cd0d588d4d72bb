import type { FormOfFields } from '@zhiya/kernel';
import { COMPANY_FORM } from './company-form';
import { FINANCING_FORM } from './financing-form';
import { OFFER_FORM } from './offer-form';
import { CHECKED_PRODUCT_FORM } from './loan-product';
import { WISHES_FORM } from './wishes-form';

export const MARKETPLACE_FORMS: readonly FormOfFields[] = [
  { name: 'listing, financing', fields: FINANCING_FORM, input: 'FinancingInput', shownBy: 'Listing' },
  { name: 'listing, wishes', fields: WISHES_FORM, input: 'WishesInput', shownBy: 'Listing' },
  { name: 'listing, company', fields: COMPANY_FORM, input: 'CompanyInput', shownBy: 'Listing' },
  {
    name: 'loan product',
    fields: CHECKED_PRODUCT_FORM,
    input: 'LoanProductInputType',
    shownBy: 'LoanProduct',
    bears: ['preferences'],
  },
  {
    name: 'offer',
    fields: OFFER_FORM,
    input: 'OfferInputType',
    shownBy: 'Offer',
    bears: ['fees'],
    unshown: ['productId'],
  },
];
