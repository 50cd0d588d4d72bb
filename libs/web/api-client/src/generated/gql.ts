import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n": typeof types.AssetPartsFragmentDoc,
    "\n  fragment EvidenceParts on EvidenceFile {\n    id\n    purpose\n    name\n    size\n    uploadedByName\n    createdAt\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  mutation RemoveFile($id: ID!) {\n    removeFile(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RemoveFileDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n    }\n  }\n": typeof types.MeDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": typeof types.OutcomePartsFragmentDoc,
    "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": typeof types.OneAssetDocument,
    "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RecordStandingDocument,
    "\n  query AssetToEdit($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": typeof types.AssetToEditDocument,
    "\n  mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {\n    amendAsset(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AmendAssetDocument,
    "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n": typeof types.AssetsDocument,
    "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RegisterAssetDocument,
    "\n  query AuditTrail($recordType: String, $recordId: String, $before: DateTime, $first: Int) {\n    auditTrail(recordType: $recordType, recordId: $recordId, before: $before, first: $first) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query Jobs($state: String) {\n    jobs(state: $state) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  query Members {\n    members {\n      person {\n        id\n        name\n        email\n      }\n      roles\n      since\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation InviteMember($input: InviteInput!) {\n    invite(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($input: SetRolesInput!) {\n    setRoles(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetMemberRolesDocument,
    "\n  query Notifications {\n    notifications {\n      id\n      kind\n      facts\n      createdAt\n      readAt\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query OrganisationDetail {\n    organisations {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      address\n      licenceNumber\n      licenceExpiresOn\n      stateSince\n    }\n  }\n": typeof types.OrganisationDetailDocument,
    "\n  mutation ApproveOrganisation($id: ID!) {\n    approveOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ApproveOrganisationDocument,
    "\n  mutation RejectOrganisation($id: ID!, $reason: String!) {\n    rejectOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RejectOrganisationDocument,
    "\n  mutation SuspendOrganisation($id: ID!, $reason: String!) {\n    suspendOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($id: ID!) {\n    reinstateOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReinstateOrganisationDocument,
    "\n  query Organisations($state: String) {\n    organisations(state: $state) {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      stateSince\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n": typeof types.MailsDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      ip\n      createdAt\n      isCurrent\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MoveTodayDocument,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": typeof types.UnreadDocument,
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestResetDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RegisterOrganisationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ChooseOrganisationDocument,
};
const documents: Documents = {
    "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n": types.AssetPartsFragmentDoc,
    "\n  fragment EvidenceParts on EvidenceFile {\n    id\n    purpose\n    name\n    size\n    uploadedByName\n    createdAt\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  mutation RemoveFile($id: ID!) {\n    removeFile(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RemoveFileDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n    }\n  }\n": types.MeDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": types.OutcomePartsFragmentDoc,
    "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": types.OneAssetDocument,
    "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RecordStandingDocument,
    "\n  query AssetToEdit($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": types.AssetToEditDocument,
    "\n  mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {\n    amendAsset(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.AmendAssetDocument,
    "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n": types.AssetsDocument,
    "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RegisterAssetDocument,
    "\n  query AuditTrail($recordType: String, $recordId: String, $before: DateTime, $first: Int) {\n    auditTrail(recordType: $recordType, recordId: $recordId, before: $before, first: $first) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query Jobs($state: String) {\n    jobs(state: $state) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n    }\n  }\n": types.JobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RetryJobDocument,
    "\n  query Members {\n    members {\n      person {\n        id\n        name\n        email\n      }\n      roles\n      since\n    }\n  }\n": types.MembersDocument,
    "\n  mutation InviteMember($input: InviteInput!) {\n    invite(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($input: SetRolesInput!) {\n    setRoles(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetMemberRolesDocument,
    "\n  query Notifications {\n    notifications {\n      id\n      kind\n      facts\n      createdAt\n      readAt\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead {\n      ...OutcomeParts\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  query OrganisationDetail {\n    organisations {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      address\n      licenceNumber\n      licenceExpiresOn\n      stateSince\n    }\n  }\n": types.OrganisationDetailDocument,
    "\n  mutation ApproveOrganisation($id: ID!) {\n    approveOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.ApproveOrganisationDocument,
    "\n  mutation RejectOrganisation($id: ID!, $reason: String!) {\n    rejectOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.RejectOrganisationDocument,
    "\n  mutation SuspendOrganisation($id: ID!, $reason: String!) {\n    suspendOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($id: ID!) {\n    reinstateOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.ReinstateOrganisationDocument,
    "\n  query Organisations($state: String) {\n    organisations(state: $state) {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      stateSince\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n": types.MailsDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      ip\n      createdAt\n      isCurrent\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      ...OutcomeParts\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n": types.MoveTodayDocument,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n    }\n  }\n": types.InboxDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": types.UnreadDocument,
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestResetDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RegisterOrganisationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": types.ChooseOrganisationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n"): typeof import('./graphql').AssetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on EvidenceFile {\n    id\n    purpose\n    name\n    size\n    uploadedByName\n    createdAt\n  }\n"): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFile($id: ID!) {\n    removeFile(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RemoveFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n"): typeof import('./graphql').OneAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RecordStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssetToEdit($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n"): typeof import('./graphql').AssetToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {\n    amendAsset(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AmendAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').AssetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RegisterAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($recordType: String, $recordId: String, $before: DateTime, $first: Int) {\n    auditTrail(recordType: $recordType, recordId: $recordId, before: $before, first: $first) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n"): typeof import('./graphql').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($state: String) {\n    jobs(state: $state) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members {\n    members {\n      person {\n        id\n        name\n        email\n      }\n      roles\n      since\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteInput!) {\n    invite(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').InviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMemberRoles($input: SetRolesInput!) {\n    setRoles(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SetMemberRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications {\n    notifications {\n      id\n      kind\n      facts\n      createdAt\n      readAt\n    }\n  }\n"): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead {\n    markNotificationsRead {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MarkNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationDetail {\n    organisations {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      address\n      licenceNumber\n      licenceExpiresOn\n      stateSince\n    }\n  }\n"): typeof import('./graphql').OrganisationDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveOrganisation($id: ID!) {\n    approveOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ApproveOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectOrganisation($id: ID!, $reason: String!) {\n    rejectOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RejectOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendOrganisation($id: ID!, $reason: String!) {\n    suspendOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SuspendOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateOrganisation($id: ID!) {\n    reinstateOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReinstateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($state: String) {\n    organisations(state: $state) {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      stateSince\n    }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n"): typeof import('./graphql').MailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      ip\n      createdAt\n      isCurrent\n    }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RevokeOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MoveTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread {\n    unreadCount\n  }\n"): typeof import('./graphql').UnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RegisterOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ChooseOrganisationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
