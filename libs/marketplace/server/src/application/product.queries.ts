import { Injectable } from '@nestjs/common';
import type { RightKind } from '@zhiya/assets-domain';
import type { Actor } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { LoanProduct } from '../persistence/product.entities';

export interface ShelfFilter {
  readonly rightKind?: RightKind | null;
  readonly amountFen?: number | null;
  readonly months?: number | null;
}

/** Reads of products: the shelf for everybody, a bank's own in every state. */
@Injectable()
export class ProductQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** Active products, cheapest lowest rate first. */
  shelf(filter: ShelfFilter, after: readonly [number, string] | null, take: number): Promise<LoanProduct[]> {
    const q = this.em
      .createQueryBuilder(LoanProduct, 'p')
      .where("p.state = 'ACTIVE'")
      .orderBy('p.min_rate_bp')
      .addOrderBy('p.id')
      .take(take);
    // Kinds are kept as a JSON array of fixed words, none of which is part of another once quoted.
    if (filter.rightKind)
      q.andWhere('p.accepted_kinds LIKE :kind', { kind: `%"${filter.rightKind.replaceAll(/[^A-Z_]/g, '')}"%` });
    if (filter.amountFen)
      q.andWhere('p.min_amount_fen <= :amount AND p.max_amount_fen >= :amount', { amount: filter.amountFen });
    if (filter.months) q.andWhere('p.min_months <= :months AND p.max_months >= :months', { months: filter.months });
    if (after)
      q.andWhere('(p.min_rate_bp > :rate OR (p.min_rate_bp = :rate AND p.id > :id))', { rate: after[0], id: after[1] });
    return q.getMany();
  }

  mine(actor: Actor): Promise<LoanProduct[]> {
    return this.em.find(LoanProduct, { where: { bankId: actor.orgId }, order: { id: 'DESC' }, take: 200 });
  }

  /** An active product, or one of the actor's own. */
  async one(actor: Actor, id: string): Promise<LoanProduct> {
    const row = await this.em.findOneBy(LoanProduct, { id });
    if (!row || (row.state !== 'ACTIVE' && row.bankId !== actor.orgId)) throw new NotFoundError('loan product');
    return row;
  }

  byIds(ids: readonly string[]): Promise<LoanProduct[]> {
    return this.em.findBy(LoanProduct, { id: In([...ids]) });
  }
}
