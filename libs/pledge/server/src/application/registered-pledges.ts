import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Filing } from '../persistence/pledge.entities';

/** A pledge that came to stand, as contexts above see it. */
export type RegisteredPledge = Readonly<Pick<Filing, 'id' | 'contractId' | 'assetId' | 'pledgorOrgId'>> & {
  readonly registeredOn: string;
};
const registered = (rows: readonly Filing[]): readonly RegisteredPledge[] =>
  rows.map((f) => ({ ...f, registeredOn: f.registeredOn! }));

/** Pledges that were registered, whether they still stand or not; one statement each. */
export const RegisteredPledges = {
  ofContracts: async (em: EntityManager, contractIds: readonly string[]): Promise<readonly RegisteredPledge[]> =>
    registered(await em.findBy(Filing, { contractId: In([...contractIds]), registeredOn: Not(IsNull()) })),
  onRights: async (em: EntityManager, assetIds: readonly string[]): Promise<readonly RegisteredPledge[]> =>
    registered(await em.findBy(Filing, { assetId: In([...assetIds]), registeredOn: Not(IsNull()) })),
};
