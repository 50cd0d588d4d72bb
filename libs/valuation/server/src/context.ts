import { ORGANISATION_NAME } from '@zhiya/identity-server';
import { namedThrough } from '@zhiya/platform-lifecycle';
import type { ServerContext } from '@zhiya/platform-jobs';
import { VALUATION_EVENTS, VALUATION_PERMISSIONS } from '@zhiya/valuation-domain';
import { ORDER } from './application/order.record';
import { VALUATION_ENTITIES, ValuationOrder, ValuationTables } from './persistence/valuation.entities';
import { ValuationModule } from './valuation.module';

export const VALUATION: ServerContext = {
  name: 'valuation',
  module: ValuationModule,
  entities: VALUATION_ENTITIES,
  migrations: [ValuationTables],
  permissions: VALUATION_PERMISSIONS,
  events: VALUATION_EVENTS,
  jobs: [],
  records: [ORDER],
  names: { 'valuation-order': namedThrough(ValuationOrder, 'evaluatorOrgId', ORGANISATION_NAME) },
};
