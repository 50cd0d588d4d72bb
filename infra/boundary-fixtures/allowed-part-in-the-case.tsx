// as: apps/web/app/case/loan/x.tsx
// allowed
import * as other from '../../lending/parts';
export { other };
