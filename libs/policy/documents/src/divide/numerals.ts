const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A whole number as documents write it: 十二, 一百零三, 二〇, 12, １２. Null where it is none. */
export function numeralOf(text: string): number | null {
  const t = text.replaceAll(/\s/g, '').normalize('NFKC');
  if (/^\d{1,4}$/.test(t)) return Number(t);
  if (t === '') return null;
  if ([...t].every((c) => c in DIGITS)) return Number([...t].map((c) => DIGITS[c]).join(''));
  let sum = 0;
  let digit: number | null = null;
  for (const c of t) {
    if (c in DIGITS) digit = DIGITS[c]!;
    else if (c in UNITS) {
      sum += (digit ?? 1) * UNITS[c]!;
      digit = null;
    } else return null;
  }
  return sum + (digit ?? 0);
}
