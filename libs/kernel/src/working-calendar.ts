import { addDays, weekday, type LocalDate } from './local-date';
import { CALENDAR_YEARS, HOLIDAYS, MAKEUP_WORKDAYS } from './working-calendar.data';

/** Whether the State Council has announced the holidays of the date's year; later years are computed from weekends alone. */
export const isCalendarPublished = (d: LocalDate): boolean => CALENDAR_YEARS.includes(Number(d.slice(0, 4)));

/** A working day in China: announced holidays rest, announced make-up weekends (调休) work. */
export function isWorkingDay(d: LocalDate): boolean {
  if (HOLIDAYS.has(d)) return false;
  if (MAKEUP_WORKDAYS.has(d)) return true;
  const w = weekday(d);
  return w !== 0 && w !== 6;
}

/** The date `days` working days after `from`; the day itself does not count (Civil Code art. 201). */
export function addWorkingDays(from: LocalDate, days: number): LocalDate {
  let d = from;
  for (let left = days; left > 0;) {
    d = addDays(d, 1);
    if (isWorkingDay(d)) left -= 1;
  }
  return d;
}

/** The next working day on or after the date. */
export function nextWorkingDay(d: LocalDate): LocalDate {
  let x = d;
  while (!isWorkingDay(x)) x = addDays(x, 1);
  return x;
}
