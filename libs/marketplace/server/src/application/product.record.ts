import { fault } from '@zhiya/kernel';
import { loanProductLifecycle, PRODUCT_TELLS } from '@zhiya/marketplace-domain';
import { nothingBeside, recordKind } from '@zhiya/platform-lifecycle';
import { LoanProduct } from '../persistence/product.entities';

/** A bank's product is its own case. */
export const PRODUCT = recordKind({
  lifecycle: loanProductLifecycle,
  entity: LoanProduct,
  sides: { bank: (actor) => ({ bankId: actor.orgId }) },
  beside: nothingBeside,
  parties: (p) => ({ BANK: p.bankId }),
  snapshot: () => null,
  reasons: { returnToMaker: { max: 500, isRequired: true }, suspend: { max: 500, isRequired: true } },
  tells: PRODUCT_TELLS,
  facts: (p) => ({ bankId: p.bankId }),
  editable: {
    in: ['DRAFT', 'SUSPENDED'],
    refusal: (p) => fault('LOAN_PRODUCT.NOT_EDITABLE', { state: p.state }),
  },
});
