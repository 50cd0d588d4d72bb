import { fault } from '@zhiya/kernel';
import { CONTRACT_TELLS, contractLifecycle, type ConditionFacts } from '@zhiya/lending-domain';
import { partiesByCase, recordKind, type Parties } from '@zhiya/platform-lifecycle';
import { IsNull, Not } from 'typeorm';
import { LoanContract } from '../persistence/lending.entities';
import { outstandingFen, type ContractFacts } from './contract.facts';

export interface BesideContract {
  /** What the floors below know of its conditions precedent at this moment. */
  readonly conditions: ConditionFacts;
  /** Who follows the case once it is signed. */
  readonly followers: Parties;
}

/** From the signing on, whoever shares the risk or answers for it follows the case too. */
function followersOf(c: LoanContract, { INSURER, GUARANTOR, FUND_MANAGER, BUREAU }: Parties): Parties {
  return c.bankSignedOn === null
    ? {}
    : {
        INSURER: INSURER ?? null,
        GUARANTOR: GUARANTOR ?? null,
        FUND_MANAGER: FUND_MANAGER ?? null,
        BUREAU: BUREAU ?? null,
      };
}

/** A loan contract: the bank's own until it is issued. */
export const contractKind = (facts: Pick<ContractFacts, 'ofMany'>) =>
  recordKind({
    lifecycle: contractLifecycle,
    entity: LoanContract,
    sides: {
      bank: (actor) => ({ bankOrgId: actor.orgId }),
      borrower: (actor) => ({ borrowerOrgId: actor.orgId, issuedOn: Not(IsNull()) }),
    },
    caseId: (c) => c.caseId,
    beside: async (em, rows, { today }) => {
      const conditions = await facts.ofMany(em, rows, today);
      const partiesOf = await partiesByCase(
        em,
        rows.filter((c) => c.bankSignedOn !== null).map((c) => c.caseId),
      );
      return (c: LoanContract): BesideContract => ({
        conditions: conditions.get(c.id)!,
        followers: followersOf(c, partiesOf(c.caseId)),
      });
    },
    parties: (c, { followers }, to) =>
      to === 'DRAFT'
        ? { BANK: c.bankOrgId }
        : {
            ...followers,
            BANK: c.bankOrgId,
            ...(to === 'CANCELLED' && c.issuedOn === null ? {} : { ENTERPRISE: c.borrowerOrgId }),
          },
    snapshot: (c, _look, { conditions }) => ({
      missingFields: c.contractNo === null ? ['contractNo'] : [],
      borrowerEvidenceFileId: c.borrowerEvidenceFileId,
      bankEvidenceFileId: c.bankEvidenceFileId,
      conditions: c.conditions,
      conditionFacts: conditions,
      outstandingFen: outstandingFen(c),
    }),
    /** Papers a form brings; conditions precedent it does not. */
    brought: (now) => ({
      ...now,
      borrowerEvidenceFileId: now.borrowerEvidenceFileId ?? 'brought',
      bankEvidenceFileId: now.bankEvidenceFileId ?? 'brought',
    }),
    hands: (c, permit) => [permit === 'sign:contract' ? c.borrowerOrgId : c.bankOrgId],
    reasons: {
      decline: { max: 500, isRequired: true },
      cancel: { max: 500, isRequired: true },
      returnDrawdown: { max: 500, isRequired: true },
    },
    tells: CONTRACT_TELLS,
    facts: (c) => ({
      contractId: c.id,
      contractNo: c.contractNo!,
      offerId: c.offerId,
      borrowerOrgId: c.borrowerOrgId,
      bankOrgId: c.bankOrgId,
      division: c.division,
      principalFen: c.principalFen,
      rateBp: c.rateBp,
      months: c.months,
      assetIds: c.assetIds,
      drawnOn: c.drawnOn!,
      maturesOn: c.maturesOn,
      settledOn: c.settledOn!,
    }),
    given: ['rights'],
    clash: () => fault('LENDING.CONTRACT_NO_TAKEN', {}, 'contractNo'),
    editable: {
      in: { edit: ['DRAFT'], repay: ['DRAWN'] },
      refusal: (c, action) =>
        fault('LIFECYCLE.NOT_NOW', {
          lifecycle: contractLifecycle.name,
          state: c.state,
          event: action === 'repay' ? 'recordRepayment' : action,
        }),
    },
  });
export type ContractKind = ReturnType<typeof contractKind>;
