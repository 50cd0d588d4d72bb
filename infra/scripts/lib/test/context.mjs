import { chromiumProgram } from '../binaries.mjs';
import { startServers } from '../servers.mjs';

const once = (make) => {
  let made = null;
  return () => (made ??= make());
};

/** What the steps share: the servers and the browser are found or started when the first step asks, once. */
export function createContext(keeper, { workers }) {
  let number = 0;
  return {
    keeper, workers,
    folder: keeper.folder('test'),
    nextNumber: () => (number += 1),
    servers: once(() => startServers(keeper)),
    chromium: once(chromiumProgram),
  };
}
