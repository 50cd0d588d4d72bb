import { graphql } from '@zhiya/web-api-client';

/** A filing of a pledge. */
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
