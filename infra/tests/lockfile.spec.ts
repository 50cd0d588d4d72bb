import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const ROOT = join(import.meta.dirname, '../..');
const packagesOf = (folder: string) =>
  (JSON.parse(readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> })
    .packages;
const semver = createRequire(join(ROOT, 'package.json'))('semver') as {
  satisfies(version: string, range: string): boolean;
};

/** Where npm would put the package for its user: next to it, or in any folder above. */
function isInstalledFor(packages: Record<string, Entry>, user: string, name: string): boolean {
  for (let at = user; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

/**
 * Entries known to refuse Node 20 and harmless there: optional, and skipped by npm.
 * @napi-rs/lzma-*: listed by rollup 4.64 to 4.67 as an optional dependency; nothing here loads it.
 */
const KNOWN_BENIGN = /^node_modules\/@napi-rs\/lzma-/;

/** The application's, and that of the tools which `npm run mutate` fetches for itself. */
describe.each(['.', 'infra/mutate'])('the package-lock.json of %s', (folder) => {
  const packages = packagesOf(folder);
  it('has an entry for every optional dependency, so that no platform is left without its native part', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isInstalledFor(packages, path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['20.19.0', '20.20.2'])('holds no package that refuses Node %s', (node) => {
    const refusing = Object.entries(packages).filter(
      ([, { engines }]) => engines?.node !== undefined && !semver.satisfies(node, engines.node),
    );
    expect(refusing.filter(([, entry]) => !entry.optional).map(([path]) => path)).toEqual([]);
    expect(refusing.map(([path]) => path).filter((path) => !KNOWN_BENIGN.test(path))).toEqual([]);
  });

  it('pins everything that package.json pins', () => {
    const wanted = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Partial<
      Record<'dependencies' | 'devDependencies', Record<string, string>>
    >;
    for (const [name, range] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })) {
      expect([name, semver.satisfies(packages[`node_modules/${name}`]?.version ?? '0.0.0', range)]).toEqual([
        name,
        true,
      ]);
    }
  });
});
