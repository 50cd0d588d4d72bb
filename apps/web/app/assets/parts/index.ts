// What other rooms may show of this context.
export { AssetFacts, Standing } from './asset-facts';
export { assetText } from './asset-text';
export { RightList, RightName, type RightView } from './rights';
