import type { Slot } from '@zhiya/platform-testing';
import type { Answer } from '@zhiya/story';

/** Texts nobody should have to fear. */
const TEXTS: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE person; --",
  "' OR '1'='1",
  '💰🧾👨‍👩‍👧‍👦',
  '\u202Egnp.exe',
  '\u200b',
  '\ud800',
  'e\u0301'.repeat(40),
  'ａｂｃ１２３',
  '长'.repeat(5000),
  'a'.repeat(100_000),
  '../../../etc/passwd',
  '%s%n%x',
  '{{7*7}}${7*7}',
  '2019-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '1e999',
  'NaN',
  '-1',
  '__proto__',
  'constructor',
  null,
  5,
  true,
  [],
  {},
  ['a'],
];
const IDS: readonly unknown[] = [
  '',
  ' ',
  '0',
  'x',
  '%',
  "' OR 1=1 --",
  '\u0000',
  '\ud800',
  'a'.repeat(100_000),
  '00000000-0000-7000-8000-00000000dead',
  '../x',
  null,
  5,
  -1,
  1.5,
  true,
  [],
  {},
];
const FEN: readonly unknown[] = [
  -1,
  0,
  1.5,
  0.001,
  -0.5,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  -Number.MAX_SAFE_INTEGER,
  1e21,
  1e308,
  '100',
  '1,000',
  '',
  null,
  true,
  [],
  {},
  [100],
];
const INTS: readonly unknown[] = [
  -1,
  0,
  1.5,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_648,
  1e21,
  '5',
  '',
  null,
  true,
  [],
  {},
];
const BOOLEANS: readonly unknown[] = [null, 0, 1, 'true', '', [], {}];

/** Values that a place of this kind must survive. */
export function hostileValues({ scalar }: Slot): readonly unknown[] {
  if (scalar === 'ID') return IDS;
  if (scalar === 'Fen') return FEN;
  if (scalar === 'Int' || scalar === 'Float') return INTS;
  return scalar === 'Boolean' ? BOOLEANS : TEXTS;
}
/** Answers of the form of a right that this kind of right has no use for. */
const UNUSED = ['niceClass', 'renewals', 'compensationDays'];

/** An amount or a number that no business has. */
export const isAbsurd = ({ scalar, path }: Slot, value: unknown): boolean =>
  (scalar === 'Fen' || scalar === 'Int') &&
  !UNUSED.includes(String(path.at(-1))) &&
  (value === Number.MAX_SAFE_INTEGER || value === 2_147_483_647);

const TELL_TALES =
  /node_modules|\bat (async )?[\w.<>]+ \(|\.(mjs|ts):\d+|SQLITE_|ER_[A-Z]{3}|QueryFailed|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b .*\b(FROM|SET|WHERE|VALUES)\b|TypeError|RangeError|ReferenceError|Cannot read prop/;
const CODE = /^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)*$/;

/** What is wrong with how a request was answered; null where it is answered or refused as it should be. */
export function faultOfAnswer(answer: Answer): string | null {
  if (answer.status >= 500) return `status ${answer.status}: ${answer.text.slice(0, 300)}`;
  if (answer.text.includes('INTERNAL_SERVER_ERROR')) return `broke: ${answer.text.slice(0, 300)}`;
  const codes = [
    ...answer.errors.map((e) => e.extensions?.code ?? ''),
    ...Object.values(answer.data ?? {}).flatMap((v) =>
      ((v as { errors?: { code: string }[] } | null)?.errors ?? []).map((e) => e.code),
    ),
  ];
  const unstable = codes.filter((c) => !CODE.test(c));
  if (unstable.length > 0) return `no stable code: ${answer.text.slice(0, 300)}`;
  const refusals = Object.values(answer.data ?? {}).flatMap(
    (v) => (v as { errors?: { code: string; field: string | null }[] } | null)?.errors ?? [],
  );
  if (refusals.some((e) => e.code.startsWith('INPUT.') && !e.field))
    return `no field named: ${answer.text.slice(0, 300)}`;
  // What was sent may be said back; nothing else of that kind may be.
  const own = answer.errors.map((e) => e.message).join('\n');
  return TELL_TALES.test(own) ? `tells of its inside: ${own.slice(0, 300)}` : null;
}
