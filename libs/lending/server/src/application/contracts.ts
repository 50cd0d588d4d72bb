import { In, type EntityManager } from 'typeorm';
import { LoanContract } from '../persistence/lending.entities';

/** A loan contract as contexts above see it: when it binds, what it costs, what is owed, whether it is over. */
export type ContractRecord = Readonly<
  Pick<LoanContract, 'id' | 'state' | 'bankSignedOn' | 'maturesOn' | 'rateBp' | 'outstandingPrincipalFen' | 'settledOn'>
>;

/** What contexts above ask of contracts inside of their own transaction, one statement each. */
export const Contracts = {
  known: (em: EntityManager, id: string): Promise<ContractRecord> => em.findOneByOrFail(LoanContract, { id }),
  byIds: (em: EntityManager, ids: readonly string[]): Promise<readonly ContractRecord[]> =>
    em.findBy(LoanContract, { id: In([...ids]) }),
};
