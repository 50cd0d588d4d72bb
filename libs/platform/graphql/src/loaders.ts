import DataLoader from 'dataloader';
import type { ApiContext } from '@zhiya/platform-auth';

/** One loader per request and key: `batch` answers rows by id in one query; missing ids come back null. */
export function loaderOf<V extends { id: string }>(
  api: ApiContext,
  key: unknown,
  batch: (ids: readonly string[]) => Promise<readonly V[]>,
): DataLoader<string, V | null> {
  let loader = api.loaders.get(key) as DataLoader<string, V | null> | undefined;
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const byId = new Map((await batch(ids)).map((v) => [v.id, v]));
      return ids.map((id) => byId.get(id) ?? null);
    });
    api.loaders.set(key, loader);
  }
  return loader;
}
