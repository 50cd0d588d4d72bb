import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createApi, type Platform } from '@zhiya/composition';
import { lexicographicSortSchema, printSchema as print } from 'graphql';

/** Needs no tables: the schema comes from the code. */
export async function printSchema(platform: Platform): Promise<number> {
  const app = await createApi(platform);
  console.log(print(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema)));
  await app.close();
  return 0;
}
