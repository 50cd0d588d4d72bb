import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { endpointsOf } from '../access';
import { PERMISSIONS } from '../contexts';
import { eventsPage } from './events-page';
import { formsPage } from './forms-page';
import { lifecyclesPage } from './lifecycles-page';
import { permissionsPage } from './permissions-page';

/** The generated documents of the API: path in the repository → text. */
export const apiDocs = (app: INestApplicationContext): Readonly<Record<string, string>> => ({
  'docs/api/schema.graphql': `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`,
  'docs/api/permissions.md': permissionsPage(endpointsOf(app), PERMISSIONS),
  'docs/lifecycles.md': lifecyclesPage(),
  'docs/events.md': eventsPage(),
  'docs/forms.md': formsPage(),
});
