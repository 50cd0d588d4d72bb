import { Injectable } from '@nestjs/common';
import { cleanText, failAll, faultsOf, ok, textFault } from '@zhiya/kernel';
import { loanProductFaults, type LoanProductEvent, type LoanProductTerms } from '@zhiya/marketplace-domain';
import { UnitOfWork, type Outcome, type RequestContext } from '@zhiya/platform-persistence';
import { bankStandingFault } from './bank-standing';
import { PRODUCT } from './product.record';

export interface LoanProductInput extends LoanProductTerms {
  readonly name: string;
  readonly summary?: string | null;
  readonly requiresInsurance: boolean;
}

/** A bank's products: made by one person, put on the shelf by another. A product is its own case. */
@Injectable()
export class ProductService {
  constructor(private readonly uow: UnitOfWork) {}

  create(ctx: RequestContext, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const columns = this.columnsOf(input);
      const faults = [...this.faultsOf(columns), ...faultsOf(await bankStandingFault(tx))];
      if (faults.length > 0) return failAll(faults);
      const row = await PRODUCT.create(tx, {
        ...columns,
        bankId: tx.actor.orgId,
        makerId: null,
        createdAt: tx.now,
      });
      return ok({ id: row.id, state: row.state, facts: { version: row.version } });
    });
  }

  /** Terms change in a draft or a suspended product; an active one stands as it was checked. */
  edit(ctx: RequestContext, id: string, version: number, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await PRODUCT.load(tx.em, 'bank', tx.actor, id);
      const columns = this.columnsOf(input);
      return PRODUCT.edit(tx, row, { version }, { faults: this.faultsOf(columns), patch: columns });
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
      const row = await PRODUCT.load(tx.em, 'bank', tx.actor, id);
      const goesOut = event === 'submitForCheck' || event === 'activate';
      return PRODUCT.move(tx, row, event, {
        version,
        reason,
        faults: async () => [goesOut && (await bankStandingFault(tx))],
        ...(event === 'submitForCheck' ? { patch: { makerId: tx.actor.personId } } : {}),
      });
    });
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
