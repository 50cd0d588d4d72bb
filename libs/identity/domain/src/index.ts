export * from './organisation.lifecycle';
export * from './permissions';
export * from './credentials';
