// Constructs that are refused: in the pure rooms whatever makes an answer depend on more than its arguments, in tests
// whatever makes a suite smaller than it looks, everywhere TypeScript's enum.
const ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Use an `as const` object and a union of its strings instead of an enum.',
};

const clock = 'Pure code has no clock: take `asOf` (or an instant) as an argument.';
const PURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure code has no randomness: take the value as an argument.',
  },
  { selector: ':function[async=true]', message: 'Pure code decides at once: no async.' },
  { selector: 'AwaitExpression', message: 'Pure code decides at once: no await.' },
  { selector: 'ForOfStatement[await=true]', message: 'Pure code decides at once: no await.' },
];
export const PURE_GLOBALS = [
  'process',
  'globalThis',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'window',
  'document',
  'navigator',
];

const smaller = 'Every test runs: no focused, skipped or pending test may be committed.';
const TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fixme|failing)$/]',
    message: smaller,
  },
  {
    selector:
      'MemberExpression[object.property.name=/^(describe|each|concurrent)$/][property.name=/^(only|skip|todo|fixme)$/]',
    message: smaller,
  },
  { selector: 'CallExpression[callee.name=/^([fx](it|describe)|xtest)$/]', message: smaller },
];

const dead =
  'A snapshot says what is the case: a guard that reads a constant never vetoes, or always does. Read the fact, or take the guard away.';
/** A case for the policies comes from its one builder; what is asserted to be one does not. */
const CASE = {
  selector: ":matches(TSAsExpression, TSTypeAssertion) TSTypeReference[typeName.name='SupportCase']",
  message: 'A case for the policies is made by `caseOf` of @zhiya/policy-domain, never asserted to be one.',
};
/** A context's tables stay its own: what others need of them is a facade or a named join. Specs take them by the door for tests. */
const TABLES = {
  selector:
    ":matches(ExportAllDeclaration, ExportNamedDeclaration[exportKind!='type'])[source.value=/^[.].persistence/]",
  message: 'Tables are not exported: others ask a facade or a named join, specs import them from `/testing`.',
};
/** One word for what turns rows into API types: a presenter's functions and methods begin with `present`. */
const PRESENTERS = [
  'MethodDefinition[key.name=/^shown?$|Views?$/]',
  ':matches(FunctionDeclaration, VariableDeclarator[init.type=/Function/])[id.name=/^shown?$|Views?$/]',
].map((selector) => ({ selector, message: 'What turns rows into API types is a presenter: call it `present…`.' }));
const CONSTANT = 'ObjectExpression > Property > :matches(Literal, ArrayExpression[elements.length=0]).value';
const SNAPSHOTS = [
  `VariableDeclarator[id.name=/[sS]napshot(Of)?$/] > ArrowFunctionExpression > ${CONSTANT}`,
  `CallExpression[callee.name='availableEvents'] > ${CONSTANT}`,
].map((selector) => ({ selector, message: dead }));

const unit =
  'A control’s name carries its unit: …Wan where 万元 are typed, …Yuan where yuan are. Only the API’s field is …Fen, and what a hidden input repeats of it.';
const IN_WAN = ":has(JSXAttribute[name.name='unit'][value.value='wan'])";
const named = (element, pattern) => [
  `JSXOpeningElement${element} > JSXAttribute[name.name='name'] Literal[value=${pattern}]`,
  `JSXOpeningElement${element} > JSXAttribute[name.name='name'] TemplateElement[tail=true][value.raw=${pattern}]`,
];
const CONTROLS = [
  ...named('[name.name=/Field$/]', '/Fen$/'),
  ...named(`[name.name='AmountField']${IN_WAN}`, '/Yuan$/'),
  ...named(`[name.name='AmountField']:not(${IN_WAN})`, '/Wan$/'),
].map((selector) => ({ selector, message: unit }));
export const restrictedSyntax = ({
  pure = false,
  tests = false,
  server = false,
  door = false,
  api = false,
  controls = false,
}) => [
  'error',
  ENUM,
  CASE,
  ...(pure ? PURE : []),
  ...(tests ? TESTS : []),
  ...(server ? SNAPSHOTS : []),
  ...(door ? [TABLES] : []),
  ...(api ? PRESENTERS : []),
  ...(controls ? CONTROLS : []),
];
