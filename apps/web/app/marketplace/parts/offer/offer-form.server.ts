import { failAll, ok, parseAmount, parseLocalDate, type DomainError, type Result } from '@zhiya/kernel';
import { OFFER_FEE_KINDS, OFFER_FORM, type OfferFeeKind } from '@zhiya/marketplace-domain';
import type { OfferInputType } from '@zhiya/web-api-client';
import type { RefusalLike } from '../../../kit/api.server';
import { readAnswers } from '../../../kit/field-list.server';
import type { Submission } from '../../../kit/forms.server';

const feeField = (kind: string) => `fee-${kind}`;
const feeDateField = (kind: string) => `feeOn-${kind}`;

/** The fees that were filled in; one of no amount is none. */
function feesIn(form: Submission, faults: DomainError[]): OfferInputType['fees'] {
  const take = <T>(r: Result<T>): T | null => {
    if (r.ok) return r.value;
    faults.push(...r.errors);
    return null;
  };
  return OFFER_FEE_KINDS.flatMap((kind) => {
    const text = form.text(feeField(kind));
    if (text === '') return [];
    const amountFen = take(parseAmount(text, feeField(kind)));
    const on = form.text(feeDateField(kind));
    const dueOn = on === '' ? null : take(parseLocalDate(on, feeDateField(kind)));
    return amountFen === null ? [] : [{ kind, amountFen, dueOn }];
  });
}

/** Reads the form of an offer; every fault at once, at its control. */
export function readOffer(form: Submission): Result<OfferInputType> {
  const unread: DomainError[] = [];
  const fees = feesIn(form, unread);
  const { answers, errors } = readAnswers(form, OFFER_FORM, unread);
  return errors.length > 0 ? failAll(errors) : ok({ ...answers, fees });
}

/** A fault of the n-th fee that was sent belongs to the control of its kind; the missing premium to the premium's. */
export function atControls(refusal: RefusalLike, input: OfferInputType): RefusalLike {
  const control = (field: string | null | undefined): string | null => {
    const m = /^(?:input\.)?fees\.(\d+)\.(\w+)$/.exec(field ?? '');
    const kind = m ? input.fees[Number(m[1])]?.kind : undefined;
    if (m && kind) return m[2] === 'dueOn' ? feeDateField(kind) : feeField(kind);
    return field === 'fees' ? feeField('PLEDGE_INSURANCE_PREMIUM' satisfies OfferFeeKind) : (field ?? null);
  };
  return { errors: refusal.errors.map((e) => ({ ...e, field: control(e.field) })) };
}
