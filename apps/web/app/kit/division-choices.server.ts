import { divisionOf, divisionsWithin, fault, type Division, type DomainError } from '@zhiya/kernel';
import type { Language } from '@zhiya/web-ui';
import { divisionName } from './divisions.server';

export interface DivisionChoice {
  readonly code: string;
  readonly name: string;
}
export interface DivisionGroup extends DivisionChoice {
  readonly cities: readonly DivisionChoice[];
}

let kept: Partial<Record<Language, readonly DivisionGroup[]>> = {};

/** Provinces with their cities; municipalities stand alone. Made once: the table does not change while the server runs. */
export function divisionGroups(language: Language): readonly DivisionGroup[] {
  const named = (code: string): DivisionChoice => ({ code, name: divisionName(code, language) });
  const made =
    kept[language] ??
    divisionsWithin('000000', { level: 'PROVINCE' }).map((p) => ({
      ...named(p.code),
      cities: divisionsWithin(p.code, { level: 'PREFECTURE' }).map((c) => named(c.code)),
    }));
  kept = { ...kept, [language]: made };
  return made;
}

/** A division as one reads it, its province before it. */
export function placeName(code: string, language: Language): string {
  const province = `${code.slice(0, 2)}0000`;
  const names = [...new Set([province, ...(code.endsWith('00') ? [] : [`${code.slice(0, 4)}00`]), code])]
    .filter((c) => divisionOf(c))
    .map((c) => divisionName(c, language));
  return language === 'en' ? names.reverse().join(', ') : names.filter((n) => !/^(市辖区|县)$/.test(n)).join('');
}

/** Provinces and cities as a field offers them: «广东省东莞市 441900». Counties are typed: their table is too long for a phone. */
export const divisionSuggestions = (language: Language): readonly string[] =>
  divisionGroups(language)
    .flatMap((p) => [p, ...p.cities])
    .map((d) => `${placeName(d.code, language)} ${d.code}`);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s,，、·（）()]/g, '');
/** What a division is called: alone, with those above it, in English, and without the ending that people leave out. */
const callsOf = (d: Division): readonly string[] => {
  const calls = [d.name, placeName(d.code, 'zh'), d.nameEn, placeName(d.code, 'en')].map(plain);
  return [...calls, ...calls.map((c) => c.replace(/(特别行政区|省|市|区|县)$/, '')).filter((c) => c.length > 1)];
};

/**
 * The seat as it was typed or chosen: a six-digit code, alone or after a name, or the one division of that name; a city comes before
 * the counties of its name. The fault names what was typed, and several of one name with their codes.
 */
export function readDivision(
  typed: string,
  language: Language,
  field: string,
): { readonly code: string } | { readonly fault: DomainError } {
  if (typed === '') return { fault: fault('TEXT.REQUIRED', {}, field) };
  const code = /(?<!\d)\d{6}(?!\d)/.exec(typed.normalize('NFKC'))?.[0];
  if (code && divisionOf(code)) return { code };
  const name = plain(typed.normalize('NFKC'));
  const named = code ? [] : divisionsWithin('000000').filter((d) => callsOf(d).includes(name));
  const first =
    (['PROVINCE', 'PREFECTURE', 'COUNTY'] as const)
      .map((level) => named.filter((d) => d.level === level))
      .find((found) => found.length > 0) ?? [];
  if (first.length === 1) return { code: first[0]!.code };
  const given = typed.slice(0, 40);
  if (first.length === 0) return { fault: fault('REGISTER.DIVISION_UNKNOWN', { given }, field) };
  return {
    fault: fault(
      'REGISTER.DIVISION_AMBIGUOUS',
      { given, found: first.slice(0, 6).map((d) => `${placeName(d.code, language)} ${d.code}`) },
      field,
    ),
  };
}
