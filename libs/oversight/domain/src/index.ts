export * from './target.lifecycle';
export * from './lending-return.lifecycle';
export * from './oversight.permissions';
