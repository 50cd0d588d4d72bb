import { chromiumProgram } from '../binaries.mjs';
import { startServers } from '../servers.mjs';
import { cpuSoFar } from './measure.mjs';

const once = (make) => {
  let made = null;
  return { get: () => (made ??= make()), ifMade: () => made };
};

/** What the steps share: the servers and the browser are found or started when the first step asks, once. */
export function createContext(keeper, { isSoak = false } = {}) {
  let number = 0;
  const servers = once(() => startServers(keeper));
  const chromium = once(chromiumProgram);
  return {
    keeper,
    isSoak,
    folder: keeper.folder('test'),
    nextNumber: () => (number += 1),
    servers: servers.get,
    chromium: chromium.get,
    /** CPU time of the servers started here, in seconds; null where none were. */
    async serversCpu() {
      const started = await servers.ifMade()?.catch(() => null);
      const used = [started?.mariadb, started?.redis].map((s) => cpuSoFar(s?.process?.pid)).filter((s) => s !== null);
      return used.length === 0 ? null : used.reduce((a, b) => a + b, 0);
    },
  };
}
