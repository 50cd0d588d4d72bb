import { recordKind } from '@zhiya/platform-lifecycle';
import { CLAIM_TELLS, subsidyClaimLifecycle } from '@zhiya/support-domain';
import { In } from 'typeorm';
import type { Fund } from '../persistence/fund.entities';
import { SubsidyClaim, type Payee, type PayeeAccount } from '../persistence/support.entities';
import { managedFundIds } from './funds';
import { divisionsOf } from './scope';
import { openFault, type SubsidyAnswer } from './subsidy-rule';

export interface BesideSubsidy {
  readonly fund: Pick<Fund, 'managerOrgId'>;
  readonly cashFen: number;
  /** The account that is known of the enterprise. */
  readonly payee: Payee | null;
  /** What the rule gives today; null where the move does not decide on the money. */
  readonly answer: Pick<SubsidyAnswer, 'item' | 'open'> | null;
}
/** Of a programme that gives no answer at all. */
export const NO_ANSWER: NonNullable<BesideSubsidy['answer']> = { item: null, open: null };

/** Public money goes to an account in the enterprise's own name. */
export const payeeOf = (a: PayeeAccount | null | undefined): Payee | null =>
  a ? { accountName: a.accountName, bankName: a.bankName, accountNumber: a.accountNumber } : null;

const WORDS = { max: 300, isRequired: false };
/** A subsidy that the platform proposes, from the enterprise's yes to the payment. */
export const CLAIM = recordKind({
  lifecycle: subsidyClaimLifecycle,
  entity: SubsidyClaim,
  sides: {
    enterprise: (actor) => ({ enterpriseOrgId: actor.orgId }),
    /** The bureau that the claim is before, and no other. */
    bureau: (actor) => ({ bureauOrgId: actor.orgId }),
    manager: async (actor, em) => ({ fundId: In(await managedFundIds(em, actor)) }),
    reader: async (actor, em) => {
      switch (actor.orgKind) {
        case 'ENTERPRISE':
          return { enterpriseOrgId: actor.orgId };
        case 'FUND_MANAGER':
          return { fundId: In(await managedFundIds(em, actor)) };
        case 'BUREAU':
          return { division: divisionsOf(actor) };
        case 'OPERATOR':
          return {};
        default:
          return null;
      }
    },
  },
  caseId: (c) => c.caseId,
  /** What stands beside it is brought: the rule's answer is computed under the year's lock. */
  parties: (c, { fund }: BesideSubsidy) => ({
    ENTERPRISE: c.enterpriseOrgId,
    BUREAU: c.bureauOrgId,
    FUND_MANAGER: fund.managerOrgId,
  }),
  snapshot: (c, _look, { cashFen, payee, answer }) => ({
    amountFen: answer ? (answer.item?.amount ?? 0) : c.amountFen,
    openFault: answer?.open ? openFault(answer.open) : null,
    capRemainingFen: answer?.item?.capRemaining ?? null,
    fundAvailableFen: cashFen,
    payeeAccount: (c.payee ?? payee)?.accountNumber ?? null,
  }),
  /** A form asks for the account where none is known: its lack bars no button. */
  brought: (now) => ({ ...now, payeeAccount: now.payeeAccount ?? 'asked' }),
  hands: (c, _permit, { fund }) => [c.enterpriseOrgId, c.bureauOrgId, fund.managerOrgId],
  reasons: {
    confirm: WORDS,
    waive: WORDS,
    recommend: WORDS,
    approve: WORDS,
    return: { ...WORDS, isRequired: true },
    reject: { ...WORDS, isRequired: true },
    pay: WORDS,
  },
  tells: CLAIM_TELLS,
  facts: (c) => ({ enterpriseOrgId: c.enterpriseOrgId, kind: c.kind, year: c.year, amountFen: c.amountFen }),
  /** While it is only proposed, later payments join it. */
  editable: { in: ['PROPOSED'] },
});
