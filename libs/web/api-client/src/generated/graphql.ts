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

/** A right as a form sends it; each kind uses its own dates. */
export type AssetInput = {
  readonly annualFeePaidUntil?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly authorDiedOn?: string | null | undefined;
  readonly coOwners?: ReadonlyArray<OwnerInput> | null | undefined;
  readonly coOwnersAgreed?: boolean | null | undefined;
  readonly compensationDays?: number | null | undefined;
  readonly completedOn?: string | null | undefined;
  readonly filingDate?: string | null | undefined;
  readonly firstPublishedOn?: string | null | undefined;
  readonly grantDate?: string | null | undefined;
  readonly isDivisional?: boolean | null | undefined;
  readonly niceClass?: number | null | undefined;
  readonly number: string;
  /** The owner as the certificate names it, where it is not the organisation’s present name. */
  readonly ownerName?: string | null | undefined;
  readonly registeredOn?: string | null | undefined;
  readonly registrationDate?: string | null | undefined;
  readonly renewals?: number | null | undefined;
  readonly rightKind: string;
  readonly title: string;
};

export type InviteInput = {
  readonly email: string;
  readonly roles: ReadonlyArray<string>;
};

export type OwnerInput = {
  readonly creditCode?: string | null | undefined;
  readonly name: string;
};

export type RegisterOrganisationInput = {
  readonly address?: string | null | undefined;
  readonly adminEmail: string;
  readonly adminName: string;
  readonly creditCode: string;
  readonly division: string;
  readonly kind: string;
  readonly licenceExpiresOn?: string | null | undefined;
  readonly licenceNumber?: string | null | undefined;
  readonly name: string;
  readonly password: string;
};

export type RightStandingInput = {
  readonly annualFeePaidUntil?: string | null | undefined;
  readonly burdens: ReadonlyArray<string>;
  readonly checkedOn: string;
  /** Where it was read: a register extract, a certificate. */
  readonly source: string;
  readonly status: string;
  readonly version?: number | null | undefined;
};

export type SetRolesInput = {
  readonly personId: string | number;
  readonly roles: ReadonlyArray<string>;
};

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type AssetPartsFragment = { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> };

export type EvidencePartsFragment = { readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string };

export type RemoveFileMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveFileMutation = { readonly removeFile:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly permissions: ReadonlyArray<string>, readonly today: string, readonly person: { readonly id: string, readonly name: string, readonly email: string }, readonly acting: { readonly id: string, readonly name: string, readonly kind: string, readonly division: string, readonly roles: ReadonlyArray<string> } | null, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: string, readonly state: string } }> } | null };

type OutcomeParts_Done_Fragment = { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null };

type OutcomeParts_Refusal_Fragment = { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> };

export type OutcomePartsFragment =
  | OutcomeParts_Done_Fragment
  | OutcomeParts_Refusal_Fragment
;

export type OneAssetQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAssetQuery = { readonly asset: { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> } };

export type RecordStandingMutationVariables = Exact<{
  id: string | number;
  input: RightStandingInput;
}>;


export type RecordStandingMutation = { readonly recordRightStanding:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AssetToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type AssetToEditQuery = { readonly asset: { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> } };

export type AmendAssetMutationVariables = Exact<{
  id: string | number;
  input: AssetInput;
  version?: number | null | undefined;
}>;


export type AmendAssetMutation = { readonly amendAsset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  rightKind?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetsQuery = { readonly assets: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly protectedUntil: string | null, readonly annualFeePaidUntil: string | null }> } };

export type RegisterAssetMutationVariables = Exact<{
  input: AssetInput;
}>;


export type RegisterAssetMutation = { readonly registerAsset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AuditTrailQueryVariables = Exact<{
  recordType?: string | null | undefined;
  recordId?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditTrail: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly recordId: string, readonly seq: number, readonly action: string, readonly personName: string, readonly orgName: string, readonly at: string, readonly businessDate: string, readonly before: import("@zhiya/kernel").Json | null, readonly after: import("@zhiya/kernel").Json | null, readonly hash: string }> };

export type JobsQueryVariables = Exact<{
  state?: string | null | undefined;
}>;


