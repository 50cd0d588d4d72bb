// What loaders of other rooms may use of this context.
export { fundView } from './fund-parts.server';
export { claimView, coverageView, openView } from './support-parts.server';
