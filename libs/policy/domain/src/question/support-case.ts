import { decimalOfBp, type Bp, type Fen, type LocalDate } from '@zhiya/kernel';
import type { EnterpriseSize, FeeKind, IpType, SupportKind } from '@zhiya/policy-catalogue';
import type { BookEntry, EnterpriseFen, LoanFen, MixQuestion, SupportQuestion } from '@zhiya/policy-engine';

declare const BUILT: unique symbol;
/** Only what stands in this file can make a case: whoever puts one together by hand is refused by the type. */
interface Built {
  readonly [BUILT]: true;
}
/** What programmes are asked of an enterprise, its loans and what it paid. Made by `caseOf`, whoever asks. */
export type SupportCase = MixQuestion & Built;

type Known<T> = T | null | undefined;
/** What somebody knows of a loan. Left out or null: nobody has said it, and what depends on it stays unknown. */
export interface KnownLoan {
  readonly principalFen?: Known<Fen>;
  readonly ipTypes?: Known<readonly IpType[]>;
  readonly ipShareBp?: Known<Bp>;
  readonly firstPledge?: Known<boolean>;
  readonly inPool?: Known<boolean>;
  readonly contractOn?: Known<LocalDate>;
  readonly maturesOn?: Known<LocalDate>;
  readonly rateBp?: Known<Bp>;
  readonly registeredOn?: Known<LocalDate>;
  readonly borrowerOwnsRights?: Known<boolean>;
  readonly settledOn?: Known<LocalDate>;
}
export interface KnownEnterprise {
  readonly size?: Known<EnterpriseSize>;
  readonly establishedOn?: Known<LocalDate>;
  readonly revenueFen?: Known<Fen>;
}

const known = <T extends object>(facts: { readonly [K in keyof T]: Known<T[K]> }): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as T;
const decimal = (bp: Known<Bp>): string | null => (bp === null || bp === undefined ? null : decimalOfBp(bp));

/** A loan as conditions ask for it, in the order in which a reason lists its facts. */
export const loanFacts = (l: KnownLoan): LoanFen =>
  known<LoanFen>({
    principal: l.principalFen,
    ipTypes: l.ipTypes,
    ipShare: decimal(l.ipShareBp),
    firstPledge: l.firstPledge,
    inPool: l.inPool,
    contractOn: l.contractOn,
    maturesOn: l.maturesOn,
    annualRate: decimal(l.rateBp),
    registeredOn: l.registeredOn,
    borrowerOwnsRights: l.borrowerOwnsRights,
    settledOn: l.settledOn,
  });
export const enterpriseFacts = (e: KnownEnterprise): EnterpriseFen =>
  known<EnterpriseFen>({ size: e.size, registeredOn: e.establishedOn, annualRevenue: e.revenueFen });

/** Something paid: interest of one loan, or a fee, which names none. */
export interface CasePayment {
  readonly kind: 'INTEREST' | FeeKind;
  readonly on: LocalDate;
  readonly amountFen: Fen;
  /** The loan whose interest it is. */
  readonly loan?: Known<string>;
}
export interface CaseLoan {
  readonly id: string;
  readonly facts: LoanFen;
}
interface Asked<P extends CasePayment> {
  readonly division: string;
  readonly enterprise?: EnterpriseFen | undefined;
  /** Loans on record. One that is paid for and is not among them is asked about all the same: nothing is known of it. */
  readonly loans: readonly CaseLoan[];
  readonly payments: readonly P[];
  /** Loans without a payment: of the case whatever is paid, or only where a fee, which names no loan, may rest on them. */
  readonly standing?: 'ALWAYS' | 'FOR_FEES';
}
export interface CaseFacts extends Asked<CasePayment> {
  readonly asOf: LocalDate;
  /** Support of a kind and year that was had or is claimed elsewhere, where known under which programme. */
  readonly received?: readonly {
    readonly kind: SupportKind;
    readonly year: number;
    readonly amountFen: Fen;
    readonly programme?: string;
  }[];
  /** How reasons name a loan by its place; its own id where this is left out. */
  readonly label?: (position: number) => string;
}

type Fee<P extends CasePayment> = P & { readonly kind: FeeKind };
const isFee = <P extends CasePayment>(p: P): p is Fee<P> => p.kind !== 'INTEREST';

