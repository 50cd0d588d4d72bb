import { Injectable } from '@nestjs/common';
import { answersIn, failAll, faultsOf, ok } from '@zhiya/kernel';
import {
  loanProductFaults,
  PRODUCT_FORM,
  type LoanProductAnswers,
  type LoanProductEvent,
} from '@zhiya/marketplace-domain';
import { UnitOfWork, type Outcome, type RequestContext } from '@zhiya/platform-persistence';
import { bankStandingFault } from './bank-standing';
import { PRODUCT } from './product.record';

export type LoanProductInput = Omit<LoanProductAnswers, 'summary'> & Partial<Pick<LoanProductAnswers, 'summary'>>;

/** A bank's products: made by one person, put on the shelf by another. A product is its own case. */
@Injectable()
export class ProductService {
  constructor(private readonly uow: UnitOfWork) {}

  create(ctx: RequestContext, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const columns = columnsOf(input);
      const faults = [...loanProductFaults(columns, tx.today), ...faultsOf(await bankStandingFault(tx))];
      if (faults.length > 0) return failAll(faults);
      const row = await PRODUCT.create(tx, {
        ...columns,
        bankId: tx.actor.orgId,
        createdAt: tx.now,
      });
      return ok({ id: row.id, state: row.state, facts: { version: row.version } });
    });
  }

  /** Terms change in a draft or a suspended product; an active one stands as it was checked. */
  edit(ctx: RequestContext, id: string, version: number, input: LoanProductInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await PRODUCT.load(tx.em, 'bank', tx.actor, id);
      const columns = columnsOf(input);
      return PRODUCT.edit(tx, row, { version }, { faults: loanProductFaults(columns, tx.today), patch: columns });
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
      });
    });
  }
}

function columnsOf(input: LoanProductInput) {
  const answers = answersIn(PRODUCT_FORM, input);
  return {
    ...answers,
    acceptedKinds: [...answers.acceptedKinds],
    divisions: [...answers.divisions],
    methods: [...answers.methods],
    preferences: [...input.preferences],
  };
}
