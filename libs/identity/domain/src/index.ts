export * from './organisation.lifecycle';
export * from './permissions';
export * from './credentials';
export * from './identity.events';
