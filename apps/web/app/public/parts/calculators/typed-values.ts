/** How a control of a case is answered. Amounts are typed in 万元, rates in percent; `flag` is yes or no. */
export type ControlKind = 'amount' | 'percent' | 'count' | 'year' | 'date' | 'flag' | 'one' | 'many';

/** A control by the place of its answer in a case, so that a fault of the case stands at it. */
export interface CaseControl {
  readonly name: string;
  readonly kind: ControlKind;
  readonly required?: boolean;
  /** May stay empty and leaves nothing unknown. */
  readonly optional?: boolean;
  /** What may be chosen, for `one` and `many`. */
  readonly choices?: readonly string[];
  /** What a blank form starts from. */
  readonly start?: string;
}
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

export const YES_NO = ['yes', 'no'] as const;
const LONGEST = 40;

/** No control or direction characters, no longer than any answer is. */
export const withoutControls = (text: string, longest: number): string =>
  [...text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()].slice(0, longest).join('').trim();
/** The same with full-width figures as plain ones. */
export const plain = (text: string): string => withoutControls(text.normalize('NFKC'), LONGEST);
export const among = <T extends string>(list: readonly T[], text: string): string =>
  list.some((x) => x === text) ? text : '';

export const isTyped = (search: URLSearchParams, controls: readonly CaseControl[]): boolean =>
  controls.some((c) => search.has(c.name));

function typed(search: URLSearchParams, c: CaseControl): string | readonly string[] {
  if (c.kind === 'many') return (c.choices ?? []).filter((x) => search.getAll(c.name).includes(x));
  const text = plain(search.get(c.name) ?? '');
  return c.kind === 'one' ? among(c.choices ?? [], text) : c.kind === 'flag' ? among(YES_NO, text) : text;
}
/** What an address says of these controls; other keys are not read, a choice that is none is not made. */
export const readTyped = (search: URLSearchParams, controls: readonly CaseControl[]): TypedValues =>
  Object.fromEntries(controls.map((c) => [c.name, typed(search, c)]));
export const blankValues = (controls: readonly CaseControl[]): TypedValues =>
  Object.fromEntries(controls.map((c) => [c.name, c.kind === 'many' ? [] : (c.start ?? '')]));

/** The one address of what was typed: keys in the order of the controls, what may stay empty left out where it is. */
export function typedAddress(
  chosen: Readonly<Record<string, string>>,
  controls: readonly CaseControl[],
  values: TypedValues,
): string {
  const out = new URLSearchParams(chosen);
  for (const { name, required } of controls) {
    const value = values[name] ?? '';
    if (typeof value !== 'string') value.forEach((v) => out.append(name, v));
    else if (value !== '' || required) out.append(name, value);
  }
  return `?${out.toString()}`;
}
