import { MAX_MONTHS } from '@zhiya/finance';
import { parseAmount, parseLocalDate, parsePercent, type DomainError, type Result } from '@zhiya/kernel';
import { OFFER_CONDITIONS, OFFER_FEE_KINDS, type OfferCondition, type OfferFeeKind } from '@zhiya/marketplace-domain';
import type { OfferInputType } from '@zhiya/web-api-client';
import type { RefusalLike } from '../../../kit/api.server';
import type { Submission } from '../../../kit/forms.server';

const WHOLE = /^\d{1,4}$/;
/** What a message names as the limit; the library decides. */
const LAST_DUE_DAY = 28;
const feeField = (kind: string) => `fee-${kind}`;
const feeDateField = (kind: string) => `feeOn-${kind}`;

function whole(text: string, field: string, code: string, max: number): Result<number> {
  return WHOLE.test(text)
    ? { ok: true, value: Number(text) }
    : { ok: false, errors: [{ code, facts: { max }, field }] };
}

/** Reads the form of an offer; every fault at once, at its control. */
export function readOffer(form: Submission): Result<OfferInputType> {
  const faults: DomainError[] = [];
  const take = <T>(r: Result<T>): T | null => {
    if (r.ok) return r.value;
    faults.push(...r.errors);
    return null;
  };
  const dueDay = form.text('dueDay');
  const fees = OFFER_FEE_KINDS.flatMap((kind) => {
    const text = form.text(feeField(kind));
    if (text === '') return [];
    const amountFen = take(parseAmount(text, feeField(kind)));
    const on = form.text(feeDateField(kind));
    const dueOn = on === '' ? null : take(parseLocalDate(on, feeDateField(kind)));
    return amountFen === null ? [] : [{ kind: kind as string, amountFen, dueOn }];
  });
  if (form.text('method') === '') faults.push({ code: 'INPUT.IS_IN', facts: {}, field: 'method' });
  const input = {
    productId: form.optional('productId'),
    principalFen: take(parseAmount(form.text('principalWan'), 'principalWan', 'wan')),
    rateBp: take(parsePercent(form.text('rateBp'), 'rateBp')),
    months: take(whole(form.text('months'), 'months', 'LOAN.MONTHS_OUT_OF_RANGE', MAX_MONTHS)),
    method: form.text('method'),
    drawnOn: take(parseLocalDate(form.text('drawnOn'), 'drawnOn')),
    dueDay: dueDay === '' ? null : take(whole(dueDay, 'dueDay', 'OFFER.DUE_DAY_OUT_OF_RANGE', LAST_DUE_DAY)),
    fees,
    requiresInsurance: form.text('requiresInsurance') === 'yes',
    conditions: form.all('conditions').filter((c) => OFFER_CONDITIONS.includes(c as OfferCondition)),
    otherConditions: form.optional('otherConditions'),
    validUntil: take(parseLocalDate(form.text('validUntil'), 'validUntil')),
  };
  return faults.length > 0 ? { ok: false, errors: faults } : { ok: true, value: input as OfferInputType };
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
