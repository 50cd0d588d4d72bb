import { graphql, type DecisionTracePartsFragment, type TraceLinkFragment } from '@zhiya/web-api-client';
import { textIn, type CitationView, type Language } from '@zhiya/web-ui';
import { clausePath } from '../citations.server';
import { happened } from '../timeline';

export const DecisionTraceParts = graphql(`
  fragment ArguedClauseParts on ArguedClause {
    document
    clause
    title
    number
    locator
    quote
    summary
  }
  fragment ArguedValueParts on ArguedValue {
    title
    unit
    number
    text
  }
  fragment DecisionTraceParts on DecisionTrace {
    id
    subjectType
    subjectId
    caseId
    event
    programmeTitle
    revision
    asOf
    at
    personName
    orgName
    question
    figures {
      title
      unit
      number
      text
      on
      sourceType
      sourceId
    }
    parts {
      title
      clauses {
        ...ArguedClauseParts
      }
      parameters {
        parameter
        title
        value
        from
        until
        clause {
          ...ArguedClauseParts
        }
        unverified
      }
      lines
      caps {
        name
        title
        remainingFen
        binds
      }
      rounding
      readings {
        parameter
        value
        note
      }
      results {
        ...ArguedValueParts
      }
    }
  }
`);
/** One line of a record's decisions: which step, by whom, when, and what came out. */
export const TraceLink = graphql(`
  fragment TraceLink on DecisionTrace {
    id
    subjectType
    event
    programmeTitle
    question
    asOf
    at
    orgName
    parts {
      results {
        title
        unit
        number
        text
      }
    }
  }
`);

type Clause = DecisionTracePartsFragment['parts'][number]['clauses'][number];
/** A clause as the kit's citation takes it: title with the document's number, the place, the words, our summary, and the way to the clause. */
const cited = (c: Clause): CitationView => ({
  document: c.number ? `${c.title}（${c.number}）` : c.title,
  clause: c.locator,
  quote: c.quote,
  summary: c.summary ?? '',
  to: clausePath(c.document, c.clause),
});

const stepOf = (subjectType: string, event: string | null | undefined, language: Language): string | null =>
  event ? textIn(happened(subjectType, event), language).title : null;

export const traceView = ({ parts, ...trace }: DecisionTracePartsFragment, language: Language) => ({
  ...trace,
  step: stepOf(trace.subjectType, trace.event, language),
  parts: parts.map((p) => ({
    ...p,
    clauses: p.clauses.map(cited),
    parameters: p.parameters.map((x) => ({ ...x, clause: cited(x.clause) })),
  })),
});
export type TraceView = ReturnType<typeof traceView>;

export const traceLinks = (traces: readonly TraceLinkFragment[], language: Language) =>
  traces.map((t) => ({
    id: t.id,
    step: stepOf(t.subjectType, t.event, language) ?? t.question,
    about: t.programmeTitle ?? t.question,
    orgName: t.orgName ?? null,
    asOf: t.asOf,
    at: t.at,
    result: t.parts.at(-1)?.results[0] ?? null,
  }));
export type TraceLinkView = ReturnType<typeof traceLinks>[number];
