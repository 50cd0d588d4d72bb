// What Nx's rule cannot see: the inside of a project behind a package-like name, the test kits, and node's own modules.
import { builtinModules } from 'node:module';

const INSIDE = {
  group: ['@zhiya/*/*', '!@zhiya/*/testing', '!@zhiya/web-ui/styles.css'],
  message: 'Another project is imported through its index only.',
};
const TEST_KITS = {
  group: ['@zhiya/*/testing', '@zhiya/platform-testing', '@zhiya/story'],
  message: 'Test kits are for tests: production code may not import them.',
};
const SPECS = {
  group: ['@zhiya/*-specs'],
  message: 'Specs prove the house: nobody imports them.',
};
const ANSWERS = {
  group: ['@zhiya/policy-engine'],
  importNames: ['assessSupport', 'bestMix'],
  message:
    'Programmes are asked by `bestLawfulMix` or `nearestProgramme` of @zhiya/policy-domain, with a case of its builder.',
};
const NODE = {
  group: ['node:*', ...builtinModules.filter((name) => !name.startsWith('_') && !name.includes('/'))],
  message: 'This project also runs in a browser, or is pure: node modules are not available to it.',
};
const PLATFORM = {
  group: ['@zhiya/platform-*', '!@zhiya/platform-testing'],
  message: 'An end-to-end test sees the application from outside; of the platform it may use the test kit only.',
};

/** The rule's value for one kind of file; the rule is replaced, never merged, by a later block of the configuration. */
export const restrictedImports = ({ testKits = false, node = true, platform = true, answers = false }) => [
  'error',
  {
    patterns: [
      INSIDE,
      SPECS,
      ...(testKits ? [] : [TEST_KITS]),
      // A test may ask the engine itself: it compares the two.
      ...(testKits || answers ? [] : [ANSWERS]),
      ...(node ? [] : [NODE]),
      ...(platform ? [] : [PLATFORM]),
    ],
  },
];
