import type { Facts } from '@zhiya/kernel';
import {
  graphql,
  type RuleParameterPartsFragment,
  type RuleRevisionPartsFragment,
  type RuleSheetPartsFragment,
} from '@zhiya/web-api-client';
import { errorText, type CitationView, type Language } from '@zhiya/web-ui';
import { citedClause } from '../../kit/citations.server';
import { valueLines, valueOf } from '../../kit/parameter-values';
import { eventsOf } from '../../kit/events.server';

export const RuleValueParts = graphql(`
  fragment RuleValueParts on RuleParameterValue {
    text
    shares {
      party
      share
    }
    tiers {
      upTo
      rate
      shares {
        party
        share
      }
    }
  }
`);
export const RuleParameterParts = graphql(`
  fragment RuleParameterParts on RuleParameter {
    id
    title
    unit
    values {
      from
      until
      value {
        ...RuleValueParts
      }
      citation {
        document
        clause
        quote
      }
      confidence
      documentId
    }
  }
`);
export const RuleRevisionParts = graphql(`
  fragment RuleRevisionParts on RuleRevision {
    id
    kind
    programme
    programmeTitle
    baseTitle
    baseRevision
    divisionName
    state
    stateSince
    version
    summary
    copyFrom
    revision
    publishedOn
    makerName
    checkerName
    reason
    changes {
      parameter
      title
      unit
      from
      value {
        ...RuleValueParts
      }
      citation {
        document
        clause
        quote
      }
      confidence
      documentId
    }
  }
`);
export const RuleSheetParts = graphql(`
  fragment RuleSheetParts on RuleSheet {
    revision {
      ...RuleRevisionParts
    }
    before {
      ...RuleParameterParts
    }
    after {
      ...RuleParameterParts
    }
    faults {
      code
      facts
    }
    currentRevision
    canChange
    documents {
      id
      title
      number
    }
    availableEvents {
      event
      barredBy {
        code
        facts
      }
    }
  }
`);

/** How sure we are of the words of a value, and whether the library has their document. */
export interface Checked {
  readonly confidence: string;
  readonly isListed: boolean;
}
const checkedOf = (v: { readonly confidence: string; readonly documentId?: string | null | undefined }): Checked => ({
  confidence: v.confidence,
  isListed: typeof v.documentId === 'string',
});

/** A dated value of a programme as a row of a table. */
export interface ValueRow extends Checked {
  readonly key: string;
  readonly parameter: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly from: string;
  readonly until: string | null;
  readonly citation: CitationView;
}
export const valueRows = (parameters: readonly RuleParameterPartsFragment[], language: Language): readonly ValueRow[] =>
  parameters.flatMap((p) =>
    p.values.map((v) => ({
      key: `${p.id} ${v.from}`,
      parameter: p.id,
      title: p.title,
      lines: valueLines(valueOf(v.value), p.unit, language),
      from: v.from,
      until: v.until ?? null,
      citation: citedClause(v.citation, language),
      ...checkedOf(v),
    })),
  );

export const revisionView = ({ changes, ...revision }: RuleRevisionPartsFragment, language: Language) => ({
  ...revision,
  changes: changes.map((c) => ({
    parameter: c.parameter,
    title: c.title,
    from: c.from,
    lines: valueLines(valueOf(c.value), c.unit, language),
    citation: citedClause(c.citation, language),
    ...checkedOf(c),
  })),
});
export type RevisionView = ReturnType<typeof revisionView>;

/** Rows of both tables side by side: what is new, what ends earlier, what stays. */
export function comparedRows(before: readonly ValueRow[], after: readonly ValueRow[]) {
  const [was, becomes] = [new Map(before.map((r) => [r.key, r])), new Map(after.map((r) => [r.key, r]))];
  const same = (a: ValueRow, b: ValueRow): boolean =>
    a.lines.join() === b.lines.join() && a.citation.quote === b.citation.quote;
  const kept = after.map((r) => {
    const old = was.get(r.key);
    return {
      ...r,
      mark: !old || !same(old, r) ? ('NEW' as const) : old.until !== r.until ? ('ENDS' as const) : ('SAME' as const),
    };
  });
  const gone = before.filter((r) => !becomes.has(r.key)).map((r) => ({ ...r, mark: 'GONE' as const }));
  const order = (r: { readonly parameter: string }): number => after.findIndex((x) => x.parameter === r.parameter);
  return [...kept, ...gone].sort((a, b) => order(a) - order(b) || (a.from < b.from ? -1 : 1));
}
export type ComparedRow = ReturnType<typeof comparedRows>[number];

export function sheetView(sheet: RuleSheetPartsFragment, language: Language) {
  const before = valueRows(sheet.before, language);
  const after = sheet.after ? valueRows(sheet.after, language) : null;
  // A copy has no values before it: what it shows are its own.
  const [isCopy, shown] = [sheet.revision.kind === 'COPY', after ?? before];
  const events = eventsOf(sheet.availableEvents, language);
  return {
    id: sheet.revision.id,
    version: sheet.revision.version,
    revision: revisionView(sheet.revision, language),
    rows: comparedRows(isCopy ? shown : before, shown),
    isRule: after !== null,
    isCompared: after !== null && !isCopy,
    canChange: sheet.canChange,
    events,
    isBaseMoved: sheet.currentRevision !== sheet.revision.baseRevision,
    currentRevision: sheet.currentRevision,
    faults: sheet.faults.map((f) => errorText(f.code, (f.facts ?? {}) as Facts, language)),
    parameters: sheet.before.map((p) => ({
      id: p.id,
      title: p.title,
      lines: shown.filter((r) => r.parameter === p.id).at(-1)?.lines ?? [],
    })),
  };
}
export type SheetView = ReturnType<typeof sheetView>;
