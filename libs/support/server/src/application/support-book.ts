import { Injectable } from '@nestjs/common';
import { Organisation } from '@zhiya/identity-server';
import { divisionSpan, type Fen, type LocalDate } from '@zhiya/kernel';
import { LendingQueries } from '@zhiya/lending-server';
import { UnitOfWork } from '@zhiya/platform-persistence';
import type { BookEntry } from '@zhiya/policy-domain';
import { programmesIn } from '@zhiya/policy-server';
import { Between, type EntityManager } from 'typeorm';
import { SupportedLoan, SupportFact, type SupportFactKind } from '../persistence/support.entities';
import { FEE_OF, programmeFor } from './subsidy-rule';

interface Payment {
  readonly enterpriseOrgId: string;
  readonly division: string;
  readonly kind: SupportFactKind;
  readonly contractId: string;
  readonly on: LocalDate;
  readonly amount: Fen;
}

/** What the enterprises of a division have paid that support may rest on, and the interest that their loans still owe: the bureau's book, as questions. */
@Injectable()
export class SupportBookQueries {
  constructor(private readonly uow: UnitOfWork, private readonly lending: LendingQueries) {}
  private get em(): EntityManager { return this.uow.databases.reader.manager; }

  /** One entry an enterprise and the programme that speaks of it on the day of payment; none ('') is an entry too, so that a first programme can be tried. */
  async supportBook(division: string): Promise<readonly BookEntry[]> {
    const span = divisionSpan(division);
    const [programmes, payments, names] = await Promise.all([programmesIn(this.em), this.payments(span), this.names(span)]);
    const groups = new Map<string, { readonly programme: string; readonly payments: Payment[] }>();
    for (const p of payments) {
      const programme = programmeFor(programmes.list, p.division, p.on) ?? '';
      const key = `${p.enterpriseOrgId} ${programme}`;
      const group = groups.get(key) ?? { programme, payments: [] };
      group.payments.push(p);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ programme, payments: paid }) => this.entry(programme, paid, names));
  }

  private entry(programme: string, paid: readonly Payment[], names: ReadonlyMap<string, string>): BookEntry {
    const { enterpriseOrgId, division } = paid[0]!;
    const interest = paid.filter((p) => p.kind === 'INTEREST');
    const contracts = [...new Set(interest.map((p) => p.contractId))];
    return {
      subjectId: enterpriseOrgId, label: names.get(enterpriseOrgId) ?? '',
      question: {
        programme, division, asOf: paid.reduce((last, p) => (p.on > last ? p.on : last), paid[0]!.on),
        loans: contracts.map((id, i) => ({ id: `L${i + 1}`, interestPaid: interest.filter((p) => p.contractId === id).map(({ on, amount }) => ({ on, amount })) })),
        fees: paid.flatMap((p) => (p.kind === 'INTEREST' ? [] : [{ kind: FEE_OF[p.kind], on: p.on, amount: p.amount }])),
      },
    };
  }

  private async payments(span: readonly [string, string]): Promise<Payment[]> {
    const [first, last] = span;
    const [loans, facts, due] = await Promise.all([
      this.em.findBy(SupportedLoan, { division: Between(first, last) }),
      this.em.createQueryBuilder(SupportFact, 'f').innerJoin(SupportedLoan, 'l', 'l.case_id = f.case_id').where('l.division BETWEEN :first AND :last', { first, last }).orderBy('f.paid_on').addOrderBy('f.id').getMany(),
      this.lending.interestDue(span),
    ]);
    const [byCase, byContract] = [new Map(loans.map((l) => [l.caseId, l])), new Map(loans.map((l) => [l.id, l]))];
    const paid = facts.map((f) => ({ enterpriseOrgId: f.enterpriseOrgId, division: byCase.get(f.caseId)!.division, kind: f.kind, contractId: f.contractId ?? '', on: f.paidOn, amount: f.amountFen }));
    const owed = due.flatMap((d) => {
      const loan = byContract.get(d.contractId);
      return loan ? [{ enterpriseOrgId: loan.borrowerOrgId, division: loan.division, kind: 'INTEREST' as const, contractId: d.contractId, on: d.dueOn, amount: d.interestFen }] : [];
    });
    return [...paid, ...owed];
  }

  private async names(span: readonly [string, string]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.em.find(Organisation, { where: { kind: 'ENTERPRISE', division: Between(...span) }, select: { id: true, name: true } });
    return new Map(rows.map((o) => [o.id, o.name]));
  }
}
