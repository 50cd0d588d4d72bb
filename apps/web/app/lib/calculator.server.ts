import { irrMonthly, REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import { parseAmount, parseLocalDate, parsePercent, type Bp, type DomainError, type LocalDate, type Result } from '@zhiya/kernel';
import { graphql, type EstimateLoanQuery, type LoanQuestionInput } from '@zhiya/web-api-client';
import type { FormReply, Language } from '@zhiya/web-ui';
import { api, InvalidInput, type RefusalLike } from './api.server';
import { readable } from './citations.server';
import { faultsOf } from './forms.server';

const EstimateLoan = graphql(`
  query EstimateLoan($input: LoanQuestionInput!, $language: String!) {
    estimateLoan(input: $input, language: $language) {
      drawnOn
      netCost {
        yearlyBp
        effectiveBp
        interestFen
        feesFen
        supportsFen
        rows {
          on
          kind
          code
          amountFen
          runningFen
          month
        }
        supports {
          kind
          year
          rate
          expectedOn
          amountFen
          citations {
            document
            clause
            quote
          }
          steps
          assumptions {
            parameter
            note
          }
        }
      }
    }
  }
`);

/** The division whose rules the public calculator shows. */
const DIVISION = '441900';
/** The day of the bulletin's mixed pledge. */
const SIGNED_ON: LocalDate = '2019-12-20';
const MONTHS = /^\d{1,3}$/;

export type QuestionValues = Readonly<Record<'principal' | 'rate' | 'months' | 'method' | 'valuation' | 'premium' | 'drawnOn', string>>;

/** The mixed pledge of the bulletin; rate, term and fees are an example. */
export const exampleValues = (drawnOn: LocalDate = SIGNED_ON): QuestionValues => ({ principal: '250', rate: '4.35', months: '12', method: 'INTEREST_FIRST', valuation: '3', premium: '5', drawnOn });

/** The address of the calculator says the whole question; what it leaves out is taken from the example. */
export function readValues(search: URLSearchParams, today: LocalDate): QuestionValues {
  const example = exampleValues(today < SIGNED_ON ? SIGNED_ON : today);
  const entries = Object.entries(example).map(([name, value]) => [name, (search.get(name) ?? value).slice(0, 60)]);
  return Object.fromEntries(entries) as QuestionValues;
}

/** The question as the API takes it; every fault of the text at once. */
export function readQuestion(v: QuestionValues): Result<LoanQuestionInput> {
  const principal = parseAmount(v.principal, 'principal', 'wan');
  const rate = parsePercent(v.rate, 'rate');
  const valuation = parseAmount(v.valuation || '0', 'valuation', 'wan');
  const premium = parseAmount(v.premium || '0', 'premium', 'wan');
  const drawnOn = parseLocalDate(v.drawnOn, 'drawnOn');
  const method = REPAYMENT_METHODS.find((m): m is RepaymentMethod => m === v.method);
  const errors: DomainError[] = [principal, rate, valuation, premium, drawnOn].flatMap((r) => (r.ok ? [] : r.errors));
  if (!method) errors.push({ code: 'INPUT.IS_IN', facts: {}, field: 'method' });
  if (!MONTHS.test(v.months.trim())) errors.push({ code: 'LOAN.MONTHS_OUT_OF_RANGE', facts: { max: 360 }, field: 'months' });
  if (errors.length > 0 || !principal.ok || !rate.ok || !valuation.ok || !premium.ok || !drawnOn.ok || !method) return { ok: false, errors };
  const fees = [
    { kind: 'VALUATION', amountFen: valuation.value },
    { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: premium.value },
  ].filter((f) => f.amountFen > 0);
  return { ok: true, value: { division: DIVISION, principalFen: principal.value, rateBp: rate.value, months: Number(v.months), method, drawnOn: drawnOn.value, fees } };
}

/** The API's fields as the controls of this form. */
function controlOf(field: string | null | undefined, fees: LoanQuestionInput['fees']): string | null {
  const fee = /^fees\.(\d+)/.exec(field ?? '');
  if (fee) return fees[Number(fee[1])]?.kind === 'VALUATION' ? 'valuation' : 'premium';
  return { principalFen: 'principal', rateBp: 'rate' }[field ?? ''] ?? field ?? null;
}

/** What the borrower would pay without any support: the same flows without those rows. */
function withoutSupport(rows: EstimateLoanQuery['estimateLoan']['netCost']['rows']): Bp | null {
  const monthly = irrMonthly(rows.filter((r) => r.kind !== 'SUPPORT'));
  return monthly === null ? null : Math.round(monthly * 12 * 10_000);
}

function view({ netCost }: EstimateLoanQuery['estimateLoan'], language: Language) {
  return {
    interestFen: netCost.interestFen,
    feesFen: netCost.feesFen,
    yearlyBp: netCost.yearlyBp,
    effectiveBp: netCost.effectiveBp,
    withoutSupportBp: withoutSupport(netCost.rows),
    rows: netCost.rows,
    items: netCost.supports.map((s) => ({ kind: s.kind, year: s.year, amount: s.amountFen, rate: s.rate, expectedOn: s.expectedOn, citations: readable(s.citations, language), steps: s.steps })),
    // The same readings hold for every item of a programme: they are said once.
    assumptions: [...new Map(netCost.supports.flatMap((s) => s.assumptions).map((a) => [a.parameter, a.note])).values()],
  };
}
export type Calculation = ReturnType<typeof view>;
export interface Answered {
  readonly values: QuestionValues;
  readonly result: Calculation | null;
  readonly reply: FormReply | null;
}

/** Asks the API, whose answer is the one that offers are ranked by. */
export async function calculate(request: Request, values: QuestionValues, language: Language): Promise<Answered> {
  const refused = (errors: RefusalLike['errors']): Answered => ({ values, result: null, reply: { form: 'estimate', values, faults: faultsOf({ errors }, language) } });
  const question = readQuestion(values);
  if (!question.ok) return refused(question.errors);
  try {
    const { estimateLoan } = await api(request).query(EstimateLoan, { input: question.value, language });
    return { values, result: view(estimateLoan, language), reply: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refused(error.errors.map((e) => ({ ...e, field: controlOf(e.field, question.value.fees) })));
  }
}

const KEEP_MS = 60_000;
const kept = new Map<Language, { readonly until: number; readonly answer: Answered }>();

/** The example of the home page, kept for a minute; a home page without it rather than none where the API is away. */
export async function exampleCalculation(request: Request, language: Language): Promise<Answered> {
  const now = Date.now();
  const known = kept.get(language);
  if (known && known.until > now) return known.answer;
  try {
    const answer = await calculate(request, exampleValues(), language);
    kept.set(language, { until: now + KEEP_MS, answer });
    return answer;
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { values: exampleValues(), result: null, reply: null };
  }
}
