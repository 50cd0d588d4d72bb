// as: apps/web/app/session.server.ts
// allowed
import * as other from 'node:crypto';
export { other };
