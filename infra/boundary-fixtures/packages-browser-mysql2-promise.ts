// as: apps/web/app/x.ts
// constraint: runtime:browser
// says: A project tagged with "runtime:browser" is not allowed to import "mysql2/promise"
import * as other from 'mysql2/promise';
export { other };
