// as: apps/web/app/x.ts
// constraint: runtime:browser
// says: A project tagged with "runtime:browser" is not allowed to import "bull"
import * as other from 'bull';
export { other };
