// as: apps/web/app/kit/x.tsx
// rule: rooms/doors
// says: The kit is below every room
import * as other from '../pledge/parts';
export { other };
