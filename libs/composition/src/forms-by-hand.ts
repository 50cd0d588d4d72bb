/** A form whose shape is no list of fields: how many things it asks for, and why it is read by hand. */
export interface FormByHand {
  readonly asks: number;
  readonly why: string;
}

const ACCOUNT = 'a password is never kept, shown again or trimmed';
const ROLES = 'roles of one member, ticked in a table of members';
const MOVEMENT = 'a reversal shares it and asks for two of its fields';
const CONTRACT = 'ticks what the offer named: rights and conditions of that case';

/** By the input of the API. The list only shrinks: a new form is a list of fields. */
export const FORMS_BY_HAND: Readonly<Record<string, FormByHand>> = {
  SignInInput: { asks: 2, why: ACCOUNT },
  AcceptInvitationInput: { asks: 2, why: ACCOUNT },
  InviteInput: { asks: 2, why: ROLES },
  SetRolesInput: { asks: 2, why: ROLES },
  AssetInput: { asks: 19, why: 'what is asked follows from the kind of right; co-owners are lines of one control' },
  CommissionValuationInput: { asks: 3, why: 'ticks rights of the case' },
  CreateContractInput: { asks: 7, why: CONTRACT },
  EditContractInput: { asks: 6, why: CONTRACT },
  FilingStatementsInput: { asks: 6, why: 'statements of a checklist: yes, no or not said' },
  EnterFundMovementInput: { asks: 6, why: MOVEMENT },
  AmendFundMovementInput: { asks: 5, why: MOVEMENT },
  ReverseEntryInput: { asks: 3, why: MOVEMENT },
  ConfirmSubsidyClaimInput: { asks: 2, why: 'the account of the payee is asked for once, where none is known' },
  SupportStatementInput: { asks: 3, why: 'facts that a programme asks for, each only where it is missing' },
  DraftRuleInput: { asks: 5, why: 'a copy asks for more than a revision' },
  ChangeRuleInput: { asks: 8, why: 'its controls follow from the parameter: tiers, parties and dates in rows' },
  DropRuleChangeInput: { asks: 2, why: 'a button beside each change' },
  ImportPolicyDocumentInput: { asks: 3, why: 'a file is uploaded first' },
  CreateSandboxRunInput: { asks: 5, why: 'changes of several parameters, a file of cases' },
};
