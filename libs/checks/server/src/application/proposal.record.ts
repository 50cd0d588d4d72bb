import { proposalLifecycle } from '@zhiya/checks-domain';
import { recordKind } from '@zhiya/platform-lifecycle';
import { Proposal } from '../persistence/proposal.entity';

export interface BesideProposal {
  readonly hasChecker: boolean;
}
/** What is drawn and decided of one that stands already: whether it may go to the operator was settled when it was made. */
export const STANDING: BesideProposal = { hasChecker: true };

export const PROPOSAL = recordKind({
  lifecycle: proposalLifecycle,
  entity: Proposal,
  sides: {
    own: (actor) => ({ orgId: actor.orgId }),
    /** What organisations without a checker have proposed. */
    operator: (actor) => (actor.orgKind === 'OPERATOR' ? { state: 'AT_OPERATOR' } : null),
  },
  caseId: (p) => p.caseId,
  parties: (p, _beside: BesideProposal) => ({ ORGANISATION: p.orgId }),
  snapshot: (_p, _look, { hasChecker }) => ({ hasChecker }),
  /** Of the operator's permit everybody that holds it. */
  hands: (p, permit) => (permit === 'check:act-elsewhere' ? ['*'] : [p.orgId]),
  reasons: { return: { max: 300, isRequired: true } },
  tells: [],
  facts: () => ({}),
});
