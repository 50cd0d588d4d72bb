// as: libs/web/ui/src/x.tsx
// constraint: layer:ui
// says: A project tagged with "layer:ui" can only depend on libs tagged with
import * as other from '@zhiya/assets-server';
export { other };
