import { apiDocs, createApi, type Platform } from '@zhiya/composition';

/** Needs no tables: everything here comes from the code. */
async function docsOf(platform: Platform): Promise<Readonly<Record<string, string>>> {
  const app = await createApi(platform);
  try {
    return apiDocs(app);
  } finally {
    await app.close();
  }
}

export async function printSchema(platform: Platform): Promise<number> {
  console.log((await docsOf(platform))['docs/api/schema.graphql']!.trimEnd());
  return 0;
}

/** For `infra/scripts/api-docs.mjs`, which writes them or compares. */
export async function printDocs(platform: Platform): Promise<number> {
  console.log(JSON.stringify(await docsOf(platform)));
  return 0;
}
