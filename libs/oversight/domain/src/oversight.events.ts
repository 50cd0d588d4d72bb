import { defineEvents } from '@zhiya/kernel';

const facts = { id: 'id', caseId: 'id' } as const;
/** What each record tells of itself. */
export const LENDING_RETURN_TELLS = defineEvents(
  ['oversight.returnReported', 'oversight.returnAccepted', 'oversight.returnReturned', 'oversight.returnReplaced'],
  facts,
);
export const TARGET_TELLS = defineEvents(
  ['oversight.targetApproved', 'oversight.targetRejected', 'oversight.targetSuperseded'],
  facts,
);
export const OVERSIGHT_EVENTS = [...LENDING_RETURN_TELLS, ...TARGET_TELLS];
