import { graphql } from '@zhiya/web-api-client';

/** What the pages of value, cover, contract, pledge and loan read; each page's own query spreads what it shows. */
export const RightBriefParts = graphql(`
  fragment RightBriefParts on RightBrief {
    id
    rightKind
    number
    title
    protectedUntil
  }
`);
export const EventParts = graphql(`
  fragment EventParts on AvailableEvent {
    event
    barredBy {
      code
      facts
    }
  }
`);
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
export const ProtectionQuoteParts = graphql(`
  fragment ProtectionQuoteParts on ProtectionQuote {
    id
    caseId
    kind
    state
    stateSince
    version
    insurer {
      id
      name
    }
    enterprise {
      id
      name
    }
    principalFen
    maturityOn
    note
    requestedOn
    sumInsuredFen
    premiumFen
    lossShareBp
    coverFrom
    coverUntil
    validUntil
    quotedOn
    policyNo
    policyFileId
    issuedOn
    files {
      ...EvidenceParts
    }
    availableEvents {
      ...EventParts
    }
  }
`);
export const FilingParts = graphql(`
  fragment FilingParts on Filing {
    id
    caseId
    contractNo
    state
    stateSince
    version
    right {
      ...RightBriefParts
    }
    registry
    pledgor {
      name
    }
    pledgee {
      name
    }
    principalFen
    debtMaturesOn
    filedOn
    examinationDueOn
    registryNote
    refusalGround
    registrationNo
    registeredOn
    debtEndedOn
    debtEndedBy
    releaseGround
    releasedOn
    preflight {
      asOf
      failed
      unknown
      mayFile
    }
  }
`);
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
