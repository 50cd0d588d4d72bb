import { Injectable } from '@nestjs/common';
import { cleanText, fail, failAll, faultsOf, ok, textFault } from '@zhiya/kernel';
import {
  loanProductFaults,
  loanProductLifecycle,
  type LoanProductEvent,
  type LoanProductTerms,
} from '@zhiya/marketplace-domain';
import { amend, apply, born, initial, type Parties } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LoanProduct } from '../persistence/product.entities';
import { bankStandingFault } from './bank-standing';

export interface LoanProductInput extends LoanProductTerms {
  readonly name: string;
  readonly summary?: string | null;
  readonly requiresInsurance: boolean;
}

const partiesOf = (p: LoanProduct): Parties => ({ BANK: p.bankId });
const EDITABLE = ['DRAFT', 'SUSPENDED'];

/** A bank's products: made by one person, put on the shelf by another. A product is its own case. */
@Injectable()
export class ProductService {
  constructor(private readonly uow: UnitOfWork) {}

  create(ctx: RequestContext, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const columns = this.columnsOf(input);
      const faults = [...this.faultsOf(columns), ...faultsOf(await bankStandingFault(tx))];
      if (faults.length > 0) return failAll(faults);
      const row: LoanProduct = {
        ...initial(tx, loanProductLifecycle),
        ...columns,
        bankId: tx.actor.orgId,
        makerId: null,
        createdAt: tx.now,
      };
      await tx.em.insert(LoanProduct, row);
      await born(tx, loanProductLifecycle, row, row.id, partiesOf(row));
      return ok({ id: row.id, state: row.state, facts: { version: row.version } });
    });
  }

  /** Terms change in a draft or a suspended product; an active one stands as it was checked. */
  edit(ctx: RequestContext, id: string, version: number, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, id);
      if (row.version !== version) return fail('RECORD.CHANGED', { record: loanProductLifecycle.name });
      if (!EDITABLE.includes(row.state)) return fail('LOAN_PRODUCT.NOT_EDITABLE', { state: row.state });
      const columns = this.columnsOf(input);
      const faults = this.faultsOf(columns);
      return faults.length > 0 ? failAll(faults) : amend(tx, LoanProduct, loanProductLifecycle.name, row, columns);
    });
  }

  fire(
    ctx: RequestContext,
    id: string,
    event: LoanProductEvent,
    version: number,
    reason: string | null = null,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, id);
      if (row.version !== version) return fail('RECORD.CHANGED', { record: loanProductLifecycle.name });
      const words = cleanText(reason ?? '');
      if (event === 'returnToMaker' || event === 'suspend') {
        const faults = faultsOf(textFault(words, 'reason', 500));
        if (faults.length > 0) return failAll(faults);
      }
      const barred = event === 'submitForCheck' || event === 'activate' ? await bankStandingFault(tx) : null;
      if (barred) return failAll([barred]);
      return apply(tx, {
        lifecycle: loanProductLifecycle,
        entity: LoanProduct,
        row,
        event,
        snapshot: snapshotOf(row, tx.actor.personId),
        caseId: row.id,
        parties: partiesOf(row),
        reason: words || null,
        ...(event === 'submitForCheck' ? { patch: { makerId: tx.actor.personId } } : {}),
        facts: { bankId: row.bankId },
      });
    });
  }

  private async own(tx: Tx, id: string): Promise<LoanProduct> {
    const row = await tx.em.findOneBy(LoanProduct, { id, bankId: tx.actor.orgId });
    if (!row) throw new NotFoundError('loan product');
    return row;
  }

  private columnsOf(input: LoanProductInput) {
    return {
      name: cleanText(input.name),
      summary: cleanText(input.summary ?? '') || null,
      acceptedKinds: [...new Set(input.acceptedKinds)],
      minAmountFen: input.minAmountFen,
      maxAmountFen: input.maxAmountFen,
      minMonths: input.minMonths,
      maxMonths: input.maxMonths,
      divisions: [...new Set(input.divisions)],
      minYearsRegistered: input.minYearsRegistered,
      minRateBp: input.minRateBp,
      maxRateBp: input.maxRateBp,
      methods: [...new Set(input.methods)],
      requiresInsurance: input.requiresInsurance,
      preferences: [...input.preferences],
    };
  }

  private faultsOf(c: ReturnType<ProductService['columnsOf']>) {
    return [
      ...faultsOf(textFault(c.name, 'name', 80), textFault(c.summary ?? '', 'summary', 600, false)),
      ...loanProductFaults(c),
    ];
  }
}

/** Terms are complete whenever they were kept, so nothing can be missing when a product goes up for checking. */
export const snapshotOf = (row: LoanProduct, actorId: string) => ({ actorId, makerId: row.makerId });
