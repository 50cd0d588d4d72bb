import { fault, type DomainError } from '@zhiya/kernel';

/**
 * What must stand before money moves (先决条件). The contract names them; it may name fewer rights than are pledged, since
 * each pledge stands from its own registration and the registries are not equally quick.
 */
export type Condition =
  | { readonly kind: 'PLEDGE_REGISTERED'; readonly assetIds: readonly string[] }
  | { readonly kind: 'INSURANCE_ISSUED' }
  | { readonly kind: 'VALUATION_DELIVERED' };
export const CONDITION_KINDS = ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'] as const;

export interface ConditionFacts {
  readonly registeredAssetIds: readonly string[];
  readonly isInsuranceIssued: boolean;
  readonly isValuationDelivered: boolean;
}

/** The conditions not yet met, each as an error with what it still waits for. A list that names none is met. */
export function unmetConditions(conditions: readonly Condition[], facts: ConditionFacts): readonly DomainError[] {
  return conditions.flatMap((c): readonly DomainError[] => {
    switch (c.kind) {
      case 'PLEDGE_REGISTERED': {
        const waiting = c.assetIds.filter((id) => !facts.registeredAssetIds.includes(id));
        return waiting.length > 0
          ? [fault('LENDING.PLEDGE_NOT_REGISTERED', { assetIds: waiting, of: c.assetIds.length }, 'conditions')]
          : [];
      }
      case 'INSURANCE_ISSUED':
        return facts.isInsuranceIssued ? [] : [fault('LENDING.INSURANCE_NOT_ISSUED', {}, 'conditions')];
      case 'VALUATION_DELIVERED':
        return facts.isValuationDelivered ? [] : [fault('LENDING.VALUATION_NOT_DELIVERED', {}, 'conditions')];
    }
  });
}
