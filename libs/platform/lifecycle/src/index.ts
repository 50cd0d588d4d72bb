export * from './lifecycle.entities';
export * from './apply';
