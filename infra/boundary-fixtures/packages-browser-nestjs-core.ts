// as: apps/web/app/x.ts
// constraint: runtime:browser
// says: A project tagged with "runtime:browser" is not allowed to import "@nestjs/core"
import * as other from '@nestjs/core';
export { other };
