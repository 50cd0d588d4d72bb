import { fault, invariant, parseAmount, type Fen } from '@zhiya/kernel';
import { CLASSIFICATIONS, ENTERPRISE_SIZES, IP_TYPES } from '@zhiya/policy-catalogue';
import {
  graphql,
  type CompensateInput,
  type CompensateLossQuery,
  type LossProgrammesQuery,
} from '@zhiya/web-api-client';
import type { FormReply, Language } from '@zhiya/web-ui';
import { api, InvalidInput, type RefusalLike } from '../../../kit/api.server';
import { readable } from '../../../kit/citations.server';
import { placeName } from '../../../kit/division-choices.server';
import { faultsOf } from '../../../kit/forms.server';
import { percentOf } from '../../../kit/parameter-values';
import { businessToday } from '../kept/today.server';
import { nested, readCase } from './typed-case.server';
import type { CaseControl, TypedValues } from './typed-values';

const LossProgrammes = graphql(`
  query LossProgrammes($language: String!) {
    documents(language: $language) {
      programmes {
        id
        title
        division
        commands
        asks {
          command
          path
        }
      }
    }
  }
`);
const CompensateLoss = graphql(`
  query CompensateLoss($input: CompensateInput!, $language: String!) {
    compensate(input: $input, language: $language) {
      status
      base
      rate
      uncapped
      limits {
        name
        title
        remaining
        binds
      }
      payable
      shares {
        party
        amount
      }
      returns {
        party
        amount
      }
      needed {
        fact
        title
      }
      blockers {
        condition
        reason
        citations {
          document
          clause
          quote
        }
      }
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        value
        note
      }
    }
  }
`);

type Programme = LossProgrammesQuery['documents'][number]['programmes'][number];

/** The programmes that compensate losses, bureaus' own among them, each once, by their places. */
export async function lossProgrammes(request: Request, language: Language) {
  const { documents } = await api(request).query(LossProgrammes, { language });
  const all = new Map(documents.flatMap((d) => d.programmes).map((p) => [p.id, p]));
  return [...all.values()]
    .filter((p) => p.commands.includes('compensate'))
    .sort((a, b) => (a.division < b.division ? -1 : 1))
    .map((p) => ({ ...p, place: placeName(p.division, language) }));
}

/** What every case of a loss states. */
const LOSS: readonly CaseControl[] = [
  { name: 'loan.ipTypes', kind: 'many', choices: IP_TYPES, required: true },
  { name: 'loan.ipShare', kind: 'percent', required: true, start: '100' },
  { name: 'loan.unpaidPrincipal', kind: 'amount', required: true },
  { name: 'loan.unpaidInterest', kind: 'amount', required: true },
  { name: 'loan.overdueSince', kind: 'date', required: true },
  { name: 'loan.recovered', kind: 'amount', optional: true },
  { name: 'loan.paidByInsurer', kind: 'amount', optional: true },
  { name: 'loan.paidByGuarantor', kind: 'amount', optional: true },
];
const FUND: readonly CaseControl[] = [
  { name: 'fund.balance', kind: 'amount', required: true },
  { name: 'bank.coveredLoanTotal', kind: 'amount', required: true },
  { name: 'bank.compensatedToDate', kind: 'amount', required: true },
];
/** What only some programmes ask. Left empty it stays unknown. */
const FURTHER: readonly CaseControl[] = [
  { name: 'fund.compensatedThisYear', kind: 'amount' },
  { name: 'bank.compensatedThisYear', kind: 'amount' },
  { name: 'loan.borrowerCounted', kind: 'amount' },
  { name: 'loan.borrowerOutstanding', kind: 'amount' },
  { name: 'loan.principal', kind: 'amount' },
  { name: 'loan.contractOn', kind: 'date' },
  { name: 'loan.maturesOn', kind: 'date' },
  { name: 'loan.annualRate', kind: 'percent' },
  { name: 'loan.registeredOn', kind: 'date' },
  { name: 'loan.settledOn', kind: 'date' },
  { name: 'loan.classification', kind: 'one', choices: CLASSIFICATIONS },
  { name: 'loan.firstPledge', kind: 'flag' },
  { name: 'loan.inPool', kind: 'flag' },
  { name: 'loan.borrowerOwnsRights', kind: 'flag' },
  { name: 'loan.chargesOther', kind: 'flag' },
  { name: 'enterprise.size', kind: 'one', choices: ENTERPRISE_SIZES },
  { name: 'enterprise.registeredOn', kind: 'date' },
  { name: 'enterprise.annualRevenue', kind: 'amount' },
];
const WHEN: readonly CaseControl[] = [
  { name: 'recovery', kind: 'amount', optional: true },
  { name: 'recoveryCosts', kind: 'amount', optional: true },
  { name: 'loan.returnedToDate', kind: 'amount', optional: true },
  { name: 'asOf', kind: 'date' },
];
/** Every control there is; the fields of a case beside the programme, each once. */
export const LOSS_CONTROLS: readonly CaseControl[] = [...FUND, ...LOSS, ...FURTHER, ...WHEN];

