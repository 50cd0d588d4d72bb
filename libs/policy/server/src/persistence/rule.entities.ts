import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
  type TableSpec,
} from '@zhiya/platform-persistence';
import type { Programme } from '@zhiya/policy-catalogue';
import type { CopyTerms, RevisionKind } from '@zhiya/policy-domain';
import type { ParameterChange } from '@zhiya/policy-engine';
import { Entity, Index } from 'typeorm';

/** A programme as a bureau's officers change it: a draft until it is published, and from then on never touched again. */
@Entity('programme_revision')
@Index('ix_programme_revision_division', ['division', 'state'])
@Index('ux_programme_revision', ['programme', 'revision'], { unique: true })
@Index('ux_programme_publication', ['publication'], { unique: true })
export class ProgrammeRevision extends LifecycleRow {
  @TextCol(10) kind: RevisionKind;
  /** The programme that it makes or changes. */
  @TextCol(60) programme: string;
  /** The programme that it was written on, and that programme's revision at the time; 0 is the catalogue's. */
  @TextCol(60) baseProgramme: string;
  @IntCol() baseRevision: number;
  @TextCol(6) division: string;
  @RefCol() bureauOrgId: string;
  /** What it is about, in the officers' words. */
  @TextCol(200) summary: string;
  @JsonCol({ nullable: true }) copy: CopyTerms | null;
  @JsonCol() changes: readonly ParameterChange[];
  /** The whole programme as it was published: what is computed by it never depends on what a later release of the catalogue says. */
  @JsonCol({ nullable: true }) result: Programme | null;
  /** Its number among the programme's own; null while it is not published. */
  @IntCol({ nullable: true }) revision: number | null;
  /** Its number among all publications of the house: whoever remembers the newest one knows that nothing has changed since. */
  @IntCol({ nullable: true }) publication: number | null;
  @DateCol({ nullable: true }) publishedOn: string | null;
  @TextCol(120) makerName: string;
  @TextCol(120, { nullable: true }) checkerName: string | null;
  @TextCol(300, { nullable: true }) reason: string | null;
}

const TABLE: TableSpec = {
  name: 'programme_revision',
  columns: {
    id: t.id(),
    ...lifecycleColumns(),
    kind: t.text(10),
    programme: t.text(60),
    base_programme: t.text(60),
    base_revision: t.int(),
    division: t.text(6),
    bureau_org_id: t.ref(),
    summary: t.text(200),
    copy: t.nul(t.json()),
    changes: t.json(),
    result: t.nul(t.json()),
    revision: t.nul(t.int()),
    publication: t.nul(t.int()),
    published_on: t.nul(t.date()),
    maker_id: t.ref(),
    maker_name: t.text(120),
    checker_name: t.nul(t.text(120)),
    reason: t.nul(t.text(300)),
  },
  indices: [
    { name: 'ix_programme_revision_division', columns: ['division', 'state'] },
    { name: 'ux_programme_revision', columns: ['programme', 'revision'], unique: true },
    { name: 'ux_programme_publication', columns: ['publication'], unique: true },
  ],
};

export const RuleTables = creates('RuleTables1574000000110', [TABLE]);
