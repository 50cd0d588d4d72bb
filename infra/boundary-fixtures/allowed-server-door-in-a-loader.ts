// as: apps/web/app/case/offers/x.server.ts
// allowed
import * as other from '../../marketplace/parts/index.server';
export { other };
