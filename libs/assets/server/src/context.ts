import { ASSETS_PERMISSIONS } from '@zhiya/assets-domain';
import type { ServerContext } from '@zhiya/platform-jobs';
import { ASSETS_JOBS } from './application/asset.jobs';
import { AssetsModule } from './assets.module';
import { ASSETS_ENTITIES, AssetsTables, WithoutEncumbrances } from './persistence/assets.entities';

export const ASSETS: ServerContext = {
  name: 'assets',
  module: AssetsModule,
  entities: ASSETS_ENTITIES,
  migrations: [AssetsTables, WithoutEncumbrances],
  permissions: ASSETS_PERMISSIONS,
  events: [],
  jobs: ASSETS_JOBS,
};
