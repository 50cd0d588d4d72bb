import type { LocalDate } from '@zhiya/kernel';
import type { BookEntry } from '@zhiya/policy-engine';

/** What an enterprise paid under one programme. */
export interface RuledEntry extends BookEntry {
  readonly orgId: string;
  /** The programme that ruled on the day of payment; '' where none did, so that a first one can be tried. */
  readonly programme: string;
}
/** The book of a division, kept by the contexts above: an entry an enterprise and programme. */
export interface SupportBook {
  /** Paid until a day, that day included. */
  paid(division: string, until: LocalDate): Promise<readonly RuledEntry[]>;
  /** All that was paid, and the interest that open loans still owe by their tables. */
  paidAndOwed(division: string): Promise<readonly RuledEntry[]>;
}
export const SUPPORT_BOOK = 'SupportBook';

/** Where nobody pays support out there is no book. */
export const EMPTY_SUPPORT_BOOK: SupportBook = {
  paid: () => Promise.resolve([]),
  paidAndOwed: () => Promise.resolve([]),
};
