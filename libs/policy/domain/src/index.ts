export * from './programmes';
export * from './revision-draft';
export * from './programme-revision.lifecycle';
export * from './rule.permissions';
export * from './impact';
export * from './citation';
export * from './policy.events';
export * from './question';
