// as: apps/web/app/pledge/filing/x.tsx
// allowed
import type { loader } from './filing.server';
export type { loader };
