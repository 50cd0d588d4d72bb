export * from './generated';
export * from './generated/graphql';
export * as moves from './generated/moves';
export * from './transport';
