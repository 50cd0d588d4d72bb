import { graphql, type FundPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { readable } from '../../kit/citations.server';

export const FundParts = graphql(`
  fragment FundParts on Fund {
    id
    name
    programmeTitle
    division
    sizeFen
    openedOn
    manager {
      name
    }
    bureau {
      name
    }
    cashFen
    committedFen
    availableFen
    occupiedFen
    freeFen
    coveredLoansFen
    banks {
      bank {
        id
        name
      }
      coveredTotalFen
      inForceFen
      loans
      compensatedFen
      remainingFen
      occupiedFen
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
  }
`);
export const MovementParts = graphql(`
  fragment MovementParts on FundMovement {
    id
    fundId
    state
    stateSince
    version
    kind
    amountFen
    valueDate
    counterparty
    memo
    makerName
    checkerName
    entryId
    vouchers {
      ...EvidenceParts
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

export const fundView = (fund: FundPartsFragment, language: Language) => ({
  ...fund,
  banks: fund.banks.map((b) => ({ ...b, citations: readable(b.citations, language) })),
});
export type FundView = ReturnType<typeof fundView>;
