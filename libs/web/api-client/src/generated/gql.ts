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
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n    }\n  }\n": typeof types.MeDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": typeof types.OutcomePartsFragmentDoc,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": typeof types.UnreadDocument,
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestResetDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ChooseOrganisationDocument,
};
const documents: Documents = {
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n    }\n  }\n": types.MeDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": types.OutcomePartsFragmentDoc,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n    }\n  }\n": types.InboxDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": types.UnreadDocument,
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestResetDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": types.ChooseOrganisationDocument,
};

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
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ChooseOrganisationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
