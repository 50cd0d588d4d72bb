import type { LocalDate } from '@zhiya/kernel';
import type { Bilingual, Programme } from '@zhiya/policy-catalogue';
import type { SupportCase } from '@zhiya/policy-domain';
import { factsAsked, type Assumption } from '@zhiya/policy-engine';

/** The dates of a loan that lies ahead, as they come about where everything goes as agreed. */
export interface LoanAhead {
  readonly contractOn: LocalDate;
  readonly registeredOn: LocalDate;
  readonly maturesOn: LocalDate;
  readonly settledOn: LocalDate;
}
export const loanAhead = (drawnOn: LocalDate, maturesOn: LocalDate): LoanAhead => ({
  contractOn: drawnOn,
  registeredOn: drawnOn,
  maturesOn,
  settledOn: maturesOn,
});

interface Ahead {
  readonly parameter: string;
  readonly path: string;
  readonly fact: keyof LoanAhead;
  readonly note: (on: LocalDate) => Bilingual;
}
/** A programme that asks for one of these facts is answered as if it had come about; said wherever the answer rests on it. */
const AHEAD: readonly Ahead[] = [
  {
    parameter: 'SIGNED_ON_DRAWDOWN',
    path: 'loans[].contractOn',
    fact: 'contractOn',
    note: (on) => ({
      zh: `假定借款合同在放款日 ${on} 签订。`,
      en: `The contract is taken to be signed on the day of the drawdown, ${on}.`,
    }),
  },
  {
    parameter: 'REGISTERED_BEFORE_DRAWDOWN',
    path: 'loans[].registeredOn',
    fact: 'registeredOn',
    note: (on) => ({
      zh: `假定在 ${on} 放款之前办妥质押登记。`,
      en: `The pledge is taken to be registered before the drawdown of ${on}.`,
    }),
  },
  {
    parameter: 'REPAID_AS_AGREED',
    path: 'loans[].settledOn',
    fact: 'settledOn',
    note: (on) => ({
      zh: `假定按约还本付息，${on} 结清。`,
      en: `The loan is taken to be repaid as agreed and settled on ${on}.`,
    }),
  },
];
const CLAIMED_IN_TIME: Assumption = {
  parameter: 'CLAIMED_IN_TIME',
  value: 'true',
  note: { zh: '假定每年都在申报期限内申报。', en: 'Every year is taken to be claimed within its window.' },
};

/** What was taken for granted to answer a programme. */
export function assumedOf(p: Programme, q: SupportCase): readonly Assumption[] {
  const paths = new Set(
    factsAsked(p)
      .filter((f) => f.command === 'estimate')
      .map((f) => f.path),
  );
  const dated = AHEAD.filter((a) => paths.has(a.path)).flatMap((a) =>
    q.loans
      .slice(0, 1)
      .flatMap((l) =>
        l[a.fact] === undefined ? [] : [{ parameter: a.parameter, value: l[a.fact]!, note: a.note(l[a.fact]!) }],
      ),
  );
  return [...dated, ...(p.estimate?.items.some((i) => i.claimUntil) ? [CLAIMED_IN_TIME] : [])];
}

/** A programme without its windows: all years of a loan are asked at once, at the end of the last, when those of the first have closed. */
export function claimedInTime(p: Programme): Programme {
  if (!p.estimate?.items.some((i) => i.claimUntil)) return p;
  return { ...p, estimate: { ...p.estimate, items: p.estimate.items.map(({ claimUntil: _, ...item }) => item) } };
}
