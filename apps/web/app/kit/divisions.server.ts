import { divisionOf } from '@zhiya/kernel';
import type { Language } from '@zhiya/web-ui';

/** The name of a GB/T 2260 code, on the server: the table is not sent to browsers. */
export function divisionName(code: string, language: Language): string {
  if (code === '000000') return language === 'en' ? 'National' : '全国';
  const division = divisionOf(code);
  if (!division) return code;
  return language === 'en' ? division.nameEn : division.name;
}
