import { graphql, type ContractPartsFragment } from '@zhiya/web-api-client';
import { contractFileText, labelIn, type Language } from '@zhiya/web-ui';
import { eventsOf } from '../../kit/events.server';

export const InstalmentParts = graphql(`
  fragment InstalmentParts on Instalment {
    no
    dueOn
    principalFen
    interestFen
    totalFen
    balanceFen
    paidPrincipalFen
    paidInterestFen
    status
  }
`);

export const ContractParts = graphql(`
  fragment ContractParts on Contract {
    id
    caseId
    contractNo
    state
    stateSince
    version
    borrower {
      id
      name
    }
    bank {
      id
      name
    }
    principalFen
    rateBp
    months
    method
    dueDay
    plannedOn
    maturesOn
    otherConditions
    issuedOn
    borrowerSignedOn
    bankSignedOn
    drawnOn
    settledOn
    outstanding {
      principalFen
      interestFen
      totalFen
    }
    rights {
      ...RightBriefParts
    }
    files {
      ...EvidenceParts
    }
    conditions {
      kind
      rights {
        ...RightBriefParts
      }
      waitingFor
      unmet {
        code
        facts
      }
    }
    availableEvents {
      ...EventParts
    }
  }
`);

/** A contract for the screen: moves with their reasons in words, papers with their names. */
export function contractView({ availableEvents, conditions, files, ...c }: ContractPartsFragment, language: Language) {
  return {
    ...c,
    events: eventsOf(availableEvents, language),
    conditions: conditions.map(({ unmet, ...condition }) => ({ ...condition, isMet: !unmet })),
    files: files.map((f) => ({ ...f, purposeName: labelIn(contractFileText, language, f.purpose) })),
  };
}
