// as: libs/web/ui/src/x.ts
// constraint: scope:web
// says: A project tagged with "scope:web" can only depend on libs tagged with
import * as other from '@zhiya/platform-auth';
export { other };
