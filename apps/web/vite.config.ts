import { vitePlugin as remix } from '@remix-run/dev';
import { minify } from '@swc/core';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** `@zhiya/x` resolves to that project's index and to nothing behind it: the same doors that the type checker knows. */
const doors = Object.entries(compilerOptions.paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: resolve(root, file),
}));

/** Files that pages share, first fit first. A dozen slivers in place of one of them compress worse, and each costs a phone a request and every page three mentions. */
const SHARED: readonly (readonly [name: string, modules: RegExp])[] = [
  // React and Remix change with an upgrade, our pages every week: they are kept apart in a browser's cache.
  [
    'framework',
    /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\/|commonjsHelpers/,
  ],
  // The part of the kit that shows records: few forms need it.
  ['records', /\/libs\/web\/ui\/src\/components\/(figures|lists|table)\.tsx$/],
  // The rest of it, without charts and their engine, and what of the kernel it stands on.
  [
    'kit',
    /\/libs\/web\/ui\/src\/(text|components\/(?![\w-]*chart))|\/libs\/kernel\/src\/(field-list|local-date|money|result)\.ts$/,
  ],
  // The kinds of rights with their words.
  ['rights', /\/libs\/(assets\/domain\/src\/right-kinds|web\/ui\/src\/labels\/assets\/assets)\.ts$/],
  ['frame', /\/apps\/web\/app\/kit\/(calculators|error-page|frame|meta|site-text)\.tsx?$/],
];
const sharedFileOf = (id: string) => SHARED.find(([, modules]) => modules.test(id))?.[0];

/** Whose import does nothing by itself: behind a door only what is asked for is taken. */
const PURE = /^(libs|apps\/web\/app\/[a-z]+\/parts)\//;
const isPure = (id: string) => id.startsWith(root) && PURE.test(id.slice(root.length + 1)) && !id.endsWith('.css');

/** In place of Vite's own minifier: calls are drawn into where they are made, and names chosen anew through a whole file. Of the framework a phone fetches a twentieth less. */
const minified: Plugin = {
  name: 'minified',
  apply: 'build',
  renderChunk: {
    order: 'post',
    handler: async (code) =>
      (await minify(code, { module: true, ecma: 2022, compress: { passes: 2 }, mangle: true })).code,
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        // Addresses stand in app/routes.ts.
        v3_routeConfig: true,
      },
    }),
    ...(isSsrBuild ? [] : [minified]),
  ],
  resolve: {
    alias: [
      { find: '@zhiya/web-ui/styles.css', replacement: resolve(root, 'libs/web/ui/src/styles/index.css') },
      ...doors,
    ],
    dedupe: ['react', 'react-dom'],
  },
  ssr: { noExternal: [/^@zhiya\//] },
  server: { fs: { allow: [root] } },
  build: {
    target: 'es2022',
    cssMinify: true,
    minify: false,
    rollupOptions: {
      // Our own libraries and the parts of rooms are free of side effects on import, so that a page ships only what it uses of them.
      treeshake: { moduleSideEffects: (id: string) => !isPure(id) },
      ...(isSsrBuild ? {} : { output: { manualChunks: sharedFileOf, onlyExplicitManualChunks: true } }),
    },
  },
}));
