// as: libs/oversight/domain/src/x.ts
// constraint: scope:oversight
// says: A project tagged with "scope:oversight" can only depend on libs tagged with
import * as other from '@zhiya/web-ui';
export { other };
