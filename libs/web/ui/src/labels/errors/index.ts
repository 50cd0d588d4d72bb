import type { Facts } from '@zhiya/kernel';
import type { Language } from '../../text';
import { kernelErrors } from './kernel';
import type { ErrorTable } from './types';
import { webErrors } from './web';

export * from './types';

/** One table per context; a code lives in exactly one of them. */
export const ERROR_TABLES: readonly ErrorTable[] = [kernelErrors, webErrors];

/**
 * The message of a stable code in the reader's language. Called on the server (actions, loaders), so that the tables are
 * not sent to the browser. An unknown code still says something true, and names itself for the help desk.
 */
export function errorText(code: string, facts: Facts, language: Language): string {
  for (const table of ERROR_TABLES) {
    const message = table[code];
    if (message) return message[language](facts);
  }
  return language === 'en' ? `This could not be done (${code})` : `未能完成（${code}）`;
}
