export * from './programmes';
export * from './revision-draft';
export * from './programme-revision.lifecycle';
export * from './policy.permissions';
export * from './impact';
