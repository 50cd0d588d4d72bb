import { graphql } from '@zhiya/web-api-client';

/** A quotation of cover. */
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