export type JobsQuery = { readonly jobs: { readonly counts: ReadonlyArray<{ readonly state: string, readonly count: number }>, readonly jobs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly event: string, readonly state: string, readonly attempts: number, readonly runAt: string, readonly createdAt: string, readonly lastError: string | null, readonly correlationId: string }> } };

export type RetryJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryJobMutation = { readonly retryJob:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { readonly members: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly since: string, readonly person: { readonly id: string, readonly name: string, readonly email: string } }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMemberMutation = { readonly invite:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SetMemberRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetMemberRolesMutation = { readonly setRoles:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { readonly notifications: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly facts: import("@zhiya/kernel").Json, readonly createdAt: string, readonly readAt: string | null }> };

export type MarkNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type OrganisationDetailQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationDetailQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly state: string, readonly division: string, readonly creditCode: string, readonly address: string | null, readonly licenceNumber: string | null, readonly licenceExpiresOn: string | null, readonly stateSince: string }> };

export type ApproveOrganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveOrganisationMutation = { readonly approveOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RejectOrganisationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectOrganisationMutation = { readonly rejectOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SuspendOrganisationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendOrganisationMutation = { readonly suspendOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReinstateOrganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type ReinstateOrganisationMutation = { readonly reinstateOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type OrganisationsQueryVariables = Exact<{
  state?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly state: string, readonly division: string, readonly creditCode: string, readonly stateSince: string }> };

export type MailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailsQuery = { readonly mails: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly subject: string, readonly body: string, readonly state: string, readonly createdAt: string }> };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly userAgent: string, readonly ip: string, readonly createdAt: string, readonly isCurrent: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { readonly revokeOtherSessions:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type MoveTodayMutationVariables = Exact<{
  date: string;
}>;


export type MoveTodayMutation = { readonly moveToday:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

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

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
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
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const AssetPartsFragmentDoc = new TypedDocumentString(`
    fragment AssetParts on Asset {
  id
  kind
  rightKind
  number
  title
  owners {
    name
    creditCode
  }
  coOwnersAgreed
  status
  burdens
  isListable
  checkedOn
  statusSource
  protectedUntil
  termBasis
  annualFeePaidUntil
  filingDate
  grantDate
  isDivisional
  compensationDays
  niceClass
  registrationDate
  renewals
  completedOn
  firstPublishedOn
  registeredOn
  author
  authorDiedOn
  pledges {
    caseId
    since
  }
  files {
    ...EvidenceParts
  }
  version
}
    fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`, {"fragmentName":"AssetParts"}) as unknown as TypedDocumentString<AssetPartsFragment, unknown>;
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
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($id: ID!) {
  removeFile(id: $id) {
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
}`) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
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
export const OneAssetDocument = new TypedDocumentString(`
    query OneAsset($id: ID!) {
  asset(id: $id) {
    ...AssetParts
  }
}
    fragment AssetParts on Asset {
  id
  kind
  rightKind
  number
  title
  owners {
    name
    creditCode
  }
  coOwnersAgreed
  status
  burdens
  isListable
  checkedOn
  statusSource
  protectedUntil
  termBasis
  annualFeePaidUntil
  filingDate
  grantDate
  isDivisional
  compensationDays
  niceClass
  registrationDate
  renewals
  completedOn
  firstPublishedOn
  registeredOn
  author
  authorDiedOn
  pledges {
    caseId
    since
  }
  files {
    ...EvidenceParts
  }
  version
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`) as unknown as TypedDocumentString<OneAssetQuery, OneAssetQueryVariables>;
export const RecordStandingDocument = new TypedDocumentString(`
    mutation RecordStanding($id: ID!, $input: RightStandingInput!) {
  recordRightStanding(id: $id, input: $input) {
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
}`) as unknown as TypedDocumentString<RecordStandingMutation, RecordStandingMutationVariables>;
export const AssetToEditDocument = new TypedDocumentString(`
    query AssetToEdit($id: ID!) {
  asset(id: $id) {
    ...AssetParts
  }
}
    fragment AssetParts on Asset {
  id
  kind
  rightKind
  number
  title
  owners {
    name
    creditCode
  }
  coOwnersAgreed
  status
  burdens
  isListable
  checkedOn
  statusSource
  protectedUntil
  termBasis
  annualFeePaidUntil
  filingDate
  grantDate
  isDivisional
  compensationDays
  niceClass
  registrationDate
  renewals
  completedOn
  firstPublishedOn
  registeredOn
  author
  authorDiedOn
  pledges {
    caseId
    since
  }
  files {
    ...EvidenceParts
  }
  version
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`) as unknown as TypedDocumentString<AssetToEditQuery, AssetToEditQueryVariables>;
export const AmendAssetDocument = new TypedDocumentString(`
    mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {
  amendAsset(id: $id, input: $input, version: $version) {
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
}`) as unknown as TypedDocumentString<AmendAssetMutation, AmendAssetMutationVariables>;
export const AssetsDocument = new TypedDocumentString(`
    query Assets($search: String, $rightKind: String, $after: String) {
  assets(search: $search, rightKind: $rightKind, after: $after) {
    nodes {
      id
      rightKind
      number
      title
      status
      burdens
      protectedUntil
      annualFeePaidUntil
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const RegisterAssetDocument = new TypedDocumentString(`
    mutation RegisterAsset($input: AssetInput!) {
  registerAsset(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterAssetMutation, RegisterAssetMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($recordType: String, $recordId: String, $before: DateTime, $first: Int) {
  auditTrail(
    recordType: $recordType
    recordId: $recordId
    before: $before
    first: $first
  ) {
    id
    recordType
    recordId
    seq
    action
    personName
    orgName
    at
    businessDate
    before
    after
    hash
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($state: String) {
  jobs(state: $state) {
    counts {
      state
      count
    }
    jobs {
      id
      name
      event
      state
      attempts
      runAt
      createdAt
      lastError
      correlationId
    }
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  retryJob(id: $id) {
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
}`) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members {
  members {
    person {
      id
      name
      email
    }
    roles
    since
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteInput!) {
  invite(input: $input) {
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
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRolesDocument = new TypedDocumentString(`
    mutation SetMemberRoles($input: SetRolesInput!) {
  setRoles(input: $input) {
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
}`) as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications {
  notifications {
    id
    kind
    facts
    createdAt
    readAt
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead {
  markNotificationsRead {
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
}`) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const OrganisationDetailDocument = new TypedDocumentString(`
    query OrganisationDetail {
  organisations {
    id
    name
    kind
    state
    division
    creditCode
    address
    licenceNumber
    licenceExpiresOn
    stateSince
  }
}
    `) as unknown as TypedDocumentString<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
export const ApproveOrganisationDocument = new TypedDocumentString(`
    mutation ApproveOrganisation($id: ID!) {
  approveOrganisation(id: $id) {
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
}`) as unknown as TypedDocumentString<ApproveOrganisationMutation, ApproveOrganisationMutationVariables>;
export const RejectOrganisationDocument = new TypedDocumentString(`
    mutation RejectOrganisation($id: ID!, $reason: String!) {
  rejectOrganisation(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RejectOrganisationMutation, RejectOrganisationMutationVariables>;
export const SuspendOrganisationDocument = new TypedDocumentString(`
    mutation SuspendOrganisation($id: ID!, $reason: String!) {
  suspendOrganisation(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<SuspendOrganisationMutation, SuspendOrganisationMutationVariables>;
export const ReinstateOrganisationDocument = new TypedDocumentString(`
    mutation ReinstateOrganisation($id: ID!) {
  reinstateOrganisation(id: $id) {
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
}`) as unknown as TypedDocumentString<ReinstateOrganisationMutation, ReinstateOrganisationMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($state: String) {
  organisations(state: $state) {
    id
    name
    kind
    state
    division
    creditCode
    stateSince
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const MailsDocument = new TypedDocumentString(`
    query Mails {
  mails {
    id
    recipient
    subject
    body
    state
    createdAt
  }
}
    `) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    userAgent
    ip
    createdAt
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id) {
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
}`) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
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
}`) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const MoveTodayDocument = new TypedDocumentString(`
    mutation MoveToday($date: String!) {
  moveToday(date: $date) {
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
}`) as unknown as TypedDocumentString<MoveTodayMutation, MoveTodayMutationVariables>;
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
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
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