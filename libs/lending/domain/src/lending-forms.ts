import { amountField, dateField, textField, type FormOfFields } from '@zhiya/kernel';

const REFERENCE_LENGTH = 80;

/** A payment as the bank records it. How much may be paid and on which days is decided on what is owed (`allocateRepayment`, `paidOnFault`). */
export const REPAYMENT_FORM = {
  paidOn: dateField(),
  amountFen: amountField('yuan', null, null),
  reference: textField(REFERENCE_LENGTH, { isOptional: true }),
} as const;

export const LENDING_FORMS: readonly FormOfFields[] = [
  {
    name: 'loan, repayment',
    fields: REPAYMENT_FORM,
    input: 'RecordRepaymentInput',
    shownBy: 'Repayment',
    bears: ['contractId', 'version'],
  },
];
