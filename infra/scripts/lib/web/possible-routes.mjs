// Remix takes apart and ranks every route of its build at each match, several times a page. An address says by its fixed
// words which routes it can match at all: a handler over those few answers the same and costs a fraction.

const wordsOf = (path) => path.toLowerCase().split('/').filter(Boolean);

function pathOf(routes, route) {
  const own = route.path ?? '';
  return route.parentId === undefined ? own : `${pathOf(routes, routes[route.parentId])}/${own}`;
}

/** A route's address word by word; null where a word is not fixed. What an optional word would mean is Remix's to say. */
function patternOf(routes, route) {
  const words = wordsOf(pathOf(routes, route));
  if (words.some((w) => w.endsWith('?'))) return null;
  const isOpen = words.at(-1) === '*';
  return (isOpen ? words.slice(0, -1) : words).map((w) => (w.startsWith(':') ? null : w));
}

/** Only plain addresses are judged here; how others are decoded is Remix's to say. */
const isPlain = (path) => !path.includes('%') && !path.includes('//');

/** The page's address for a request for its data. */
const pageOf = (path) => path.replace(/\.data$/, '').replace(/^\/_root$/, '/');

/** Answers for a path the ids of the routes that it, or the beginning of it, can match; null where all of them might. */
export function possibleRoutes(routes) {
  const patterns = Object.values(routes).map((route) => ({ id: route.id, words: patternOf(routes, route) }));
  return (path) => {
    if (!isPlain(path)) return null;
    const words = wordsOf(path);
    return patterns
      .filter(
        (p) =>
          p.words === null || (p.words.length <= words.length && p.words.every((w, i) => w === null || w === words[i])),
      )
      .map((p) => p.id);
  };
}

/** What a browser needs to know of a route; what is empty or false is what it takes for granted. */
const told = (route) =>
  Object.fromEntries(
    Object.entries(route).filter(
      ([, value]) => value !== false && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const only = (ids, routes) => Object.fromEntries(ids.map((id) => [id, routes[id]]));

/**
 * Answers by the handler for the routes that a request can match. There are as many handlers as there are different kinds
 * of addresses, each made when the first of its kind is asked for.
 */
export function handlerByAddress(build, makeHandler) {
  const assets = {
    ...build.assets,
    routes: Object.fromEntries(Object.entries(build.assets.routes).map(([id, route]) => [id, told(route)])),
  };
  const whole = makeHandler({ ...build, assets });
  const possible = possibleRoutes(build.routes);
  const handlers = new Map();
  return (request, context) => {
    const path = new URL(request.url).pathname;
    const ids = path === '/__manifest' ? null : possible(pageOf(path));
    if (ids === null) return whole(request, context);
    const key = ids.join();
    if (!handlers.has(key))
      handlers.set(
        key,
        makeHandler({
          ...build,
          routes: only(ids, build.routes),
          assets: { ...assets, routes: only(ids, assets.routes) },
        }),
      );
    return handlers.get(key)(request, context);
  };
}
