import { addMonths, daysBetween, type LocalDate } from '@zhiya/kernel';

const parts = (d: LocalDate): readonly [number, number, number] => [
  Number(d.slice(0, 4)),
  Number(d.slice(5, 7)),
  Number(d.slice(8, 10)),
];

/** Days by 30E/360: every month has thirty days, a 31st counts as the 30th. */
export function days30E360(from: LocalDate, to: LocalDate): number {
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  return (y2 - y1) * 360 + (m2 - m1) * 30 + (Math.min(d2, 30) - Math.min(d1, 30));
}

/** Months from one date to another: whole calendar months (clamped at month ends) and the days beyond as a share of the month they fall in. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  let whole =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (addMonths(from, whole) > to) whole -= 1;
  const start = addMonths(from, whole);
  return whole + daysBetween(start, to) / daysBetween(start, addMonths(from, whole + 1));
}
