import { defineEvents } from '@zhiya/kernel';

export const OVERSIGHT_EVENTS = defineEvents(
  [
    'oversight.returnReported',
    'oversight.returnAccepted',
    'oversight.returnReturned',
    'oversight.returnReplaced',
    'oversight.targetApproved',
    'oversight.targetRejected',
    'oversight.targetSuperseded',
  ],
  { id: 'id', caseId: 'id' },
);
