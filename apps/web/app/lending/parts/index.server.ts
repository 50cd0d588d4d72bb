// What loaders of other rooms may use of this context.
export { contractView } from './contract.server';
