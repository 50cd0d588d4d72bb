import type { Facts } from '@zhiya/kernel';
import type { Language } from '../../text';
import { assetErrors } from '../assets/errors';
import { checksErrors } from '../checks/errors';
import { identityErrors } from '../identity/errors';
import { lendingErrors } from '../lending/errors';
import { marketplaceErrors } from '../marketplace/errors';
import { oversightErrors } from '../oversight/errors';
import { pledgeErrors } from '../pledge/errors';
import { policyErrors } from '../policy/errors';
import { ruleErrors } from '../policy/rule-errors';
import { sandboxErrors } from '../policy/sandbox-errors';
import { protectionErrors } from '../protection/errors';
import { supportErrors } from '../support/errors';
import { valuationErrors } from '../valuation/errors';
import { fileErrors } from './files';
import { financeErrors } from './finance';
import { identifierErrors } from './identifiers';
import { kernelErrors } from './kernel';
import type { ErrorTable } from './types';
import { webErrors } from './web';

export * from './types';

/** One table per context; a code lives in exactly one of them. */
export const ERROR_TABLES: readonly ErrorTable[] = [
  kernelErrors,
  financeErrors,
  identifierErrors,
  webErrors,
  fileErrors,
  policyErrors,
  checksErrors,
  identityErrors,
  assetErrors,
  marketplaceErrors,
  valuationErrors,
  protectionErrors,
  pledgeErrors,
  lendingErrors,
  supportErrors,
  oversightErrors,
  ruleErrors,
  sandboxErrors,
];

const messageOf = (code: string) => ERROR_TABLES.map((table) => table[code]).find((m) => m !== undefined);

/**
 * The message of a stable code in the reader's language. Called on the server (actions, loaders), so that the tables are
 * not sent to the browser. An unknown code still says something true, and names itself for the help desk.
 */
export function errorText(code: string, facts: Facts, language: Language): string {
  const message = messageOf(code) ?? (code.startsWith('INPUT.') ? messageOf('INPUT.INVALID') : undefined);
  if (message) return message[language](facts);
  return language === 'en' ? `This could not be done (${code})` : `未能完成（${code}）`;
}
