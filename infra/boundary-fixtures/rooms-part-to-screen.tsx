// as: apps/web/app/pledge/parts/x.tsx
// rule: rooms/doors
// says: A part does not know the screens
import * as other from '../filing/text';
export { other };
