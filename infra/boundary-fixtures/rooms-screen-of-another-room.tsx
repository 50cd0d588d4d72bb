// as: apps/web/app/case/filings/x.tsx
// rule: rooms/doors
// says: Another room is entered through its door
import * as other from '../../pledge/filing/text';
export { other };
