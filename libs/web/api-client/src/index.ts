export * from './generated';
export * from './generated/graphql';
export * from './transport';
