// as: apps/web/app/account/login/x.tsx
// rule: rooms/doors
// says: A screen does not import another screen
import * as other from '../../kit/app-frame/text';
export { other };
