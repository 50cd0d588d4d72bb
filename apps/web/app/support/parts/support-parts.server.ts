import {
  graphql,
  type ClaimPartsFragment,
  type CoveragePartsFragment,
  type OpenPartsFragment,
} from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { readable } from '../../kit/citations.server';
import { eventsOf } from '../../kit/events.server';

export const OpenParts = graphql(`
  fragment OpenParts on OpenSubsidy {
    status
    needed {
      fact
      title
    }
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
  }
`);

export const ClaimParts = graphql(`
  fragment ClaimParts on SubsidyClaim {
    id
    caseId
    state
    stateSince
    version
    kind
    year
    programmeTitle
    enterprise {
      id
      name
      creditCode
    }
    bureau {
      name
    }
    amountFen
    computedOn
    todayFen
    open {
      ...OpenParts
    }
    computation {
      baseFen
      rate
      uncappedFen
      capRemainingFen
      amountFen
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
    }
    facts {
      id
      kind
      caseId
      paidOn
      amountFen
    }
    payee {
      accountName
      bankName
      accountNumber
    }
    expectedOn
    paidOn
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

export const CoverageParts = graphql(`
  fragment CoverageParts on Coverage {
    id
    caseId
    contractId
    fundName
    state
    stateSince
    version
    bank {
      id
      name
    }
    borrower {
      id
      name
    }
    principalFen
    ipShareBp
    coveredFen
    rights {
      assetId
      kind
    }
    drawnOn
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

/** Why there is no amount, with its citations by title and place. */
export const openView = ({ citations, ...open }: OpenPartsFragment, language: Language) => ({
  ...open,
  citations: readable(citations, language),
});
export type OpenView = ReturnType<typeof openView>;

/** A claim as pages show it: citations by title and place, moves with their reasons. */
export const claimView = (
  { availableEvents, computation, open, ...claim }: ClaimPartsFragment,
  language: Language,
) => ({
  ...claim,
  open: open ? openView(open, language) : null,
  computation: { ...computation, citations: readable(computation.citations, language) },
  events: eventsOf(availableEvents, language),
});
export type ClaimView = ReturnType<typeof claimView>;

export const coverageView = ({ availableEvents, ...coverage }: CoveragePartsFragment, language: Language) => ({
  ...coverage,
  events: eventsOf(availableEvents, language),
});
export type CoverageView = ReturnType<typeof coverageView>;
