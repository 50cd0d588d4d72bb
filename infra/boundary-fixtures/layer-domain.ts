// as: libs/assets/domain/src/x.ts
// constraint: layer:domain
// says: A project tagged with "layer:domain" can only depend on libs tagged with
import * as other from '@zhiya/assets-server';
export { other };
