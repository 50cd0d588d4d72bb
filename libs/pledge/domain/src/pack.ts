import type { FilingState } from './filing.lifecycle';

export interface PackFiling {
  readonly assetId: string;
  readonly state: FilingState;
}

/** How far the pledges of one contract have come. Each stands from its own registration; the pack is complete when every right has one. */
export interface Pack {
  readonly total: number;
  readonly registered: number;
  readonly registeredAssetIds: readonly string[];
  readonly isComplete: boolean;
}

/** A pledge whose release is only asked for still stands. */
export const STANDING_STATES: readonly FilingState[] = ['REGISTERED', 'RELEASE_PENDING'];

export function packOf(filings: readonly PackFiling[]): Pack {
  const assets = [...new Set(filings.map((f) => f.assetId))];
  const registeredAssetIds = assets.filter((id) =>
    filings.some((f) => f.assetId === id && STANDING_STATES.includes(f.state)),
  );
  return {
    total: assets.length,
    registered: registeredAssetIds.length,
    registeredAssetIds,
    isComplete: assets.length > 0 && registeredAssetIds.length === assets.length,
  };
}
