import {
  amountField,
  choiceField,
  fault,
  percentField,
  recordField,
  textField,
  type FormOfFields,
} from '@zhiya/kernel';

/** One 万亿 yuan: beyond it an amount is a slip of the keyboard, and sums of such amounts would no longer be exact. */
export const MAX_ENTERED_FEN = 100_000_000_000_000;

/** A fund as a bureau opens it. Which programmes may have one and who may manage it stands in the records. */
export const FUND_FORM = {
  name: textField(200),
  programme: choiceField(null, 'FUND.PROGRAMME_UNKNOWN'),
  managerOrgId: recordField(),
  sizeFen: amountField('wan', MAX_ENTERED_FEN, 'FUND.AMOUNT', {
    check: (sizeFen) => (sizeFen === 0 ? fault('FUND.AMOUNT', { maxFen: MAX_ENTERED_FEN }) : null),
  }),
} as const;

/** A contract of the platform pledges rights and nothing else, so they secure the whole loan unless the bank says less. */
export const WHOLE_BP = 10_000;
/** A drawn loan that its bank asks to be covered. */
export const COVERAGE_FORM = {
  contractId: recordField(),
  ipShareBp: percentField({
    isOptional: true,
    check: (ipShareBp) => (ipShareBp < 1 || ipShareBp > WHOLE_BP ? fault('SUPPORT.IP_SHARE', { ipShareBp }) : null),
  }),
} as const;

export const SUPPORT_FORMS: readonly FormOfFields[] = [
  { name: 'fund, opening', fields: FUND_FORM, input: 'OpenFundInput', shownBy: 'Fund', unshown: ['managerOrgId'] },
  { name: 'coverage, request', fields: COVERAGE_FORM, input: 'RequestCoverageInput', shownBy: 'Coverage' },
];
