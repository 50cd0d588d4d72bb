import { vitePlugin as remix } from '@remix-run/dev';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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

/** The kit is one file that every page shares: two dozen slivers of it compress worse and cost a phone a request each. Charts, with their engine, are no part of it. */
const KIT = /\/libs\/web\/ui\/src\/(text|components\/(?![\w-]*chart))/;
/** React and Remix change with an upgrade, our pages every week: they are kept apart in a browser's cache. */
const FRAMEWORK = /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\//;
const chunkOf = (id: string) => (FRAMEWORK.test(id) ? 'framework' : KIT.test(id) ? 'kit' : undefined);

/** Whose import does nothing by itself: behind a door only what is asked for is taken. */
const PURE = /^(libs|apps\/web\/app\/[a-z]+\/parts)\//;
const isPure = (id: string) => id.startsWith(root) && PURE.test(id.slice(root.length + 1)) && !id.endsWith('.css');

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
    rollupOptions: {
      // Our own libraries and the parts of rooms are free of side effects on import, so that a page ships only what it uses of them.
      treeshake: { moduleSideEffects: (id: string) => !isPure(id) },
      ...(isSsrBuild ? {} : { output: { manualChunks: chunkOf } }),
    },
  },
}));
