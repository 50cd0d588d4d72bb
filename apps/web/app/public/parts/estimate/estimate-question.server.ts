import { MAX_MONTHS, REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { fault, parseAmount, parseLocalDate, parsePercent, type DomainError, type Result } from '@zhiya/kernel';
import type { LoanQuestionInput } from '@zhiya/web-api-client';
import { UNSURE, type QuestionValues } from './estimate-values';

const MONTHS = /^\d{1,3}$/;
const DIVISION = /^\d{6}$/;
const flag = (text: string): boolean | null => (text === '' ? null : text === 'yes');

/** The question as the API takes it; every fault of the text at once. */
export function readQuestion(v: QuestionValues): Result<LoanQuestionInput> {
  const principal = parseAmount(v.principal, 'principal', 'wan');
  const rate = parsePercent(v.rate, 'rate');
  const valuation = parseAmount(v.valuation, 'valuation', 'wan');
  const premium = parseAmount(v.premium, 'premium', 'wan');
  const share = parsePercent(v.share, 'share');
  const drawnOn = v.drawnOn === '' ? ({ ok: true, value: null } as const) : parseLocalDate(v.drawnOn, 'drawnOn');
  const method = REPAYMENT_METHODS.find((m): m is RepaymentMethod => m === v.method);
  const errors: DomainError[] = [principal, rate, valuation, premium, share, drawnOn].flatMap((r) =>
    r.ok ? [] : r.errors,
  );
  if (!method) errors.push(fault('INPUT.IS_IN', {}, 'method'));
  if (!MONTHS.test(v.months) || Number(v.months) < 1 || Number(v.months) > MAX_MONTHS)
    errors.push(fault('LOAN.MONTHS_OUT_OF_RANGE', { max: MAX_MONTHS }, 'months'));
  if (v.division !== UNSURE && !DIVISION.test(v.division))
    errors.push(fault('ESTIMATE.UNKNOWN_DIVISION', { given: v.division }, 'division'));
  if (
    errors.length > 0 ||
    !principal.ok ||
    !rate.ok ||
    !valuation.ok ||
    !premium.ok ||
    !share.ok ||
    !drawnOn.ok ||
    !method
  )
    return { ok: false, errors };
  const fees = [
    { kind: 'VALUATION', amountFen: valuation.value },
    { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: premium.value },
  ].filter((f) => f.amountFen > 0);
  return {
    ok: true,
    value: {
      division: v.division === UNSURE ? null : v.division,
      principalFen: principal.value,
      rateBp: rate.value,
      months: Number(v.months),
      method,
      drawnOn: drawnOn.value,
      fees,
      ipTypes: [...v.rights],
      ipShareBp: share.value,
      size: v.size || null,
      firstPledge: flag(v.firstPledge),
      borrowerOwnsRights: flag(v.owner),
    },
  };
}

const CONTROLS: Readonly<Record<string, string>> = {
  principalFen: 'principal',
  rateBp: 'rate',
  ipShareBp: 'share',
  ipTypes: 'rights',
  borrowerOwnsRights: 'owner',
};

/** The API's fields as the controls of this form. */
export function controlOf(field: string | null | undefined, fees: LoanQuestionInput['fees']): string | null {
  const bare = (field ?? '').replace(/^input\./, '');
  const fee = /^fees\.(\d+)/.exec(bare);
  if (fee) return fees[Number(fee[1])]?.kind === 'VALUATION' ? 'valuation' : 'premium';
  return CONTROLS[bare] ?? (bare || null);
}
