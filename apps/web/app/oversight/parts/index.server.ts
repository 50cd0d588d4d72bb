// What loaders of other rooms may use of this context.
export { returnView, targetView } from './oversight-parts.server';
