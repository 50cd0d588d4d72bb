// as: libs/story/src/x.ts
// constraint: layer:story
// says: A project tagged with "layer:story" can only depend on libs tagged with
import * as other from '@zhiya/assets-server';
export { other };
