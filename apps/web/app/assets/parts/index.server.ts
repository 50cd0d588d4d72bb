// What loaders of other rooms may use of this context.
export { rightKindOf, withPurposeNames } from './assets.server';
