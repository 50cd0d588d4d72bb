import { fault, type DomainError } from './result';

/** Trims, composes (NFC: Chinese full-width punctuation stays) and drops control and direction characters: what every free text passes before it is kept. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();

/** A required text of at most `max` characters. Errors: TEXT.REQUIRED, TEXT.TOO_LONG. HTML is text like any other and is escaped where it is shown. */
export function textFault(text: string, field: string, max: number, required = true): DomainError | null {
  if (required && text === '') return fault('TEXT.REQUIRED', {}, field);
  return [...text].length > max ? fault('TEXT.TOO_LONG', { max, length: [...text].length }, field) : null;
}
