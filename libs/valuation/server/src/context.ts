import type { ServerContext } from '@zhiya/platform-jobs';
import { VALUATION_PERMISSIONS } from '@zhiya/valuation-domain';
import { VALUATION_ENTITIES, ValuationTables } from './persistence/valuation.entities';
import { ValuationModule } from './valuation.module';

export const VALUATION: ServerContext = { name: 'valuation', module: ValuationModule, entities: VALUATION_ENTITIES, migrations: [ValuationTables], permissions: VALUATION_PERMISSIONS, jobs: [] };
