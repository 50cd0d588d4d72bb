import { chinaDateOf, isLocalDate, type LocalDate } from '@zhiya/kernel';
import { changes } from './public-pages.server';

/** The business date for pages that need no login; the date in China where the API cannot say. */
export async function businessToday(): Promise<LocalDate> {
  const said = (await changes.current())?.today;
  return said !== undefined && isLocalDate(said) ? said : chinaDateOf(new Date());
}
