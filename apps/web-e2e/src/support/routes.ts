import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stack';

const APP = join(ROOT, 'apps/web/app');

export interface Route {
  readonly address: string;
  readonly id: string;
  readonly pattern: RegExp;
  readonly isPage: boolean;
}

/** `/app/cases/:id/offers` and what Remix would find there. */
const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '.+')}$`);

const isDynamic = (address: string): number => address.split('/:').length;

/** Every screen of the table that answers an address of its own, the most particular first; a frame around others answers none. */
export function routes(): readonly Route[] {
  const table = readFileSync(join(APP, 'routes.ts'), 'utf8');
  const lines = [...table.matchAll(/\[\s*'(\/[^']*)',\s*'([^']+)',\s*'([^']+)',?\s*\]/g)].map(
    ([, address, folder, id]) => ({ address: address!, folder: folder!, id: id! }),
  );
  return lines
    .filter(({ id }) => !lines.some((other) => other.id.startsWith(`${id}.`)))
    .map(({ address, folder, id }) => ({
      address,
      id,
      pattern: patternOf(address),
      isPage: /export default /.test(readFileSync(join(APP, folder, 'route.tsx'), 'utf8')),
    }))
    .sort(
      (a, b) => Number(a.address === '/*') - Number(b.address === '/*') || isDynamic(a.address) - isDynamic(b.address),
    );
}

export const routeOf = (all: readonly Route[], path: string): Route | undefined =>
  all.find((r) => r.pattern.test(path));
