const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A unified social credit code with both check characters (GB 32100, GB 11714): the `n`th of a series that no register knows. */
export function creditCode(n: number): string {
  const body = `E2E${String(n).padStart(5, '0')}`;
  const value = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  const check = 11 - ([...body].reduce((sum, c, i) => sum + value(c) * ORGANISATION_WEIGHTS[i]!, 0) % 11);
  const head = `91441900${body}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  const sum = [...head].reduce((s, c, i) => s + CHARSET.indexOf(c) * Number(3n ** BigInt(i) % 31n), 0);
  return head + CHARSET[(31 - (sum % 31)) % 31]!;
}
