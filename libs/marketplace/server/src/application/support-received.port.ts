import type { EntityManager } from 'typeorm';
import type { ReceivedSupport } from './net-cost';

/** What support an enterprise has already had: kept by the context above that pays it out. */
export interface SupportReceived {
  received(em: EntityManager, enterpriseId: string): Promise<readonly ReceivedSupport[]>;
}
export const SUPPORT_RECEIVED = 'SupportReceived';

/** Where nobody pays support out, nobody has had any. */
export const NOTHING_RECEIVED: SupportReceived = { received: () => Promise.resolve([]) };
