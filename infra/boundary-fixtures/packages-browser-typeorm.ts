// as: apps/web/app/x.ts
// constraint: runtime:browser
// says: A project tagged with "runtime:browser" is not allowed to import "typeorm"
import * as other from 'typeorm';
export { other };