/** Each loan with its interest: those that are paid for in the order of their first payment, then those that stand by. */
function loansOf<P extends CasePayment>({ loans, payments, standing = 'ALWAYS' }: Asked<P>) {
  const interest = new Map<string, P[]>();
  for (const p of payments) {
    if (isFee(p)) continue;
    const id = p.loan ?? '';
    interest.set(id, [...(interest.get(id) ?? []), p]);
  }
  const standBy = standing === 'ALWAYS' || payments.some(isFee) ? loans.map((l) => l.id) : [];
  const facts = new Map(loans.map((l) => [l.id, l.facts]));
  return [...new Set([...interest.keys(), ...standBy])].map((id) => ({
    id,
    facts: facts.get(id) ?? {},
    interest: interest.get(id) ?? [],
  }));
}

/** The one builder: an offer, the calculator, a claim, a rule that is tried and its examples all ask through it. */
export function caseOf(asked: CaseFacts): SupportCase {
  const { asOf, division, enterprise = {}, payments, received = [], label } = asked;
  const built: MixQuestion = {
    asOf,
    division,
    ...(Object.keys(enterprise).length > 0 ? { enterprise } : {}),
    loans: loansOf(asked).map(({ id, facts, interest }, i) => ({
      ...facts,
      id: label?.(i) ?? id,
      interestPaid: interest.map((p) => ({ on: p.on, amount: p.amountFen })),
    })),
    fees: payments.filter(isFee).map((p) => ({ kind: p.kind, on: p.on, amount: p.amountFen })),
    alreadyReceived: received.map(({ amountFen, ...r }) => ({ ...r, amount: amountFen })),
  };
  return built as MixQuestion & Built;
}
/** The same put to one programme. */
export const askedOf = (c: SupportCase, programme: string): SupportQuestion => ({ programme, ...c });

const exact = (fen: Fen | undefined): bigint | undefined => (fen === undefined ? undefined : BigInt(fen));
const inFen = (amount: bigint | undefined): Fen | undefined => (amount === undefined ? undefined : Number(amount));

export interface BookPayment extends CasePayment {
  readonly bank: string | null;
}
export interface BookFacts extends Asked<BookPayment> {
  readonly id: string;
  readonly name: string;
}
/** A case as an entry of a book, on which a rule that might be is tried: amounts without a bound, and with whom it was paid. */
export function bookEntryOf(asked: BookFacts): BookEntry {
  const { annualRevenue, ...company } = asked.enterprise ?? {};
  return {
    id: asked.id,
    name: asked.name,
    division: asked.division,
    received: [],
    facts: { ...company, annualRevenue: exact(annualRevenue) },
    loans: loansOf(asked).map(({ id, facts: { principal, borrowerOutstanding, ...facts }, interest }) => ({
      ...facts,
      principal: exact(principal),
      borrowerOutstanding: exact(borrowerOutstanding),
      id,
      bank: interest[0]?.bank ?? null,
      interestPaid: interest.map((p) => ({ on: p.on, amount: BigInt(p.amountFen) })),
    })),
    fees: asked.payments
      .filter(isFee)
      .map((p) => ({ kind: p.kind, on: p.on, amount: BigInt(p.amountFen), bank: p.bank })),
  };
}
/** An entry of a book as a case again, asked on the day of its last payment. */
export function caseOfEntry({ division, facts, loans, fees }: Omit<BookEntry, 'received'>): SupportCase {
  const paid = (p: { readonly on: LocalDate; readonly amount: bigint }) => ({
    on: p.on,
    amountFen: Number(p.amount),
  });
  const payments = [
    ...loans.flatMap((l) => l.interestPaid.map((p): CasePayment => ({ ...paid(p), kind: 'INTEREST', loan: l.id }))),
    ...fees.map((f): CasePayment => ({ ...paid(f), kind: f.kind })),
  ];
  return caseOf({
    division,
    asOf: payments.map((p) => p.on).reduce((last, on) => (on > last ? on : last)),
    enterprise: known<EnterpriseFen>({ ...facts, annualRevenue: inFen(facts?.annualRevenue) }),
    loans: loans.map(({ id, bank: _, interestPaid: __, principal, borrowerOutstanding, ...rest }) => ({
      id,
      facts: known<LoanFen>({
        ...rest,
        principal: inFen(principal),
        borrowerOutstanding: inFen(borrowerOutstanding),
      }),
    })),
    payments,
  });
}
