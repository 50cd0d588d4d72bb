import { irrMonthly } from '@zhiya/finance';
import type { Bp, LocalDate } from '@zhiya/kernel';
import { graphql, type EstimateLoanQuery } from '@zhiya/web-api-client';
import type { FormReply, Language } from '@zhiya/web-ui';
import { api, InvalidInput, type RefusalLike } from '../../../kit/api.server';
import { citedClause, readable } from '../../../kit/citations.server';
import { divisionName } from '../../../kit/divisions.server';
import { controlOf, readQuestion } from './estimate-question.server';
import { EXAMPLE, type QuestionValues } from './estimate-values';
import { faultsOf } from '../../../kit/forms.server';
import { valueText } from '../../../kit/parameter-values';

const EstimateLoan = graphql(`
  query EstimateLoan($input: LoanQuestionInput!, $language: String!) {
    estimateLoan(input: $input, language: $language) {
      drawnOn
      asked
      elsewhere
      assumed {
        parameter
        note
      }
      netCost {
        yearlyBp
        effectiveBp
        interestFen
        feesFen
        supportsFen
        netFen
        rows {
          on
          kind
          code
          amountFen
          runningFen
          month
        }
      }
      choices {
        kind
        rule
        first
        toppedUpBy
        amountFen
        citation {
          document
          clause
          quote
        }
        others {
          programme
          aloneFen
        }
      }
      outlook {
        programme
        title
        division
        from
        until
        status
        missing
        countedFen
        sources {
          id
          title
          issuer
          sourceUrl
        }
        items {
          kind
          year
          expectedOn
          amountFen
          isCounted
          steps
          citations {
            document
            clause
            quote
          }
          assumptions {
            parameter
            note
          }
          parameters {
            parameter
            title
            value
            unit
            from
            until
            unverified
          }
        }
        open {
          kind
          year
          status
          needed {
            fact
            title
          }
          blockers {
            condition
            fact
            title
            test
            actual
            required
            citation {
              document
              clause
              quote
            }
          }
        }
      }
    }
  }
`);

type Estimate = EstimateLoanQuery['estimateLoan'];
type Outlook = Estimate['outlook'][number];

/** What the borrower would pay without any support: the same flows without those rows. */
function withoutSupport(rows: Estimate['netCost']['rows']): Bp | null {
  const monthly = irrMonthly(rows.filter((r) => r.kind !== 'SUPPORT'));
  return monthly === null ? null : Math.round(monthly * 12 * 10_000);
}

const unique = <T>(list: readonly T[], key: (x: T) => string): T[] => [
  ...new Map(list.map((x) => [key(x), x])).values(),
];

function programmeView(p: Outlook, language: Language) {
  return {
    ...p,
    place: divisionName(p.division, language),
    items: p.items.map((i) => ({
      ...i,
      citations: readable(i.citations, language),
      parameters: unique(i.parameters, (x) => `${x.parameter} ${x.from}`).map((x) => ({
        ...x,
        value: valueText(x.value, x.unit, language),
      })),
    })),
    // A condition that bars several years, and a fact that several wait for, are said once.
    blockers: unique(
      p.open.flatMap((o) => o.blockers),
      (b) => b.condition,
    ).map((b) => ({ ...b, citation: citedClause(b.citation, language) })),
    needed: unique(
      p.open.flatMap((o) => o.needed),
      (n) => n.fact,
    ),
    open: p.open.map((o) => ({ kind: o.kind, year: o.year, status: o.status })),
  };
}

/** What pays comes first, then what might, then what only a letter to its issuer can clear up. */
const ORDER: readonly string[] = [
  'COMPUTED',
  'PARTLY',
  'UNKNOWN',
  'INELIGIBLE',
  'NOTHING_DUE',
  'NOT_IN_FORCE',
  'DOCUMENT_ONLY',
  'FOR_BANKS',
];

function view(e: Estimate, language: Language) {
  const { netCost } = e;
  const titles = new Map(e.outlook.map((p) => [p.programme, p.title]));
  const title = (id: string): string => titles.get(id) ?? id;
  return {
    drawnOn: e.drawnOn,
    interestFen: netCost.interestFen,
    feesFen: netCost.feesFen,
    supportsFen: netCost.supportsFen,
    netFen: netCost.netFen,
    yearlyBp: netCost.yearlyBp,
    effectiveBp: netCost.effectiveBp,
    withoutSupportBp: withoutSupport(netCost.rows),
    rows: netCost.rows,
    programmes: [...e.outlook]
      .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
      .map((p) => programmeView(p, language)),
    choices: e.choices.map((c) => ({
      kind: c.kind,
      rule: c.rule,
      amountFen: c.amountFen,
      first: title(c.first),
      toppedUpBy: c.toppedUpBy.map(title),
      others: c.others.map((o) => ({ title: title(o.programme), aloneFen: o.aloneFen })),
      citation: c.citation ? citedClause(c.citation, language) : null,
    })),
    asked: e.asked,
    elsewhere: e.elsewhere,
    assumed: e.assumed.map((a) => a.note),
    // The same readings hold for every item of a programme: they are said once.
    readings: unique(
      e.outlook.flatMap((p) => p.items.flatMap((i) => i.assumptions)),
      (a) => a.parameter,
    )
      .filter((a) => !e.assumed.some((x) => x.parameter === a.parameter))
      .map((a) => a.note),
  };
}
export type Estimated = ReturnType<typeof view>;
export type ProgrammeView = Estimated['programmes'][number];
export interface Answered {
  readonly values: QuestionValues;
  readonly result: Estimated | null;
  readonly reply: FormReply | null;
}

/** Asks the API, whose answer is the one that offers are ranked by. */
export async function estimate(request: Request, values: QuestionValues, language: Language): Promise<Answered> {
  const refused = (errors: RefusalLike['errors']): Answered => ({
    values,
    result: null,
    reply: { form: 'estimate', values: { ...values }, faults: faultsOf({ errors }, language) },
  });
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
const kept = new Map<string, { readonly until: number; readonly answer: Answered }>();

/** The example of the home page, kept for a minute of its day; a home page without it rather than none where the API is away. */
export async function exampleEstimate(request: Request, language: Language, today: LocalDate): Promise<Answered> {
  const now = Date.now();
  const key = `${language} ${today}`;
  const known = kept.get(key);
  if (known && known.until > now) return known.answer;
  try {
    const answer = await estimate(request, EXAMPLE, language);
    for (const [old, { until }] of kept) if (until <= now) kept.delete(old);
    kept.set(key, { until: now + KEEP_MS, answer });
    return answer;
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { values: EXAMPLE, result: null, reply: null };
  }
}
