import { graphql } from '@zhiya/web-api-client';

/** The parts of every mutation's answer: done, or refused with all that can be mended. Spread it as `...OutcomeParts`. */
export const OutcomeParts = graphql(`
  fragment OutcomeParts on Outcome {
    __typename
    ... on Done {
      id
      state
      facts
    }
    ... on Refusal {
      errors {
        code
        facts
        field
        citations {
          document
          clause
          quote
        }
      }
    }
  }
`);
