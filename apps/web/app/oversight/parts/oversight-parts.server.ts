import { graphql, type ReturnPartsFragment, type TargetPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { citedClause, readable } from '../../kit/citations.server';
import { eventsOf } from '../../kit/events.server';

export const CounterParts = graphql(`
  fragment CounterParts on Counters {
    amountFen
    loans
    enterprises
    patents
    trademarks
    copyrights
    mixedLoans
  }
`);
export const ReturnParts = graphql(`
  fragment ReturnParts on LendingReturn {
    id
    division
    divisionName
    state
    stateSince
    version
    metric
    year
    periodFrom
    periodLast
    isWholeYear
    value
    basis
    basisNote
    printed
    citation {
      document
      clause
      quote
    }
    makerName
    checkerName
    reason
    availableEvents {
      event
      barredBy {
        code
        facts
      }
    }
  }
`);
export const TargetParts = graphql(`
  fragment TargetParts on Target {
    id
    divisionName
    year
    metric
    source
    plan
    planTitle
    designations
    state
    stateSince
    version
    amountFen
    label
    basis
    makerName
    checkerName
    reason
    actualFen
    attainmentBp
    missingFen
    status
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
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

export const targetView = ({ availableEvents, ...target }: TargetPartsFragment, language: Language) => ({
  ...target,
  citations: readable(target.citations, language),
  events: eventsOf(availableEvents, language),
});
export type TargetView = ReturnType<typeof targetView>;

export const returnView = ({ availableEvents, citation, ...row }: ReturnPartsFragment, language: Language) => ({
  ...row,
  citation: citation ? citedClause(citation, language) : null,
  events: eventsOf(availableEvents, language),
});
export type ReturnView = ReturnType<typeof returnView>;
