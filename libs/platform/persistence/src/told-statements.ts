import { channel } from 'node:diagnostics_channel';
import type { Logger } from 'typeorm';

/** Whoever subscribes before the databases are opened hears of each statement as it is sent; nobody does but a probe. */
const statements = channel('zhiya.sql');
const silent = (): void => undefined;

const teller: Logger = {
  logQuery: (query) => {
    statements.publish(query);
  },
  logQueryError: silent,
  logQuerySlow: silent,
  logSchemaBuild: silent,
  logMigration: silent,
  log: silent,
};

/** The option of a data source that tells; none where nobody listens. */
export const toldStatements = (): { readonly logger?: Logger } => (statements.hasSubscribers ? { logger: teller } : {});
