// as: apps/web/app/assets/asset/x.tsx
// rule: rooms/doors
// says: Only the case, the desk and contexts above
import * as other from '../../lending/parts';
export { other };
