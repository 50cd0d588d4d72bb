import {
  amountField,
  choiceField,
  dateField,
  fault,
  linesField,
  textField,
  wholeField,
  type AnswersOf,
} from '@zhiya/kernel';

const MAX_EMPLOYEES = 10_000_000;
/** Ten 万亿 yuan: beyond it a figure is a slip of the keyboard. */
const MAX_REVENUE_FEN = 1_000_000_000_000_000;

/** What the enterprise says of itself beside its registration. */
export const COMPANY_FORM = {
  establishedOn: dateField({
    check: (establishedOn, { asOf }) =>
      establishedOn > asOf ? fault('LISTING.ESTABLISHED_AHEAD', { establishedOn, asOf }) : null,
  }),
  industry: choiceField(null, 'LISTING.INDUSTRY', {
    check: (code: string) =>
      /^[A-T]\d{2}$/.test(code) ? null : fault('LISTING.INDUSTRY', { given: code.slice(0, 20) }),
  }),
  employees: wholeField(MAX_EMPLOYEES, 'LISTING.EMPLOYEES', { isOptional: true }),
  revenueFen: amountField('wan', MAX_REVENUE_FEN, 'LISTING.REVENUE', { isOptional: true }),
  contactName: textField(120),
  contactPhone: textField(40, {
    check: (phone) => (/^[+\d][\d\s()\-转]{5,39}$/.test(phone) ? null : fault('LISTING.PHONE')),
  }),
  introduction: linesField(2_000, { isOptional: true }),
} as const;
export type CompanyAnswers = AnswersOf<typeof COMPANY_FORM>;
