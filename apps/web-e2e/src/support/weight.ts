import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stack';

const CLIENT = join(ROOT, 'apps/web/build/client');

interface BuiltRoute {
  readonly parentId?: string;
  readonly module: string;
  readonly imports?: readonly string[];
}
interface Built {
  readonly entry: BuiltRoute;
  readonly routes: Readonly<Record<string, BuiltRoute>>;
}

/** What the build tells browsers of its routes. */
function built(): Built {
  const file = readdirSync(join(CLIENT, 'assets')).find((name) => /^manifest-.*\.js$/.test(name))!;
  const text = readFileSync(join(CLIENT, 'assets', file), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Built;
}

/** As a file travels: compressed where that is worth it. */
const weightOf = (file: string): number =>
  statSync(existsSync(join(CLIENT, `${file}.gz`)) ? join(CLIENT, `${file}.gz`) : join(CLIENT, file)).size;

/** Bytes of script that a first visit to each route brings, frames around it with it. */
export function scriptWeights(): Readonly<Record<string, number>> {
  const { entry, routes } = built();
  const around = (id: string | undefined): readonly BuiltRoute[] =>
    id === undefined ? [entry] : [...around(routes[id]!.parentId), routes[id]!];
  return Object.fromEntries(
    Object.keys(routes).map((id) => {
      const files = new Set(around(id).flatMap(({ module, imports = [] }) => [module, ...imports]));
      return [id, [...files].reduce((sum, file) => sum + weightOf(file), 0)];
    }),
  );
}
