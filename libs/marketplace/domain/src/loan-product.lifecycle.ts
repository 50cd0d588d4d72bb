import { type Lifecycle } from '@zhiya/kernel';

export type LoanProductState = 'DRAFT' | 'PENDING_CHECK' | 'ACTIVE' | 'SUSPENDED';
export type LoanProductEvent = 'submitForCheck' | 'activate' | 'returnToMaker' | 'suspend';

/** Nothing of a product decides but whose hands it has been in. */
export type LoanProductSnapshot = null;

/** A bank's loan product. Only an active one matches listings; a suspended one comes back through a second person. */
export const loanProductLifecycle: Lifecycle<LoanProductState, LoanProductEvent, LoanProductSnapshot> = {
  name: 'loan-product',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'BANK:OPERATOR' },
    PENDING_CHECK: { turn: 'BANK:APPROVER', dueWorkingDays: 2 },
    ACTIVE: { turn: null },
    SUSPENDED: { turn: null },
  },
  transitions: [
    {
      on: 'submitForCheck',
      from: ['DRAFT', 'SUSPENDED'],
      to: 'PENDING_CHECK',
      permit: 'submit:loan-product',
      emits: ['marketplace.productSubmitted'],
    },
    {
      on: 'activate',
      from: ['PENDING_CHECK'],
      to: 'ACTIVE',
      permit: 'check:loan-product',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      emits: ['marketplace.productActivated'],
    },
    {
      on: 'returnToMaker',
      from: ['PENDING_CHECK'],
      to: 'DRAFT',
      permit: 'check:loan-product',
      apartFrom: ['create', 'amend', 'submitForCheck'],
      emits: ['marketplace.productReturned'],
    },
    {
      on: 'suspend',
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      permit: 'suspend:loan-product',
      emits: ['marketplace.productSuspended'],
    },
  ],
};
