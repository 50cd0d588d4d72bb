// What the entry of the server uses of the pages that are kept.
export { pageHtml, textOf } from './kept/page-html.server';
export { isUnchanged, tagOfBuild, unchanged } from './kept/public-cache.server';
export { publicPages } from './kept/public-pages.server';
