// as: apps/web/app/x.tsx
// constraint: runtime:browser
// says: A project tagged with "runtime:browser" can only depend on libs tagged with
import * as other from '@zhiya/platform-auth';
export { other };
