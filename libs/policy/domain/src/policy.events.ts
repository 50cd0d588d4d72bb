import { defineEvents } from '@zhiya/kernel';

export const POLICY_EVENTS = defineEvents(
  ['policy.rulePublished', 'policy.ruleReturned', 'policy.ruleSubmitted', 'policy.ruleWithdrawn'],
  { id: 'id', caseId: 'id', programme: 'text', division: 'text' },
);
