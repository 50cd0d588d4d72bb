import { fault } from '@zhiya/kernel';
import { recordKind } from '@zhiya/platform-lifecycle';
import {
  OPEN_TO_CHANGE,
  POLICY_EVENTS,
  programmeRevisionLifecycle,
  type ProgrammeRevisionSnapshot,
} from '@zhiya/policy-domain';
import { ProgrammeRevision } from '../persistence/rule.entities';

/** What the draft comes out to today. */
export type BesideRule = ProgrammeRevisionSnapshot;

/** A rule of a bureau's own making; it is its own case. */
export const RULE = recordKind({
  lifecycle: programmeRevisionLifecycle,
  entity: ProgrammeRevision,
  sides: { bureau: (actor) => ({ bureauOrgId: actor.orgId }) },
  /** What the draft comes out to is brought: whoever publishes it needs the whole trial. */
  parties: (r) => ({ BUREAU: r.bureauOrgId }),
  snapshot: (_r, _look, trial: BesideRule) => trial,
  hands: (r) => [r.bureauOrgId],
  reasons: {
    submit: { max: 300, isRequired: false },
    publish: { max: 300, isRequired: false },
    return: { max: 300, isRequired: true },
    withdraw: { max: 300, isRequired: false },
  },
  tells: POLICY_EVENTS,
  facts: (r) => ({ programme: r.programme, division: r.division }),
  /** Two publications at the same moment: the second finds its number taken, and has to look at what the first one put in force. */
  clash: (r) => fault('RULE.BASE_MOVED', { seen: r.baseRevision, current: r.baseRevision + 1 }),
  editable: { in: OPEN_TO_CHANGE },
});
