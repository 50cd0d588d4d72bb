import { graphql } from '@zhiya/web-api-client';

/** A file attached to a record, as lists of evidence show it. */
export const EvidenceParts = graphql(`
  fragment EvidenceParts on EvidenceFile {
    id
    purpose
    name
    size
    uploadedByName
    createdAt
  }
`);
