// as: apps/web/app/account/login/x.tsx
// rule: rooms/doors
// says: A room does not import what stands around
import * as other from '../../root';
export { other };
