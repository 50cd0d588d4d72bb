import { marks, projection } from '@zhiya/platform-persistence';
import type { EntityManager, EntityTarget } from 'typeorm';

/** What tells a record from others of its kind: a name of its own, or a kind and a year that the reader's language puts into words. */
export interface RecordName {
  readonly name: string | null;
  readonly kind: string | null;
  readonly year: number | null;
}
/** The same beside the number of its case; null where it belongs to none. */
export interface RecordAbout extends RecordName {
  readonly caseNo: string | null;
}
export type NameReader = (
  em: EntityManager,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Partial<RecordName>>>;
/** Record type → how its names are read. Null: the number of its case says all. */
export type NameReaders = Readonly<Record<string, NameReader | null>>;
export interface RecordRef {
  readonly recordType: string;
  readonly recordId: string;
}

const NAMELESS: RecordName = { name: null, kind: null, year: null };
const inList = (ids: readonly string[]): string => `WHERE id IN (${marks(ids)})`;

/** Named by a column of its own. */
export function namedBy<E extends { id: string }, K extends keyof E & string>(
  entity: EntityTarget<E>,
  column: K,
): NameReader {
  const rows = projection(entity, ['id', column]);
  return async (em, ids) =>
    new Map((await rows(em, inList(ids), ids)).map((r) => [r.id, { name: r[column] as string | null }]));
}

/** Named by another record that it points at. */
export function namedThrough<E extends { id: string }, K extends keyof E & string>(
  entity: EntityTarget<E>,
  pointer: K,
  other: NameReader,
): NameReader {
  const rows = projection(entity, ['id', pointer]);
  return async (em, ids) => {
    const found = await rows(em, inList(ids), ids);
    const targets = [...new Set(found.map((r) => r[pointer] as string))];
    const names = targets.length > 0 ? await other(em, targets) : new Map<string, Partial<RecordName>>();
    return new Map(found.map((r) => [r.id, names.get(r[pointer] as string) ?? {}]));
  };
}

/** Gives records their names, each kind by its own context, in one question a kind. Whoever asks has decided that the reader may see the record. */
export class RecordNames {
  /** `caseNumbers` is the record type by whose name cases are numbered: a case's id is its record's. */
  constructor(
    readonly readers: NameReaders,
    private readonly caseNumbers: string,
  ) {}

  async names(em: EntityManager, records: readonly RecordRef[]): Promise<(record: RecordRef) => RecordName> {
    const kinds = [...new Set(records.map((r) => r.recordType))];
    const read = new Map(
      await Promise.all(
        kinds.map(
          async (kind) =>
            [
              kind,
              await this.readers[kind]?.(em, [
                ...new Set(records.filter((r) => r.recordType === kind).map((r) => r.recordId)),
              ]),
            ] as const,
        ),
      ),
    );
    return ({ recordType, recordId }) => ({ ...NAMELESS, ...read.get(recordType)?.get(recordId) });
  }

  async about(
    em: EntityManager,
    records: readonly (RecordRef & { readonly caseId: string })[],
  ): Promise<(record: RecordRef & { readonly caseId: string }) => RecordAbout> {
    const numberOf = (caseId: string): RecordRef => ({ recordType: this.caseNumbers, recordId: caseId });
    const nameOf = await this.names(em, [...records, ...records.map((r) => numberOf(r.caseId))]);
    return (record) => ({
      ...(record.recordType === this.caseNumbers ? NAMELESS : nameOf(record)),
      caseNo: nameOf(numberOf(record.caseId)).name,
    });
  }
}
