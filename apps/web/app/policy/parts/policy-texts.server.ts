import { graphql } from '@zhiya/web-api-client';

export const ImportedTextParts = graphql(`
  fragment ImportedTextParts on ImportedText {
    id
    documentId
    documentTitle
    version
    kind
    fileName
    importedOn
    orgName
    personName
    characters
    clauses
    quotations
    missing
    isStale
    checkedAt
  }
`);
