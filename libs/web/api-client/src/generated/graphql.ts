/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  readonly name: string;
  readonly password: string;
  readonly token: string;
};

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly permissions: ReadonlyArray<string>, readonly today: string, readonly person: { readonly id: string, readonly name: string, readonly email: string }, readonly acting: { readonly id: string, readonly name: string, readonly kind: string, readonly division: string, readonly roles: ReadonlyArray<string> } | null, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: string, readonly state: string } }> } | null };

type OutcomeParts_Done_Fragment = { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null };

type OutcomeParts_Refusal_Fragment = { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> };

export type OutcomePartsFragment =
  | OutcomeParts_Done_Fragment
  | OutcomeParts_Refusal_Fragment
;

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { readonly inbox: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly recordType: string, readonly recordId: string, readonly state: string, readonly role: string | null, readonly since: string, readonly dueOn: string | null }> };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { readonly unreadCount: number };

export type RequestResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null }> }
    | { readonly __typename: 'SignedIn', readonly token: string, readonly needsChoice: boolean }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refusal' }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ChooseOrganisationMutationVariables = Exact<{
  organisationId: string | number;
}>;


export type ChooseOrganisationMutation = { readonly chooseOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    person {
      id
      name
      email
    }
    acting {
      id
      name
      kind
      division
      roles
    }
    memberships {
      organisation {
        id
        name
        kind
        state
      }
      roles
    }
    permissions
    today
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  inbox {
    id
    caseId
    recordType
    recordId
    state
    role
    since
    dueOn
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  unreadCount
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const RequestResetDocument = new TypedDocumentString(`
    mutation RequestReset($email: String!) {
  requestPasswordReset(email: $email) {
    ...OutcomeParts
  }
}
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
}`) as unknown as TypedDocumentString<RequestResetMutation, RequestResetMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...OutcomeParts
  }
}
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
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
      needsChoice
    }
    ... on Refusal {
      errors {
        code
        facts
        field
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    ...OutcomeParts
  }
}
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
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChooseOrganisationDocument = new TypedDocumentString(`
    mutation ChooseOrganisation($organisationId: ID!) {
  chooseOrganisation(organisationId: $organisationId) {
    ...OutcomeParts
  }
}
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
}`) as unknown as TypedDocumentString<ChooseOrganisationMutation, ChooseOrganisationMutationVariables>;