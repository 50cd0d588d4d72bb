// as: apps/web/app/kit/x.ts
// rule: rooms/doors
// says: The kit is below every room
import type { loader } from '../pledge/filing/filing.server';
export type { loader };
