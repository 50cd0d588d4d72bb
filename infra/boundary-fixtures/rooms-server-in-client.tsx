// as: apps/web/app/pledge/filing/x.tsx
// rule: rooms/doors
// says: A module of the server is no part of a page
import * as other from '../../kit/api.server';
export { other };
