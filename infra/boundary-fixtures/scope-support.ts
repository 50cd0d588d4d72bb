// as: libs/support/domain/src/x.ts
// constraint: scope:support
// says: A project tagged with "scope:support" can only depend on libs tagged with
import * as other from '@zhiya/oversight-domain';
export { other };
