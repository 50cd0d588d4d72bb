import type { Bilingual } from '@zhiya/policy-catalogue';
import type { ArguedFigure, ArguedPart } from '@zhiya/policy-engine';
import {
  addsColumns,
  creates,
  DateCol,
  FlagCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  LongTextCol,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A computation that somebody decided on, kept as it was: what was asked, and every line of the answer. Append-only. */
@Entity('policy_trace')
@Index('ix_policy_trace_subject', ['subjectType', 'subjectId', 'id'])
export class PolicyTrace {
  @IdCol() id: string;
  @TextCol(60) subjectType: string;
  @RefCol() subjectId: string;
  @TextCol(24) kind: TraceKind;
  /** Empty where no programme and no plan was asked. */
  @TextCol(80) programme: string;
  @DateCol() asOf: string;
  @JsonCol() input: unknown;
  @JsonCol() output: unknown;
  @RefCol() personId: string;
  @InstantCol() at: Date;
  /** The step of the record's lifecycle that was decided. Null, like what follows, on rows older than these columns. */
  @TextCol(32, { nullable: true }) event: string | null;
  /** Which revision of the programme it was computed by; 0 is the catalogue's own. */
  @IntCol({ nullable: true }) revision: number | null;
  @TextCol(120, { nullable: true }) personName: string | null;
  @TextCol(200, { nullable: true }) orgName: string | null;
  /** The whole reasoning in words, as it was shown when it was decided on. */
  @JsonCol({ nullable: true }) argument: StoredArgument | null;
}
export type TraceKind = 'ESTIMATE' | 'NET_COST' | 'COVERAGE' | 'PREFLIGHT' | 'INDICATOR';

export interface StoredArgument {
  readonly question: Bilingual;
  /** Title of the programme, plan or rules; null where none was asked. */
  readonly programme: Bilingual | null;
  readonly figures: readonly ArguedFigure[];
  readonly parts: readonly ArguedPart[];
}

/** A document that the catalogue does not have, as the officer who brought it in described it. */
@Entity('policy_document')
export class PolicyDocumentRow {
  @IdCol() id: string;
  @TextCol(200) title: string;
  @TextCol(80, { nullable: true }) number: string | null;
  @TextCol(120) issuer: string;
  @TextCol(16) level: string;
  @TextCol(6) division: string;
  @DateCol({ nullable: true }) issuedOn: string | null;
  @DateCol({ nullable: true }) publishedOn: string | null;
  @DateCol({ nullable: true }) effectiveFrom: string | null;
  @DateCol({ nullable: true }) effectiveUntil: string | null;
  @TextCol(300) source: string;
  @RefCol() orgId: string;
}

/** One version of a document's imported text; the newest is shown, the others stay addressable. */
@Entity('policy_text')
@Index('ux_policy_text_import', ['importId'], { unique: true })
@Index('ux_policy_text_version', ['documentId', 'version'], { unique: true })
export class PolicyText {
  @IdCol() id: string;
  /** The subject of its file; an import is kept once. */
  @RefCol() importId: string;
  /** A catalogued document's name, or the id of one of our own. */
  @TextCol(60) documentId: string;
  @IntCol() version: number;
  @TextCol(16) kind: string;
  @RefCol() fileId: string;
  @TextCol(160) fileName: string;
  @TextCol(64) sha256: string;
  @IntCol() characters: number;
  @IntCol() clauses: number;
  @RefCol() orgId: string;
  @TextCol(200) orgName: string;
  @TextCol(120) personName: string;
  @InstantCol() at: Date;
  @DateCol() importedOn: string;
  /** The quotations that were looked for, as one hash, and how many were not found. */
  @TextCol(64) checkedAgainst: string;
  @InstantCol() checkedAt: Date;
  @IntCol() quotations: number;
  @IntCol() missing: number;
}

/** A clause of an imported text: together, in their order, they are the text. */
@Entity('policy_text_clause')
@Index('ux_policy_text_clause', ['textId', 'seq'], { unique: true })
export class PolicyTextClause {
  @IdCol() id: string;
  @RefCol() textId: string;
  @IntCol() seq: number;
  @TextCol(16) rank: string;
  @IntCol() depth: number;
  @TextCol(24) label: string;
  @TextCol(120) locator: string;
  @TextCol(80) anchor: string;
  @FlagCol() isContinued: boolean;
  @LongTextCol() text: string;
}

/** What became of a quotation in a text. */
@Entity('policy_quotation')
@Index('ux_policy_quotation', ['textId', 'seq'], { unique: true })
export class PolicyQuotation {
  @IdCol() id: string;
  @RefCol() textId: string;
  @IntCol() seq: number;
  @TextCol(200) key: string;
  @LongTextCol() quote: string;
  @FlagCol() isFound: boolean;
  @IntCol() likeness: number;
  /** Where it stands, or what is most like it; null where nothing is. */
  @LongTextCol({ nullable: true }) passage: string | null;
  @TextCol(80, { nullable: true }) anchor: string | null;
}

export const POLICY_ENTITIES = [PolicyTrace, PolicyDocumentRow, PolicyText, PolicyTextClause, PolicyQuotation];

export const PolicyTables = creates('PolicyTables1574000000015', [
  {
    name: 'policy_trace',
    columns: {
      id: t.id(),
      subject_type: t.text(60),
      subject_id: t.ref(),
      kind: t.text(24),
      programme: t.text(80),
      as_of: t.date(),
      input: t.json(),
      output: t.json(),
      person_id: t.ref(),
      at: t.instant(),
    },
    indices: [{ name: 'ix_policy_trace_subject', columns: ['subject_type', 'subject_id', 'id'] }],
  },
]);

export const PolicyTraceArguments = addsColumns('PolicyTraceArguments1574000004015', 'policy_trace', {
  event: t.text(32),
  revision: t.int(),
  person_name: t.text(120),
  org_name: t.text(200),
  argument: t.json(),
});

export const PolicyTextTables = creates('PolicyTextTables1574000003015', [
  {
    name: 'policy_document',
    columns: {
      id: t.id(),
      title: t.text(200),
      number: t.nul(t.text(80)),
      issuer: t.text(120),
      level: t.text(16),
      division: t.text(6),
      issued_on: t.nul(t.date()),
      published_on: t.nul(t.date()),
      effective_from: t.nul(t.date()),
      effective_until: t.nul(t.date()),
      source: t.text(300),
      org_id: t.ref(),
    },
  },
  {
    name: 'policy_text',
    columns: {
      id: t.id(),
      import_id: t.ref(),
      document_id: t.text(60),
      version: t.int(),
      kind: t.text(16),
      file_id: t.ref(),
      file_name: t.text(160),
      sha256: t.text(64),
      characters: t.int(),
      clauses: t.int(),
      org_id: t.ref(),
      org_name: t.text(200),
      person_name: t.text(120),
      at: t.instant(),
      imported_on: t.date(),
      checked_against: t.text(64),
      checked_at: t.instant(),
      quotations: t.int(),
      missing: t.int(),
    },
    indices: [
      { name: 'ux_policy_text_import', columns: ['import_id'], unique: true },
      { name: 'ux_policy_text_version', columns: ['document_id', 'version'], unique: true },
    ],
  },
  {
    name: 'policy_text_clause',
    columns: {
      id: t.id(),
      text_id: t.ref(),
      seq: t.int(),
      rank: t.text(16),
      depth: t.int(),
      label: t.text(24),
      locator: t.text(120),
      anchor: t.text(80),
      is_continued: t.flag(),
      text: t.longText(),
    },
    indices: [{ name: 'ux_policy_text_clause', columns: ['text_id', 'seq'], unique: true }],
  },
  {
    name: 'policy_quotation',
    columns: {
      id: t.id(),
      text_id: t.ref(),
      seq: t.int(),
      key: t.text(200),
      quote: t.longText(),
      is_found: t.flag(),
      likeness: t.int(),
      passage: t.nul(t.longText()),
      anchor: t.nul(t.text(80)),
    },
    indices: [{ name: 'ux_policy_quotation', columns: ['text_id', 'seq'], unique: true }],
  },
]);
