// ESLint's part of the conventions; each rule has a fixture in infra/boundary-fixtures that shows it biting. Unused
// locals and types are the type checker's part.
import nx from '@nx/eslint-plugin';
import typescript from '@typescript-eslint/parser';
import { BROWSER_SAFE_SOURCES, E2E_SOURCES, PURE_SOURCES, boundaryOptions } from './infra/lint/boundaries.mjs';
import { restrictedImports } from './infra/lint/imports.mjs';
import { limits } from './infra/lint/limits.mjs';
import { roomsPlugin } from './infra/lint/rooms.mjs';
import { PURE_GLOBALS, restrictedSyntax } from './infra/lint/syntax.mjs';

const SOURCES = ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'];
const isTest = (glob) => [`${glob}/**/*.{spec,int-spec,e2e-spec}.{ts,tsx}`, `${glob}/**/testing/**/*.{ts,tsx}`];
const TESTS = [
  ...isTest('apps'),
  ...isTest('libs'),
  'libs/platform/testing/**/*.ts',
  'libs/story/**/*.ts',
  'apps/web-e2e/**/*.ts',
  'apps/api-e2e/**/*.ts',
];
/** Files of the web application that only its server loads. */
const WEB_SERVER_FILES = ['apps/web/**/*.server.{ts,tsx}', 'apps/web/vite.config.ts'];

const CORE_RULES = {
  'constructor-super': 'error',
  'default-case-last': 'error',
  eqeqeq: ['error', 'smart'],
  'for-direction': 'error',
  'getter-return': 'error',
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-class-assign': 'error',
  'no-compare-neg-zero': 'error',
  'no-cond-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-pattern': 'error',
  'no-eval': 'error',
  'no-ex-assign': 'error',
  'no-fallthrough': 'error',
  'no-implied-eval': 'error',
  'no-irregular-whitespace': [
    'error',
    { skipStrings: true, skipTemplates: true, skipRegExps: true, skipJSXText: true },
  ],
  'no-loss-of-precision': 'error',
  'no-new-func': 'error',
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-shadow-restricted-names': 'error',
  'no-sparse-arrays': 'error',
  'no-throw-literal': 'error',
  'no-unexpected-multiline': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'use-isnan': 'error',
  'valid-typeof': 'error',
};
const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

export default [
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      '.nx/**',
      '.data/**',
      'apps/web/build/**',
      'coverage/**',
      'test-results/**',
      '**/generated/**',
      'infra/boundary-fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: CORE_RULES },
  {
    files: [...SOURCES, 'infra/**/*.ts'],
    languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { '@nx': nx },
    rules: {
      'no-restricted-syntax': restrictedSyntax({}),
      'no-restricted-imports': restrictedImports({}),
    },
  },
  { files: SOURCES, rules: { '@nx/enforce-module-boundaries': ['error', boundaryOptions()] } },
  { files: ['apps/web/app/**/*.{ts,tsx}'], plugins: { rooms: roomsPlugin }, rules: { 'rooms/doors': 'error' } },
  { files: ['libs/**/*.{ts,tsx}'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  { files: BROWSER_SAFE_SOURCES, rules: { 'no-restricted-imports': restrictedImports({ node: false }) } },
  {
    files: ['libs/policy/domain/src/question/answers.ts', 'libs/policy/domain/src/impact.ts'],
    rules: { 'no-restricted-imports': restrictedImports({ node: false, answers: true }) },
  },
  { files: WEB_SERVER_FILES, rules: { 'no-restricted-imports': restrictedImports({}) } },
  {
    files: PURE_SOURCES,
    rules: {
      'no-restricted-syntax': restrictedSyntax({ pure: true }),
      'no-restricted-globals': ['error', ...PURE_GLOBALS],
    },
  },
  { files: ['libs/*/server/src/**/*.ts'], rules: { 'no-restricted-syntax': restrictedSyntax({ server: true }) } },
  {
    files: ['libs/*/server/src/graphql/**/*.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ server: true, api: true }) },
  },
  {
    files: ['libs/*/server/src/index.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ server: true, door: true }) },
  },
  {
    files: ['apps/web/app/**/*.tsx'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ controls: true }) },
  },
  {
    files: [...TESTS, 'infra/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': restrictedSyntax({ tests: true }),
      'no-restricted-imports': restrictedImports({ testKits: true }),
      'no-restricted-globals': 'off',
    },
  },
  { files: E2E_SOURCES, rules: { 'no-restricted-imports': restrictedImports({ testKits: true, platform: false }) } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  ...limits([...SOURCES, 'infra/**/*.ts'], [...TESTS, 'infra/**/*.spec.ts']),
];