/** The questions of one programme by what they are about: the fund and the bank, the loss, what only this programme asks, and the day. */
export function lossQuestions(programme: Pick<Programme, 'asks'>) {
  const asked = programme.asks.filter((a) => a.command === 'compensate').map((a) => a.path);
  return { fund: FUND, loss: LOSS, further: FURTHER.filter((c) => asked.includes(c.name)), when: WHEN };
}
export type LossQuestions = ReturnType<typeof lossQuestions>;
export const controlsOf = (q: LossQuestions): readonly CaseControl[] => [...q.fund, ...q.loss, ...q.further, ...q.when];

/** An amount of the answer: no more than was typed, so that it is a number. */
function fenOf(yuan: string): Fen {
  const read = parseAmount(yuan, '');
  invariant(read.ok, `no amount: ${yuan}`);
  return read.value;
}
const maybeFen = (yuan: string | null | undefined): Fen | null => (typeof yuan === 'string' ? fenOf(yuan) : null);

function view(a: CompensateLossQuery['compensate'], asOf: string, language: Language) {
  return {
    asOf,
    status: a.status ?? 'COMPUTED',
    baseFen: fenOf(a.base),
    rate: typeof a.rate === 'string' ? `${percentOf(a.rate)}%` : null,
    uncappedFen: maybeFen(a.uncapped),
    payableFen: maybeFen(a.payable),
    limits: a.limits.map((l) => ({ name: l.name, title: l.title, remainingFen: fenOf(l.remaining), binds: l.binds })),
    parties: a.shares.map((s) => ({
      party: s.party,
      shareFen: fenOf(s.amount),
      returnFen: maybeFen(a.returns?.find((r) => r.party === s.party)?.amount),
    })),
    needed: a.needed ?? [],
    blockers: (a.blockers ?? []).map((b) => ({ ...b, citations: readable(b.citations, language) })),
    why: { citations: readable(a.citations, language), steps: a.steps, assumptions: a.assumptions },
  };
}
export type LossAnswer = ReturnType<typeof view>;

/** Asks the API; a fault of the case comes back at the control of its place. */
export async function compensateLoss(
  request: Request,
  programme: string,
  controls: readonly CaseControl[],
  values: TypedValues,
  language: Language,
): Promise<{ readonly result: LossAnswer | null; readonly reply: FormReply | null }> {
  const refused = (errors: RefusalLike['errors']) => ({
    result: null,
    reply: { form: 'loss', values, faults: faultsOf({ errors }, language) },
  });
  const read = readCase(controls, values);
  if (!read.ok) return refused(read.errors);
  const asOf = typeof read.value['asOf'] === 'string' ? read.value['asOf'] : await businessToday();
  try {
    const { compensate } = await api(request).query(CompensateLoss, {
      input: nested({ ...read.value, asOf, programme }) as unknown as CompensateInput,
      language,
    });
    return { result: view(compensate, asOf, language), reply: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refused(error.errors);
  }
}

export const noSuchProgramme = (given: string, language: Language): FormReply => ({
  form: 'loss-programme',
  values: { programme: given },
  faults: faultsOf({ errors: [fault('INPUT.IS_IN', {}, 'programme')] }, language),
});
