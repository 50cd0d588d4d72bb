import { namedBy } from '@zhiya/platform-lifecycle';
import { In, type EntityManager } from 'typeorm';
import { Asset } from '../persistence/assets.entities';

/** A right as other contexts see it: read, never written. */
export type AssetRecord = Readonly<Asset>;

/** What others ask of rights inside of their own transaction, one statement each. */
export const Rights = {
  /** Last day of protection by id. */
  async protectedUntil(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const rows = await em.find(Asset, { where: { id: In([...ids]) }, select: { id: true, protectedUntil: true } });
    return new Map(rows.map((a) => [a.id, a.protectedUntil]));
  },
  /** The same rights on anybody's books (co-owners enter one each): key by id. */
  async twins(em: EntityManager, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = keys.length === 0 ? [] : await em.findBy(Asset, { uniqueKey: In([...keys]) });
    return new Map(rows.map((a) => [a.id, a.uniqueKey]));
  },
};
/** A record that is told from others by a right bears its title. */
export const ASSET_TITLE = namedBy(Asset, 'title');
