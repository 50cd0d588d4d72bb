import { divisionOf, divisionsWithin } from '@zhiya/kernel';
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
  const made = kept[language] ?? divisionsWithin('000000', { level: 'PROVINCE' }).map((p) => ({ ...named(p.code), cities: divisionsWithin(p.code, { level: 'PREFECTURE' }).map((c) => named(c.code)) }));
  kept = { ...kept, [language]: made };
  return made;
}

/** A division as one reads it, its province before it. */
export function placeName(code: string, language: Language): string {
  const province = `${code.slice(0, 2)}0000`;
  const names = [...new Set([province, ...(code.endsWith('00') ? [] : [`${code.slice(0, 4)}00`]), code])].filter((c) => divisionOf(c)).map((c) => divisionName(c, language));
  return language === 'en' ? names.reverse().join(', ') : names.filter((n) => !/^(市辖区|县)$/.test(n)).join('');
}
