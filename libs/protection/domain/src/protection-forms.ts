import {
  amountFault,
  amountField,
  dateField,
  fault,
  isLocalDate,
  linesField,
  percentField,
  recordField,
  textField,
  type AnswersOf,
  type FormOfFields,
} from '@zhiya/kernel';

const COVER_FROM = dateField();
/** The last day of cover. */
const COVER_UNTIL = dateField({
  check: (coverUntil, { answers }) => {
    const coverFrom = String(answers['coverFrom']);
    return isLocalDate(coverFrom) && coverUntil < coverFrom
      ? fault('PROTECTION.COVER_REVERSED', { coverFrom, coverUntil })
      : null;
  },
});
const WHOLE_BP = 10_000;

/** What an insurer is asked to insure: nothing of the loan is typed again, the page brings it along. */
export const COVER_REQUEST_FORM = {
  insurerId: recordField(),
  principalFen: amountField('yuan', null, null, {
    check: (principalFen) =>
      principalFen <= 0
        ? fault('PROTECTION.PRINCIPAL_NOT_POSITIVE', { principalFen })
        : amountFault(principalFen, 'principalFen') || null,
  }),
  maturityOn: dateField({
    isOptional: true,
    check: (maturityOn, { asOf }) =>
      maturityOn <= asOf ? fault('PROTECTION.MATURITY_PASSED', { maturityOn, asOf }) : null,
  }),
  note: linesField(500, { isOptional: true }),
} as const;

/** An insurer's quote for a loan; what the loan itself bars is `quoteTermsFaults`. */
export const QUOTE_FORM = {
  sumInsuredFen: amountField('yuan', null, null, {
    check: (sumInsuredFen) => (sumInsuredFen <= 0 ? fault('PROTECTION.SUM_NOT_POSITIVE', { sumInsuredFen }) : null),
  }),
  premiumFen: amountField('yuan', null, null, {
    check: (premiumFen, { answers }) => {
      const sumInsuredFen = Number(answers['sumInsuredFen']);
      return premiumFen <= 0 || premiumFen >= sumInsuredFen
        ? fault('PROTECTION.PREMIUM_OUT_OF_RANGE', { premiumFen, sumInsuredFen })
        : null;
    },
  }),
  /** The share of a loss that the insurer bears. */
  lossShareBp: percentField({
    check: (lossShareBp) =>
      lossShareBp <= 0 || lossShareBp > WHOLE_BP ? fault('PROTECTION.SHARE_OUT_OF_RANGE', { lossShareBp }) : null,
  }),
  /** The last day on which the quote may be accepted. */
  validUntil: dateField({
    check: (validUntil, { asOf }) =>
      validUntil < asOf ? fault('PROTECTION.VALIDITY_PASSED', { validUntil, asOf }) : null,
  }),
  coverFrom: COVER_FROM,
  coverUntil: COVER_UNTIL,
} as const;
export type QuoteTerms = Readonly<AnswersOf<typeof QUOTE_FORM>>;

/** The policy that follows an accepted quote. */
export const POLICY_FORM = {
  policyNo: textField(60),
  coverFrom: COVER_FROM,
  coverUntil: COVER_UNTIL,
  policyFileId: recordField(),
} as const;

export const PROTECTION_FORMS: readonly FormOfFields[] = [
  {
    name: 'protection, request',
    fields: COVER_REQUEST_FORM,
    input: 'RequestProtectionInput',
    shownBy: 'ProtectionQuote',
    bears: ['caseId'],
    unshown: ['insurerId'],
  },
  {
    name: 'protection, quote',
    fields: QUOTE_FORM,
    input: 'QuoteProtectionInput',
    shownBy: 'ProtectionQuote',
    bears: ['id', 'version'],
  },
  {
    name: 'protection, policy',
    fields: POLICY_FORM,
    input: 'IssuePolicyInput',
    shownBy: 'ProtectionQuote',
    bears: ['id', 'version'],
  },
];
