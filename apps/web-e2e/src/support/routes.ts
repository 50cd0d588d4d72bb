import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stack';

const FOLDER = join(ROOT, 'apps/web/app/routes');

export interface Route {
  readonly folder: string;
  readonly pattern: RegExp;
  readonly isPage: boolean;
}

/** `app.cases.$id_.offers` → /app/cases/:id/offers: the file names of Remix's flat routes, read as Remix reads them. */
function patternOf(folder: string): RegExp {
  const segments = folder
    .replaceAll('[.]', '\0')
    .split('.')
    .filter((s) => s !== '_index')
    .map((s) => s.replace(/_$/, '').replaceAll('\0', '\\.'));
  return new RegExp(`^/${segments.map((s) => (s === '$' ? '.+' : s.startsWith('$') ? '[^/]+' : s)).join('/')}$`);
}

const isDynamic = (folder: string): number => folder.split('.').filter((s) => s.startsWith('$')).length;

/** Every route that answers an address of its own, the most particular first; a frame around others answers none. */
export function routes(): readonly Route[] {
  const folders = readdirSync(FOLDER);
  return folders
    .filter((f) => !folders.some((other) => other.startsWith(`${f}.`)))
    .map((folder) => ({
      folder,
      pattern: patternOf(folder),
      isPage: /export default /.test(readFileSync(join(FOLDER, folder, 'route.tsx'), 'utf8')),
    }))
    .sort((a, b) => Number(a.folder === '$') - Number(b.folder === '$') || isDynamic(a.folder) - isDynamic(b.folder));
}

export const routeOf = (all: readonly Route[], path: string): Route | undefined =>
  all.find((r) => r.pattern.test(path));
