export * from './refusal-ground';
export * from './filing.lifecycle';
export * from './pledge.permissions';
