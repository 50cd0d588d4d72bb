// as: apps/web/app/pledge/filing/x.tsx
// rule: rooms/doors
// says: A screen does not import another screen
import * as other from '../filings/text';
export { other };
