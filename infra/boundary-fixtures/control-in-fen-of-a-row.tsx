// as: apps/web/app/pledge/filing/x.tsx
// rule: no-restricted-syntax
// says: carries its unit
import { AmountField } from '@zhiya/web-ui';
export const fee = (i: number) => <AmountField name={`fees.${i}.amountFen`} label="fee" />;
