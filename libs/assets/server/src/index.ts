export * from './assets.module';
export * from './context';
export * from './application/asset.queries';
export * from './persistence/assets.entities';
