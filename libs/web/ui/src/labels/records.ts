import type { Text } from '../text';
import { assetsRecords } from './assets/records';
import { checksRecords } from './checks/records';
import { identityRecords } from './identity/records';
import { lendingRecords } from './lending/records';
import { marketplaceRecords } from './marketplace/records';
import { oversightRecords } from './oversight/records';
import { pledgeRecords } from './pledge/records';
import { policyRecords } from './policy/records';
import { protectionRecords } from './protection/records';
import type { RecordWords } from './record-words';
import { sharedRecords } from './shared-records';
import { supportRecords } from './support/records';
import { valuationRecords } from './valuation/records';

/** A word used by one context lies in its room; one used by several, in the shared one. No word lies twice. */
export const RECORD_WORDS: readonly RecordWords[] = [
  sharedRecords,
  checksRecords,
  identityRecords,
  policyRecords,
  assetsRecords,
  valuationRecords,
  protectionRecords,
  marketplaceRecords,
  pledgeRecords,
  lendingRecords,
  supportRecords,
  oversightRecords,
];

const merged = <T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...parts);
const together = (name: 'types' | 'actions' | 'fields'): Text<Readonly<Record<string, string>>> => ({
  zh: merged(RECORD_WORDS.map((words) => words[name]?.zh)),
  en: merged(RECORD_WORDS.map((words) => words[name]?.en)),
});

/** Kinds of record as the audit trail names them. Read on the server; a kind without a word is shown by its name. */
export const recordTypeText = /* @__PURE__ */ together('types');

/** What was done, for lifecycles' events and for changes outside them. */
export const auditActionText = /* @__PURE__ */ together('actions');

/** Fields of records as the audit trail names them. Read on the server; a field without a word is shown by its name. */
export const auditFieldText = /* @__PURE__ */ together('fields');

/** Lifecycle → the words and tones of its states. A test walks every state of every lifecycle and misses what is not here. */
export const RECORD_STATES = /* @__PURE__ */ merged(RECORD_WORDS.map((words) => words.states));

/** Record type → the words of its states. */
export const auditStates: Readonly<Record<string, Text<Readonly<Record<string, string>>>>> =
  /* @__PURE__ */ Object.fromEntries(Object.entries(RECORD_STATES).map(([name, states]) => [name, states.text]));
