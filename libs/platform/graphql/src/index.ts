export * from './scalars';
export * from './outcome';
export * from './validation';
export * from './errors';
export * from './paging';
export * from './loaders';
export * from './available-events';
export * from './own-documents';
export { DOCUMENTS } from './generated/documents';
