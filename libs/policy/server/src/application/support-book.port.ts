import type { BookEntry } from '@zhiya/policy-domain';

/** What enterprises of a division have paid and still owe, each as a question to the programme that speaks of it: kept by the contexts above. */
export interface SupportBook {
  supportBook(division: string): Promise<readonly BookEntry[]>;
}
export const SUPPORT_BOOK = 'SupportBook';

/** Where nobody pays support out there is no book. */
export const EMPTY_SUPPORT_BOOK: SupportBook = { supportBook: () => Promise.resolve([]) };
