export * from './assets.module';
export * from './context';
export * from './application/asset.queries';
export * from './application/asset.presenter';
export * from './application/asset.service';
export type { AssetInput } from './application/asset-input';
export { ASSET_DOCUMENTS } from './application/asset-files';
export * from './persistence/assets.entities';
export { AssetType } from './graphql/assets.types';
