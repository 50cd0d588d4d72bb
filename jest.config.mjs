import { join } from 'node:path';
import { PROJECTS, hasDoor, importPath } from './infra/scripts/projects.mjs';

const moduleNameMapper = Object.fromEntries(
  PROJECTS.filter(hasDoor).flatMap((p) => [
    [`^${importPath(p.dir)}$`, `<rootDir>/${p.dir}/src/index.ts`],
    [`^${importPath(p.dir)}/testing$`, `<rootDir>/${p.dir}/src/testing/index.ts`],
  ]),
);

const tier = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  cacheDirectory: join(import.meta.dirname, 'dist/.cache/jest'),
  testEnvironment: 'node',
  testMatch,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/apps/web/build'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
      },
    ],
  },
  ...extra,
});

/** Tiers: unit (no I/O), int (one database, DB_UNDER_TEST=sqlite|mariadb), e2e (the built API over HTTP). */
export default {
  projects: [
    tier('unit', [
      '<rootDir>/libs/**/*.spec.ts',
      '<rootDir>/libs/**/*.spec.tsx',
      '<rootDir>/apps/!(web-e2e)/**/*.spec.ts',
      '<rootDir>/apps/web-e2e/src/support/*.spec.ts',
      '<rootDir>/infra/**/*.spec.ts',
    ]),
    tier('int', ['<rootDir>/libs/**/*.int-spec.ts', '<rootDir>/apps/**/*.int-spec.ts']),
    tier('e2e', ['<rootDir>/apps/api-e2e/**/*.e2e-spec.ts']),
  ],
};
