// as: apps/web/app/case/offers/x.tsx
// rule: rooms/doors
// says: A module of the server is no part of a page
import * as other from '../../marketplace/parts/index.server';
export { other };
