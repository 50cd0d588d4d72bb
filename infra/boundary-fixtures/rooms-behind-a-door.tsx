// as: apps/web/app/case/loan/x.tsx
// rule: rooms/doors
// says: Another room is entered through its door
import * as other from '../../lending/parts/schedule';
export { other };
