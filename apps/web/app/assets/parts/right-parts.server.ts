import { graphql } from '@zhiya/web-api-client';

/** A right as pages of value, cover, contract and pledge name it. */
export const RightBriefParts = graphql(`
  fragment RightBriefParts on RightBrief {
    id
    rightKind
    number
    title
    protectedUntil
  }
`);
