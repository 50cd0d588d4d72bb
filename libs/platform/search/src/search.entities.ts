import { creates, DateCol, IdCol, IntCol, LongTextCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that can be found: a document by its number and title, a clause by its words. */
@Entity('search_entry')
@Index('ix_search_entry_group', ['collection', 'groupId'])
export class SearchEntry {
  @IdCol() id: string;
  /** What is searched together. */
  @TextCol(24) collection: string;
  /** The record that it belongs to: replaced and filtered by. */
  @TextCol(60) groupId: string;
  @TextCol(24) kind: string;
  /** Where in the record: an anchor. */
  @TextCol(80) place: string;
  /** 0 for the record itself, then its parts in their order. */
  @IntCol() seq: number;
  /** The newest first, where two are as good. */
  @DateCol() sortedBy: string;
  /** Folded: what an exact question equals. */
  @TextCol(120) number: string;
  /** Folded. */
  @TextCol(600) title: string;
  /** Folded; what the grams were made of. */
  @LongTextCol() folded: string;
  /** As it is shown. */
  @LongTextCol() body: string;
}

/** One or two characters that stand in an entry. */
@Entity('search_gram')
@Index('ix_search_gram_entry', ['entryId'])
export class SearchGram {
  @PrimaryColumn({ type: 'varchar', length: 24 }) collection: string;
  @PrimaryColumn({ type: 'varchar', length: 16 }) gram: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) entryId: string;
}

export const SEARCH_ENTITIES = [SearchEntry, SearchGram];

export const SearchTables = creates('SearchTables1574000003010', [
  {
    name: 'search_entry',
    columns: {
      id: t.id(),
      collection: t.text(24),
      group_id: t.text(60),
      kind: t.text(24),
      place: t.text(80),
      seq: t.int(),
      sorted_by: t.date(),
      number: t.text(120),
      title: t.text(600),
      folded: t.longText(),
      body: t.longText(),
    },
    indices: [{ name: 'ix_search_entry_group', columns: ['collection', 'group_id'] }],
  },
  {
    name: 'search_gram',
    columns: {
      collection: { ...t.text(24), isPrimary: true },
      gram: { ...t.text(16), isPrimary: true },
      entry_id: t.id(),
    },
    indices: [{ name: 'ix_search_gram_entry', columns: ['entry_id'] }],
  },
]);
