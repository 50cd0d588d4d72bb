// What the parts share, made when the first asks for it: the server, a filled schema per size, our processes, the yardsticks.
import { build } from '../scripts/build.mjs';
import { startMariadb } from '../scripts/lib/servers.mjs';
import { ready, startWeb } from '../scripts/lib/services.mjs';
import { createDatabases } from './data/databases.mjs';
import { measure } from './load/measure.mjs';
import { startOurApi } from './ours/api.mjs';
import { startRemixTable } from './yardsticks/remix.mjs';
import { startYardstick } from './yardsticks/start.mjs';

const keyed = (make) => {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
};
const once = (make) => {
  let made;
  return () => (made ??= make());
};

export function createContext({ keeper, options, note }) {
  const built = once(() => build());
  const mariadb = once(() => startMariadb(keeper, { bufferPool: options.bufferPool }));
  const databases = createDatabases({ keeper, mariadb, note });
  const database = async (count) => (await built(), databases(count));
  const api = keyed(async (count) => startOurApi(keeper, await database(count)));
  const yardstick = keyed(async (entry) =>
    startYardstick(keeper, entry, { DATABASE_URL: (await database(options.listings)).url }),
  );
  const remixTable = once(async () => startRemixTable(keeper, await yardstick('bare-apollo.mjs')));
  const web = keyed(async (count) =>
    ready(await startWeb(keeper, { API_URL: (await api(count)).url, SESSION_SECRET: 'bench-bench-bench-bench' })),
  );
  return {
    keeper,
    options,
    note,
    database,
    api,
    yardstick,
    remixTable,
    web,
    measure: (subjects) => measure(subjects, options),
  };
}
