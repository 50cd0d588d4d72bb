import { graphql } from '@zhiya/web-api-client';

/** An entry of a fund's journal with its lines. */
export const EntryParts = graphql(`
  fragment EntryParts on JournalEntry {
    id
    seq
    kind
    valueDate
    postedOn
    personName
    memo
    caseId
    reversedBySeq
    canReverse
    postings {
      account
      title
      debitFen
      creditFen
    }
  }
`);
