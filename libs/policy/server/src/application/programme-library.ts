import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { CATALOGUE, type Catalogue, type Programme } from '@zhiya/policy-catalogue';
import { overlaid, type Programmes } from '@zhiya/policy-domain';
import { IsNull, Not, type DataSource, type EntityManager } from 'typeorm';
import { ProgrammeRevision } from '../persistence/rule.entities';

interface Memo {
  readonly newest: string | null;
  readonly programmes: Programmes;
}
const memos = new WeakMap<DataSource, Memo>();
const PUBLISHED = { publication: Not(IsNull()) };

/**
 * The programmes as they stand for this connection: one look at the index of publications, and the rows themselves only when there is a
 * newer one than remembered. The memo goes by the newest row's id and not by its number: a number that was rolled back is given again, an id
 * never is. So every process and worker is right at once, with nothing to tell each other.
 */
export async function programmesIn(em: EntityManager): Promise<Programmes> {
  const newest =
    (await em.findOne(ProgrammeRevision, { select: { id: true }, where: PUBLISHED, order: { publication: 'DESC' } }))
      ?.id ?? null;
  const known = memos.get(em.dataSource);
  if (known && known.newest === newest) return known.programmes;
  const rows =
    newest === null ? [] : await em.find(ProgrammeRevision, { where: PUBLISHED, order: { publication: 'ASC' } });
  const programmes = overlaid(
    CATALOGUE.programmes,
    rows.map((r) => ({ revision: r.revision!, programme: r.result! })),
  );
  memos.set(em.dataSource, { newest: rows.at(-1)?.id ?? null, programmes });
  return programmes;
}

const catalogues = new WeakMap<readonly Programme[], Catalogue>();
/** The catalogue with the programmes as they stand: one object a publication, for what is indexed by it. */
export function catalogueWith({ list }: Programmes): Catalogue {
  const known = catalogues.get(list) ?? { ...CATALOGUE, programmes: list };
  catalogues.set(list, known);
  return known;
}

@Injectable()
export class ProgrammeLibrary {
  constructor(private readonly uow: UnitOfWork) {}
  /** For reads outside of a unit of work. */
  current(): Promise<Programmes> {
    return programmesIn(this.uow.databases.reader.manager);
  }
}
