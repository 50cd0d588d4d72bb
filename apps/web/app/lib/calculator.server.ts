import { MAX_MONTHS, netCost, REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { parseAmount, parseLocalDate, parsePercent, type Bp, type DomainError, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import { assessSupport, expectedPaymentDate, renderStep } from '@zhiya/policy-engine';
import type { FormReply, Language } from '@zhiya/web-ui';
import { readable } from './citations.server';
import { faultsOf } from './forms.server';

/** The programme that the public calculator shows, and the division it is for. */
const PROGRAMME = 'dongguan-2019';
const DIVISION = '441900';

export interface Question {
  readonly principal: Fen;
  readonly rate: Bp;
  readonly months: number;
  readonly method: RepaymentMethod;
  readonly valuation: Fen;
  readonly premium: Fen;
  readonly drawnOn: LocalDate;
}

export type QuestionValues = Readonly<Record<'principal' | 'rate' | 'months' | 'method' | 'valuation' | 'premium' | 'drawnOn', string>>;

/** The day of the bulletin's mixed pledge. */
const SIGNED_ON: LocalDate = '2019-12-20';

/** The mixed pledge of the bulletin; rate, term and fees are an example. */
export const exampleValues = (drawnOn: LocalDate = SIGNED_ON): QuestionValues => ({ principal: '250', rate: '4.35', months: '12', method: 'INTEREST_FIRST', valuation: '3', premium: '5', drawnOn });

/** The address of the calculator says the whole question; what it leaves out is taken from the example. */
export function readValues(search: URLSearchParams, today: LocalDate): QuestionValues {
  const example = exampleValues(today < SIGNED_ON ? SIGNED_ON : today);
  const entries = Object.entries(example).map(([name, value]) => [name, (search.get(name) ?? value).slice(0, 60)]);
  return Object.fromEntries(entries) as QuestionValues;
}

const MONTHS = /^\d{1,3}$/;

function readQuestion(v: QuestionValues): Result<Question> {
  const principal = parseAmount(v.principal, 'principal', 'wan');
  const rate = parsePercent(v.rate, 'rate');
  const valuation = parseAmount(v.valuation || '0', 'valuation', 'wan');
  const premium = parseAmount(v.premium || '0', 'premium', 'wan');
  const drawnOn = parseLocalDate(v.drawnOn, 'drawnOn');
  const method = REPAYMENT_METHODS.find((m) => m === v.method);
  const errors: DomainError[] = [principal, rate, valuation, premium, drawnOn].flatMap((r) => (r.ok ? [] : r.errors));
  if (!method) errors.push({ code: 'INPUT.IS_IN', facts: {}, field: 'method' });
  const months = MONTHS.test(v.months.trim()) ? Number(v.months) : 0;
  if (months < 1 || months > MAX_MONTHS) errors.push({ code: 'LOAN.MONTHS_OUT_OF_RANGE', facts: { max: MAX_MONTHS }, field: 'months' });
  if (errors.length > 0 || !principal.ok || !rate.ok || !valuation.ok || !premium.ok || !drawnOn.ok || !method) return { ok: false, errors };
  return { ok: true, value: { principal: principal.value, rate: rate.value, months, method, valuation: valuation.value, premium: premium.value, drawnOn: drawnOn.value } };
}

const CONTROLS: Readonly<Record<string, string>> = { principalFen: 'principal', rateBp: 'rate' };

function compute(q: Question, language: Language) {
  const terms = { principalFen: q.principal, rateBp: q.rate, months: q.months, method: q.method, drawnOn: q.drawnOn };
  const fees = [
    { code: 'VALUATION', on: q.drawnOn, amountFen: q.valuation },
    { code: 'PLEDGE_INSURANCE_PREMIUM', on: q.drawnOn, amountFen: q.premium },
  ].filter((f) => f.amountFen > 0);
  const bare = netCost({ terms, fees, supports: [] });
  if (!bare.ok) return bare;
  const { instalments, maturityOn } = bare.value.schedule;
  const support = assessSupport({
    programme: PROGRAMME,
    asOf: maturityOn,
    division: DIVISION,
    loans: [{ id: '', interestPaid: instalments.filter((i) => i.interestFen > 0).map((i) => ({ on: i.dueOn, amount: i.interestFen })) }],
    fees: fees.map((f) => ({ kind: f.code as 'VALUATION' | 'PLEDGE_INSURANCE_PREMIUM', on: f.on, amount: f.amountFen })),
  });
  const supports = support.items.map((i) => ({ code: i.kind, on: expectedPaymentDate(PROGRAMME, i.year), amountFen: i.amount }));
  const whole = netCost({ terms, fees, supports });
  if (!whole.ok) return whole;
  const { yearlyBp, effectiveBp, rows, totals } = whole.value;
  return {
    ok: true as const,
    value: {
      question: q,
      totals,
      support: support.total,
      yearlyBp,
      effectiveBp,
      withoutSupportBp: bare.value.yearlyBp,
      rows: rows.map(({ on, kind, code, amountFen, runningFen }) => ({ on, kind, code, amountFen, runningFen })),
      items: support.items.map((i) => ({
        kind: i.kind,
        year: i.year,
        amount: i.amount,
        rate: i.rate,
        expectedOn: expectedPaymentDate(PROGRAMME, i.year),
        citations: readable(i.citations, language),
        steps: i.steps.map((s) => renderStep(s, language)),
      })),
      // The same readings hold for every item of the programme: they are said once.
      assumptions: [...new Map(support.items.flatMap((i) => i.assumptions).map((a) => [a.parameter, a.note[language]])).values()],
    },
  };
}

export type Calculation = Extract<ReturnType<typeof compute>, { ok: true }>['value'];

/** One answer for one question: the same pure functions as the API and the policy command. */
export function calculate(values: QuestionValues, language: Language): { values: QuestionValues; result: Calculation | null; reply: FormReply | null } {
  const question = readQuestion(values);
  const answer = question.ok ? compute(question.value, language) : question;
  if (answer.ok) return { values, result: answer.value, reply: null };
  const errors = answer.errors.map((e) => ({ ...e, field: e.field ? (CONTROLS[e.field] ?? e.field) : null }));
  return { values, result: null, reply: { form: 'estimate', values, faults: faultsOf({ errors }, language) } };
}
