// Packages inside the bundle: which of them may stay outside, and which must be there once.

const OF_A_PACKAGE = /[/\\]node_modules[/\\]/;
const BARE = /^(@[^/.]+\/)?[^/.@:][^/:]*(\/.*)?$/;
const ASKED = 'asked-by-only-installed';

/**
 * Packages ask for others that are there or not (Nest for its web sockets, GraphQL for a gateway) and cope. What a package
 * asks for in the middle of its work and is not installed stays a question for run time; an import of ours is never let off.
 */
export const onlyInstalled = {
  name: 'only-installed',
  setup(build) {
    build.onResolve({ filter: BARE }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (
        pluginData === ASKED ||
        !OF_A_PACKAGE.test(importer) ||
        !['dynamic-import', 'require-call', 'require-resolve'].includes(kind)
      )
        return undefined;
      const { errors } = await build.resolve(path, { importer, kind, resolveDir, pluginData: ASKED });
      return errors.length > 0 ? { path, external: true } : undefined;
    });
  },
};

/** They keep what they know in a module, or ask with instanceof: a second copy would not know what the first was told. */
const ONCE = [
  'graphql',
  'typeorm',
  'reflect-metadata',
  'class-validator',
  'class-transformer',
  'rxjs',
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/graphql',
  'prom-client',
  'fastify',
];

/** `inputs` as esbuild's metafile has them. A second folder is a second copy; so are both of Node's formats, but for a wrapper of one file. */
export function assertOneEach(inputs, once = ONCE) {
  const files = Object.entries(inputs)
    .map(([path, { format }]) => ({ format, found: /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) }))
    .filter(({ found }) => found !== null);
  for (const name of once) {
    const own = files.filter(({ found }) => found[2] === name);
    const folders = [...new Set(own.map(({ found }) => found[1]))];
    const isInBothFormats = ['esm', 'cjs'].every((format) => own.filter((file) => file.format === format).length > 1);
    if (folders.length > 1 || isInBothFormats)
      throw new Error(
        `${name} is in the bundle more than once: ${folders.join(', ')}${isInBothFormats ? ' (as ESM and as CommonJS)' : ''}`,
      );
  }
}
