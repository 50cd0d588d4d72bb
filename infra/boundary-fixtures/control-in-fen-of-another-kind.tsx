// as: apps/web/app/pledge/filing/x.tsx
// rule: no-restricted-syntax
// says: carries its unit
import { TextField } from '@zhiya/web-ui';
export const fee = <TextField name="feeFen" label="fee" />;
