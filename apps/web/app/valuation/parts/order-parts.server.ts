import { graphql } from '@zhiya/web-api-client';

/** A valuation that was ordered, with its report. */
export const ValuationOrderParts = graphql(`
  fragment ValuationOrderParts on ValuationOrder {
    id
    caseId
    state
    stateSince
    version
    evaluator {
      id
      name
    }
    enterprise {
      name
    }
    requester {
      id
      name
    }
    rights {
      ...RightBriefParts
    }
    note
    requestedOn
    lowFen
    pointFen
    highFen
    methods
    baseDate
    validUntil
    reasoning
    feeFen
    reportFileId
    deliveredOn
    files {
      ...EvidenceParts
    }
    availableEvents {
      ...EventParts
    }
  }
`);
