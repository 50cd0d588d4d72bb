// Written by infra/scripts/build-calendar.mjs from the State Council's yearly notices; do not edit by hand.
import { addDays, type LocalDate } from './local-date';

/** Runs of days off, as MMDD or MMDD-MMDD within the year. */
const OFF: Readonly<Record<number, string>> = {
  2019: '0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007',
  2020: '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
  2021: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
  2022: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231',
  2023: '0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
  2024: '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
  2025: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
  2026: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
};

/** Weekend days that were made working days (调休). */
const ON: Readonly<Record<number, string>> = {
  2019: '0202-0203 0428 0505 0929 1012',
  2020: '0119 0426 0509 0628 0927 1010',
  2021: '0207 0220 0425 0508 0918 0926 1009',
  2022: '0129-0130 0402 0424 0507 1008-1009',
  2023: '0128-0129 0423 0506 0625 1007-1008',
  2024: '0204 0218 0407 0428 0511 0914 0929 1012',
  2025: '0126 0208 0427 0928 1011',
  2026: '0104 0214 0228 0509 0920 1010',
};

function expand(table: Readonly<Record<number, string>>): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>();
  for (const [year, list] of Object.entries(table))
    for (const run of list.split(' ').filter((r) => r !== '')) {
      const [from, until = from] = run.split('-').map((d) => `${year}-${d.slice(0, 2)}-${d.slice(2)}`) as [string, string?];
      for (let d = from; d <= until; d = addDays(d, 1)) days.add(d);
    }
  return days;
}

/** Years whose holidays have been announced. */
export const CALENDAR_YEARS: readonly number[] = Object.keys(OFF).map(Number);
export const HOLIDAYS: ReadonlySet<LocalDate> = expand(OFF);
export const MAKEUP_WORKDAYS: ReadonlySet<LocalDate> = expand(ON);
