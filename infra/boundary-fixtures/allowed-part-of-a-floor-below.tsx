// as: apps/web/app/lending/contracts/x.tsx
// allowed
import * as other from '../../assets/parts';
export { other };
