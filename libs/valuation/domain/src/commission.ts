import { fault, faultsOf, type DomainError, type Fen } from '@zhiya/kernel';

/** What an evaluator charges. A fee at or above the value itself is a slip of the pen, not a price. */
export const feeFault = (feeFen: Fen, pointFen: Fen): DomainError | null =>
  feeFen < 0 || feeFen >= pointFen ? fault('VALUATION.FEE_OUT_OF_RANGE', { feeFen, pointFen }, 'feeFen') : null;

export interface OpenCommission {
  readonly evaluatorOrgId: string;
  readonly assetIds: readonly string[];
}

/** A new commission must name rights of the enterprise, and none that somebody is valuing at this moment. */
export function commissionFaults(
  assetIds: readonly string[],
  ownAssetIds: readonly string[],
  open: readonly OpenCommission[],
): readonly DomainError[] {
  const strangers = assetIds.filter((id) => !ownAssetIds.includes(id));
  const busy = assetIds.filter((id) => open.some((o) => o.assetIds.includes(id)));
  return faultsOf(
    assetIds.length === 0 && fault('VALUATION.NO_ASSETS', {}, 'assetIds'),
    strangers.length > 0 && fault('VALUATION.NOT_THE_ENTERPRISES', { assetIds: strangers }, 'assetIds'),
    busy.length > 0 && fault('VALUATION.ALREADY_COMMISSIONED', { assetIds: busy }, 'assetIds'),
  );
}
