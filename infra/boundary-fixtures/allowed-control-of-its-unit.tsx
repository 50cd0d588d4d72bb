// as: apps/web/app/pledge/filing/x.tsx
// allowed
import { AmountField } from '@zhiya/web-ui';
export const fees = (
  <>
    <AmountField name="feeWan" unit="wan" label="fee" />
    <AmountField name="taxYuan" label="tax" />
    <input type="hidden" name="seenFen" value={1} />
  </>
);
