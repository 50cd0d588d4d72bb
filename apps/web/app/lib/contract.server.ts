import type { ContractPartsFragment } from '@zhiya/web-api-client';
import { contractFileText, labelIn, type Language } from '@zhiya/web-ui';
import { eventsOf } from './offers.server';

/** A contract for the screen: moves with their reasons in words, papers with their names. */
export function contractView({ availableEvents, conditions, files, ...c }: ContractPartsFragment, language: Language) {
  return {
    ...c,
    events: eventsOf(availableEvents, language),
    conditions: conditions.map(({ unmet, ...condition }) => ({ ...condition, isMet: !unmet })),
    files: files.map((f) => ({ ...f, purposeName: labelIn(contractFileText, language, f.purpose) })),
  };
}
