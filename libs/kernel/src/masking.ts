const MASK = '…';
/** What stands in texts that nobody wrote for us: errors of databases and mail servers, addresses of pages. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // MySQL and MariaDB repeat the value that did not fit: "Duplicate entry 'li@example.com' for key".
  [/(\b(?:entry|value:?) )'(?:[^'\\]|\\.|'(?! (?:for|in)\b))*'/gi, `$1'${MASK}'`],
  [/[^\s@<>"'`,;:()[\]{}=]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, `${MASK}@${MASK}`],
  // Resident identity numbers (GB 11643) and mobile numbers.
  [/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, MASK],
  [/(?<![\dA-Za-z.-])1[3-9]\d{9}(?![\dA-Za-z])/g, MASK],
  // 32 random bytes in base64url: a token of ours.
  [/(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{43}(?![\w-])/g, MASK],
];

/**
 * A text without persons and secrets, as logs and kept errors may hold it.
 *
 * @example
 * masked("Duplicate entry 'li@example.com' for key 'ux_person_email'") // "Duplicate entry '…' for key 'ux_person_email'"
 */
export const masked = (text: string): string => PATTERNS.reduce((t, [pattern, by]) => t.replace(pattern, by), text);

const DEPTH = 4;
/** The same for every text inside of plain objects and lists; what is neither (an error) is left to whoever serialises it. */
export function maskedFacts(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return masked(value);
  if (value === null || typeof value !== 'object' || depth === 0) return value;
  if (Array.isArray(value)) return value.map((v) => maskedFacts(v, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, maskedFacts(v, depth - 1)]));
}
