import type { ServerContext } from '@zhiya/platform-jobs';
import type { NameReader } from '@zhiya/platform-lifecycle';
import { marks, projection } from '@zhiya/platform-persistence';
import { OVERSIGHT_EVENTS, OVERSIGHT_PERMISSIONS } from '@zhiya/oversight-domain';
import { LENDING_RETURN, TARGET } from './application/oversight.records';
import { OVERSIGHT_JOBS } from './application/figures.jobs';
import { OversightModule } from './oversight.module';
import { LendingReturn, OVERSIGHT_ENTITIES, OversightTables, Target } from './persistence/oversight.entities';

const targets = projection(Target, ['id', 'label', 'year']);
const targetNames: NameReader = async (em, ids) =>
  new Map(
    (await targets(em, `WHERE id IN (${marks(ids)})`, ids)).map(({ id, label, year }) => [id, { name: label, year }]),
  );
const returns = projection(LendingReturn, ['id', 'periodFrom', 'periodLast']);
const returnNames: NameReader = async (em, ids) =>
  new Map(
    (await returns(em, `WHERE id IN (${marks(ids)})`, ids)).map(({ id, periodFrom, periodLast }) => [
      id,
      { name: `${periodFrom} – ${periodLast}` },
    ]),
  );

export const OVERSIGHT: ServerContext = {
  name: 'oversight',
  module: OversightModule,
  entities: OVERSIGHT_ENTITIES,
  migrations: [OversightTables],
  permissions: OVERSIGHT_PERMISSIONS,
  events: OVERSIGHT_EVENTS,
  jobs: OVERSIGHT_JOBS,
  records: [LENDING_RETURN, TARGET],
  names: { target: targetNames, 'lending-return': returnNames },
};
