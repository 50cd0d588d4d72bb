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

export type AmendFundMovementInput = {
  readonly amountFen: number;
  readonly counterparty: string;
  readonly id: string | number;
  readonly kind: string;
  readonly memo: string;
  readonly valueDate: string;
  readonly version?: number | null | undefined;
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

export type ChangeRuleInput = {
  readonly clause: string;
  /** A document of the library: its id, number or title. */
  readonly document?: string | null | undefined;
  /** Its number, where it has one. */
  readonly documentNumber?: string | null | undefined;
  /** Of a document that the library does not have yet. */
  readonly documentTitle?: string | null | undefined;
  readonly from: string;
  readonly id: string | number;
  readonly parameter: string;
  readonly quote: string;
  readonly value: RuleValueInput;
  readonly version?: number | null | undefined;
};

export type CitationInput = {
  readonly clause: string;
  readonly document: string;
  readonly quote: string;
};

export type CommissionValuationInput = {
  readonly assetIds: ReadonlyArray<string | number>;
  readonly caseId: string | number;
  readonly evaluatorId: string | number;
  readonly note?: string | null | undefined;
};

export type CompanyInput = {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly employees?: number | null | undefined;
  readonly establishedOn: string;
  readonly industry: string;
  readonly introduction?: string | null | undefined;
  readonly revenueFen?: number | null | undefined;
};

export type CompensateBankInput = {
  readonly compensatedThisYear?: string | null | undefined;
  readonly compensatedToDate: string;
  readonly coveredLoanTotal: string;
};

export type CompensateEnterpriseInput = {
  readonly annualRevenue?: string | null | undefined;
  readonly registeredOn?: string | null | undefined;
  readonly size?: string | null | undefined;
};

export type CompensateFundInput = {
  readonly balance: string;
  readonly compensatedThisYear?: string | null | undefined;
};

export type CompensateInput = {
  readonly asOf: string;
  readonly bank: CompensateBankInput;
  readonly enterprise?: CompensateEnterpriseInput | null | undefined;
  readonly fund: CompensateFundInput;
  readonly loan: CompensateLoanInput;
  readonly programme: string;
  readonly recovery?: string | null | undefined;
  readonly recoveryCosts?: string | null | undefined;
};

export type CompensateLoanInput = {
  readonly annualRate?: string | null | undefined;
  readonly borrowerCounted?: string | null | undefined;
  readonly borrowerOutstanding?: string | null | undefined;
  readonly borrowerOwnsRights?: boolean | null | undefined;
  readonly chargesOther?: boolean | null | undefined;
  readonly classification?: string | null | undefined;
  readonly contractOn?: string | null | undefined;
  readonly firstPledge?: boolean | null | undefined;
  readonly inPool?: boolean | null | undefined;
  readonly ipShare: string;
  readonly ipTypes: ReadonlyArray<string>;
  readonly maturesOn?: string | null | undefined;
  readonly overdueSince: string;
  readonly paidByGuarantor?: string | null | undefined;
  readonly paidByInsurer?: string | null | undefined;
  readonly principal?: string | null | undefined;
  readonly recovered?: string | null | undefined;
  readonly registeredOn?: string | null | undefined;
  readonly returnedToDate?: string | null | undefined;
  readonly settledOn?: string | null | undefined;
  readonly unpaidInterest: string;
  readonly unpaidPrincipal: string;
};

export type ConfirmSubsidyClaimInput = {
  /** The amount that was seen; another one today is refused. */
  readonly amountFen?: number | null | undefined;
  readonly id: string | number;
  /** Asked once, where no account is known. */
  readonly payee?: PayeeInputType | null | undefined;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type ContractMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type CorrectLendingInput = {
  readonly basis: string;
  readonly basisNote: string;
  readonly citation?: CitationInput | null | undefined;
  readonly id: string | number;
  readonly metric: string;
  readonly periodFrom: string;
  readonly periodLast: string;
  readonly printed?: string | null | undefined;
  readonly value: number;
  readonly version?: number | null | undefined;
};

export type CorrectionInput = {
  readonly reason: string;
  readonly section: string;
};

export type CoverageMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type CreateContractInput = {
  readonly caseId: string | number;
  readonly contractNo: string;
  readonly insuranceIssued?: boolean | null | undefined;
  readonly otherConditions?: string | null | undefined;
  readonly plannedOn?: string | null | undefined;
  /** Rights that must be registered before drawdown; may be fewer than are pledged. Null: as the offer has it. */
  readonly pledgeAssetIds?: ReadonlyArray<string | number> | null | undefined;
  readonly valuationDelivered?: boolean | null | undefined;
};

export type CreateSandboxRunInput = {
  readonly changes: ReadonlyArray<SupposedChangeInput>;
  readonly label: string;
  readonly programme: string;
  /** REAL or UPLOAD. */
  readonly source: string;
  /** The day from which the changes are supposed to hold. */
  readonly supposedFrom: string;
};

export type DeliverValuationInput = {
  readonly baseDate: string;
  readonly feeFen: number;
  readonly highFen: number;
  readonly id: string | number;
  readonly lowFen: number;
  readonly methods: ReadonlyArray<string>;
  readonly pointFen: number;
  readonly reasoning: string;
  readonly reportFileId: string | number;
  readonly validUntil: string;
  readonly version?: number | null | undefined;
};

export type DraftRuleInput = {
  /** First day of a copy. */
  readonly from?: string | null | undefined;
  /** Of one's own division it is amended, of another it is copied. */
  readonly programme: string;
  readonly summary: string;
  readonly title?: string | null | undefined;
  readonly titleEn?: string | null | undefined;
};

export type DropRuleChangeInput = {
  readonly from: string;
  readonly id: string | number;
  readonly parameter: string;
  readonly version?: number | null | undefined;
};

export type EditContractInput = {
  readonly contractNo: string;
  readonly id: string | number;
  readonly insuranceIssued?: boolean | null | undefined;
  readonly otherConditions?: string | null | undefined;
  readonly plannedOn?: string | null | undefined;
  /** Rights that must be registered before drawdown; may be fewer than are pledged. Null: as the offer has it. */
  readonly pledgeAssetIds?: ReadonlyArray<string | number> | null | undefined;
  readonly valuationDelivered?: boolean | null | undefined;
  readonly version?: number | null | undefined;
};

export type EnterFundMovementInput = {
  readonly amountFen: number;
  readonly counterparty: string;
  readonly fundId: string | number;
  readonly kind: string;
  readonly memo: string;
  readonly valueDate: string;
};

export type FilePledgeInput = {
  /** Codes of the unknown grounds on which the filer gives its word. */
  readonly acknowledged: ReadonlyArray<string>;
  readonly id: string | number;
  readonly version?: number | null | undefined;
};

export type FilingMoveInput = {
  readonly id: string | number;
  readonly note?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type FilingStatementsInput = {
  readonly hasForfeitureClause?: boolean | null | undefined;
  readonly hasOtherObstacle?: boolean | null | undefined;
  readonly hasSameDayInvention?: boolean | null | undefined;
  readonly hasSimilarMarks?: boolean | null | undefined;
  readonly isContractLawful?: boolean | null | undefined;
  readonly isDeclared?: boolean | null | undefined;
};

export type FinancingInput = {
  readonly amountFen: number;
  readonly months: number;
  readonly purpose: string;
  readonly purposeNote?: string | null | undefined;
};

export type FundMovementMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type IdentifierInput = {
  readonly kind: string;
  readonly value: string;
};

export type ImportPolicyDocumentInput = {
  /** The document whose text it is; without it, the text becomes a document of its own. */
  readonly documentId?: string | number | null | undefined;
  readonly importId: string | number;
  readonly own?: OwnDocumentInput | null | undefined;
};

export type IndicatorInput = {
  readonly actual: string;
  readonly asOf: string;
  readonly baseline?: string | null | undefined;
  readonly designations?: ReadonlyArray<string> | null | undefined;
  readonly indicator: string;
  readonly plan: string;
  readonly year: number;
};

export type InviteInput = {
  readonly email: string;
  readonly roles: ReadonlyArray<string>;
};

export type IssuePolicyInput = {
  readonly coverFrom: string;
  readonly coverUntil: string;
  readonly id: string | number;
  readonly policyFileId: string | number;
  readonly policyNo: string;
  readonly version?: number | null | undefined;
};

export type LibraryFilterInput = {
  readonly division?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly year?: number | null | undefined;
};

export type LoanProductInputType = {
  readonly acceptedKinds: ReadonlyArray<string>;
  readonly divisions: ReadonlyArray<string>;
  readonly maxAmountFen: number;
  readonly maxMonths: number;
  readonly maxRateBp: number;
  readonly methods: ReadonlyArray<string>;
  readonly minAmountFen: number;
  readonly minMonths: number;
  readonly minRateBp: number;
  readonly minYearsRegistered: number;
  readonly name: string;
  readonly preferences: ReadonlyArray<PreferenceInputType>;
  readonly requiresInsurance: boolean;
  readonly summary?: string | null | undefined;
};

/** A loan that nobody has offered yet: what would it cost, and what could be received on it? What is left out is not known. */
export type LoanQuestionInput = {
  readonly borrowerOwnsRights?: boolean | null | undefined;
  /** GB/T 2260 code of the enterprise's seat; without it no programme is asked. */
  readonly division?: string | null | undefined;
  /** Today where it is left out. */
  readonly drawnOn?: string | null | undefined;
  readonly fees: ReadonlyArray<OfferFeeInput>;
  /** Whether at least one right is pledged for the first time. */
  readonly firstPledge?: boolean | null | undefined;
  /** The part of the loan that they secure. */
  readonly ipShareBp?: number | null | undefined;
  /** Kinds of right that are pledged. */
  readonly ipTypes?: ReadonlyArray<string> | null | undefined;
  readonly method: string;
  readonly months: number;
  readonly principalFen: number;
  readonly rateBp: number;
  readonly size?: string | null | undefined;
};

export type MarketFilterInput = {
  readonly division?: string | null | undefined;
  readonly isEligible?: boolean | null | undefined;
  readonly maxAmountFen?: number | null | undefined;
  readonly maxMonths?: number | null | undefined;
  readonly minAmountFen?: number | null | undefined;
  readonly rightKind?: string | null | undefined;
};

export type OfferFeeInput = {
  readonly amountFen: number;
  readonly dueOn?: string | null | undefined;
  readonly kind: string;
};

export type OfferInputType = {
  readonly conditions: ReadonlyArray<string>;
  readonly drawnOn: string;
  readonly dueDay?: number | null | undefined;
  readonly fees: ReadonlyArray<OfferFeeInput>;
  readonly method: string;
  readonly months: number;
  readonly otherConditions?: string | null | undefined;
  readonly principalFen: number;
  readonly productId?: string | number | null | undefined;
  readonly rateBp: number;
  readonly requiresInsurance: boolean;
  readonly validUntil: string;
};

export type OpenFundInput = {
  readonly managerOrgId: string | number;
  readonly name: string;
  readonly programme: string;
  readonly sizeFen: number;
};

export type OversightMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

/** A document that the library does not have, as the officer describes it. What it must have is said by its refusal. */
export type OwnDocumentInput = {
  readonly division?: string | null | undefined;
  readonly effectiveFrom?: string | null | undefined;
  readonly effectiveUntil?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type OwnerInput = {
  readonly creditCode?: string | null | undefined;
  readonly name: string;
};

export type PayeeInputType = {
  readonly accountNumber: string;
  readonly bankName: string;
};

export type PreferenceInputType = {
  readonly code: string;
  readonly divisions?: ReadonlyArray<string> | null | undefined;
  readonly industries?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  readonly number?: number | null | undefined;
  readonly weight: number;
};

export type ProposalMoveInput = {
  readonly id: string | number;
  readonly version?: number | null | undefined;
};

export type ProposeTargetInput = {
  readonly amountFen?: number | null | undefined;
  readonly basis: string;
  readonly designations?: ReadonlyArray<string> | null | undefined;
  readonly label: string;
  readonly source: string;
  readonly year: number;
};

export type ProtectionQuoteMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type PublishedListingFilter = {
  /** GB/T 2260; a city stands for all below it. */
  readonly division?: string | null | undefined;
  /** GB/T 4754, section or division: C or C35. */
  readonly industry?: string | null | undefined;
  readonly maxAmountFen?: number | null | undefined;
  readonly maxMonths?: number | null | undefined;
  readonly minAmountFen?: number | null | undefined;
  readonly minMonths?: number | null | undefined;
  readonly rightKind?: string | null | undefined;
};

export type QuoteProtectionInput = {
  readonly coverFrom: string;
  readonly coverUntil: string;
  readonly id: string | number;
  readonly lossShareBp: number;
  readonly premiumFen: number;
  readonly sumInsuredFen: number;
  readonly validUntil: string;
  readonly version?: number | null | undefined;
};

export type RecordRepaymentInput = {
  readonly amountFen: number;
  readonly contractId: string | number;
  readonly paidOn: string;
  readonly reference?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type RefusePledgeInput = {
  readonly ground: string;
  readonly id: string | number;
  readonly note?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type RegisterOrganisationInput = {
  readonly address?: string | null | undefined;
  readonly adminEmail?: string | null | undefined;
  /** A new account for the first administrator; not asked of a person who is signed in. */
  readonly adminName?: string | null | undefined;
  readonly creditCode: string;
  readonly division: string;
  readonly kind: string;
  readonly licenceExpiresOn?: string | null | undefined;
  readonly licenceNumber?: string | null | undefined;
  readonly name: string;
  readonly password?: string | null | undefined;
};

export type RegisterPledgeInput = {
  readonly certificateFileId: string | number;
  readonly id: string | number;
  readonly note?: string | null | undefined;
  readonly registeredOn: string;
  readonly registrationNo: string;
  readonly version?: number | null | undefined;
};

export type ReleasePledgeInput = {
  readonly id: string | number;
  readonly note?: string | null | undefined;
  readonly releasedOn: string;
  readonly version?: number | null | undefined;
};

export type ReportLendingInput = {
  readonly basis: string;
  readonly basisNote: string;
  readonly citation?: CitationInput | null | undefined;
  readonly metric: string;
  readonly periodFrom: string;
  readonly periodLast: string;
  readonly printed?: string | null | undefined;
  readonly value: number;
};

export type RequestCoverageInput = {
  readonly contractId: string | number;
  readonly ipShareBp?: number | null | undefined;
};

export type RequestPledgeReleaseInput = {
  readonly ground: string;
  readonly id: string | number;
  readonly note?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type RequestProtectionInput = {
  readonly caseId: string | number;
  readonly insurerId: string | number;
  readonly maturityOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly principalFen: number;
};

export type ReturnListingInput = {
  readonly corrections: ReadonlyArray<CorrectionInput>;
  readonly version?: number | null | undefined;
};

export type ReturnProposalInput = {
  readonly id: string | number;
  readonly reason: string;
  readonly version?: number | null | undefined;
};

export type ReverseEntryInput = {
  readonly entryId: string | number;
  readonly memo: string;
  readonly valueDate: string;
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

export type RuleMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type RuleShareInput = {
  readonly party: string;
  readonly share: string;
};

export type RuleTierInput = {
  readonly rate?: string | null | undefined;
  readonly shares?: ReadonlyArray<RuleShareInput> | null | undefined;
  readonly upTo?: string | null | undefined;
};

export type RuleValueInput = {
  readonly shares?: ReadonlyArray<RuleShareInput> | null | undefined;
  readonly text?: string | null | undefined;
  readonly tiers?: ReadonlyArray<RuleTierInput> | null | undefined;
};

export type SetRolesInput = {
  readonly personId: string | number;
  readonly roles: ReadonlyArray<string>;
};

export type ShelfFilterInput = {
  readonly amountFen?: number | null | undefined;
  readonly months?: number | null | undefined;
  readonly rightKind?: string | null | undefined;
};

export type SignContractInput = {
  readonly evidenceFileId: string | number;
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type SubmitListingInput = {
  /** The enterprise declares that what it says is true. */
  readonly declared: boolean;
  readonly version?: number | null | undefined;
};

export type SubsidyClaimMoveInput = {
  /** The amount that was seen; another one today is refused. */
  readonly amountFen?: number | null | undefined;
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

/** What is left out stays as it was. */
export type SupportStatementInput = {
  readonly caseId: string | number;
  readonly isFirstPledge?: boolean | null | undefined;
  readonly size?: string | null | undefined;
};

export type SupposedChangeInput = {
  readonly parameter: string;
  readonly tiers?: ReadonlyArray<SupposedTierInput> | null | undefined;
  /** As the catalogue writes it: "0.60", "800000.00". */
  readonly value?: string | null | undefined;
};

export type SupposedTierInput = {
  readonly rate: string;
  /** yuan; null: without end. */
  readonly upTo?: string | null | undefined;
};

export type ValuationOrderMoveInput = {
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly version?: number | null | undefined;
};

export type WishesInput = {
  readonly maxRateBp?: number | null | undefined;
  readonly method?: string | null | undefined;
  readonly wantedOn?: string | null | undefined;
};

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { readonly invitation: { readonly organisation: string, readonly email: string, readonly hasAccount: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null }> }
    | { readonly __typename: 'SignedIn', readonly token: string, readonly needsChoice: boolean }
   };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { readonly members: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly since: string, readonly person: { readonly id: string, readonly name: string, readonly email: string } }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string, readonly roles: ReadonlyArray<string>, readonly invitedByName: string, readonly expiresAt: string, readonly isExpired: boolean }>, readonly proposals: { readonly nodes: ReadonlyArray<{ readonly subjectType: string, readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> } };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { readonly notifications: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly facts: import("@zhiya/kernel").Json, readonly createdAt: string, readonly readAt: string | null }> };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly userAgent: string, readonly ip: string, readonly createdAt: string, readonly isCurrent: boolean }> };

export type OneAssetQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAssetQuery = { readonly asset: { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly calendar: ReadonlyArray<{ readonly kind: string, readonly on: string | null, readonly amountFen: number | null, readonly months: number | null, readonly backTo: string | null, readonly confidence: string, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }>, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> } };

export type AssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  rightKind?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetsQuery = { readonly assets: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly protectedUntil: string | null, readonly annualFeePaidUntil: string | null }> } };

export type AssetToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type AssetToEditQuery = { readonly asset: { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> } };

export type AssetPartsFragment = { readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> };

export type RightBriefPartsFragment = { readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null };

export type OfferToAcceptQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OfferToAcceptQuery = { readonly offer: { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly releasedOn: string | null, readonly acceptedOn: string | null, readonly rank: number | null, readonly shortfallFen: number, readonly isCheapestInFull: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly listing: { readonly state: string, readonly caseNo: string | null, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly maturityOn: string, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number }>, readonly supports: ReadonlyArray<{ readonly title: string, readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }> }> } | null } };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseNo: string | null, readonly state: string, readonly stateSince: string, readonly enterpriseName: string, readonly amountFen: number | null, readonly months: number | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> }> } };

export type ContractToEditQueryVariables = Exact<{
  caseId: string | number;
}>;


export type ContractToEditQuery = { readonly listing: { readonly caseNo: string | null, readonly enterpriseName: string, readonly acceptedOfferId: string | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }> }, readonly contract: { readonly id: string, readonly version: number, readonly state: string, readonly contractNo: string | null, readonly plannedOn: string, readonly otherConditions: string | null, readonly conditions: ReadonlyArray<{ readonly kind: string, readonly rights: ReadonlyArray<{ readonly id: string }> }> } | null };

export type OfferToContractQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferToContractQuery = { readonly offer: { readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null } };

export type CaseContractQueryVariables = Exact<{
  caseId: string | number;
}>;


export type CaseContractQuery = { readonly case: { readonly state: string }, readonly contract: { readonly id: string, readonly caseId: string, readonly contractNo: string | null, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly dueDay: number | null, readonly plannedOn: string, readonly maturesOn: string, readonly otherConditions: string | null, readonly issuedOn: string | null, readonly borrowerSignedOn: string | null, readonly bankSignedOn: string | null, readonly drawnOn: string | null, readonly settledOn: string | null, readonly schedule: ReadonlyArray<{ readonly no: number, readonly dueOn: string, readonly principalFen: number, readonly interestFen: number, readonly totalFen: number, readonly balanceFen: number, readonly paidPrincipalFen: number, readonly paidInterestFen: number, readonly status: string }>, readonly borrower: { readonly id: string, readonly name: string } | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly outstanding: { readonly principalFen: number, readonly interestFen: number, readonly totalFen: number } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly conditions: ReadonlyArray<{ readonly kind: string, readonly waitingFor: ReadonlyArray<string>, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly unmet: { readonly code: string, readonly facts: import("@zhiya/kernel").Json } | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } | null };

export type CaseFilingsQueryVariables = Exact<{
  caseId: string | number;
}>;


export type CaseFilingsQuery = { readonly pledgePack: { readonly total: number, readonly registered: number, readonly isComplete: boolean, readonly filings: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractNo: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly registry: string, readonly principalFen: number, readonly debtMaturesOn: string, readonly filedOn: string | null, readonly examinationDueOn: string | null, readonly registryNote: string | null, readonly refusalGround: string | null, readonly registrationNo: string | null, readonly registeredOn: string | null, readonly debtEndedOn: string | null, readonly debtEndedBy: string | null, readonly releaseGround: string | null, readonly releasedOn: string | null, readonly right: { readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null } | null, readonly pledgor: { readonly name: string } | null, readonly pledgee: { readonly name: string } | null, readonly preflight: { readonly asOf: string, readonly failed: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly mayFile: boolean } }> } };

export type CaseLoanQueryVariables = Exact<{
  caseId: string | number;
}>;


export type CaseLoanQuery = { readonly contract: { readonly id: string, readonly version: number, readonly state: string, readonly contractNo: string | null, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string | null, readonly maturesOn: string, readonly lastPaidOn: string | null, readonly settledOn: string | null, readonly outstanding: { readonly principalFen: number, readonly interestFen: number, readonly totalFen: number } | null, readonly overdue: { readonly totalFen: number, readonly since: string | null } | null, readonly nextInstalment: { readonly no: number, readonly dueOn: string, readonly principalFen: number, readonly interestFen: number, readonly totalFen: number, readonly balanceFen: number, readonly paidPrincipalFen: number, readonly paidInterestFen: number, readonly status: string } | null, readonly schedule: ReadonlyArray<{ readonly no: number, readonly dueOn: string, readonly principalFen: number, readonly interestFen: number, readonly totalFen: number, readonly balanceFen: number, readonly paidPrincipalFen: number, readonly paidInterestFen: number, readonly status: string }>, readonly repayments: ReadonlyArray<{ readonly id: string, readonly paidOn: string, readonly amountFen: number, readonly principalFen: number, readonly interestFen: number, readonly reference: string | null, readonly shares: ReadonlyArray<{ readonly no: number, readonly interestFen: number, readonly principalFen: number }> }> } | null };

export type ProductMatchesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ProductMatchesQuery = { readonly productMatches: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly productId: string, readonly productName: string, readonly isEligible: boolean, readonly score: number, readonly computedOn: string, readonly bank: { readonly name: string }, readonly product: { readonly minRateBp: number, readonly maxRateBp: number }, readonly reasons: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly facts: import("@zhiya/kernel").Json }>, readonly unmet: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type OfferOfCaseQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OfferOfCaseQuery = { readonly offer: { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly releasedOn: string | null, readonly acceptedOn: string | null, readonly rank: number | null, readonly shortfallFen: number, readonly isCheapestInFull: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly listing: { readonly state: string, readonly caseNo: string | null, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly maturityOn: string, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number }>, readonly supports: ReadonlyArray<{ readonly title: string, readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }> }> } | null }, readonly tracesOf: ReadonlyArray<{ readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> }> };

export type CompareOffersQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type CompareOffersQuery = { readonly offers: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly releasedOn: string | null, readonly acceptedOn: string | null, readonly rank: number | null, readonly shortfallFen: number, readonly isCheapestInFull: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly listing: { readonly state: string, readonly caseNo: string | null, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly maturityOn: string, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number }>, readonly supports: ReadonlyArray<{ readonly title: string, readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }> }> } | null }> };

export type OwnOffersQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnOffersQuery = { readonly myOffers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: string, readonly principalFen: number, readonly rateBp: number, readonly validUntil: string }> } };

export type OwnCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnCaseQuery = { readonly ownListing: { readonly lookupCode: string | null, readonly version: number, readonly availableEvents: ReadonlyArray<{ readonly event: string }> } | null };

export type OneCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type OneCaseQuery = { readonly case: { readonly id: string, readonly caseNo: string | null, readonly state: string, readonly stateSince: string, readonly enterpriseId: string | null, readonly enterpriseName: string | null, readonly division: string, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null, readonly acceptedOfferId: string | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }>, readonly parties: ReadonlyArray<{ readonly orgId: string, readonly name: string, readonly kind: string }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly recordId: string, readonly state: string, readonly orgKind: string, readonly orgName: string | null, readonly isOutside: boolean, readonly isMine: boolean, readonly since: string, readonly dueOn: string | null, readonly isLate: boolean, readonly about: { readonly caseNo: string | null, readonly name: string | null, readonly kind: string | null, readonly year: number | null } }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly event: string, readonly reason: string | null, readonly orgName: string, readonly orgKind: string, readonly personName: string | null, readonly businessDate: string, readonly about: { readonly caseNo: string | null, readonly name: string | null, readonly kind: string | null, readonly year: number | null } }> } };

export type ValueAndCoverQueryVariables = Exact<{
  caseId: string | number;
  value: boolean;
  cover: boolean;
  order: boolean;
  ask: boolean;
  contract: boolean;
}>;


export type ValueAndCoverQuery = { readonly listing: { readonly state: string, readonly amountFen: number | null, readonly months: number | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }> }, readonly contract?: { readonly principalFen: number, readonly maturesOn: string } | null, readonly valuationOrders?: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly note: string | null, readonly requestedOn: string, readonly lowFen: number | null, readonly pointFen: number | null, readonly highFen: number | null, readonly methods: ReadonlyArray<string>, readonly baseDate: string | null, readonly validUntil: string | null, readonly reasoning: string | null, readonly feeFen: number | null, readonly reportFileId: string | null, readonly deliveredOn: string | null, readonly evaluator: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly name: string } | null, readonly requester: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly protectionQuotes?: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly kind: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly maturityOn: string | null, readonly note: string | null, readonly requestedOn: string, readonly sumInsuredFen: number | null, readonly premiumFen: number | null, readonly lossShareBp: number | null, readonly coverFrom: string | null, readonly coverUntil: string | null, readonly validUntil: string | null, readonly quotedOn: string | null, readonly policyNo: string | null, readonly policyFileId: string | null, readonly issuedOn: string | null, readonly insurer: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly evaluators?: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly insurers?: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type CaseSupportQueryVariables = Exact<{
  caseId: string | number;
  language: string;
}>;


export type CaseSupportQuery = { readonly caseSupport: { readonly coverages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractId: string, readonly fundName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly ipShareBp: number, readonly coveredFen: number, readonly drawnOn: string, readonly reason: string | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly borrower: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly assetId: string, readonly kind: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseId: string, readonly paidOn: string, readonly amountFen: number }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly year: number, readonly programmeTitle: string, readonly amountFen: number, readonly computedOn: string, readonly todayFen: number | null, readonly expectedOn: string, readonly paidOn: string | null, readonly reason: string | null, readonly enterprise: { readonly id: string, readonly name: string, readonly creditCode: string } | null, readonly bureau: { readonly name: string } | null, readonly open: { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null, readonly computation: { readonly baseFen: number, readonly rate: string | null, readonly uncappedFen: number, readonly capRemainingFen: number | null, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseId: string, readonly paidOn: string, readonly amountFen: number }>, readonly payee: { readonly accountName: string, readonly bankName: string, readonly accountNumber: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly waiting: ReadonlyArray<{ readonly kind: string, readonly year: number, readonly programmeTitle: string | null, readonly paidFen: number, readonly status: string, readonly open: { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null }>, readonly statement: { readonly size: string | null, readonly isFirstPledge: boolean | null } | null } };

export type ProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { readonly waiting: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> }, readonly done: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> } };

export type BureauHomeQueryVariables = Exact<{
  division?: string | null | undefined;
  year?: number | null | undefined;
  language: string;
}>;


export type BureauHomeQuery = { readonly bureauOverview: { readonly division: string, readonly divisionName: string, readonly year: number, readonly today: string, readonly years: ReadonlyArray<number>, readonly figures: { readonly offPlatformFen: number, readonly onPlatformFen: number, readonly totalFen: number, readonly projectedFen: number, readonly isOver: boolean, readonly returns: ReadonlyArray<{ readonly id: string, readonly division: string, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly metric: string, readonly year: number, readonly periodFrom: string, readonly periodLast: string, readonly isWholeYear: boolean, readonly value: number, readonly basis: string, readonly basisNote: string, readonly printed: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly onPlatform: { readonly amountFen: number, readonly loans: number, readonly enterprises: number, readonly patents: number, readonly trademarks: number, readonly copyrights: number, readonly mixedLoans: number } }, readonly comparison: { readonly growthBp: number | null, readonly code: string | null }, readonly target: { readonly id: string, readonly divisionName: string, readonly year: number, readonly metric: string, readonly source: string, readonly plan: string | null, readonly planTitle: string | null, readonly designations: ReadonlyArray<string>, readonly state: string, readonly stateSince: string, readonly version: number, readonly amountFen: number, readonly label: string, readonly basis: string, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly actualFen: number, readonly attainmentBp: number | null, readonly missingFen: number | null, readonly status: string, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } | null, readonly proposedTargets: ReadonlyArray<{ readonly id: string }>, readonly history: ReadonlyArray<{ readonly year: number, readonly totalFen: number, readonly projectedFen: number, readonly isWhole: boolean, readonly isOver: boolean, readonly onPlatformFen: number, readonly returns: ReadonlyArray<{ readonly periodFrom: string, readonly periodLast: string, readonly basisNote: string }> }>, readonly months: ReadonlyArray<{ readonly month: number, readonly counters: { readonly amountFen: number, readonly loans: number, readonly enterprises: number, readonly patents: number, readonly trademarks: number, readonly copyrights: number, readonly mixedLoans: number } }>, readonly within: ReadonlyArray<{ readonly division: string, readonly name: string, readonly counters: { readonly amountFen: number, readonly loans: number, readonly enterprises: number, readonly patents: number, readonly trademarks: number, readonly copyrights: number, readonly mixedLoans: number } }> }, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly programmeTitle: string, readonly division: string, readonly sizeFen: number, readonly openedOn: string, readonly cashFen: number, readonly committedFen: number, readonly availableFen: number, readonly occupiedFen: number, readonly freeFen: number, readonly coveredLoansFen: number, readonly manager: { readonly name: string } | null, readonly bureau: { readonly name: string } | null, readonly banks: ReadonlyArray<{ readonly coveredTotalFen: number, readonly inForceFen: number, readonly loans: number, readonly compensatedFen: number, readonly remainingFen: number | null, readonly occupiedFen: number, readonly steps: ReadonlyArray<string>, readonly bank: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }> }> };

export type InboxOfBureauQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxOfBureauQuery = { readonly inbox: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly recordType: string, readonly recordId: string, readonly state: string, readonly role: string | null, readonly since: string, readonly dueOn: string | null, readonly about: { readonly caseNo: string | null, readonly name: string | null, readonly kind: string | null, readonly year: number | null } }> };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { readonly inbox: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly recordType: string, readonly recordId: string, readonly state: string, readonly role: string | null, readonly since: string, readonly dueOn: string | null, readonly isOutside: boolean, readonly about: { readonly caseNo: string | null, readonly name: string | null, readonly kind: string | null, readonly year: number | null } }> };

export type OrganisationDetailQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationDetailQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly state: string, readonly division: string, readonly creditCode: string, readonly address: string | null, readonly licenceNumber: string | null, readonly licenceExpiresOn: string | null, readonly stateSince: string }> };

export type OrganisationsQueryVariables = Exact<{
  state?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly state: string, readonly division: string, readonly creditCode: string, readonly stateSince: string }> };

export type EventPartsFragment = { readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> };

export type EvidencePartsFragment = { readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly permissions: ReadonlyArray<string>, readonly today: string, readonly unread: number, readonly person: { readonly id: string, readonly name: string, readonly email: string }, readonly acting: { readonly id: string, readonly name: string, readonly kind: string, readonly division: string, readonly roles: ReadonlyArray<string> } | null, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: string, readonly state: string } }> } | null };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly me: { readonly person: { readonly name: string }, readonly acting: { readonly name: string } | null } | null };

type OutcomeParts_Done_Fragment = { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null };

type OutcomeParts_Refusal_Fragment = { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> };

export type OutcomePartsFragment =
  | OutcomeParts_Done_Fragment
  | OutcomeParts_Refusal_Fragment
;

export type ProposalPartsFragment = { readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type ArguedClausePartsFragment = { readonly document: string, readonly clause: string, readonly title: string, readonly number: string | null, readonly locator: string, readonly quote: string, readonly summary: string | null };

export type ArguedValuePartsFragment = { readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null };

export type DecisionTracePartsFragment = { readonly id: string, readonly subjectType: string, readonly subjectId: string, readonly caseId: string | null, readonly event: string | null, readonly programmeTitle: string | null, readonly revision: number | null, readonly asOf: string, readonly at: string, readonly personName: string | null, readonly orgName: string | null, readonly question: string, readonly figures: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null, readonly on: string | null, readonly sourceType: string | null, readonly sourceId: string | null }>, readonly parts: ReadonlyArray<{ readonly title: string, readonly lines: ReadonlyArray<string>, readonly rounding: string | null, readonly clauses: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly title: string, readonly number: string | null, readonly locator: string, readonly quote: string, readonly summary: string | null }>, readonly parameters: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly value: string, readonly from: string, readonly until: string | null, readonly unverified: string | null, readonly clause: { readonly document: string, readonly clause: string, readonly title: string, readonly number: string | null, readonly locator: string, readonly quote: string, readonly summary: string | null } }>, readonly caps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly remainingFen: number | null, readonly binds: boolean }>, readonly readings: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> };

export type TraceLinkFragment = { readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> };

export type MyContractsQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyContractsQuery = { readonly myLoans: { readonly nextCursor: string | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractNo: string | null, readonly state: string, readonly stateSince: string, readonly principalFen: number, readonly rateBp: number, readonly plannedOn: string, readonly drawnOn: string | null, readonly borrower: { readonly name: string } | null, readonly bank: { readonly name: string } | null, readonly conditions: ReadonlyArray<{ readonly kind: string, readonly unmet: { readonly code: string } | null }> }> } };

export type MyLoansQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyLoansQuery = { readonly myLoans: { readonly nextCursor: string | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractNo: string | null, readonly state: string, readonly stateSince: string, readonly principalFen: number, readonly rateBp: number, readonly drawnOn: string | null, readonly maturesOn: string, readonly borrower: { readonly name: string } | null, readonly bank: { readonly name: string } | null, readonly outstanding: { readonly totalFen: number } | null, readonly overdue: { readonly totalFen: number, readonly since: string | null } | null, readonly nextInstalment: { readonly dueOn: string, readonly totalFen: number, readonly paidPrincipalFen: number, readonly paidInterestFen: number } | null }> } };

export type InstalmentPartsFragment = { readonly no: number, readonly dueOn: string, readonly principalFen: number, readonly interestFen: number, readonly totalFen: number, readonly balanceFen: number, readonly paidPrincipalFen: number, readonly paidInterestFen: number, readonly status: string };

export type ContractPartsFragment = { readonly id: string, readonly caseId: string, readonly contractNo: string | null, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly dueDay: number | null, readonly plannedOn: string, readonly maturesOn: string, readonly otherConditions: string | null, readonly issuedOn: string | null, readonly borrowerSignedOn: string | null, readonly bankSignedOn: string | null, readonly drawnOn: string | null, readonly settledOn: string | null, readonly borrower: { readonly id: string, readonly name: string } | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly outstanding: { readonly principalFen: number, readonly interestFen: number, readonly totalFen: number } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly conditions: ReadonlyArray<{ readonly kind: string, readonly waitingFor: ReadonlyArray<string>, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly unmet: { readonly code: string, readonly facts: import("@zhiya/kernel").Json } | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OneCardQueryVariables = Exact<{
  id: string | number;
}>;


export type OneCardQuery = { readonly publishedListing: { readonly id: string, readonly caseNo: string, readonly division: string, readonly industry: string, readonly amountFen: number, readonly months: number, readonly purpose: string, readonly maxRateBp: number | null, readonly method: string | null, readonly publishedOn: string, readonly validUntil: string, readonly consent: string, readonly consentSince: string | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> } };

export type ConsentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { readonly case: { readonly caseNo: string | null, readonly state: string }, readonly consents: ReadonlyArray<{ readonly id: string, readonly recipientOrgId: string, readonly recipientName: string, readonly recipientKind: string, readonly state: string, readonly since: string, readonly message: string | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string }> }> }>, readonly institutions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string }>, readonly viewingRecords: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly viewerOrgName: string, readonly viewerOrgKind: string, readonly personName: string, readonly at: string, readonly what: string, readonly detail: string | null }> } };

export type MyListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyListingsQuery = { readonly myListings: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseNo: string | null, readonly state: string, readonly stateSince: string, readonly amountFen: number | null, readonly months: number | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> }> } };

export type MarketListingQueryVariables = Exact<{
  id: string | number;
}>;


export type MarketListingQuery = { readonly marketListing: { readonly id: string, readonly state: string, readonly caseNo: string | null, readonly amountFen: number, readonly months: number, readonly purpose: string | null, readonly maxRateBp: number | null, readonly method: string | null, readonly wantedOn: string | null, readonly division: string, readonly industry: string | null, readonly kinds: ReadonlyArray<string>, readonly publishedOn: string | null, readonly validUntil: string | null, readonly matches: ReadonlyArray<{ readonly productId: string, readonly productName: string, readonly isEligible: boolean, readonly score: number, readonly computedOn: string, readonly reasons: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly facts: import("@zhiya/kernel").Json }>, readonly unmet: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly facts: import("@zhiya/kernel").Json }> }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly state: string, readonly principalFen: number, readonly rateBp: number }> } };

export type MarketQueryVariables = Exact<{
  filter?: MarketFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketQuery = { readonly market: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseNo: string | null, readonly amountFen: number, readonly months: number, readonly purpose: string | null, readonly maxRateBp: number | null, readonly division: string, readonly kinds: ReadonlyArray<string>, readonly publishedOn: string | null, readonly validUntil: string | null, readonly matches: ReadonlyArray<{ readonly productName: string, readonly isEligible: boolean, readonly score: number, readonly unmet: ReadonlyArray<{ readonly code: string }> }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly state: string }> }> } };

export type OfferToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferToEditQuery = { readonly offer: { readonly id: string, readonly caseId: string, readonly state: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly product: { readonly id: string } | null, readonly listing: { readonly caseNo: string | null, readonly amountFen: number | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }> }, readonly myLoanProducts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: string }> };

export type ToOfferQueryVariables = Exact<{
  id: string | number;
}>;


export type ToOfferQuery = { readonly marketListing: { readonly id: string, readonly caseNo: string | null, readonly amountFen: number, readonly months: number, readonly method: string | null, readonly wantedOn: string | null, readonly matches: ReadonlyArray<{ readonly productId: string, readonly isEligible: boolean }> }, readonly myLoanProducts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: string, readonly minRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean }> };

export type OfferOfBankQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OfferOfBankQuery = { readonly offer: { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly releasedOn: string | null, readonly acceptedOn: string | null, readonly rank: number | null, readonly shortfallFen: number, readonly isCheapestInFull: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly listing: { readonly state: string, readonly caseNo: string | null, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly maturityOn: string, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number }>, readonly supports: ReadonlyArray<{ readonly title: string, readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }> }> } | null } };

export type MyOffersQueryVariables = Exact<{
  state?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOffersQuery = { readonly myOffers: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly validUntil: string, readonly listing: { readonly caseNo: string | null }, readonly netCost: { readonly yearlyBp: number | null } | null }> } };

export type CardPartsFragment = { readonly id: string, readonly caseNo: string, readonly division: string, readonly industry: string, readonly amountFen: number, readonly months: number, readonly purpose: string, readonly maxRateBp: number | null, readonly method: string | null, readonly publishedOn: string, readonly validUntil: string, readonly consent: string, readonly consentSince: string | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> };

export type ListingPartsFragment = { readonly id: string, readonly caseNo: string | null, readonly lookupCode: string | null, readonly state: string, readonly stateSince: string, readonly access: string, readonly enterpriseName: string, readonly creditCode: string, readonly division: string, readonly amountFen: number | null, readonly months: number | null, readonly purpose: string | null, readonly purposeNote: string | null, readonly maxRateBp: number | null, readonly method: string | null, readonly wantedOn: string | null, readonly establishedOn: string | null, readonly industry: string | null, readonly employees: number | null, readonly revenueFen: number | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly introduction: string | null, readonly submittedOn: string | null, readonly publishedOn: string | null, readonly validUntil: string | null, readonly version: number, readonly sections: ReadonlyArray<{ readonly section: string, readonly status: string, readonly correction: string | null }>, readonly assets: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OneListingQueryVariables = Exact<{
  id: string | number;
}>;


export type OneListingQuery = { readonly listing: { readonly id: string, readonly caseNo: string | null, readonly lookupCode: string | null, readonly state: string, readonly stateSince: string, readonly access: string, readonly enterpriseName: string, readonly creditCode: string, readonly division: string, readonly amountFen: number | null, readonly months: number | null, readonly purpose: string | null, readonly purposeNote: string | null, readonly maxRateBp: number | null, readonly method: string | null, readonly wantedOn: string | null, readonly establishedOn: string | null, readonly industry: string | null, readonly employees: number | null, readonly revenueFen: number | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly introduction: string | null, readonly submittedOn: string | null, readonly publishedOn: string | null, readonly validUntil: string | null, readonly version: number, readonly sections: ReadonlyArray<{ readonly section: string, readonly status: string, readonly correction: string | null }>, readonly assets: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly coOwnersAgreed: boolean, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly checkedOn: string, readonly statusSource: string | null, readonly protectedUntil: string | null, readonly termBasis: string, readonly annualFeePaidUntil: string | null, readonly filingDate: string | null, readonly grantDate: string | null, readonly isDivisional: boolean | null, readonly compensationDays: number | null, readonly niceClass: number | null, readonly registrationDate: string | null, readonly renewals: number | null, readonly completedOn: string | null, readonly firstPublishedOn: string | null, readonly registeredOn: string | null, readonly author: string | null, readonly authorDiedOn: string | null, readonly version: number, readonly owners: ReadonlyArray<{ readonly name: string, readonly creditCode: string | null }>, readonly pledges: ReadonlyArray<{ readonly caseId: string, readonly since: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }> }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type OfferPartsFragment = { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly rateBp: number, readonly months: number, readonly method: string, readonly drawnOn: string, readonly dueDay: number | null, readonly requiresInsurance: boolean, readonly conditions: ReadonlyArray<string>, readonly otherConditions: string | null, readonly validUntil: string, readonly releasedOn: string | null, readonly acceptedOn: string | null, readonly rank: number | null, readonly shortfallFen: number, readonly isCheapestInFull: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly listing: { readonly state: string, readonly caseNo: string | null, readonly amountFen: number | null, readonly months: number | null, readonly validUntil: string | null }, readonly fees: ReadonlyArray<{ readonly kind: string, readonly amountFen: number, readonly dueOn: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly maturityOn: string, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number }>, readonly supports: ReadonlyArray<{ readonly title: string, readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }> }> } | null };

export type ProductPartsFragment = { readonly id: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly divisions: ReadonlyArray<string>, readonly minYearsRegistered: number, readonly minRateBp: number, readonly maxRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly preferences: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly kinds: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly number: number | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type ProductToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductToEditQuery = { readonly loanProduct: { readonly id: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly divisions: ReadonlyArray<string>, readonly minYearsRegistered: number, readonly minRateBp: number, readonly maxRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly preferences: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly kinds: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly number: number | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type ProductOfBankQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductOfBankQuery = { readonly loanProduct: { readonly id: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly divisions: ReadonlyArray<string>, readonly minYearsRegistered: number, readonly minRateBp: number, readonly maxRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly preferences: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly kinds: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly number: number | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type MyProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProductsQuery = { readonly myLoanProducts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: string, readonly stateSince: string, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly minRateBp: number, readonly maxRateBp: number, readonly requiresInsurance: boolean }> };

export type PublishedListingsQueryVariables = Exact<{
  filter?: PublishedListingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedListingsQuery = { readonly publishedListings: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseNo: string, readonly division: string, readonly industry: string, readonly amountFen: number, readonly months: number, readonly purpose: string, readonly maxRateBp: number | null, readonly method: string | null, readonly publishedOn: string, readonly validUntil: string, readonly consent: string, readonly consentSince: string | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> }> } };

export type RightsToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsToChooseQuery = { readonly assets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly status: string, readonly burdens: ReadonlyArray<string>, readonly isListable: boolean, readonly protectedUntil: string | null }> } };

export type ProductOnShelfQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductOnShelfQuery = { readonly loanProduct: { readonly id: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly divisions: ReadonlyArray<string>, readonly minYearsRegistered: number, readonly minRateBp: number, readonly maxRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean, readonly bank: { readonly id: string, readonly name: string }, readonly preferences: ReadonlyArray<{ readonly code: string, readonly weight: number, readonly kinds: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly number: number | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type ShelfQueryVariables = Exact<{
  filter?: ShelfFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type ShelfQuery = { readonly loanProducts: { readonly nextCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly acceptedKinds: ReadonlyArray<string>, readonly minAmountFen: number, readonly maxAmountFen: number, readonly minMonths: number, readonly maxMonths: number, readonly minRateBp: number, readonly maxRateBp: number, readonly methods: ReadonlyArray<string>, readonly requiresInsurance: boolean, readonly bank: { readonly name: string } }> } };

export type SubmittedQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmittedQuery = { readonly listing: { readonly id: string, readonly caseNo: string | null, readonly lookupCode: string | null, readonly state: string }, readonly case: { readonly tasks: ReadonlyArray<{ readonly recordType: string, readonly dueOn: string | null }> } };

export type VerifyQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type VerifyQueueQuery = { readonly listingsToVerify: ReadonlyArray<{ readonly id: string, readonly caseNo: string | null, readonly enterpriseName: string | null, readonly amountFen: number | null, readonly submittedOn: string | null, readonly rights: ReadonlyArray<{ readonly rightKind: string, readonly count: number }> }> };

export type AuditTrailQueryVariables = Exact<{
  recordType?: string | null | undefined;
  recordId?: string | null | undefined;
  personId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  before?: string | null | undefined;
  beforeId?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditPeople: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly auditTrail: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly recordId: string, readonly seq: number, readonly action: string, readonly personName: string, readonly orgName: string, readonly at: string, readonly businessDate: string, readonly before: import("@zhiya/kernel").Json | null, readonly after: import("@zhiya/kernel").Json | null, readonly hash: string }> };

export type JobsQueryVariables = Exact<{
  state?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsQuery = { readonly jobs: { readonly nextCursor: string | null, readonly counts: ReadonlyArray<{ readonly state: string, readonly count: number }>, readonly jobs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly event: string, readonly state: string, readonly attempts: number, readonly runAt: string, readonly createdAt: string, readonly lastError: string | null, readonly correlationId: string }> } };

export type MailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailsQuery = { readonly mails: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly subject: string, readonly body: string | null, readonly isOpenable: boolean, readonly state: string, readonly createdAt: string }> };

export type FigureLoansQueryVariables = Exact<{
  division?: string | null | undefined;
  year?: number | null | undefined;
  month?: number | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type FigureLoansQuery = { readonly figureLoans: { readonly year: number, readonly month: number | null, readonly division: string, readonly nextCursor: string | null, readonly counters: { readonly amountFen: number, readonly loans: number, readonly enterprises: number, readonly patents: number, readonly trademarks: number, readonly copyrights: number, readonly mixedLoans: number }, readonly loans: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly divisionName: string, readonly drawnOn: string, readonly principalFen: number, readonly rightKinds: ReadonlyArray<string>, readonly isMixed: boolean, readonly borrower: { readonly name: string } | null, readonly bank: { readonly name: string } | null }> } };

export type CounterPartsFragment = { readonly amountFen: number, readonly loans: number, readonly enterprises: number, readonly patents: number, readonly trademarks: number, readonly copyrights: number, readonly mixedLoans: number };

export type ReturnPartsFragment = { readonly id: string, readonly division: string, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly metric: string, readonly year: number, readonly periodFrom: string, readonly periodLast: string, readonly isWholeYear: boolean, readonly value: number, readonly basis: string, readonly basisNote: string, readonly printed: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type TargetPartsFragment = { readonly id: string, readonly divisionName: string, readonly year: number, readonly metric: string, readonly source: string, readonly plan: string | null, readonly planTitle: string | null, readonly designations: ReadonlyArray<string>, readonly state: string, readonly stateSince: string, readonly version: number, readonly amountFen: number, readonly label: string, readonly basis: string, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly actualFen: number, readonly attainmentBp: number | null, readonly missingFen: number | null, readonly status: string, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OneReturnQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneReturnQuery = { readonly lendingReturn: { readonly id: string, readonly division: string, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly metric: string, readonly year: number, readonly periodFrom: string, readonly periodLast: string, readonly isWholeYear: boolean, readonly value: number, readonly basis: string, readonly basisNote: string, readonly printed: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type ReturnsQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  language: string;
}>;


export type ReturnsQuery = { readonly lendingReturns: ReadonlyArray<{ readonly id: string, readonly division: string, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly metric: string, readonly year: number, readonly periodFrom: string, readonly periodLast: string, readonly isWholeYear: boolean, readonly value: number, readonly basis: string, readonly basisNote: string, readonly printed: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> };

export type OneTargetQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneTargetQuery = { readonly target: { readonly id: string, readonly divisionName: string, readonly year: number, readonly metric: string, readonly source: string, readonly plan: string | null, readonly planTitle: string | null, readonly designations: ReadonlyArray<string>, readonly state: string, readonly stateSince: string, readonly version: number, readonly amountFen: number, readonly label: string, readonly basis: string, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly actualFen: number, readonly attainmentBp: number | null, readonly missingFen: number | null, readonly status: string, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }, readonly tracesOf: ReadonlyArray<{ readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> }> };

export type TargetsQueryVariables = Exact<{
  language: string;
}>;


export type TargetsQuery = { readonly targets: ReadonlyArray<{ readonly id: string, readonly divisionName: string, readonly year: number, readonly metric: string, readonly source: string, readonly plan: string | null, readonly planTitle: string | null, readonly designations: ReadonlyArray<string>, readonly state: string, readonly stateSince: string, readonly version: number, readonly amountFen: number, readonly label: string, readonly basis: string, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly actualFen: number, readonly attainmentBp: number | null, readonly missingFen: number | null, readonly status: string, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> };

export type OneFilingQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneFilingQuery = { readonly filing: { readonly id: string, readonly caseId: string, readonly contractNo: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly registry: string, readonly principalFen: number, readonly debtMaturesOn: string, readonly filedOn: string | null, readonly examinationDueOn: string | null, readonly registryNote: string | null, readonly refusalGround: string | null, readonly registrationNo: string | null, readonly registeredOn: string | null, readonly debtEndedOn: string | null, readonly debtEndedBy: string | null, readonly releaseGround: string | null, readonly releasedOn: string | null, readonly statements: { readonly isContractLawful: boolean | null, readonly hasForfeitureClause: boolean | null, readonly hasSameDayInvention: boolean | null, readonly hasSimilarMarks: boolean | null, readonly hasOtherObstacle: boolean | null, readonly isDeclared: boolean | null }, readonly preflight: { readonly rulesVersion: string | null, readonly asOf: string, readonly failed: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly mayFile: boolean, readonly answers: ReadonlyArray<{ readonly code: string, readonly check: string, readonly title: import("@zhiya/kernel").Json, readonly verdict: string, readonly facts: import("@zhiya/kernel").Json, readonly todo: import("@zhiya/kernel").Json | null, readonly isCurable: boolean, readonly isWaivedByDeclaration: boolean, readonly isAcknowledged: boolean, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null }> }, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }>, readonly right: { readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null } | null, readonly pledgor: { readonly name: string } | null, readonly pledgee: { readonly name: string } | null }, readonly proposalsAbout: ReadonlyArray<{ readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly tracesOf: ReadonlyArray<{ readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> }> };

export type MyFilingsQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyFilingsQuery = { readonly myFilings: { readonly nextCursor: string | null, readonly filings: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractNo: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly registry: string, readonly principalFen: number, readonly debtMaturesOn: string, readonly filedOn: string | null, readonly examinationDueOn: string | null, readonly registryNote: string | null, readonly refusalGround: string | null, readonly registrationNo: string | null, readonly registeredOn: string | null, readonly debtEndedOn: string | null, readonly debtEndedBy: string | null, readonly releaseGround: string | null, readonly releasedOn: string | null, readonly right: { readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null } | null, readonly pledgor: { readonly name: string } | null, readonly pledgee: { readonly name: string } | null, readonly preflight: { readonly asOf: string, readonly failed: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly mayFile: boolean } }> } };

export type FilingPartsFragment = { readonly id: string, readonly caseId: string, readonly contractNo: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly registry: string, readonly principalFen: number, readonly debtMaturesOn: string, readonly filedOn: string | null, readonly examinationDueOn: string | null, readonly registryNote: string | null, readonly refusalGround: string | null, readonly registrationNo: string | null, readonly registeredOn: string | null, readonly debtEndedOn: string | null, readonly debtEndedBy: string | null, readonly releaseGround: string | null, readonly releasedOn: string | null, readonly right: { readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null } | null, readonly pledgor: { readonly name: string } | null, readonly pledgee: { readonly name: string } | null, readonly preflight: { readonly asOf: string, readonly failed: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly mayFile: boolean } };

export type RuleToChangeQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type RuleToChangeQuery = { readonly ruleRevision: { readonly currentRevision: number, readonly canChange: boolean, readonly revision: { readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }, readonly before: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }>, readonly after: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type RuleSourceQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type RuleSourceQuery = { readonly policyDocument: { readonly id: string, readonly title: string, readonly number: string | null, readonly textOnFile: boolean, readonly version: number | null, readonly catalogued: ReadonlyArray<{ readonly id: string, readonly locator: string }>, readonly clauses: ReadonlyArray<{ readonly locator: string }> } };

export type RuleSourcesQueryVariables = Exact<{
  question: string;
  language: string;
}>;


export type RuleSourcesQuery = { readonly policySearch: { readonly hits: ReadonlyArray<{ readonly document: { readonly id: string, readonly title: string, readonly number: string | null } }> } };

export type ImportedTextPartsFragment = { readonly id: string, readonly documentId: string, readonly documentTitle: string, readonly version: number, readonly kind: string, readonly fileName: string, readonly importedOn: string, readonly orgName: string, readonly personName: string, readonly characters: number, readonly clauses: number, readonly quotations: number, readonly missing: number, readonly isStale: boolean, readonly checkedAt: string };

export type RuleValuePartsFragment = { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> };

export type RuleParameterPartsFragment = { readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> };

export type RuleRevisionPartsFragment = { readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> };

export type RuleSheetPartsFragment = { readonly currentRevision: number, readonly canChange: boolean, readonly revision: { readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }, readonly before: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }>, readonly after: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type RuleTemplatesQueryVariables = Exact<{
  language: string;
}>;


export type RuleTemplatesQuery = { readonly ruleTemplates: ReadonlyArray<{ readonly id: string, readonly title: string, readonly divisionName: string, readonly isOwn: boolean }> };

export type OneRuleQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneRuleQuery = { readonly ruleRevision: { readonly currentRevision: number, readonly canChange: boolean, readonly revision: { readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }, readonly before: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }>, readonly after: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }, readonly ruleImpact: { readonly changesLosses: boolean, readonly supposedBalanceFen: number, readonly supposedCoveredFen: number, readonly supposedOverdueMonths: number, readonly losses: ReadonlyArray<{ readonly lossFen: number, readonly isChanged: boolean, readonly before: { readonly status: string, readonly payableFen: number | null, readonly reasons: ReadonlyArray<string>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amountFen: number }> } | null, readonly after: { readonly status: string, readonly payableFen: number | null, readonly reasons: ReadonlyArray<string>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amountFen: number }> } | null }>, readonly book: { readonly subjects: number, readonly affected: number, readonly changed: number, readonly unknown: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number, readonly largest: ReadonlyArray<{ readonly subjectId: string, readonly label: string, readonly kind: string, readonly year: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number }> }, readonly examples: { readonly subjects: number, readonly affected: number, readonly changed: number, readonly unknown: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number, readonly largest: ReadonlyArray<{ readonly subjectId: string, readonly label: string, readonly kind: string, readonly year: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number }> } } | null };

export type RuleCasesPartsFragment = { readonly subjects: number, readonly affected: number, readonly changed: number, readonly unknown: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number, readonly largest: ReadonlyArray<{ readonly subjectId: string, readonly label: string, readonly kind: string, readonly year: number, readonly beforeFen: number, readonly afterFen: number, readonly differenceFen: number }> };

export type RuleLossPartsFragment = { readonly lossFen: number, readonly isChanged: boolean, readonly before: { readonly status: string, readonly payableFen: number | null, readonly reasons: ReadonlyArray<string>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amountFen: number }> } | null, readonly after: { readonly status: string, readonly payableFen: number | null, readonly reasons: ReadonlyArray<string>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amountFen: number }> } | null };

export type RuleLossOutcomePartsFragment = { readonly status: string, readonly payableFen: number | null, readonly reasons: ReadonlyArray<string>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amountFen: number }> };

export type RulesQueryVariables = Exact<{
  language: string;
}>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly title: string, readonly divisionName: string, readonly from: string, readonly until: string | null, readonly isOwn: boolean, readonly revision: number, readonly missing: ReadonlyArray<string>, readonly parameters: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }>, readonly revisions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> }>, readonly ruleRevisions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly programme: string, readonly programmeTitle: string, readonly baseTitle: string, readonly baseRevision: number, readonly divisionName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly summary: string, readonly copyFrom: string | null, readonly revision: number | null, readonly publishedOn: string | null, readonly makerName: string, readonly checkerName: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly from: string, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> };

export type PolicyImportPreviewQueryVariables = Exact<{
  importId: string | number;
  language: string;
}>;


export type PolicyImportPreviewQuery = { readonly policyImport: { readonly importId: string, readonly fileName: string, readonly kind: string | null, readonly characters: number, readonly number: string | null, readonly title: string, readonly keptFor: string | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }>, readonly clauses: ReadonlyArray<{ readonly anchor: string, readonly rank: string, readonly depth: number, readonly locator: string, readonly isContinued: boolean, readonly text: string }>, readonly matches: ReadonlyArray<{ readonly by: string, readonly likeness: number, readonly document: { readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number } }> } };

export type PolicyImportForQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type PolicyImportForQuery = { readonly policyDocument: { readonly id: string, readonly title: string, readonly number: string | null } };

export type PolicyReportQueryVariables = Exact<{
  documentId: string | number;
  language: string;
}>;


export type PolicyReportQuery = { readonly policyTextReport: { readonly document: { readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }, readonly texts: ReadonlyArray<{ readonly id: string, readonly documentId: string, readonly documentTitle: string, readonly version: number, readonly kind: string, readonly fileName: string, readonly importedOn: string, readonly orgName: string, readonly personName: string, readonly characters: number, readonly clauses: number, readonly quotations: number, readonly missing: number, readonly isStale: boolean, readonly checkedAt: string }>, readonly quotations: ReadonlyArray<{ readonly key: string, readonly quote: string, readonly isFound: boolean, readonly likeness: number, readonly passage: string | null, readonly anchor: string | null }> } };

export type PolicyImportsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: string;
}>;


export type PolicyImportsQuery = { readonly policyImports: { readonly nextCursor: string | null, readonly texts: ReadonlyArray<{ readonly id: string, readonly documentId: string, readonly documentTitle: string, readonly version: number, readonly kind: string, readonly fileName: string, readonly importedOn: string, readonly orgName: string, readonly personName: string, readonly characters: number, readonly clauses: number, readonly quotations: number, readonly missing: number, readonly isStale: boolean, readonly checkedAt: string }> } };

export type OneTraceQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneTraceQuery = { readonly decisionTrace: { readonly id: string, readonly subjectType: string, readonly subjectId: string, readonly caseId: string | null, readonly event: string | null, readonly programmeTitle: string | null, readonly revision: number | null, readonly asOf: string, readonly at: string, readonly personName: string | null, readonly orgName: string | null, readonly question: string, readonly figures: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null, readonly on: string | null, readonly sourceType: string | null, readonly sourceId: string | null }>, readonly parts: ReadonlyArray<{ readonly title: string, readonly lines: ReadonlyArray<string>, readonly rounding: string | null, readonly clauses: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly title: string, readonly number: string | null, readonly locator: string, readonly quote: string, readonly summary: string | null }>, readonly parameters: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly value: string, readonly from: string, readonly until: string | null, readonly unverified: string | null, readonly clause: { readonly document: string, readonly clause: string, readonly title: string, readonly number: string | null, readonly locator: string, readonly quote: string, readonly summary: string | null } }>, readonly caps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly remainingFen: number | null, readonly binds: boolean }>, readonly readings: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }>, readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> } };

export type SandboxProgrammesQueryVariables = Exact<{
  language: string;
}>;


export type SandboxProgrammesQuery = { readonly sandboxProgrammes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly division: string, readonly isOwn: boolean, readonly from: string, readonly parameters: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly value: import("@zhiya/kernel").Json | null, readonly unverified: string | null }> }> };

export type SandboxRunPageQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type SandboxRunPageQuery = { readonly sandboxLimits: { readonly maxBytes: number, readonly maxRows: number }, readonly sandboxRun: { readonly id: string, readonly label: string, readonly programmeTitle: string, readonly supposedFrom: string, readonly source: string, readonly state: string, readonly asOf: string, readonly fileName: string | null, readonly copyFileId: string | null, readonly resultFileId: string | null, readonly faultCount: number, readonly lines: number, readonly enterprises: number, readonly parts: number, readonly done: number, readonly changes: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly unit: string, readonly before: import("@zhiya/kernel").Json | null, readonly after: import("@zhiya/kernel").Json | null, readonly unverified: string | null }>, readonly refusal: { readonly code: string, readonly facts: import("@zhiya/kernel").Json } | null, readonly faults: ReadonlyArray<{ readonly row: number, readonly message: string }>, readonly result: { readonly before: string, readonly after: string, readonly difference: string, readonly enterprises: number, readonly enterprisesAffected: number, readonly enterprisesOutside: number, readonly banks: number, readonly banksAffected: ReadonlyArray<string>, readonly unknownRows: number, readonly unknownEnterprises: number, readonly unknownBase: string, readonly barredBefore: number, readonly barredAfter: number, readonly months: ReadonlyArray<{ readonly month: string, readonly before: string, readonly after: string }>, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly before: string, readonly after: string, readonly changed: number }>, readonly largest: ReadonlyArray<{ readonly enterprise: string, readonly name: string, readonly kind: string, readonly year: number, readonly base: string, readonly before: string, readonly after: string, readonly difference: string, readonly banks: ReadonlyArray<string>, readonly arithmeticBefore: { readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null, readonly arithmeticAfter: { readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null }>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string, readonly rows: number }>, readonly parameters: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly value: string, readonly from: string, readonly side: string, readonly unverified: string | null, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }>, readonly monthReading: { readonly note: string } } | null } };

export type SandboxArithmeticPartsFragment = { readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> };

export type SandboxRunsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: string;
}>;


export type SandboxRunsQuery = { readonly sandboxRuns: { readonly nextCursor: string | null, readonly runs: ReadonlyArray<{ readonly id: string, readonly label: string, readonly programmeTitle: string, readonly source: string, readonly state: string, readonly asOf: string, readonly personName: string, readonly createdAt: string, readonly parts: number, readonly done: number, readonly before: string | null, readonly after: string | null }> } };

export type ProtectionQuotePartsFragment = { readonly id: string, readonly caseId: string, readonly kind: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly maturityOn: string | null, readonly note: string | null, readonly requestedOn: string, readonly sumInsuredFen: number | null, readonly premiumFen: number | null, readonly lossShareBp: number | null, readonly coverFrom: string | null, readonly coverUntil: string | null, readonly validUntil: string | null, readonly quotedOn: string | null, readonly policyNo: string | null, readonly policyFileId: string | null, readonly issuedOn: string | null, readonly insurer: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OneQuoteQueryVariables = Exact<{
  id: string | number;
}>;


export type OneQuoteQuery = { readonly protectionQuote: { readonly id: string, readonly caseId: string, readonly kind: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly maturityOn: string | null, readonly note: string | null, readonly requestedOn: string, readonly sumInsuredFen: number | null, readonly premiumFen: number | null, readonly lossShareBp: number | null, readonly coverFrom: string | null, readonly coverUntil: string | null, readonly validUntil: string | null, readonly quotedOn: string | null, readonly policyNo: string | null, readonly policyFileId: string | null, readonly issuedOn: string | null, readonly insurer: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type MyProtectionQuotesQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyProtectionQuotesQuery = { readonly myProtectionQuotes: { readonly nextCursor: string | null, readonly quotes: ReadonlyArray<{ readonly id: string, readonly state: string, readonly stateSince: string, readonly requestedOn: string, readonly principalFen: number, readonly maturityOn: string | null, readonly sumInsuredFen: number | null, readonly premiumFen: number | null, readonly policyNo: string | null, readonly enterprise: { readonly name: string } | null }> } };

export type ProgrammeValuesQueryVariables = Exact<{
  programme: string;
  language: string;
}>;


export type ProgrammeValuesQuery = { readonly programmeParameters: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly confidence: string, readonly documentId: string | null, readonly value: { readonly text: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }>, readonly tiers: ReadonlyArray<{ readonly upTo: string | null, readonly rate: string | null, readonly shares: ReadonlyArray<{ readonly party: string, readonly share: string }> }> }, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> };

export type CheckIdentifiersQueryVariables = Exact<{
  input: ReadonlyArray<IdentifierInput> | IdentifierInput;
}>;


export type CheckIdentifiersQuery = { readonly validateIdentifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly valid: boolean, readonly normalized: string | null, readonly detail: import("@zhiya/kernel").Json | null, readonly fault: { readonly code: string, readonly facts: import("@zhiya/kernel").Json } | null }> };

export type MeasureIndicatorQueryVariables = Exact<{
  input: IndicatorInput;
  language: string;
}>;


export type MeasureIndicatorQuery = { readonly indicator: { readonly rule: string | null, readonly threshold: string | null, readonly target: string | null, readonly actual: string, readonly attainment: string | null, readonly growth: string | null, readonly projected: string | null, readonly status: string, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } };

export type LossProgrammesQueryVariables = Exact<{
  language: string;
}>;


export type LossProgrammesQuery = { readonly documents: ReadonlyArray<{ readonly programmes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly division: string, readonly commands: ReadonlyArray<string>, readonly asks: ReadonlyArray<{ readonly command: string, readonly path: string }> }> }> };

export type CompensateLossQueryVariables = Exact<{
  input: CompensateInput;
  language: string;
}>;


export type CompensateLossQuery = { readonly compensate: { readonly status: string | null, readonly base: string, readonly rate: string | null, readonly uncapped: string | null, readonly payable: string | null, readonly steps: ReadonlyArray<string>, readonly limits: ReadonlyArray<{ readonly name: string, readonly title: string, readonly remaining: string, readonly binds: boolean }>, readonly shares: ReadonlyArray<{ readonly party: string, readonly amount: string }>, readonly returns: ReadonlyArray<{ readonly party: string, readonly amount: string }> | null, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }> | null, readonly blockers: ReadonlyArray<{ readonly condition: string, readonly reason: string, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } };

export type EstimateLoanQueryVariables = Exact<{
  input: LoanQuestionInput;
  language: string;
}>;


export type EstimateLoanQuery = { readonly estimateLoan: { readonly drawnOn: string, readonly asked: ReadonlyArray<string>, readonly elsewhere: ReadonlyArray<string>, readonly assumed: ReadonlyArray<{ readonly parameter: string, readonly note: string }>, readonly netCost: { readonly yearlyBp: number | null, readonly effectiveBp: number | null, readonly interestFen: number, readonly feesFen: number, readonly supportsFen: number, readonly netFen: number, readonly rows: ReadonlyArray<{ readonly on: string, readonly kind: string, readonly code: string, readonly amountFen: number, readonly runningFen: number, readonly month: number }> }, readonly choices: ReadonlyArray<{ readonly kind: string, readonly rule: string, readonly first: string, readonly toppedUpBy: ReadonlyArray<string>, readonly amountFen: number, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } | null, readonly others: ReadonlyArray<{ readonly programme: string, readonly aloneFen: number }> }>, readonly outlook: ReadonlyArray<{ readonly programme: string, readonly title: string, readonly division: string, readonly from: string, readonly until: string | null, readonly status: string, readonly missing: ReadonlyArray<string>, readonly countedFen: number | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly issuer: string, readonly sourceUrl: string | null }>, readonly items: ReadonlyArray<{ readonly kind: string, readonly year: number, readonly expectedOn: string, readonly amountFen: number, readonly isCounted: boolean, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly note: string }>, readonly parameters: ReadonlyArray<{ readonly parameter: string, readonly title: string, readonly value: string, readonly unit: string, readonly from: string, readonly until: string | null, readonly unverified: string | null }> }>, readonly open: ReadonlyArray<{ readonly kind: string, readonly year: number, readonly status: string, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly blockers: ReadonlyArray<{ readonly condition: string, readonly fact: string | null, readonly title: string, readonly test: string, readonly actual: string, readonly required: string, readonly citation: { readonly document: string, readonly clause: string, readonly quote: string } }> }> }> } };

export type LibraryBriefFragment = { readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number };

export type LibraryQueryVariables = Exact<{
  filter?: LibraryFilterInput | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type LibraryQuery = { readonly policyLibrary: { readonly nextCursor: string | null, readonly total: number, readonly levels: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly years: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }> } };

export type LibrarySearchQueryVariables = Exact<{
  question: string;
  filter?: LibraryFilterInput | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type LibrarySearchQuery = { readonly policyLibrary: { readonly total: number, readonly levels: ReadonlyArray<string>, readonly divisions: ReadonlyArray<string>, readonly years: ReadonlyArray<string> }, readonly policySearch: { readonly nextCursor: string | null, readonly hits: ReadonlyArray<{ readonly kind: string, readonly anchor: string, readonly locator: string, readonly document: { readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }, readonly title: ReadonlyArray<{ readonly text: string, readonly isHit: boolean }>, readonly passage: ReadonlyArray<{ readonly text: string, readonly isHit: boolean }> }> } };

export type PolicyQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  language: string;
}>;


export type PolicyQuery = { readonly policyDocument: { readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly source: string, readonly checkedOn: string | null, readonly textOnFile: boolean, readonly confidence: string | null, readonly version: number | null, readonly unplaced: ReadonlyArray<string>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }>, readonly names: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string, readonly issuer: string, readonly level: string, readonly division: string, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly standing: string, readonly isCatalogued: boolean, readonly clauseCount: number }>, readonly versions: ReadonlyArray<{ readonly version: number, readonly importedOn: string, readonly orgName: string }>, readonly clauses: ReadonlyArray<{ readonly anchor: string, readonly rank: string, readonly depth: number, readonly label: string, readonly locator: string, readonly isContinued: boolean, readonly paragraphs: ReadonlyArray<string>, readonly catalogued: ReadonlyArray<string> }>, readonly catalogued: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly summary: string, readonly quote: string, readonly confidence: string, readonly rules: ReadonlyArray<{ readonly owner: string, readonly ownerId: string, readonly ownerTitle: string, readonly id: string, readonly title: string, readonly unit: string | null, readonly note: string | null, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly value: import("@zhiya/kernel").Json | null, readonly confidence: string }>, readonly obligation: { readonly who: string, readonly anyOf: ReadonlyArray<string>, readonly noneOf: ReadonlyArray<string>, readonly duty: string, readonly metric: string, readonly operator: string, readonly unit: string | null, readonly threshold: string | null, readonly upper: string | null, readonly tolerance: string | null, readonly rule: string | null, readonly comparedWith: string | null, readonly baselineYearsBefore: number | null, readonly everyYears: number | null, readonly deadline: string | null, readonly evidence: ReadonlyArray<string>, readonly fileNames: ReadonlyArray<string>, readonly note: string | null, readonly confidence: string, readonly baseline: { readonly from: string, readonly last: string } | null, readonly period: { readonly from: string, readonly last: string } | null, readonly sections: ReadonlyArray<{ readonly title: string, readonly needs: ReadonlyArray<string> }> } | null }> }> } };

export type CaseStatusQueryVariables = Exact<{
  code: string;
}>;


export type CaseStatusQuery = { readonly listingStatus: { readonly stage: string, readonly promisedBy: string | null } | null };

export type FundStatementQueryVariables = Exact<{
  id: string | number;
  account: string;
  after?: string | null | undefined;
  language: string;
}>;


export type FundStatementQuery = { readonly fund: { readonly id: string, readonly name: string }, readonly fundStatement: { readonly title: string, readonly nextCursor: string | null, readonly lines: ReadonlyArray<{ readonly entryId: string, readonly seq: number, readonly kind: string, readonly valueDate: string, readonly memo: string, readonly caseId: string | null, readonly debitFen: number | null, readonly creditFen: number | null, readonly balanceFen: number }> } };

export type OneClaimQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneClaimQuery = { readonly subsidyClaim: { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly year: number, readonly programmeTitle: string, readonly amountFen: number, readonly computedOn: string, readonly todayFen: number | null, readonly expectedOn: string, readonly paidOn: string | null, readonly reason: string | null, readonly enterprise: { readonly id: string, readonly name: string, readonly creditCode: string } | null, readonly bureau: { readonly name: string } | null, readonly open: { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null, readonly computation: { readonly baseFen: number, readonly rate: string | null, readonly uncappedFen: number, readonly capRemainingFen: number | null, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseId: string, readonly paidOn: string, readonly amountFen: number }>, readonly payee: { readonly accountName: string, readonly bankName: string, readonly accountNumber: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }, readonly tracesOf: ReadonlyArray<{ readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> }> };

export type ClaimsQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type ClaimsQuery = { readonly subsidyClaims: { readonly nextCursor: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly year: number, readonly programmeTitle: string, readonly amountFen: number, readonly computedOn: string, readonly todayFen: number | null, readonly expectedOn: string, readonly paidOn: string | null, readonly reason: string | null, readonly enterprise: { readonly id: string, readonly name: string, readonly creditCode: string } | null, readonly bureau: { readonly name: string } | null, readonly open: { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null, readonly computation: { readonly baseFen: number, readonly rate: string | null, readonly uncappedFen: number, readonly capRemainingFen: number | null, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseId: string, readonly paidOn: string, readonly amountFen: number }>, readonly payee: { readonly accountName: string, readonly bankName: string, readonly accountNumber: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> } };

export type OneCoverageQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneCoverageQuery = { readonly coverageOf: { readonly id: string, readonly caseId: string, readonly contractId: string, readonly fundName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly ipShareBp: number, readonly coveredFen: number, readonly drawnOn: string, readonly reason: string | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly borrower: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly assetId: string, readonly kind: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }, readonly proposalsAbout: ReadonlyArray<{ readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }>, readonly tracesOf: ReadonlyArray<{ readonly id: string, readonly subjectType: string, readonly event: string | null, readonly programmeTitle: string | null, readonly question: string, readonly asOf: string, readonly at: string, readonly orgName: string | null, readonly parts: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly number: number | null, readonly text: string | null }> }> }> };

export type CoveragesQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoveragesQuery = { readonly coverages: { readonly nextCursor: string | null, readonly coverages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly contractId: string, readonly fundName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly ipShareBp: number, readonly coveredFen: number, readonly drawnOn: string, readonly reason: string | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly borrower: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly assetId: string, readonly kind: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> } };

export type UncoveredLoansQueryVariables = Exact<{ [key: string]: never; }>;


export type UncoveredLoansQuery = { readonly uncoveredLoans: ReadonlyArray<{ readonly id: string, readonly principalFen: number, readonly drawnOn: string, readonly borrower: { readonly name: string } | null }> };

export type FundNameQueryVariables = Exact<{
  id: string | number;
}>;


export type FundNameQuery = { readonly fund: { readonly id: string, readonly name: string } };

export type OneFundQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneFundQuery = { readonly fund: { readonly id: string, readonly name: string, readonly programmeTitle: string, readonly division: string, readonly sizeFen: number, readonly openedOn: string, readonly cashFen: number, readonly committedFen: number, readonly availableFen: number, readonly occupiedFen: number, readonly freeFen: number, readonly coveredLoansFen: number, readonly balance: { readonly debitFen: number, readonly creditFen: number, readonly differenceFen: number, readonly rows: ReadonlyArray<{ readonly account: string, readonly title: string, readonly class: string, readonly debitFen: number, readonly creditFen: number, readonly balanceFen: number }> }, readonly manager: { readonly name: string } | null, readonly bureau: { readonly name: string } | null, readonly banks: ReadonlyArray<{ readonly coveredTotalFen: number, readonly inForceFen: number, readonly loans: number, readonly compensatedFen: number, readonly remainingFen: number | null, readonly occupiedFen: number, readonly steps: ReadonlyArray<string>, readonly bank: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }> }, readonly fundReconciliation: { readonly differenceFen: number, readonly entries: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly place: string }> }, readonly fundMovements: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly amountFen: number, readonly valueDate: string, readonly counterparty: string, readonly makerName: string }>, readonly fundJournal: { readonly entries: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly kind: string, readonly valueDate: string, readonly postedOn: string, readonly personName: string, readonly memo: string, readonly caseId: string | null, readonly reversedBySeq: number | null, readonly canReverse: boolean, readonly postings: ReadonlyArray<{ readonly account: string, readonly title: string, readonly debitFen: number | null, readonly creditFen: number | null }> }> } };

export type FundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly cashFen: number, readonly freeFen: number, readonly manager: { readonly name: string } | null }>, readonly proposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: string, readonly state: string, readonly version: number, readonly organisationName: string, readonly makerName: string, readonly proposedAt: string, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly value: import("@zhiya/kernel").Json | null }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> }> } };

export type FundOpeningQueryVariables = Exact<{
  language: string;
}>;


export type FundOpeningQuery = { readonly fundManagers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly fundProgrammes: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type FundJournalQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  language: string;
}>;


export type FundJournalQuery = { readonly fund: { readonly id: string, readonly name: string }, readonly fundJournal: { readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly kind: string, readonly valueDate: string, readonly postedOn: string, readonly personName: string, readonly memo: string, readonly caseId: string | null, readonly reversedBySeq: number | null, readonly canReverse: boolean, readonly postings: ReadonlyArray<{ readonly account: string, readonly title: string, readonly debitFen: number | null, readonly creditFen: number | null }> }> } };

export type OneMovementQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMovementQuery = { readonly fundMovement: { readonly id: string, readonly fundId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly amountFen: number, readonly valueDate: string, readonly counterparty: string, readonly memo: string, readonly makerName: string, readonly checkerName: string | null, readonly entryId: string | null, readonly vouchers: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type EntryPartsFragment = { readonly id: string, readonly seq: number, readonly kind: string, readonly valueDate: string, readonly postedOn: string, readonly personName: string, readonly memo: string, readonly caseId: string | null, readonly reversedBySeq: number | null, readonly canReverse: boolean, readonly postings: ReadonlyArray<{ readonly account: string, readonly title: string, readonly debitFen: number | null, readonly creditFen: number | null }> };

export type FundPartsFragment = { readonly id: string, readonly name: string, readonly programmeTitle: string, readonly division: string, readonly sizeFen: number, readonly openedOn: string, readonly cashFen: number, readonly committedFen: number, readonly availableFen: number, readonly occupiedFen: number, readonly freeFen: number, readonly coveredLoansFen: number, readonly manager: { readonly name: string } | null, readonly bureau: { readonly name: string } | null, readonly banks: ReadonlyArray<{ readonly coveredTotalFen: number, readonly inForceFen: number, readonly loans: number, readonly compensatedFen: number, readonly remainingFen: number | null, readonly occupiedFen: number, readonly steps: ReadonlyArray<string>, readonly bank: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }> };

export type MovementPartsFragment = { readonly id: string, readonly fundId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly amountFen: number, readonly valueDate: string, readonly counterparty: string, readonly memo: string, readonly makerName: string, readonly checkerName: string | null, readonly entryId: string | null, readonly vouchers: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OpenPartsFragment = { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> };

export type ClaimPartsFragment = { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly kind: string, readonly year: number, readonly programmeTitle: string, readonly amountFen: number, readonly computedOn: string, readonly todayFen: number | null, readonly expectedOn: string, readonly paidOn: string | null, readonly reason: string | null, readonly enterprise: { readonly id: string, readonly name: string, readonly creditCode: string } | null, readonly bureau: { readonly name: string } | null, readonly open: { readonly status: string, readonly steps: ReadonlyArray<string>, readonly needed: ReadonlyArray<{ readonly fact: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> } | null, readonly computation: { readonly baseFen: number, readonly rate: string | null, readonly uncappedFen: number, readonly capRemainingFen: number | null, readonly amountFen: number, readonly steps: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }>, readonly assumptions: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly note: string }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseId: string, readonly paidOn: string, readonly amountFen: number }>, readonly payee: { readonly accountName: string, readonly bankName: string, readonly accountNumber: string } | null, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type CoveragePartsFragment = { readonly id: string, readonly caseId: string, readonly contractId: string, readonly fundName: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly principalFen: number, readonly ipShareBp: number, readonly coveredFen: number, readonly drawnOn: string, readonly reason: string | null, readonly bank: { readonly id: string, readonly name: string } | null, readonly borrower: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly assetId: string, readonly kind: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type OneOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OneOrderQuery = { readonly valuationOrder: { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly note: string | null, readonly requestedOn: string, readonly lowFen: number | null, readonly pointFen: number | null, readonly highFen: number | null, readonly methods: ReadonlyArray<string>, readonly baseDate: string | null, readonly validUntil: string | null, readonly reasoning: string | null, readonly feeFen: number | null, readonly reportFileId: string | null, readonly deliveredOn: string | null, readonly evaluator: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly name: string } | null, readonly requester: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> } };

export type MyValuationOrdersQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyValuationOrdersQuery = { readonly myValuationOrders: { readonly nextCursor: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly state: string, readonly stateSince: string, readonly requestedOn: string, readonly deliveredOn: string | null, readonly pointFen: number | null, readonly feeFen: number | null, readonly enterprise: { readonly name: string } | null, readonly requester: { readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly id: string }> }> } };

export type ValuationOrderPartsFragment = { readonly id: string, readonly caseId: string, readonly state: string, readonly stateSince: string, readonly version: number, readonly note: string | null, readonly requestedOn: string, readonly lowFen: number | null, readonly pointFen: number | null, readonly highFen: number | null, readonly methods: ReadonlyArray<string>, readonly baseDate: string | null, readonly validUntil: string | null, readonly reasoning: string | null, readonly feeFen: number | null, readonly reportFileId: string | null, readonly deliveredOn: string | null, readonly evaluator: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly name: string } | null, readonly requester: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly rightKind: string, readonly number: string, readonly title: string, readonly protectedUntil: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly name: string, readonly size: number, readonly uploadedByName: string, readonly createdAt: string }>, readonly availableEvents: ReadonlyArray<{ readonly event: string, readonly barredBy: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json }> }> };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptLendingReturnMutationVariables = Exact<{
  input: OversightMoveInput;
}>;


export type AcceptLendingReturnMutation = { readonly acceptLendingReturn:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptOfferMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AcceptOfferMutation = { readonly acceptOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptProtectionQuoteMutationVariables = Exact<{
  input: ProtectionQuoteMoveInput;
}>;


export type AcceptProtectionQuoteMutation = { readonly acceptProtectionQuote:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptSandboxBookMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptSandboxBookMutation = { readonly acceptSandboxBook:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AcceptValuationOrderMutationVariables = Exact<{
  input: ValuationOrderMoveInput;
}>;


export type AcceptValuationOrderMutation = { readonly acceptValuationOrder:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ActivateLoanProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ActivateLoanProductMutation = { readonly activateLoanProduct:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AmendAssetMutationVariables = Exact<{
  id: string | number;
  input: AssetInput;
  version?: number | null | undefined;
}>;


export type AmendAssetMutation = { readonly amendAsset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type AmendFundMovementMutationVariables = Exact<{
  input: AmendFundMovementInput;
}>;


export type AmendFundMovementMutation = { readonly amendFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ApproveDrawdownMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type ApproveDrawdownMutation = { readonly approveDrawdown:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ApproveOrganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveOrganisationMutation = { readonly approveOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ApproveSubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type ApproveSubsidyClaimMutation = { readonly approveSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ApproveTargetMutationVariables = Exact<{
  input: OversightMoveInput;
}>;


export type ApproveTargetMutation = { readonly approveTarget:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CancelContractMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type CancelContractMutation = { readonly cancelContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CancelSandboxRunMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelSandboxRunMutation = { readonly cancelSandboxRun:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CancelValuationOrderMutationVariables = Exact<{
  input: ValuationOrderMoveInput;
}>;


export type CancelValuationOrderMutation = { readonly cancelValuationOrder:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ChangeRuleMutationVariables = Exact<{
  input: ChangeRuleInput;
}>;


export type ChangeRuleMutation = { readonly changeRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CheckPolicyQuotationsMutationVariables = Exact<{
  documentId: string | number;
}>;


export type CheckPolicyQuotationsMutation = { readonly checkPolicyQuotations:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CheckProposalMutationVariables = Exact<{
  input: ProposalMoveInput;
}>;


export type CheckProposalMutation = { readonly checkProposal:
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

export type CommissionValuationMutationVariables = Exact<{
  input: CommissionValuationInput;
}>;


export type CommissionValuationMutation = { readonly commissionValuation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ConfirmCoverageMutationVariables = Exact<{
  input: CoverageMoveInput;
}>;


export type ConfirmCoverageMutation = { readonly confirmCoverage:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ConfirmSubsidyClaimMutationVariables = Exact<{
  input: ConfirmSubsidyClaimInput;
}>;


export type ConfirmSubsidyClaimMutation = { readonly confirmSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CorrectLendingReturnMutationVariables = Exact<{
  input: CorrectLendingInput;
}>;


export type CorrectLendingReturnMutation = { readonly correctLendingReturn:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CountersignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type CountersignContractMutation = { readonly countersignContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CreateContractMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type CreateContractMutation = { readonly createContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CreateListingMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateListingMutation = { readonly createListing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CreateLoanProductMutationVariables = Exact<{
  input: LoanProductInputType;
}>;


export type CreateLoanProductMutation = { readonly createLoanProduct:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type CreateSandboxRunMutationVariables = Exact<{
  input: CreateSandboxRunInput;
}>;


export type CreateSandboxRunMutation = { readonly createSandboxRun:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DeclineContractMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type DeclineContractMutation = { readonly declineContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DeclineOfferMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
  version: number;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DeclineProtectionQuoteMutationVariables = Exact<{
  input: ProtectionQuoteMoveInput;
}>;


export type DeclineProtectionQuoteMutation = { readonly declineProtectionQuote:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DeclineValuationOrderMutationVariables = Exact<{
  input: ValuationOrderMoveInput;
}>;


export type DeclineValuationOrderMutation = { readonly declineValuationOrder:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DeliverValuationMutationVariables = Exact<{
  input: DeliverValuationInput;
}>;


export type DeliverValuationMutation = { readonly deliverValuation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DiscardFundMovementMutationVariables = Exact<{
  input: FundMovementMoveInput;
}>;


export type DiscardFundMovementMutation = { readonly discardFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DraftOfferMutationVariables = Exact<{
  caseId: string | number;
  input: OfferInputType;
}>;


export type DraftOfferMutation = { readonly draftOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DraftRuleMutationVariables = Exact<{
  input: DraftRuleInput;
}>;


export type DraftRuleMutation = { readonly draftRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type DropRuleChangeMutationVariables = Exact<{
  input: DropRuleChangeInput;
}>;


export type DropRuleChangeMutation = { readonly dropRuleChange:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type EditContractMutationVariables = Exact<{
  input: EditContractInput;
}>;


export type EditContractMutation = { readonly editContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type EditLoanProductMutationVariables = Exact<{
  id: string | number;
  input: LoanProductInputType;
  version: number;
}>;


export type EditLoanProductMutation = { readonly editLoanProduct:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type EditOfferMutationVariables = Exact<{
  id: string | number;
  input: OfferInputType;
  version: number;
}>;


export type EditOfferMutation = { readonly editOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type EnterFundMovementMutationVariables = Exact<{
  input: EnterFundMovementInput;
}>;


export type EnterFundMovementMutation = { readonly enterFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type FilePledgeMutationVariables = Exact<{
  input: FilePledgeInput;
}>;


export type FilePledgeMutation = { readonly filePledge:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type GiveBackLendingReturnMutationVariables = Exact<{
  input: OversightMoveInput;
}>;


export type GiveBackLendingReturnMutation = { readonly giveBackLendingReturn:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type GrantConsentMutationVariables = Exact<{
  listingId: string | number;
  recipientOrgId: string | number;
}>;


export type GrantConsentMutation = { readonly grantConsent:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ImportPolicyDocumentMutationVariables = Exact<{
  input: ImportPolicyDocumentInput;
}>;


export type ImportPolicyDocumentMutation = { readonly importPolicyDocument:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { readonly invite:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type IssueContractMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type IssueContractMutation = { readonly issueContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type IssuePolicyMutationVariables = Exact<{
  input: IssuePolicyInput;
}>;


export type IssuePolicyMutation = { readonly issuePolicy:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type MarkNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type MendPledgeMutationVariables = Exact<{
  input: FilingMoveInput;
}>;


export type MendPledgeMutation = { readonly mendPledge:
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

export type OpenFundMutationVariables = Exact<{
  input: OpenFundInput;
}>;


export type OpenFundMutation = { readonly openFund:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type OpenLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenLetterMutation = { readonly openLetter:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type PaySubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type PaySubsidyClaimMutation = { readonly paySubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type PostFundMovementMutationVariables = Exact<{
  input: FundMovementMoveInput;
}>;


export type PostFundMovementMutation = { readonly postFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ProposeTargetMutationVariables = Exact<{
  input: ProposeTargetInput;
}>;


export type ProposeTargetMutation = { readonly proposeTarget:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type PublishListingMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type PublishListingMutation = { readonly publishListing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type PublishRuleMutationVariables = Exact<{
  input: RuleMoveInput;
}>;


export type PublishRuleMutation = { readonly publishRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type QuoteProtectionMutationVariables = Exact<{
  input: QuoteProtectionInput;
}>;


export type QuoteProtectionMutation = { readonly quoteProtection:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RebaseRuleMutationVariables = Exact<{
  input: RuleMoveInput;
}>;


export type RebaseRuleMutation = { readonly rebaseRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RecommendSubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type RecommendSubsidyClaimMutation = { readonly recommendSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RecordRepaymentMutationVariables = Exact<{
  input: RecordRepaymentInput;
}>;


export type RecordRepaymentMutation = { readonly recordRepayment:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RecordRightStandingMutationVariables = Exact<{
  id: string | number;
  input: RightStandingInput;
}>;


export type RecordRightStandingMutation = { readonly recordRightStanding:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RefuseConsentMutationVariables = Exact<{
  listingId: string | number;
  recipientOrgId: string | number;
}>;


export type RefuseConsentMutation = { readonly refuseConsent:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RefusePledgeMutationVariables = Exact<{
  input: RefusePledgeInput;
}>;


export type RefusePledgeMutation = { readonly refusePledge:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RegisterAssetMutationVariables = Exact<{
  input: AssetInput;
}>;


export type RegisterAssetMutation = { readonly registerAsset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RegisterPledgeMutationVariables = Exact<{
  input: RegisterPledgeInput;
}>;


export type RegisterPledgeMutation = { readonly registerPledge:
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

export type RejectCoverageMutationVariables = Exact<{
  input: CoverageMoveInput;
}>;


export type RejectCoverageMutation = { readonly rejectCoverage:
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

export type RejectSubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type RejectSubsidyClaimMutation = { readonly rejectSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RejectTargetMutationVariables = Exact<{
  input: OversightMoveInput;
}>;


export type RejectTargetMutation = { readonly rejectTarget:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReleaseCoverageMutationVariables = Exact<{
  input: CoverageMoveInput;
}>;


export type ReleaseCoverageMutation = { readonly releaseCoverage:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReleaseOfferMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ReleaseOfferMutation = { readonly releaseOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReleasePledgeMutationVariables = Exact<{
  input: ReleasePledgeInput;
}>;


export type ReleasePledgeMutation = { readonly releasePledge:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RemoveFileMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveFileMutation = { readonly removeFile:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReportLendingMutationVariables = Exact<{
  input: ReportLendingInput;
}>;


export type ReportLendingMutation = { readonly reportLending:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestConsentMutationVariables = Exact<{
  listingId: string | number;
  message?: string | null | undefined;
}>;


export type RequestConsentMutation = { readonly requestConsent:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestCoverageMutationVariables = Exact<{
  input: RequestCoverageInput;
}>;


export type RequestCoverageMutation = { readonly requestCoverage:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestDrawdownMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type RequestDrawdownMutation = { readonly requestDrawdown:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestPledgeReleaseMutationVariables = Exact<{
  input: RequestPledgeReleaseInput;
}>;


export type RequestPledgeReleaseMutation = { readonly requestPledgeRelease:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequestProtectionMutationVariables = Exact<{
  input: RequestProtectionInput;
}>;


export type RequestProtectionMutation = { readonly requestProtection:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RequirePledgeCorrectionMutationVariables = Exact<{
  input: FilingMoveInput;
}>;


export type RequirePledgeCorrectionMutation = { readonly requirePledgeCorrection:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ResetPasswordMutationVariables = Exact<{
  password: string;
  token: string;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RetryJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryJobMutation = { readonly retryJob:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnDrawdownMutationVariables = Exact<{
  input: ContractMoveInput;
}>;


export type ReturnDrawdownMutation = { readonly returnDrawdown:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnFundMovementMutationVariables = Exact<{
  input: FundMovementMoveInput;
}>;


export type ReturnFundMovementMutation = { readonly returnFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnListingMutationVariables = Exact<{
  id: string | number;
  input: ReturnListingInput;
}>;


export type ReturnListingMutation = { readonly returnListing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnLoanProductMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type ReturnLoanProductMutation = { readonly returnLoanProduct:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnOfferMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type ReturnOfferMutation = { readonly returnOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnProposalMutationVariables = Exact<{
  input: ReturnProposalInput;
}>;


export type ReturnProposalMutation = { readonly returnProposal:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnRuleMutationVariables = Exact<{
  input: RuleMoveInput;
}>;


export type ReturnRuleMutation = { readonly returnRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReturnSubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type ReturnSubsidyClaimMutation = { readonly returnSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type ReverseJournalEntryMutationVariables = Exact<{
  input: ReverseEntryInput;
}>;


export type ReverseJournalEntryMutation = { readonly reverseJournalEntry:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RevokeConsentMutationVariables = Exact<{
  listingId: string | number;
  recipientOrgId: string | number;
}>;


export type RevokeConsentMutation = { readonly revokeConsent:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { readonly revokeOtherSessions:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SaveListingCompanyMutationVariables = Exact<{
  id: string | number;
  input: CompanyInput;
  version?: number | null | undefined;
}>;


export type SaveListingCompanyMutation = { readonly saveListingCompany:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SaveListingDocumentsMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type SaveListingDocumentsMutation = { readonly saveListingDocuments:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SaveListingFinancingMutationVariables = Exact<{
  id: string | number;
  input: FinancingInput;
  version?: number | null | undefined;
}>;


export type SaveListingFinancingMutation = { readonly saveListingFinancing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SaveListingRightsMutationVariables = Exact<{
  assetIds: ReadonlyArray<string | number> | string | number;
  id: string | number;
  version?: number | null | undefined;
}>;


export type SaveListingRightsMutation = { readonly saveListingRights:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SaveListingWishesMutationVariables = Exact<{
  id: string | number;
  input: WishesInput;
  version?: number | null | undefined;
}>;


export type SaveListingWishesMutation = { readonly saveListingWishes:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { readonly setRoles:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { readonly signContract:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type StateFilingFactsMutationVariables = Exact<{
  input: FilingMoveInput;
  statements: FilingStatementsInput;
}>;


export type StateFilingFactsMutation = { readonly stateFilingFacts:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type StateSupportFactsMutationVariables = Exact<{
  input: SupportStatementInput;
}>;


export type StateSupportFactsMutation = { readonly stateSupportFacts:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SubmitFundMovementMutationVariables = Exact<{
  input: FundMovementMoveInput;
}>;


export type SubmitFundMovementMutation = { readonly submitFundMovement:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SubmitListingMutationVariables = Exact<{
  id: string | number;
  input: SubmitListingInput;
}>;


export type SubmitListingMutation = { readonly submitListing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SubmitLoanProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SubmitLoanProductMutation = { readonly submitLoanProduct:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SubmitOfferMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SubmitOfferMutation = { readonly submitOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SubmitRuleMutationVariables = Exact<{
  input: RuleMoveInput;
}>;


export type SubmitRuleMutation = { readonly submitRule:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type SuspendLoanProductMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type SuspendLoanProductMutation = { readonly suspendLoanProduct:
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

export type WaiveSubsidyClaimMutationVariables = Exact<{
  input: SubsidyClaimMoveInput;
}>;


export type WaiveSubsidyClaimMutation = { readonly waiveSubsidyClaim:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawListingMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type WithdrawListingMutation = { readonly withdrawListing:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawOfferMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawOfferMutation = { readonly withdrawOffer:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawPledgeMutationVariables = Exact<{
  input: FilingMoveInput;
}>;


export type WithdrawPledgeMutation = { readonly withdrawPledge:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: ProposalMoveInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export type WithdrawRuleMutationVariables = Exact<{
  input: RuleMoveInput;
}>;


export type WithdrawRuleMutation = { readonly withdrawRule:
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
export const ProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    `, {"fragmentName":"ProposalParts"}) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const ArguedClausePartsFragmentDoc = new TypedDocumentString(`
    fragment ArguedClauseParts on ArguedClause {
  document
  clause
  title
  number
  locator
  quote
  summary
}
    `, {"fragmentName":"ArguedClauseParts"}) as unknown as TypedDocumentString<ArguedClausePartsFragment, unknown>;
export const ArguedValuePartsFragmentDoc = new TypedDocumentString(`
    fragment ArguedValueParts on ArguedValue {
  title
  unit
  number
  text
}
    `, {"fragmentName":"ArguedValueParts"}) as unknown as TypedDocumentString<ArguedValuePartsFragment, unknown>;
export const DecisionTracePartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionTraceParts on DecisionTrace {
  id
  subjectType
  subjectId
  caseId
  event
  programmeTitle
  revision
  asOf
  at
  personName
  orgName
  question
  figures {
    title
    unit
    number
    text
    on
    sourceType
    sourceId
  }
  parts {
    title
    clauses {
      ...ArguedClauseParts
    }
    parameters {
      parameter
      title
      value
      from
      until
      clause {
        ...ArguedClauseParts
      }
      unverified
    }
    lines
    caps {
      name
      title
      remainingFen
      binds
    }
    rounding
    readings {
      parameter
      value
      note
    }
    results {
      ...ArguedValueParts
    }
  }
}
    fragment ArguedClauseParts on ArguedClause {
  document
  clause
  title
  number
  locator
  quote
  summary
}
fragment ArguedValueParts on ArguedValue {
  title
  unit
  number
  text
}`, {"fragmentName":"DecisionTraceParts"}) as unknown as TypedDocumentString<DecisionTracePartsFragment, unknown>;
export const TraceLinkFragmentDoc = new TypedDocumentString(`
    fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
    `, {"fragmentName":"TraceLink"}) as unknown as TypedDocumentString<TraceLinkFragment, unknown>;
export const InstalmentPartsFragmentDoc = new TypedDocumentString(`
    fragment InstalmentParts on Instalment {
  no
  dueOn
  principalFen
  interestFen
  totalFen
  balanceFen
  paidPrincipalFen
  paidInterestFen
  status
}
    `, {"fragmentName":"InstalmentParts"}) as unknown as TypedDocumentString<InstalmentPartsFragment, unknown>;
export const RightBriefPartsFragmentDoc = new TypedDocumentString(`
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
    `, {"fragmentName":"RightBriefParts"}) as unknown as TypedDocumentString<RightBriefPartsFragment, unknown>;
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
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
    `, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const ContractPartsFragmentDoc = new TypedDocumentString(`
    fragment ContractParts on Contract {
  id
  caseId
  contractNo
  state
  stateSince
  version
  borrower {
    id
    name
  }
  bank {
    id
    name
  }
  principalFen
  rateBp
  months
  method
  dueDay
  plannedOn
  maturesOn
  otherConditions
  issuedOn
  borrowerSignedOn
  bankSignedOn
  drawnOn
  settledOn
  outstanding {
    principalFen
    interestFen
    totalFen
  }
  rights {
    ...RightBriefParts
  }
  files {
    ...EvidenceParts
  }
  conditions {
    kind
    rights {
      ...RightBriefParts
    }
    waitingFor
    unmet {
      code
      facts
    }
  }
  availableEvents {
    ...EventParts
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`, {"fragmentName":"ContractParts"}) as unknown as TypedDocumentString<ContractPartsFragment, unknown>;
export const CardPartsFragmentDoc = new TypedDocumentString(`
    fragment CardParts on ListingCard {
  id
  caseNo
  division
  industry
  amountFen
  months
  purpose
  maxRateBp
  method
  rights {
    rightKind
    count
  }
  publishedOn
  validUntil
  consent
  consentSince
}
    `, {"fragmentName":"CardParts"}) as unknown as TypedDocumentString<CardPartsFragment, unknown>;
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
export const ListingPartsFragmentDoc = new TypedDocumentString(`
    fragment ListingParts on Listing {
  id
  caseNo
  lookupCode
  state
  stateSince
  access
  enterpriseName
  creditCode
  division
  sections {
    section
    status
    correction
  }
  amountFen
  months
  purpose
  purposeNote
  maxRateBp
  method
  wantedOn
  establishedOn
  industry
  employees
  revenueFen
  contactName
  contactPhone
  introduction
  assets {
    ...AssetParts
  }
  files {
    ...EvidenceParts
  }
  submittedOn
  publishedOn
  validUntil
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  version
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
}`, {"fragmentName":"ListingParts"}) as unknown as TypedDocumentString<ListingPartsFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on Offer {
  id
  caseId
  state
  stateSince
  version
  bank {
    id
    name
  }
  product {
    id
    name
  }
  listing {
    state
    caseNo
    amountFen
    months
    validUntil
  }
  principalFen
  rateBp
  months
  method
  drawnOn
  dueDay
  fees {
    kind
    amountFen
    dueOn
  }
  requiresInsurance
  conditions
  otherConditions
  validUntil
  releasedOn
  acceptedOn
  rank
  shortfallFen
  isCheapestInFull
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  netCost {
    yearlyBp
    effectiveBp
    interestFen
    feesFen
    supportsFen
    netFen
    maturityOn
    rows {
      on
      kind
      code
      amountFen
      runningFen
    }
    supports {
      title
      kind
      year
      expectedOn
      amountFen
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        note
      }
    }
  }
}
    `, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const ProductPartsFragmentDoc = new TypedDocumentString(`
    fragment ProductParts on LoanProduct {
  id
  state
  stateSince
  version
  bank {
    id
    name
  }
  name
  summary
  acceptedKinds
  minAmountFen
  maxAmountFen
  minMonths
  maxMonths
  divisions
  minYearsRegistered
  minRateBp
  maxRateBp
  methods
  requiresInsurance
  preferences {
    code
    weight
    kinds
    industries
    divisions
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    `, {"fragmentName":"ProductParts"}) as unknown as TypedDocumentString<ProductPartsFragment, unknown>;
export const CounterPartsFragmentDoc = new TypedDocumentString(`
    fragment CounterParts on Counters {
  amountFen
  loans
  enterprises
  patents
  trademarks
  copyrights
  mixedLoans
}
    `, {"fragmentName":"CounterParts"}) as unknown as TypedDocumentString<CounterPartsFragment, unknown>;
export const ReturnPartsFragmentDoc = new TypedDocumentString(`
    fragment ReturnParts on LendingReturn {
  id
  division
  divisionName
  state
  stateSince
  version
  metric
  year
  periodFrom
  periodLast
  isWholeYear
  value
  basis
  basisNote
  printed
  citation {
    document
    clause
    quote
  }
  makerName
  checkerName
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    `, {"fragmentName":"ReturnParts"}) as unknown as TypedDocumentString<ReturnPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on Target {
  id
  divisionName
  year
  metric
  source
  plan
  planTitle
  designations
  state
  stateSince
  version
  amountFen
  label
  basis
  makerName
  checkerName
  reason
  actualFen
  attainmentBp
  missingFen
  status
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    `, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const FilingPartsFragmentDoc = new TypedDocumentString(`
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
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}`, {"fragmentName":"FilingParts"}) as unknown as TypedDocumentString<FilingPartsFragment, unknown>;
export const ImportedTextPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ImportedTextParts"}) as unknown as TypedDocumentString<ImportedTextPartsFragment, unknown>;
export const RuleValuePartsFragmentDoc = new TypedDocumentString(`
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
    `, {"fragmentName":"RuleValueParts"}) as unknown as TypedDocumentString<RuleValuePartsFragment, unknown>;
export const RuleRevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleRevisionParts on RuleRevision {
  id
  kind
  programme
  programmeTitle
  baseTitle
  baseRevision
  divisionName
  state
  stateSince
  version
  summary
  copyFrom
  revision
  publishedOn
  makerName
  checkerName
  reason
  changes {
    parameter
    title
    unit
    from
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}`, {"fragmentName":"RuleRevisionParts"}) as unknown as TypedDocumentString<RuleRevisionPartsFragment, unknown>;
export const RuleParameterPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}`, {"fragmentName":"RuleParameterParts"}) as unknown as TypedDocumentString<RuleParameterPartsFragment, unknown>;
export const RuleSheetPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleSheetParts on RuleSheet {
  revision {
    ...RuleRevisionParts
  }
  before {
    ...RuleParameterParts
  }
  after {
    ...RuleParameterParts
  }
  faults {
    code
    facts
  }
  currentRevision
  canChange
  documents {
    id
    title
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleRevisionParts on RuleRevision {
  id
  kind
  programme
  programmeTitle
  baseTitle
  baseRevision
  divisionName
  state
  stateSince
  version
  summary
  copyFrom
  revision
  publishedOn
  makerName
  checkerName
  reason
  changes {
    parameter
    title
    unit
    from
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}`, {"fragmentName":"RuleSheetParts"}) as unknown as TypedDocumentString<RuleSheetPartsFragment, unknown>;
export const RuleCasesPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleCasesParts on RuleCases {
  subjects
  affected
  changed
  unknown
  beforeFen
  afterFen
  differenceFen
  largest {
    subjectId
    label
    kind
    year
    beforeFen
    afterFen
    differenceFen
  }
}
    `, {"fragmentName":"RuleCasesParts"}) as unknown as TypedDocumentString<RuleCasesPartsFragment, unknown>;
export const RuleLossOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment RuleLossOutcomeParts on RuleLossOutcome {
  status
  payableFen
  shares {
    party
    amountFen
  }
  reasons
}
    `, {"fragmentName":"RuleLossOutcomeParts"}) as unknown as TypedDocumentString<RuleLossOutcomePartsFragment, unknown>;
export const RuleLossPartsFragmentDoc = new TypedDocumentString(`
    fragment RuleLossParts on RuleLossExample {
  lossFen
  isChanged
  before {
    ...RuleLossOutcomeParts
  }
  after {
    ...RuleLossOutcomeParts
  }
}
    fragment RuleLossOutcomeParts on RuleLossOutcome {
  status
  payableFen
  shares {
    party
    amountFen
  }
  reasons
}`, {"fragmentName":"RuleLossParts"}) as unknown as TypedDocumentString<RuleLossPartsFragment, unknown>;
export const SandboxArithmeticPartsFragmentDoc = new TypedDocumentString(`
    fragment SandboxArithmeticParts on SandboxArithmetic {
  steps
  citations {
    document
    clause
    quote
  }
  assumptions {
    parameter
    value
    note
  }
}
    `, {"fragmentName":"SandboxArithmeticParts"}) as unknown as TypedDocumentString<SandboxArithmeticPartsFragment, unknown>;
export const ProtectionQuotePartsFragmentDoc = new TypedDocumentString(`
    fragment ProtectionQuoteParts on ProtectionQuote {
  id
  caseId
  kind
  state
  stateSince
  version
  insurer {
    id
    name
  }
  enterprise {
    id
    name
  }
  principalFen
  maturityOn
  note
  requestedOn
  sumInsuredFen
  premiumFen
  lossShareBp
  coverFrom
  coverUntil
  validUntil
  quotedOn
  policyNo
  policyFileId
  issuedOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}
    fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`, {"fragmentName":"ProtectionQuoteParts"}) as unknown as TypedDocumentString<ProtectionQuotePartsFragment, unknown>;
export const LibraryBriefFragmentDoc = new TypedDocumentString(`
    fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}
    `, {"fragmentName":"LibraryBrief"}) as unknown as TypedDocumentString<LibraryBriefFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const FundPartsFragmentDoc = new TypedDocumentString(`
    fragment FundParts on Fund {
  id
  name
  programmeTitle
  division
  sizeFen
  openedOn
  manager {
    name
  }
  bureau {
    name
  }
  cashFen
  committedFen
  availableFen
  occupiedFen
  freeFen
  coveredLoansFen
  banks {
    bank {
      id
      name
    }
    coveredTotalFen
    inForceFen
    loans
    compensatedFen
    remainingFen
    occupiedFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
}
    `, {"fragmentName":"FundParts"}) as unknown as TypedDocumentString<FundPartsFragment, unknown>;
export const MovementPartsFragmentDoc = new TypedDocumentString(`
    fragment MovementParts on FundMovement {
  id
  fundId
  state
  stateSince
  version
  kind
  amountFen
  valueDate
  counterparty
  memo
  makerName
  checkerName
  entryId
  vouchers {
    ...EvidenceParts
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`, {"fragmentName":"MovementParts"}) as unknown as TypedDocumentString<MovementPartsFragment, unknown>;
export const OpenPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenParts on OpenSubsidy {
  status
  needed {
    fact
    title
  }
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
}
    `, {"fragmentName":"OpenParts"}) as unknown as TypedDocumentString<OpenPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on SubsidyClaim {
  id
  caseId
  state
  stateSince
  version
  kind
  year
  programmeTitle
  enterprise {
    id
    name
    creditCode
  }
  bureau {
    name
  }
  amountFen
  computedOn
  todayFen
  open {
    ...OpenParts
  }
  computation {
    baseFen
    rate
    uncappedFen
    capRemainingFen
    amountFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
  facts {
    id
    kind
    caseId
    paidOn
    amountFen
  }
  payee {
    accountName
    bankName
    accountNumber
  }
  expectedOn
  paidOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    fragment OpenParts on OpenSubsidy {
  status
  needed {
    fact
    title
  }
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on Coverage {
  id
  caseId
  contractId
  fundName
  state
  stateSince
  version
  bank {
    id
    name
  }
  borrower {
    id
    name
  }
  principalFen
  ipShareBp
  coveredFen
  rights {
    assetId
    kind
  }
  drawnOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const ValuationOrderPartsFragmentDoc = new TypedDocumentString(`
    fragment ValuationOrderParts on ValuationOrder {
  id
  caseId
  state
  stateSince
  version
  evaluator {
    id
    name
  }
  enterprise {
    name
  }
  requester {
    id
    name
  }
  rights {
    ...RightBriefParts
  }
  note
  requestedOn
  lowFen
  pointFen
  highFen
  methods
  baseDate
  validUntil
  reasoning
  feeFen
  reportFileId
  deliveredOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}`, {"fragmentName":"ValuationOrderParts"}) as unknown as TypedDocumentString<ValuationOrderPartsFragment, unknown>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    organisation
    email
    hasAccount
  }
}
    `, {"hash":"0db5618c07ca22071ba6bd43fc8c812d"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
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
    `, {"hash":"644d6793fcbadc1d59059befe9f0287a"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
  invitations {
    id
    email
    roles
    invitedByName
    expiresAt
    isExpired
  }
  proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
    nodes {
      subjectType
      ...ProposalParts
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"64d7f02f42c62688d08a41f0bd4c3819"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
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
    `, {"hash":"bc4fce6f9aa29941da0e90590373ed14"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
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
    `, {"hash":"c04ac98ebb348d717303190fdb11a8b8"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const OneAssetDocument = new TypedDocumentString(`
    query OneAsset($id: ID!) {
  asset(id: $id) {
    ...AssetParts
    calendar {
      kind
      on
      amountFen
      months
      backTo
      citation {
        document
        clause
        quote
      }
      confidence
    }
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
}`, {"hash":"10a9e6dcfa4555f24b2edd581e96cb8b"}) as unknown as TypedDocumentString<OneAssetQuery, OneAssetQueryVariables>;
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
    `, {"hash":"6bdd9f522a7a4d412f5e14ea6850cf02"}) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
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
}`, {"hash":"4c45a75fa260b2e84d267f4c3d07b5e9"}) as unknown as TypedDocumentString<AssetToEditQuery, AssetToEditQueryVariables>;
export const OfferToAcceptDocument = new TypedDocumentString(`
    query OfferToAccept($id: ID!, $language: String!) {
  offer(id: $id, language: $language) {
    ...OfferParts
  }
}
    fragment OfferParts on Offer {
  id
  caseId
  state
  stateSince
  version
  bank {
    id
    name
  }
  product {
    id
    name
  }
  listing {
    state
    caseNo
    amountFen
    months
    validUntil
  }
  principalFen
  rateBp
  months
  method
  drawnOn
  dueDay
  fees {
    kind
    amountFen
    dueOn
  }
  requiresInsurance
  conditions
  otherConditions
  validUntil
  releasedOn
  acceptedOn
  rank
  shortfallFen
  isCheapestInFull
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  netCost {
    yearlyBp
    effectiveBp
    interestFen
    feesFen
    supportsFen
    netFen
    maturityOn
    rows {
      on
      kind
      code
      amountFen
      runningFen
    }
    supports {
      title
      kind
      year
      expectedOn
      amountFen
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        note
      }
    }
  }
}`, {"hash":"1f7aa11a91dbf35f37b4b78dcdf5a07e"}) as unknown as TypedDocumentString<OfferToAcceptQuery, OfferToAcceptQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($after: String) {
  cases(first: 20, after: $after) {
    nodes {
      id
      caseNo
      state
      stateSince
      enterpriseName
      amountFen
      months
      rights {
        rightKind
        count
      }
    }
    nextCursor
  }
}
    `, {"hash":"e76a6ed76a9562ecf0e5baf4df2d10eb"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const ContractToEditDocument = new TypedDocumentString(`
    query ContractToEdit($caseId: ID!) {
  listing(id: $caseId) {
    caseNo
    enterpriseName
    acceptedOfferId
    assets {
      id
      rightKind
      number
      title
      protectedUntil
    }
  }
  contract(caseId: $caseId) {
    id
    version
    state
    contractNo
    plannedOn
    otherConditions
    conditions {
      kind
      rights {
        id
      }
    }
  }
}
    `, {"hash":"7c0fe2db049a020635fa5175fd117d81"}) as unknown as TypedDocumentString<ContractToEditQuery, ContractToEditQueryVariables>;
export const OfferToContractDocument = new TypedDocumentString(`
    query OfferToContract($id: ID!) {
  offer(id: $id) {
    principalFen
    rateBp
    months
    method
    drawnOn
    dueDay
    conditions
    otherConditions
  }
}
    `, {"hash":"729cc047e6cfcb751a7dc575dedf18a7"}) as unknown as TypedDocumentString<OfferToContractQuery, OfferToContractQueryVariables>;
export const CaseContractDocument = new TypedDocumentString(`
    query CaseContract($caseId: ID!) {
  case(id: $caseId) {
    state
  }
  contract(caseId: $caseId) {
    ...ContractParts
    schedule {
      ...InstalmentParts
    }
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment InstalmentParts on Instalment {
  no
  dueOn
  principalFen
  interestFen
  totalFen
  balanceFen
  paidPrincipalFen
  paidInterestFen
  status
}
fragment ContractParts on Contract {
  id
  caseId
  contractNo
  state
  stateSince
  version
  borrower {
    id
    name
  }
  bank {
    id
    name
  }
  principalFen
  rateBp
  months
  method
  dueDay
  plannedOn
  maturesOn
  otherConditions
  issuedOn
  borrowerSignedOn
  bankSignedOn
  drawnOn
  settledOn
  outstanding {
    principalFen
    interestFen
    totalFen
  }
  rights {
    ...RightBriefParts
  }
  files {
    ...EvidenceParts
  }
  conditions {
    kind
    rights {
      ...RightBriefParts
    }
    waitingFor
    unmet {
      code
      facts
    }
  }
  availableEvents {
    ...EventParts
  }
}`, {"hash":"a359d339773e0e0b53d87cf0158afb62"}) as unknown as TypedDocumentString<CaseContractQuery, CaseContractQueryVariables>;
export const CaseFilingsDocument = new TypedDocumentString(`
    query CaseFilings($caseId: ID!) {
  pledgePack(caseId: $caseId) {
    total
    registered
    isComplete
    filings {
      ...FilingParts
    }
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
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
}`, {"hash":"ab5c87e9e7eab815a3f8b553a13f74fd"}) as unknown as TypedDocumentString<CaseFilingsQuery, CaseFilingsQueryVariables>;
export const CaseLoanDocument = new TypedDocumentString(`
    query CaseLoan($caseId: ID!) {
  contract(caseId: $caseId) {
    id
    version
    state
    contractNo
    principalFen
    rateBp
    months
    method
    drawnOn
    maturesOn
    lastPaidOn
    settledOn
    outstanding {
      principalFen
      interestFen
      totalFen
    }
    overdue {
      totalFen
      since
    }
    nextInstalment {
      ...InstalmentParts
    }
    schedule {
      ...InstalmentParts
    }
    repayments {
      id
      paidOn
      amountFen
      principalFen
      interestFen
      reference
      shares {
        no
        interestFen
        principalFen
      }
    }
  }
}
    fragment InstalmentParts on Instalment {
  no
  dueOn
  principalFen
  interestFen
  totalFen
  balanceFen
  paidPrincipalFen
  paidInterestFen
  status
}`, {"hash":"eba924bd3d8b101f3907d07435ec7322"}) as unknown as TypedDocumentString<CaseLoanQuery, CaseLoanQueryVariables>;
export const ProductMatchesDocument = new TypedDocumentString(`
    query ProductMatches($id: ID!, $after: String) {
  productMatches(listingId: $id, after: $after, first: 10) {
    nodes {
      productId
      productName
      bank {
        name
      }
      isEligible
      score
      computedOn
      product {
        minRateBp
        maxRateBp
      }
      reasons {
        code
        weight
        facts
      }
      unmet {
        code
        weight
        facts
      }
    }
    nextCursor
  }
}
    `, {"hash":"0bcfd8b74b329744992cfd03c856976d"}) as unknown as TypedDocumentString<ProductMatchesQuery, ProductMatchesQueryVariables>;
export const OfferOfCaseDocument = new TypedDocumentString(`
    query OfferOfCase($id: ID!, $language: String!) {
  offer(id: $id, language: $language) {
    ...OfferParts
  }
  tracesOf(subjectType: "offer", subjectId: $id, language: $language) {
    ...TraceLink
  }
}
    fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
fragment OfferParts on Offer {
  id
  caseId
  state
  stateSince
  version
  bank {
    id
    name
  }
  product {
    id
    name
  }
  listing {
    state
    caseNo
    amountFen
    months
    validUntil
  }
  principalFen
  rateBp
  months
  method
  drawnOn
  dueDay
  fees {
    kind
    amountFen
    dueOn
  }
  requiresInsurance
  conditions
  otherConditions
  validUntil
  releasedOn
  acceptedOn
  rank
  shortfallFen
  isCheapestInFull
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  netCost {
    yearlyBp
    effectiveBp
    interestFen
    feesFen
    supportsFen
    netFen
    maturityOn
    rows {
      on
      kind
      code
      amountFen
      runningFen
    }
    supports {
      title
      kind
      year
      expectedOn
      amountFen
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        note
      }
    }
  }
}`, {"hash":"192d27c1e618b279e64283d0a6939408"}) as unknown as TypedDocumentString<OfferOfCaseQuery, OfferOfCaseQueryVariables>;
export const CompareOffersDocument = new TypedDocumentString(`
    query CompareOffers($id: ID!, $language: String!) {
  offers(caseId: $id, language: $language) {
    ...OfferParts
  }
}
    fragment OfferParts on Offer {
  id
  caseId
  state
  stateSince
  version
  bank {
    id
    name
  }
  product {
    id
    name
  }
  listing {
    state
    caseNo
    amountFen
    months
    validUntil
  }
  principalFen
  rateBp
  months
  method
  drawnOn
  dueDay
  fees {
    kind
    amountFen
    dueOn
  }
  requiresInsurance
  conditions
  otherConditions
  validUntil
  releasedOn
  acceptedOn
  rank
  shortfallFen
  isCheapestInFull
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  netCost {
    yearlyBp
    effectiveBp
    interestFen
    feesFen
    supportsFen
    netFen
    maturityOn
    rows {
      on
      kind
      code
      amountFen
      runningFen
    }
    supports {
      title
      kind
      year
      expectedOn
      amountFen
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        note
      }
    }
  }
}`, {"hash":"50e9c8c63d720f49340101fdafcbe024"}) as unknown as TypedDocumentString<CompareOffersQuery, CompareOffersQueryVariables>;
export const OwnOffersDocument = new TypedDocumentString(`
    query OwnOffers($id: ID!) {
  myOffers(filter: {caseId: $id}, first: 50) {
    nodes {
      id
      state
      principalFen
      rateBp
      validUntil
    }
  }
}
    `, {"hash":"14df8e52a0850378c482cba4ca486a2e"}) as unknown as TypedDocumentString<OwnOffersQuery, OwnOffersQueryVariables>;
export const OwnCaseDocument = new TypedDocumentString(`
    query OwnCase($id: ID!) {
  ownListing(id: $id) {
    lookupCode
    version
    availableEvents {
      event
    }
  }
}
    `, {"hash":"0463bf88e2d1f15d7267b45780c8ac54"}) as unknown as TypedDocumentString<OwnCaseQuery, OwnCaseQueryVariables>;
export const OneCaseDocument = new TypedDocumentString(`
    query OneCase($id: ID!) {
  case(id: $id) {
    id
    caseNo
    state
    stateSince
    enterpriseId
    enterpriseName
    division
    amountFen
    months
    rights {
      rightKind
      count
    }
    validUntil
    acceptedOfferId
    parties {
      orgId
      name
      kind
    }
    tasks {
      id
      recordType
      recordId
      state
      orgKind
      orgName
      isOutside
      isMine
      since
      dueOn
      isLate
      about {
        caseNo
        name
        kind
        year
      }
    }
    timeline {
      id
      recordType
      event
      reason
      orgName
      orgKind
      personName
      businessDate
      about {
        caseNo
        name
        kind
        year
      }
    }
  }
}
    `, {"hash":"977e688e9b7f2006b755beec733dd82a"}) as unknown as TypedDocumentString<OneCaseQuery, OneCaseQueryVariables>;
export const ValueAndCoverDocument = new TypedDocumentString(`
    query ValueAndCover($caseId: ID!, $value: Boolean!, $cover: Boolean!, $order: Boolean!, $ask: Boolean!, $contract: Boolean!) {
  listing(id: $caseId) {
    state
    amountFen
    months
    assets {
      id
      rightKind
      number
      title
      protectedUntil
    }
  }
  contract(caseId: $caseId) @include(if: $contract) {
    principalFen
    maturesOn
  }
  valuationOrders(caseId: $caseId) @include(if: $value) {
    ...ValuationOrderParts
  }
  protectionQuotes(caseId: $caseId) @include(if: $cover) {
    ...ProtectionQuoteParts
  }
  evaluators @include(if: $order) {
    id
    name
  }
  insurers @include(if: $ask) {
    id
    name
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment ProtectionQuoteParts on ProtectionQuote {
  id
  caseId
  kind
  state
  stateSince
  version
  insurer {
    id
    name
  }
  enterprise {
    id
    name
  }
  principalFen
  maturityOn
  note
  requestedOn
  sumInsuredFen
  premiumFen
  lossShareBp
  coverFrom
  coverUntil
  validUntil
  quotedOn
  policyNo
  policyFileId
  issuedOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}
fragment ValuationOrderParts on ValuationOrder {
  id
  caseId
  state
  stateSince
  version
  evaluator {
    id
    name
  }
  enterprise {
    name
  }
  requester {
    id
    name
  }
  rights {
    ...RightBriefParts
  }
  note
  requestedOn
  lowFen
  pointFen
  highFen
  methods
  baseDate
  validUntil
  reasoning
  feeFen
  reportFileId
  deliveredOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}`, {"hash":"39f35ba73fcab06e476f91bdaf280822"}) as unknown as TypedDocumentString<ValueAndCoverQuery, ValueAndCoverQueryVariables>;
export const CaseSupportDocument = new TypedDocumentString(`
    query CaseSupport($caseId: ID!, $language: String!) {
  caseSupport(caseId: $caseId, language: $language) {
    coverages {
      ...CoverageParts
    }
    facts {
      id
      kind
      caseId
      paidOn
      amountFen
    }
    claims {
      ...ClaimParts
    }
    waiting {
      kind
      year
      programmeTitle
      paidFen
      status
      open {
        ...OpenParts
      }
    }
    statement {
      size
      isFirstPledge
    }
  }
}
    fragment OpenParts on OpenSubsidy {
  status
  needed {
    fact
    title
  }
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
}
fragment ClaimParts on SubsidyClaim {
  id
  caseId
  state
  stateSince
  version
  kind
  year
  programmeTitle
  enterprise {
    id
    name
    creditCode
  }
  bureau {
    name
  }
  amountFen
  computedOn
  todayFen
  open {
    ...OpenParts
  }
  computation {
    baseFen
    rate
    uncappedFen
    capRemainingFen
    amountFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
  facts {
    id
    kind
    caseId
    paidOn
    amountFen
  }
  payee {
    accountName
    bankName
    accountNumber
  }
  expectedOn
  paidOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment CoverageParts on Coverage {
  id
  caseId
  contractId
  fundName
  state
  stateSince
  version
  bank {
    id
    name
  }
  borrower {
    id
    name
  }
  principalFen
  ipShareBp
  coveredFen
  rights {
    assetId
    kind
  }
  drawnOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"2ebec19289c437b96fe4fcc6079b29e9"}) as unknown as TypedDocumentString<CaseSupportQuery, CaseSupportQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($after: String) {
  waiting: proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
    nodes {
      ...ProposalParts
    }
  }
  done: proposals(
    states: ["EFFECTIVE", "RETURNED", "WITHDRAWN"]
    first: 30
    after: $after
  ) {
    nodes {
      ...ProposalParts
    }
    nextCursor
  }
}
    fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"c20f8cd09991d8b380c6b0295851a836"}) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const BureauHomeDocument = new TypedDocumentString(`
    query BureauHome($division: String, $year: Int, $language: String!) {
  bureauOverview(division: $division, year: $year, language: $language) {
    division
    divisionName
    year
    today
    years
    figures {
      offPlatformFen
      onPlatformFen
      totalFen
      projectedFen
      isOver
      returns {
        ...ReturnParts
      }
      onPlatform {
        ...CounterParts
      }
    }
    comparison {
      growthBp
      code
    }
    target {
      ...TargetParts
    }
    proposedTargets {
      id
    }
    history {
      year
      totalFen
      projectedFen
      isWhole
      isOver
      onPlatformFen
      returns {
        periodFrom
        periodLast
        basisNote
      }
    }
    months {
      month
      counters {
        ...CounterParts
      }
    }
    within {
      division
      name
      counters {
        ...CounterParts
      }
    }
  }
  funds(language: $language) {
    ...FundParts
  }
}
    fragment CounterParts on Counters {
  amountFen
  loans
  enterprises
  patents
  trademarks
  copyrights
  mixedLoans
}
fragment ReturnParts on LendingReturn {
  id
  division
  divisionName
  state
  stateSince
  version
  metric
  year
  periodFrom
  periodLast
  isWholeYear
  value
  basis
  basisNote
  printed
  citation {
    document
    clause
    quote
  }
  makerName
  checkerName
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment TargetParts on Target {
  id
  divisionName
  year
  metric
  source
  plan
  planTitle
  designations
  state
  stateSince
  version
  amountFen
  label
  basis
  makerName
  checkerName
  reason
  actualFen
  attainmentBp
  missingFen
  status
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment FundParts on Fund {
  id
  name
  programmeTitle
  division
  sizeFen
  openedOn
  manager {
    name
  }
  bureau {
    name
  }
  cashFen
  committedFen
  availableFen
  occupiedFen
  freeFen
  coveredLoansFen
  banks {
    bank {
      id
      name
    }
    coveredTotalFen
    inForceFen
    loans
    compensatedFen
    remainingFen
    occupiedFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
}`, {"hash":"5de57e58d09c8f4186997ec06468b124"}) as unknown as TypedDocumentString<BureauHomeQuery, BureauHomeQueryVariables>;
export const InboxOfBureauDocument = new TypedDocumentString(`
    query InboxOfBureau {
  inbox {
    id
    caseId
    recordType
    recordId
    state
    role
    since
    dueOn
    about {
      caseNo
      name
      kind
      year
    }
  }
}
    `, {"hash":"2b4e5486eef4cf76d4923f17e79af221"}) as unknown as TypedDocumentString<InboxOfBureauQuery, InboxOfBureauQueryVariables>;
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
    isOutside
    about {
      caseNo
      name
      kind
      year
    }
  }
}
    `, {"hash":"cccedd6dffca055744f0605662db70f0"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
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
    `, {"hash":"c27c5204129840f2dd2be508abae61d7"}) as unknown as TypedDocumentString<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
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
    `, {"hash":"e49125ba3703734a7942387c57b4099a"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
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
    unread
  }
}
    `, {"hash":"aa31cf7f0c9c864af3f9fd8b9e1a1e2c"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  me {
    person {
      name
    }
    acting {
      name
    }
  }
}
    `, {"hash":"61080afd983cedcaa4e0cbb29f9bfb6b"}) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const MyContractsDocument = new TypedDocumentString(`
    query MyContracts($states: [String!], $after: String) {
  myLoans(states: $states, after: $after, first: 20) {
    contracts {
      id
      caseId
      contractNo
      state
      stateSince
      principalFen
      rateBp
      plannedOn
      drawnOn
      borrower {
        name
      }
      bank {
        name
      }
      conditions {
        kind
        unmet {
          code
        }
      }
    }
    nextCursor
  }
}
    `, {"hash":"65df1cf528b9b3b52ce622280be1e54a"}) as unknown as TypedDocumentString<MyContractsQuery, MyContractsQueryVariables>;
export const MyLoansDocument = new TypedDocumentString(`
    query MyLoans($states: [String!], $after: String) {
  myLoans(states: $states, after: $after, first: 20) {
    contracts {
      id
      caseId
      contractNo
      state
      stateSince
      principalFen
      rateBp
      drawnOn
      maturesOn
      borrower {
        name
      }
      bank {
        name
      }
      outstanding {
        totalFen
      }
      overdue {
        totalFen
        since
      }
      nextInstalment {
        dueOn
        totalFen
        paidPrincipalFen
        paidInterestFen
      }
    }
    nextCursor
  }
}
    `, {"hash":"54f8478a0d669eac39fe2a8ef84a5771"}) as unknown as TypedDocumentString<MyLoansQuery, MyLoansQueryVariables>;
export const OneCardDocument = new TypedDocumentString(`
    query OneCard($id: ID!) {
  publishedListing(id: $id) {
    ...CardParts
  }
}
    fragment CardParts on ListingCard {
  id
  caseNo
  division
  industry
  amountFen
  months
  purpose
  maxRateBp
  method
  rights {
    rightKind
    count
  }
  publishedOn
  validUntil
  consent
  consentSince
}`, {"hash":"8675410f3b93e49b04f5f803152b0655"}) as unknown as TypedDocumentString<OneCardQuery, OneCardQueryVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($id: ID!, $after: String) {
  case(id: $id) {
    caseNo
    state
  }
  consents(listingId: $id) {
    id
    recipientOrgId
    recipientName
    recipientKind
    state
    since
    message
    availableEvents {
      event
      barredBy {
        code
      }
    }
  }
  institutions {
    id
    name
    kind
  }
  viewingRecords(listingId: $id, first: 50, after: $after) {
    nodes {
      id
      viewerOrgName
      viewerOrgKind
      personName
      at
      what
      detail
    }
    nextCursor
  }
}
    `, {"hash":"03d22a31844e92fd9384888e89e911ed"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const MyListingsDocument = new TypedDocumentString(`
    query MyListings($after: String) {
  myListings(after: $after) {
    nodes {
      id
      caseNo
      state
      stateSince
      amountFen
      months
      rights {
        rightKind
        count
      }
    }
    nextCursor
  }
}
    `, {"hash":"6685ae0c19cd793b8a4feeaf9773ca02"}) as unknown as TypedDocumentString<MyListingsQuery, MyListingsQueryVariables>;
export const MarketListingDocument = new TypedDocumentString(`
    query MarketListing($id: ID!) {
  marketListing(id: $id) {
    id
    state
    caseNo
    amountFen
    months
    purpose
    maxRateBp
    method
    wantedOn
    division
    industry
    kinds
    publishedOn
    validUntil
    matches {
      productId
      productName
      isEligible
      score
      computedOn
      reasons {
        code
        weight
        facts
      }
      unmet {
        code
        weight
        facts
      }
    }
    offers {
      id
      state
      principalFen
      rateBp
    }
  }
}
    `, {"hash":"62a99d99e2b23c8f1f89764b346ca711"}) as unknown as TypedDocumentString<MarketListingQuery, MarketListingQueryVariables>;
export const MarketDocument = new TypedDocumentString(`
    query Market($filter: MarketFilterInput, $after: String) {
  market(filter: $filter, after: $after, first: 20) {
    nodes {
      id
      caseNo
      amountFen
      months
      purpose
      maxRateBp
      division
      kinds
      publishedOn
      validUntil
      matches {
        productName
        isEligible
        score
        unmet {
          code
        }
      }
      offers {
        id
        state
      }
    }
    nextCursor
  }
}
    `, {"hash":"31542451abcee1f868f9990233effa7f"}) as unknown as TypedDocumentString<MarketQuery, MarketQueryVariables>;
export const OfferToEditDocument = new TypedDocumentString(`
    query OfferToEdit($id: ID!) {
  offer(id: $id) {
    id
    caseId
    state
    version
    product {
      id
    }
    listing {
      caseNo
      amountFen
    }
    principalFen
    rateBp
    months
    method
    drawnOn
    dueDay
    fees {
      kind
      amountFen
      dueOn
    }
    requiresInsurance
    conditions
    otherConditions
    validUntil
  }
  myLoanProducts {
    id
    name
    state
  }
}
    `, {"hash":"ab15cf2a608de41e498e1f98bd8c5580"}) as unknown as TypedDocumentString<OfferToEditQuery, OfferToEditQueryVariables>;
export const ToOfferDocument = new TypedDocumentString(`
    query ToOffer($id: ID!) {
  marketListing(id: $id) {
    id
    caseNo
    amountFen
    months
    method
    wantedOn
    matches {
      productId
      isEligible
    }
  }
  myLoanProducts {
    id
    name
    state
    minRateBp
    methods
    requiresInsurance
  }
}
    `, {"hash":"6c906519ea57415ce5a53c1782e76de9"}) as unknown as TypedDocumentString<ToOfferQuery, ToOfferQueryVariables>;
export const OfferOfBankDocument = new TypedDocumentString(`
    query OfferOfBank($id: ID!, $language: String!) {
  offer(id: $id, language: $language) {
    ...OfferParts
  }
}
    fragment OfferParts on Offer {
  id
  caseId
  state
  stateSince
  version
  bank {
    id
    name
  }
  product {
    id
    name
  }
  listing {
    state
    caseNo
    amountFen
    months
    validUntil
  }
  principalFen
  rateBp
  months
  method
  drawnOn
  dueDay
  fees {
    kind
    amountFen
    dueOn
  }
  requiresInsurance
  conditions
  otherConditions
  validUntil
  releasedOn
  acceptedOn
  rank
  shortfallFen
  isCheapestInFull
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  netCost {
    yearlyBp
    effectiveBp
    interestFen
    feesFen
    supportsFen
    netFen
    maturityOn
    rows {
      on
      kind
      code
      amountFen
      runningFen
    }
    supports {
      title
      kind
      year
      expectedOn
      amountFen
      citations {
        document
        clause
        quote
      }
      steps
      assumptions {
        parameter
        note
      }
    }
  }
}`, {"hash":"71a95e0f209e200444b7673792627548"}) as unknown as TypedDocumentString<OfferOfBankQuery, OfferOfBankQueryVariables>;
export const MyOffersDocument = new TypedDocumentString(`
    query MyOffers($state: String, $after: String) {
  myOffers(filter: {state: $state}, after: $after, first: 20) {
    nodes {
      id
      caseId
      state
      stateSince
      principalFen
      rateBp
      months
      method
      validUntil
      listing {
        caseNo
      }
      netCost {
        yearlyBp
      }
    }
    nextCursor
  }
}
    `, {"hash":"705aff583213cdc2250465979dda5334"}) as unknown as TypedDocumentString<MyOffersQuery, MyOffersQueryVariables>;
export const OneListingDocument = new TypedDocumentString(`
    query OneListing($id: ID!) {
  listing(id: $id) {
    ...ListingParts
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
}
fragment ListingParts on Listing {
  id
  caseNo
  lookupCode
  state
  stateSince
  access
  enterpriseName
  creditCode
  division
  sections {
    section
    status
    correction
  }
  amountFen
  months
  purpose
  purposeNote
  maxRateBp
  method
  wantedOn
  establishedOn
  industry
  employees
  revenueFen
  contactName
  contactPhone
  introduction
  assets {
    ...AssetParts
  }
  files {
    ...EvidenceParts
  }
  submittedOn
  publishedOn
  validUntil
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
  version
}`, {"hash":"a715ac3ca620160d1339047bdc0d7260"}) as unknown as TypedDocumentString<OneListingQuery, OneListingQueryVariables>;
export const ProductToEditDocument = new TypedDocumentString(`
    query ProductToEdit($id: ID!) {
  loanProduct(id: $id) {
    ...ProductParts
  }
}
    fragment ProductParts on LoanProduct {
  id
  state
  stateSince
  version
  bank {
    id
    name
  }
  name
  summary
  acceptedKinds
  minAmountFen
  maxAmountFen
  minMonths
  maxMonths
  divisions
  minYearsRegistered
  minRateBp
  maxRateBp
  methods
  requiresInsurance
  preferences {
    code
    weight
    kinds
    industries
    divisions
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"6a1702bda6af6471a9b9524f2c9d30bd"}) as unknown as TypedDocumentString<ProductToEditQuery, ProductToEditQueryVariables>;
export const ProductOfBankDocument = new TypedDocumentString(`
    query ProductOfBank($id: ID!) {
  loanProduct(id: $id) {
    ...ProductParts
  }
}
    fragment ProductParts on LoanProduct {
  id
  state
  stateSince
  version
  bank {
    id
    name
  }
  name
  summary
  acceptedKinds
  minAmountFen
  maxAmountFen
  minMonths
  maxMonths
  divisions
  minYearsRegistered
  minRateBp
  maxRateBp
  methods
  requiresInsurance
  preferences {
    code
    weight
    kinds
    industries
    divisions
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"cf31a25a13d3dae15a1fc501e8ec37a3"}) as unknown as TypedDocumentString<ProductOfBankQuery, ProductOfBankQueryVariables>;
export const MyProductsDocument = new TypedDocumentString(`
    query MyProducts {
  myLoanProducts {
    id
    name
    state
    stateSince
    acceptedKinds
    minAmountFen
    maxAmountFen
    minMonths
    maxMonths
    minRateBp
    maxRateBp
    requiresInsurance
  }
}
    `, {"hash":"4239276bd1baf60072475dfcb8f6bf05"}) as unknown as TypedDocumentString<MyProductsQuery, MyProductsQueryVariables>;
export const PublishedListingsDocument = new TypedDocumentString(`
    query PublishedListings($filter: PublishedListingFilter, $after: String) {
  publishedListings(filter: $filter, first: 20, after: $after) {
    nodes {
      ...CardParts
    }
    nextCursor
  }
}
    fragment CardParts on ListingCard {
  id
  caseNo
  division
  industry
  amountFen
  months
  purpose
  maxRateBp
  method
  rights {
    rightKind
    count
  }
  publishedOn
  validUntil
  consent
  consentSince
}`, {"hash":"c743bf68762e63b109c37638971540d3"}) as unknown as TypedDocumentString<PublishedListingsQuery, PublishedListingsQueryVariables>;
export const RightsToChooseDocument = new TypedDocumentString(`
    query RightsToChoose {
  assets(first: 100) {
    nodes {
      id
      rightKind
      number
      title
      status
      burdens
      isListable
      protectedUntil
    }
  }
}
    `, {"hash":"2980e03c637f51dd0dec6311f7246a38"}) as unknown as TypedDocumentString<RightsToChooseQuery, RightsToChooseQueryVariables>;
export const ProductOnShelfDocument = new TypedDocumentString(`
    query ProductOnShelf($id: ID!) {
  loanProduct(id: $id) {
    ...ProductParts
  }
}
    fragment ProductParts on LoanProduct {
  id
  state
  stateSince
  version
  bank {
    id
    name
  }
  name
  summary
  acceptedKinds
  minAmountFen
  maxAmountFen
  minMonths
  maxMonths
  divisions
  minYearsRegistered
  minRateBp
  maxRateBp
  methods
  requiresInsurance
  preferences {
    code
    weight
    kinds
    industries
    divisions
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"9eadd0faedafc8d0d25f042264cf48f4"}) as unknown as TypedDocumentString<ProductOnShelfQuery, ProductOnShelfQueryVariables>;
export const ShelfDocument = new TypedDocumentString(`
    query Shelf($filter: ShelfFilterInput, $after: String) {
  loanProducts(filter: $filter, after: $after, first: 20) {
    nodes {
      id
      name
      summary
      bank {
        name
      }
      acceptedKinds
      minAmountFen
      maxAmountFen
      minMonths
      maxMonths
      minRateBp
      maxRateBp
      methods
      requiresInsurance
    }
    nextCursor
  }
}
    `, {"hash":"ab2e8a3107e639640029b1cce56d48ff"}) as unknown as TypedDocumentString<ShelfQuery, ShelfQueryVariables>;
export const SubmittedDocument = new TypedDocumentString(`
    query Submitted($id: ID!) {
  listing(id: $id) {
    id
    caseNo
    lookupCode
    state
  }
  case(id: $id) {
    tasks {
      recordType
      dueOn
    }
  }
}
    `, {"hash":"480d6704731f269bff8d9f40f35ca6b2"}) as unknown as TypedDocumentString<SubmittedQuery, SubmittedQueryVariables>;
export const VerifyQueueDocument = new TypedDocumentString(`
    query VerifyQueue {
  listingsToVerify {
    id
    caseNo
    enterpriseName
    amountFen
    submittedOn
    rights {
      rightKind
      count
    }
  }
}
    `, {"hash":"717965badc91aae78e5de052b5a50ad1"}) as unknown as TypedDocumentString<VerifyQueueQuery, VerifyQueueQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($recordType: String, $recordId: String, $personId: String, $from: String, $to: String, $before: DateTime, $beforeId: ID, $first: Int) {
  auditPeople {
    id
    name
  }
  auditTrail(
    recordType: $recordType
    recordId: $recordId
    personId: $personId
    from: $from
    to: $to
    before: $before
    beforeId: $beforeId
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
    `, {"hash":"8974332b082fc86a7eba0cd0c0e15ba3"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($state: String, $after: String) {
  jobs(state: $state, first: 20, after: $after) {
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
    nextCursor
  }
}
    `, {"hash":"e79e6f3a792a954c67046517661749f5"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const MailsDocument = new TypedDocumentString(`
    query Mails {
  mails {
    id
    recipient
    subject
    body
    isOpenable
    state
    createdAt
  }
}
    `, {"hash":"36a00e5113918b30680a42906b4f8d7c"}) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const FigureLoansDocument = new TypedDocumentString(`
    query FigureLoans($division: String, $year: Int, $month: Int, $after: String, $language: String!) {
  figureLoans(
    division: $division
    year: $year
    month: $month
    first: 50
    after: $after
    language: $language
  ) {
    year
    month
    division
    counters {
      ...CounterParts
    }
    loans {
      id
      caseId
      divisionName
      drawnOn
      principalFen
      borrower {
        name
      }
      bank {
        name
      }
      rightKinds
      isMixed
    }
    nextCursor
  }
}
    fragment CounterParts on Counters {
  amountFen
  loans
  enterprises
  patents
  trademarks
  copyrights
  mixedLoans
}`, {"hash":"345986525e4c1d79bd5fb5dc8f4fb653"}) as unknown as TypedDocumentString<FigureLoansQuery, FigureLoansQueryVariables>;
export const OneReturnDocument = new TypedDocumentString(`
    query OneReturn($id: ID!, $language: String!) {
  lendingReturn(id: $id, language: $language) {
    ...ReturnParts
  }
}
    fragment ReturnParts on LendingReturn {
  id
  division
  divisionName
  state
  stateSince
  version
  metric
  year
  periodFrom
  periodLast
  isWholeYear
  value
  basis
  basisNote
  printed
  citation {
    document
    clause
    quote
  }
  makerName
  checkerName
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"2f46d34808191fd26c0c1af18cf9a14a"}) as unknown as TypedDocumentString<OneReturnQuery, OneReturnQueryVariables>;
export const ReturnsDocument = new TypedDocumentString(`
    query Returns($states: [String!], $language: String!) {
  lendingReturns(states: $states, language: $language) {
    ...ReturnParts
  }
}
    fragment ReturnParts on LendingReturn {
  id
  division
  divisionName
  state
  stateSince
  version
  metric
  year
  periodFrom
  periodLast
  isWholeYear
  value
  basis
  basisNote
  printed
  citation {
    document
    clause
    quote
  }
  makerName
  checkerName
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"8f0a65316a09b08c84345627dfe4669c"}) as unknown as TypedDocumentString<ReturnsQuery, ReturnsQueryVariables>;
export const OneTargetDocument = new TypedDocumentString(`
    query OneTarget($id: ID!, $language: String!) {
  target(id: $id, language: $language) {
    ...TargetParts
  }
  tracesOf(subjectType: "target", subjectId: $id, language: $language) {
    ...TraceLink
  }
}
    fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
fragment TargetParts on Target {
  id
  divisionName
  year
  metric
  source
  plan
  planTitle
  designations
  state
  stateSince
  version
  amountFen
  label
  basis
  makerName
  checkerName
  reason
  actualFen
  attainmentBp
  missingFen
  status
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"805a90dbb3b50ba7100b51aebc2b643a"}) as unknown as TypedDocumentString<OneTargetQuery, OneTargetQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($language: String!) {
  targets(language: $language) {
    ...TargetParts
  }
}
    fragment TargetParts on Target {
  id
  divisionName
  year
  metric
  source
  plan
  planTitle
  designations
  state
  stateSince
  version
  amountFen
  label
  basis
  makerName
  checkerName
  reason
  actualFen
  attainmentBp
  missingFen
  status
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"cba680b31d3b52e8252f5c77935e5b3a"}) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const OneFilingDocument = new TypedDocumentString(`
    query OneFiling($id: ID!, $language: String!) {
  filing(id: $id) {
    ...FilingParts
    statements {
      isContractLawful
      hasForfeitureClause
      hasSameDayInvention
      hasSimilarMarks
      hasOtherObstacle
      isDeclared
    }
    preflight {
      rulesVersion
      answers {
        code
        check
        title
        verdict
        facts
        todo
        citation {
          document
          clause
          quote
        }
        isCurable
        isWaivedByDeclaration
        isAcknowledged
      }
    }
    files {
      ...EvidenceParts
    }
    availableEvents {
      ...EventParts
    }
  }
  proposalsAbout(subjectType: "filing", subjectId: $id) {
    ...ProposalParts
  }
  tracesOf(subjectType: "filing", subjectId: $id, language: $language) {
    ...TraceLink
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
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
}`, {"hash":"29d529e55dee1170d40f80b6df690f26"}) as unknown as TypedDocumentString<OneFilingQuery, OneFilingQueryVariables>;
export const MyFilingsDocument = new TypedDocumentString(`
    query MyFilings($states: [String!], $after: String) {
  myFilings(states: $states, after: $after, first: 20) {
    filings {
      ...FilingParts
    }
    nextCursor
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
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
}`, {"hash":"4ffe87ca7feb3e7f7ac777cf22800cc4"}) as unknown as TypedDocumentString<MyFilingsQuery, MyFilingsQueryVariables>;
export const RuleToChangeDocument = new TypedDocumentString(`
    query RuleToChange($id: ID!, $language: String!) {
  ruleRevision(id: $id, language: $language) {
    ...RuleSheetParts
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleRevisionParts on RuleRevision {
  id
  kind
  programme
  programmeTitle
  baseTitle
  baseRevision
  divisionName
  state
  stateSince
  version
  summary
  copyFrom
  revision
  publishedOn
  makerName
  checkerName
  reason
  changes {
    parameter
    title
    unit
    from
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleSheetParts on RuleSheet {
  revision {
    ...RuleRevisionParts
  }
  before {
    ...RuleParameterParts
  }
  after {
    ...RuleParameterParts
  }
  faults {
    code
    facts
  }
  currentRevision
  canChange
  documents {
    id
    title
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"f9636afc69754065253f4d630a1506b0"}) as unknown as TypedDocumentString<RuleToChangeQuery, RuleToChangeQueryVariables>;
export const RuleSourceDocument = new TypedDocumentString(`
    query RuleSource($id: ID!, $language: String!) {
  policyDocument(id: $id, language: $language) {
    id
    title
    number
    textOnFile
    version
    catalogued {
      id
      locator
    }
    clauses {
      locator
    }
  }
}
    `, {"hash":"56707f9baaae89b9753a2c601c8b55dd"}) as unknown as TypedDocumentString<RuleSourceQuery, RuleSourceQueryVariables>;
export const RuleSourcesDocument = new TypedDocumentString(`
    query RuleSources($question: String!, $language: String!) {
  policySearch(question: $question, first: 25, language: $language) {
    hits {
      document {
        id
        title
        number
      }
    }
  }
}
    `, {"hash":"0eb76ed5cf281281db141bb30352858e"}) as unknown as TypedDocumentString<RuleSourcesQuery, RuleSourcesQueryVariables>;
export const RuleTemplatesDocument = new TypedDocumentString(`
    query RuleTemplates($language: String!) {
  ruleTemplates(language: $language) {
    id
    title
    divisionName
    isOwn
  }
}
    `, {"hash":"7482821321a3e6f0f87f7a7f22bca2f7"}) as unknown as TypedDocumentString<RuleTemplatesQuery, RuleTemplatesQueryVariables>;
export const OneRuleDocument = new TypedDocumentString(`
    query OneRule($id: ID!, $language: String!) {
  ruleRevision(id: $id, language: $language) {
    ...RuleSheetParts
  }
  ruleImpact(id: $id, language: $language) {
    changesLosses
    supposedBalanceFen
    supposedCoveredFen
    supposedOverdueMonths
    losses {
      ...RuleLossParts
    }
    book {
      ...RuleCasesParts
    }
    examples {
      ...RuleCasesParts
    }
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleRevisionParts on RuleRevision {
  id
  kind
  programme
  programmeTitle
  baseTitle
  baseRevision
  divisionName
  state
  stateSince
  version
  summary
  copyFrom
  revision
  publishedOn
  makerName
  checkerName
  reason
  changes {
    parameter
    title
    unit
    from
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleSheetParts on RuleSheet {
  revision {
    ...RuleRevisionParts
  }
  before {
    ...RuleParameterParts
  }
  after {
    ...RuleParameterParts
  }
  faults {
    code
    facts
  }
  currentRevision
  canChange
  documents {
    id
    title
    number
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment RuleCasesParts on RuleCases {
  subjects
  affected
  changed
  unknown
  beforeFen
  afterFen
  differenceFen
  largest {
    subjectId
    label
    kind
    year
    beforeFen
    afterFen
    differenceFen
  }
}
fragment RuleLossParts on RuleLossExample {
  lossFen
  isChanged
  before {
    ...RuleLossOutcomeParts
  }
  after {
    ...RuleLossOutcomeParts
  }
}
fragment RuleLossOutcomeParts on RuleLossOutcome {
  status
  payableFen
  shares {
    party
    amountFen
  }
  reasons
}`, {"hash":"fa0212c6970ddf4214bac61d8213b6ce"}) as unknown as TypedDocumentString<OneRuleQuery, OneRuleQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($language: String!) {
  rules(language: $language) {
    id
    title
    divisionName
    from
    until
    isOwn
    revision
    missing
    parameters {
      ...RuleParameterParts
    }
    revisions {
      ...RuleRevisionParts
    }
  }
  ruleRevisions(language: $language) {
    ...RuleRevisionParts
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}
fragment RuleRevisionParts on RuleRevision {
  id
  kind
  programme
  programmeTitle
  baseTitle
  baseRevision
  divisionName
  state
  stateSince
  version
  summary
  copyFrom
  revision
  publishedOn
  makerName
  checkerName
  reason
  changes {
    parameter
    title
    unit
    from
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}`, {"hash":"d40a31959192f7c41f1aaae60bbf6cfe"}) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const PolicyImportPreviewDocument = new TypedDocumentString(`
    query PolicyImportPreview($importId: ID!, $language: String!) {
  policyImport(importId: $importId, language: $language) {
    importId
    fileName
    faults {
      code
      facts
    }
    kind
    characters
    number
    title
    keptFor
    clauses {
      anchor
      rank
      depth
      locator
      isContinued
      text
    }
    matches {
      by
      likeness
      document {
        ...LibraryBrief
      }
    }
  }
}
    fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}`, {"hash":"6cac340a7a2b71e68e11ed3790581434"}) as unknown as TypedDocumentString<PolicyImportPreviewQuery, PolicyImportPreviewQueryVariables>;
export const PolicyImportForDocument = new TypedDocumentString(`
    query PolicyImportFor($id: ID!, $language: String!) {
  policyDocument(id: $id, language: $language) {
    id
    title
    number
  }
}
    `, {"hash":"35a7744b175df02255a63bbd0af6f380"}) as unknown as TypedDocumentString<PolicyImportForQuery, PolicyImportForQueryVariables>;
export const PolicyReportDocument = new TypedDocumentString(`
    query PolicyReport($documentId: ID!, $language: String!) {
  policyTextReport(documentId: $documentId, language: $language) {
    document {
      ...LibraryBrief
    }
    texts {
      ...ImportedTextParts
    }
    quotations {
      key
      quote
      isFound
      likeness
      passage
      anchor
    }
  }
}
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
fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}`, {"hash":"7ee382ce6213513071b4a058de8b4655"}) as unknown as TypedDocumentString<PolicyReportQuery, PolicyReportQueryVariables>;
export const PolicyImportsDocument = new TypedDocumentString(`
    query PolicyImports($after: String, $language: String!) {
  policyImports(after: $after, first: 20, language: $language) {
    texts {
      ...ImportedTextParts
    }
    nextCursor
  }
}
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
}`, {"hash":"2657ead1550478fc5ec43c8edbd3d998"}) as unknown as TypedDocumentString<PolicyImportsQuery, PolicyImportsQueryVariables>;
export const OneTraceDocument = new TypedDocumentString(`
    query OneTrace($id: ID!, $language: String!) {
  decisionTrace(id: $id, language: $language) {
    ...DecisionTraceParts
  }
}
    fragment ArguedClauseParts on ArguedClause {
  document
  clause
  title
  number
  locator
  quote
  summary
}
fragment ArguedValueParts on ArguedValue {
  title
  unit
  number
  text
}
fragment DecisionTraceParts on DecisionTrace {
  id
  subjectType
  subjectId
  caseId
  event
  programmeTitle
  revision
  asOf
  at
  personName
  orgName
  question
  figures {
    title
    unit
    number
    text
    on
    sourceType
    sourceId
  }
  parts {
    title
    clauses {
      ...ArguedClauseParts
    }
    parameters {
      parameter
      title
      value
      from
      until
      clause {
        ...ArguedClauseParts
      }
      unverified
    }
    lines
    caps {
      name
      title
      remainingFen
      binds
    }
    rounding
    readings {
      parameter
      value
      note
    }
    results {
      ...ArguedValueParts
    }
  }
}`, {"hash":"81e20fb353f1fea0f922322d90d851f0"}) as unknown as TypedDocumentString<OneTraceQuery, OneTraceQueryVariables>;
export const SandboxProgrammesDocument = new TypedDocumentString(`
    query SandboxProgrammes($language: String!) {
  sandboxProgrammes(language: $language) {
    id
    title
    division
    isOwn
    from
    parameters {
      id
      title
      unit
      value
      unverified
    }
  }
}
    `, {"hash":"735df47d6fde2a5667e83f27f0c142b2"}) as unknown as TypedDocumentString<SandboxProgrammesQuery, SandboxProgrammesQueryVariables>;
export const SandboxRunPageDocument = new TypedDocumentString(`
    query SandboxRunPage($id: ID!, $language: String!) {
  sandboxLimits {
    maxBytes
    maxRows
  }
  sandboxRun(id: $id, language: $language) {
    id
    label
    programmeTitle
    supposedFrom
    source
    state
    asOf
    fileName
    copyFileId
    resultFileId
    faultCount
    lines
    enterprises
    parts
    done
    changes {
      parameter
      title
      unit
      before
      after
      unverified
    }
    refusal {
      code
      facts
    }
    faults {
      row
      message
    }
    result {
      before
      after
      difference
      enterprises
      enterprisesAffected
      enterprisesOutside
      banks
      banksAffected
      months {
        month
        before
        after
      }
      kinds {
        kind
        before
        after
        changed
      }
      largest {
        enterprise
        name
        kind
        year
        base
        before
        after
        difference
        banks
        arithmeticBefore {
          ...SandboxArithmeticParts
        }
        arithmeticAfter {
          ...SandboxArithmeticParts
        }
      }
      unknownRows
      unknownEnterprises
      unknownBase
      needed {
        fact
        title
        rows
      }
      barredBefore
      barredAfter
      parameters {
        id
        title
        unit
        value
        from
        side
        citation {
          document
          clause
          quote
        }
        unverified
      }
      monthReading {
        note
      }
    }
  }
}
    fragment SandboxArithmeticParts on SandboxArithmetic {
  steps
  citations {
    document
    clause
    quote
  }
  assumptions {
    parameter
    value
    note
  }
}`, {"hash":"4dfd3ef1313ea6a59e708463e6f578f5"}) as unknown as TypedDocumentString<SandboxRunPageQuery, SandboxRunPageQueryVariables>;
export const SandboxRunsDocument = new TypedDocumentString(`
    query SandboxRuns($after: String, $language: String!) {
  sandboxRuns(first: 20, after: $after, language: $language) {
    runs {
      id
      label
      programmeTitle
      source
      state
      asOf
      personName
      createdAt
      parts
      done
      before
      after
    }
    nextCursor
  }
}
    `, {"hash":"9e614de6174f6c0dbc7372ad9a9aee28"}) as unknown as TypedDocumentString<SandboxRunsQuery, SandboxRunsQueryVariables>;
export const OneQuoteDocument = new TypedDocumentString(`
    query OneQuote($id: ID!) {
  protectionQuote(id: $id) {
    ...ProtectionQuoteParts
  }
}
    fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment ProtectionQuoteParts on ProtectionQuote {
  id
  caseId
  kind
  state
  stateSince
  version
  insurer {
    id
    name
  }
  enterprise {
    id
    name
  }
  principalFen
  maturityOn
  note
  requestedOn
  sumInsuredFen
  premiumFen
  lossShareBp
  coverFrom
  coverUntil
  validUntil
  quotedOn
  policyNo
  policyFileId
  issuedOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}`, {"hash":"34252d4c6a30cff6323ac2366141cd42"}) as unknown as TypedDocumentString<OneQuoteQuery, OneQuoteQueryVariables>;
export const MyProtectionQuotesDocument = new TypedDocumentString(`
    query MyProtectionQuotes($states: [String!], $after: String) {
  myProtectionQuotes(states: $states, after: $after, first: 20) {
    quotes {
      id
      state
      stateSince
      requestedOn
      principalFen
      maturityOn
      sumInsuredFen
      premiumFen
      policyNo
      enterprise {
        name
      }
    }
    nextCursor
  }
}
    `, {"hash":"a5f9c17557060081f314c872f4bcb6a0"}) as unknown as TypedDocumentString<MyProtectionQuotesQuery, MyProtectionQuotesQueryVariables>;
export const ProgrammeValuesDocument = new TypedDocumentString(`
    query ProgrammeValues($programme: String!, $language: String!) {
  programmeParameters(programme: $programme, language: $language) {
    ...RuleParameterParts
  }
}
    fragment RuleValueParts on RuleParameterValue {
  text
  shares {
    party
    share
  }
  tiers {
    upTo
    rate
    shares {
      party
      share
    }
  }
}
fragment RuleParameterParts on RuleParameter {
  id
  title
  unit
  values {
    from
    until
    value {
      ...RuleValueParts
    }
    citation {
      document
      clause
      quote
    }
    confidence
    documentId
  }
}`, {"hash":"5c8cd9199e71787a171c66638f4358ef"}) as unknown as TypedDocumentString<ProgrammeValuesQuery, ProgrammeValuesQueryVariables>;
export const CheckIdentifiersDocument = new TypedDocumentString(`
    query CheckIdentifiers($input: [IdentifierInput!]!) {
  validateIdentifiers(input: $input) {
    kind
    value
    valid
    normalized
    detail
    fault {
      code
      facts
    }
  }
}
    `, {"hash":"04bb99e060a6cae305f2e748f9a3ddc6"}) as unknown as TypedDocumentString<CheckIdentifiersQuery, CheckIdentifiersQueryVariables>;
export const MeasureIndicatorDocument = new TypedDocumentString(`
    query MeasureIndicator($input: IndicatorInput!, $language: String!) {
  indicator(input: $input, language: $language) {
    rule
    threshold
    target
    actual
    attainment
    growth
    projected
    status
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
}
    `, {"hash":"173ba9a92068070b6d2c2fc8afd7d71a"}) as unknown as TypedDocumentString<MeasureIndicatorQuery, MeasureIndicatorQueryVariables>;
export const LossProgrammesDocument = new TypedDocumentString(`
    query LossProgrammes($language: String!) {
  documents(language: $language) {
    programmes {
      id
      title
      division
      commands
      asks {
        command
        path
      }
    }
  }
}
    `, {"hash":"68891129b04bbb4ac5e49829e534cff4"}) as unknown as TypedDocumentString<LossProgrammesQuery, LossProgrammesQueryVariables>;
export const CompensateLossDocument = new TypedDocumentString(`
    query CompensateLoss($input: CompensateInput!, $language: String!) {
  compensate(input: $input, language: $language) {
    status
    base
    rate
    uncapped
    limits {
      name
      title
      remaining
      binds
    }
    payable
    shares {
      party
      amount
    }
    returns {
      party
      amount
    }
    needed {
      fact
      title
    }
    blockers {
      condition
      reason
      citations {
        document
        clause
        quote
      }
    }
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
}
    `, {"hash":"c0cdb92ec4b3dd9d63284dc255996c56"}) as unknown as TypedDocumentString<CompensateLossQuery, CompensateLossQueryVariables>;
export const EstimateLoanDocument = new TypedDocumentString(`
    query EstimateLoan($input: LoanQuestionInput!, $language: String!) {
  estimateLoan(input: $input, language: $language) {
    drawnOn
    asked
    elsewhere
    assumed {
      parameter
      note
    }
    netCost {
      yearlyBp
      effectiveBp
      interestFen
      feesFen
      supportsFen
      netFen
      rows {
        on
        kind
        code
        amountFen
        runningFen
        month
      }
    }
    choices {
      kind
      rule
      first
      toppedUpBy
      amountFen
      citation {
        document
        clause
        quote
      }
      others {
        programme
        aloneFen
      }
    }
    outlook {
      programme
      title
      division
      from
      until
      status
      missing
      countedFen
      sources {
        id
        title
        issuer
        sourceUrl
      }
      items {
        kind
        year
        expectedOn
        amountFen
        isCounted
        steps
        citations {
          document
          clause
          quote
        }
        assumptions {
          parameter
          note
        }
        parameters {
          parameter
          title
          value
          unit
          from
          until
          unverified
        }
      }
      open {
        kind
        year
        status
        needed {
          fact
          title
        }
        blockers {
          condition
          fact
          title
          test
          actual
          required
          citation {
            document
            clause
            quote
          }
        }
      }
    }
  }
}
    `, {"hash":"cc88cf124d315e6cfde4b52a21f76a56"}) as unknown as TypedDocumentString<EstimateLoanQuery, EstimateLoanQueryVariables>;
export const LibraryDocument = new TypedDocumentString(`
    query Library($filter: LibraryFilterInput, $after: String, $language: String!) {
  policyLibrary(filter: $filter, after: $after, first: 25, language: $language) {
    documents {
      ...LibraryBrief
    }
    nextCursor
    total
    levels
    divisions
    years
  }
}
    fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}`, {"hash":"47f8c4110ec954b856e09f3596d3e960"}) as unknown as TypedDocumentString<LibraryQuery, LibraryQueryVariables>;
export const LibrarySearchDocument = new TypedDocumentString(`
    query LibrarySearch($question: String!, $filter: LibraryFilterInput, $after: String, $language: String!) {
  policyLibrary(filter: $filter, first: 1, language: $language) {
    total
    levels
    divisions
    years
  }
  policySearch(
    question: $question
    filter: $filter
    after: $after
    first: 25
    language: $language
  ) {
    hits {
      document {
        ...LibraryBrief
      }
      kind
      anchor
      locator
      title {
        text
        isHit
      }
      passage {
        text
        isHit
      }
    }
    nextCursor
  }
}
    fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}`, {"hash":"fee67f48bd8702e7897eedca138705fc"}) as unknown as TypedDocumentString<LibrarySearchQuery, LibrarySearchQueryVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy($id: ID!, $version: Int, $language: String!) {
  policyDocument(id: $id, version: $version, language: $language) {
    id
    number
    title
    issuer
    level
    division
    issuedOn
    publishedOn
    effectiveFrom
    effectiveUntil
    standing
    isCatalogued
    source
    checkedOn
    textOnFile
    confidence
    supersedes {
      ...LibraryBrief
    }
    supersededBy {
      ...LibraryBrief
    }
    names {
      ...LibraryBrief
    }
    versions {
      version
      importedOn
      orgName
    }
    version
    clauses {
      anchor
      rank
      depth
      label
      locator
      isContinued
      paragraphs
      catalogued
    }
    unplaced
    catalogued {
      id
      locator
      summary
      quote
      confidence
      rules {
        owner
        ownerId
        ownerTitle
        id
        title
        unit
        note
        values {
          from
          until
          value
          confidence
        }
        obligation {
          who
          anyOf
          noneOf
          duty
          metric
          operator
          unit
          threshold
          upper
          tolerance
          rule
          comparedWith
          baseline {
            from
            last
          }
          baselineYearsBefore
          period {
            from
            last
          }
          everyYears
          deadline
          evidence
          fileNames
          sections {
            title
            needs
          }
          note
          confidence
        }
      }
    }
  }
}
    fragment LibraryBrief on LibraryDocument {
  id
  number
  title
  issuer
  level
  division
  issuedOn
  publishedOn
  effectiveFrom
  effectiveUntil
  standing
  isCatalogued
  clauseCount
}`, {"hash":"c71fbeb0ba26ebf56dd8a27742bb10ab"}) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const CaseStatusDocument = new TypedDocumentString(`
    query CaseStatus($code: String!) {
  listingStatus(code: $code) {
    stage
    promisedBy
  }
}
    `, {"hash":"4c0ed05cfa4530a7de42b988c4bfdeda"}) as unknown as TypedDocumentString<CaseStatusQuery, CaseStatusQueryVariables>;
export const FundStatementDocument = new TypedDocumentString(`
    query FundStatement($id: ID!, $account: String!, $after: String, $language: String!) {
  fund(id: $id) {
    id
    name
  }
  fundStatement(
    fundId: $id
    account: $account
    first: 30
    after: $after
    language: $language
  ) {
    title
    lines {
      entryId
      seq
      kind
      valueDate
      memo
      caseId
      debitFen
      creditFen
      balanceFen
    }
    nextCursor
  }
}
    `, {"hash":"551358daa25ec35e327e272e707e0290"}) as unknown as TypedDocumentString<FundStatementQuery, FundStatementQueryVariables>;
export const OneClaimDocument = new TypedDocumentString(`
    query OneClaim($id: ID!, $language: String!) {
  subsidyClaim(id: $id, language: $language) {
    ...ClaimParts
  }
  tracesOf(subjectType: "subsidy-claim", subjectId: $id, language: $language) {
    ...TraceLink
  }
}
    fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
fragment OpenParts on OpenSubsidy {
  status
  needed {
    fact
    title
  }
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
}
fragment ClaimParts on SubsidyClaim {
  id
  caseId
  state
  stateSince
  version
  kind
  year
  programmeTitle
  enterprise {
    id
    name
    creditCode
  }
  bureau {
    name
  }
  amountFen
  computedOn
  todayFen
  open {
    ...OpenParts
  }
  computation {
    baseFen
    rate
    uncappedFen
    capRemainingFen
    amountFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
  facts {
    id
    kind
    caseId
    paidOn
    amountFen
  }
  payee {
    accountName
    bankName
    accountNumber
  }
  expectedOn
  paidOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"2d7a87f40f393aceda785f9c2182c691"}) as unknown as TypedDocumentString<OneClaimQuery, OneClaimQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($states: [String!], $after: String, $language: String!) {
  subsidyClaims(states: $states, first: 30, after: $after, language: $language) {
    claims {
      ...ClaimParts
    }
    nextCursor
  }
}
    fragment OpenParts on OpenSubsidy {
  status
  needed {
    fact
    title
  }
  citations {
    document
    clause
    quote
  }
  steps
  assumptions {
    parameter
    value
    note
  }
}
fragment ClaimParts on SubsidyClaim {
  id
  caseId
  state
  stateSince
  version
  kind
  year
  programmeTitle
  enterprise {
    id
    name
    creditCode
  }
  bureau {
    name
  }
  amountFen
  computedOn
  todayFen
  open {
    ...OpenParts
  }
  computation {
    baseFen
    rate
    uncappedFen
    capRemainingFen
    amountFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
  facts {
    id
    kind
    caseId
    paidOn
    amountFen
  }
  payee {
    accountName
    bankName
    accountNumber
  }
  expectedOn
  paidOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"33b1e30c0a07c2fad744df9d3c8233c5"}) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const OneCoverageDocument = new TypedDocumentString(`
    query OneCoverage($id: ID!, $language: String!) {
  coverageOf(id: $id) {
    ...CoverageParts
  }
  proposalsAbout(subjectType: "coverage", subjectId: $id) {
    ...ProposalParts
  }
  tracesOf(subjectType: "coverage", subjectId: $id, language: $language) {
    ...TraceLink
  }
}
    fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}
fragment TraceLink on DecisionTrace {
  id
  subjectType
  event
  programmeTitle
  question
  asOf
  at
  orgName
  parts {
    results {
      title
      unit
      number
      text
    }
  }
}
fragment CoverageParts on Coverage {
  id
  caseId
  contractId
  fundName
  state
  stateSince
  version
  bank {
    id
    name
  }
  borrower {
    id
    name
  }
  principalFen
  ipShareBp
  coveredFen
  rights {
    assetId
    kind
  }
  drawnOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"1b77ce9cbfe4e064b9359fa8181899b6"}) as unknown as TypedDocumentString<OneCoverageQuery, OneCoverageQueryVariables>;
export const CoveragesDocument = new TypedDocumentString(`
    query Coverages($states: [String!], $after: String) {
  coverages(states: $states, first: 30, after: $after) {
    coverages {
      ...CoverageParts
    }
    nextCursor
  }
}
    fragment CoverageParts on Coverage {
  id
  caseId
  contractId
  fundName
  state
  stateSince
  version
  bank {
    id
    name
  }
  borrower {
    id
    name
  }
  principalFen
  ipShareBp
  coveredFen
  rights {
    assetId
    kind
  }
  drawnOn
  reason
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"749c00088fe2a2e4a1e7e2630569fae3"}) as unknown as TypedDocumentString<CoveragesQuery, CoveragesQueryVariables>;
export const UncoveredLoansDocument = new TypedDocumentString(`
    query UncoveredLoans {
  uncoveredLoans {
    id
    borrower {
      name
    }
    principalFen
    drawnOn
  }
}
    `, {"hash":"a2448190695292d78ae948dbcacd7916"}) as unknown as TypedDocumentString<UncoveredLoansQuery, UncoveredLoansQueryVariables>;
export const FundNameDocument = new TypedDocumentString(`
    query FundName($id: ID!) {
  fund(id: $id) {
    id
    name
  }
}
    `, {"hash":"1b38f6794eff29b164cbebfcd002fb15"}) as unknown as TypedDocumentString<FundNameQuery, FundNameQueryVariables>;
export const OneFundDocument = new TypedDocumentString(`
    query OneFund($id: ID!, $language: String!) {
  fund(id: $id, language: $language) {
    ...FundParts
    balance {
      debitFen
      creditFen
      differenceFen
      rows {
        account
        title
        class
        debitFen
        creditFen
        balanceFen
      }
    }
  }
  fundReconciliation(fundId: $id) {
    differenceFen
    entries
    faults {
      code
      place
    }
  }
  fundMovements(fundId: $id, states: ["DRAFT", "PENDING_CHECK"]) {
    id
    kind
    state
    amountFen
    valueDate
    counterparty
    makerName
  }
  fundJournal(fundId: $id, first: 5, language: $language) {
    entries {
      ...EntryParts
    }
  }
}
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
fragment FundParts on Fund {
  id
  name
  programmeTitle
  division
  sizeFen
  openedOn
  manager {
    name
  }
  bureau {
    name
  }
  cashFen
  committedFen
  availableFen
  occupiedFen
  freeFen
  coveredLoansFen
  banks {
    bank {
      id
      name
    }
    coveredTotalFen
    inForceFen
    loans
    compensatedFen
    remainingFen
    occupiedFen
    citations {
      document
      clause
      quote
    }
    steps
    assumptions {
      parameter
      value
      note
    }
  }
}`, {"hash":"3dc4bdb07333f7658a9316a15009c885"}) as unknown as TypedDocumentString<OneFundQuery, OneFundQueryVariables>;
export const FundsDocument = new TypedDocumentString(`
    query Funds {
  funds {
    id
    name
    cashFen
    freeFen
    manager {
      name
    }
  }
  proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
    nodes {
      ...ProposalParts
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  act
  state
  version
  organisationName
  makerName
  proposedAt
  reason
  facts {
    name
    kind
    value
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"f1e5ad56d5a45c3f4086e56a3dee8b45"}) as unknown as TypedDocumentString<FundsQuery, FundsQueryVariables>;
export const FundOpeningDocument = new TypedDocumentString(`
    query FundOpening($language: String!) {
  fundManagers {
    id
    name
  }
  fundProgrammes(language: $language) {
    id
    title
  }
}
    `, {"hash":"bdfcfda80ed88d4456f995eef5cef8aa"}) as unknown as TypedDocumentString<FundOpeningQuery, FundOpeningQueryVariables>;
export const FundJournalDocument = new TypedDocumentString(`
    query FundJournal($id: ID!, $after: String, $language: String!) {
  fund(id: $id) {
    id
    name
  }
  fundJournal(fundId: $id, first: 25, after: $after, language: $language) {
    entries {
      ...EntryParts
    }
    nextCursor
  }
}
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
}`, {"hash":"218fdb14c36038005efd0fd70cb5bc05"}) as unknown as TypedDocumentString<FundJournalQuery, FundJournalQueryVariables>;
export const OneMovementDocument = new TypedDocumentString(`
    query OneMovement($id: ID!) {
  fundMovement(id: $id) {
    ...MovementParts
  }
}
    fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment MovementParts on FundMovement {
  id
  fundId
  state
  stateSince
  version
  kind
  amountFen
  valueDate
  counterparty
  memo
  makerName
  checkerName
  entryId
  vouchers {
    ...EvidenceParts
  }
  availableEvents {
    event
    barredBy {
      code
      facts
    }
  }
}`, {"hash":"cd17a1aa06e54f226e5af03690f60e22"}) as unknown as TypedDocumentString<OneMovementQuery, OneMovementQueryVariables>;
export const OneOrderDocument = new TypedDocumentString(`
    query OneOrder($id: ID!) {
  valuationOrder(id: $id) {
    ...ValuationOrderParts
  }
}
    fragment RightBriefParts on RightBrief {
  id
  rightKind
  number
  title
  protectedUntil
}
fragment EventParts on AvailableEvent {
  event
  barredBy {
    code
    facts
  }
}
fragment EvidenceParts on EvidenceFile {
  id
  purpose
  name
  size
  uploadedByName
  createdAt
}
fragment ValuationOrderParts on ValuationOrder {
  id
  caseId
  state
  stateSince
  version
  evaluator {
    id
    name
  }
  enterprise {
    name
  }
  requester {
    id
    name
  }
  rights {
    ...RightBriefParts
  }
  note
  requestedOn
  lowFen
  pointFen
  highFen
  methods
  baseDate
  validUntil
  reasoning
  feeFen
  reportFileId
  deliveredOn
  files {
    ...EvidenceParts
  }
  availableEvents {
    ...EventParts
  }
}`, {"hash":"c645ed91ae7d2410e64c1bcd57192f0e"}) as unknown as TypedDocumentString<OneOrderQuery, OneOrderQueryVariables>;
export const MyValuationOrdersDocument = new TypedDocumentString(`
    query MyValuationOrders($states: [String!], $after: String) {
  myValuationOrders(states: $states, after: $after, first: 20) {
    orders {
      id
      state
      stateSince
      requestedOn
      deliveredOn
      pointFen
      feeFen
      enterprise {
        name
      }
      requester {
        name
      }
      rights {
        id
      }
    }
    nextCursor
  }
}
    `, {"hash":"5d50a7c07a8812e75ae1aed16efa8202"}) as unknown as TypedDocumentString<MyValuationOrdersQuery, MyValuationOrdersQueryVariables>;
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
}`, {"hash":"c5158c9e494478a2e7b816b27ad2f909"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AcceptLendingReturnDocument = new TypedDocumentString(`
    mutation AcceptLendingReturn($input: OversightMoveInput!) {
  acceptLendingReturn(input: $input) {
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
}`, {"hash":"aaaf492a12bec2fbc000a7d6b3ce3c7e"}) as unknown as TypedDocumentString<AcceptLendingReturnMutation, AcceptLendingReturnMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($id: ID!, $version: Int!) {
  acceptOffer(id: $id, version: $version) {
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
}`, {"hash":"5b1521f8441306874861ec189d0c7ec7"}) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const AcceptProtectionQuoteDocument = new TypedDocumentString(`
    mutation AcceptProtectionQuote($input: ProtectionQuoteMoveInput!) {
  acceptProtectionQuote(input: $input) {
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
}`, {"hash":"dada0c9cf8b67ed7d75343138f078fc4"}) as unknown as TypedDocumentString<AcceptProtectionQuoteMutation, AcceptProtectionQuoteMutationVariables>;
export const AcceptSandboxBookDocument = new TypedDocumentString(`
    mutation AcceptSandboxBook($id: ID!) {
  acceptSandboxBook(id: $id) {
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
}`, {"hash":"388973b2faaf933b7c1615d1df93d6d5"}) as unknown as TypedDocumentString<AcceptSandboxBookMutation, AcceptSandboxBookMutationVariables>;
export const AcceptValuationOrderDocument = new TypedDocumentString(`
    mutation AcceptValuationOrder($input: ValuationOrderMoveInput!) {
  acceptValuationOrder(input: $input) {
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
}`, {"hash":"a238e93f919c69485fae36c95b4371e7"}) as unknown as TypedDocumentString<AcceptValuationOrderMutation, AcceptValuationOrderMutationVariables>;
export const ActivateLoanProductDocument = new TypedDocumentString(`
    mutation ActivateLoanProduct($id: ID!, $version: Int!) {
  activateLoanProduct(id: $id, version: $version) {
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
}`, {"hash":"4488ac6902c180d9a8cc732ec1e2315b"}) as unknown as TypedDocumentString<ActivateLoanProductMutation, ActivateLoanProductMutationVariables>;
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
}`, {"hash":"3e2c336269907f2d1968b18b426c2af8"}) as unknown as TypedDocumentString<AmendAssetMutation, AmendAssetMutationVariables>;
export const AmendFundMovementDocument = new TypedDocumentString(`
    mutation AmendFundMovement($input: AmendFundMovementInput!) {
  amendFundMovement(input: $input) {
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
}`, {"hash":"1290a43b0178872821e6de3462de6bfc"}) as unknown as TypedDocumentString<AmendFundMovementMutation, AmendFundMovementMutationVariables>;
export const ApproveDrawdownDocument = new TypedDocumentString(`
    mutation ApproveDrawdown($input: ContractMoveInput!) {
  approveDrawdown(input: $input) {
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
}`, {"hash":"cefa6e5f026f7e712aad5c1c812901c6"}) as unknown as TypedDocumentString<ApproveDrawdownMutation, ApproveDrawdownMutationVariables>;
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
}`, {"hash":"72c201c77ca0c9f64169b34c62abdf3b"}) as unknown as TypedDocumentString<ApproveOrganisationMutation, ApproveOrganisationMutationVariables>;
export const ApproveSubsidyClaimDocument = new TypedDocumentString(`
    mutation ApproveSubsidyClaim($input: SubsidyClaimMoveInput!) {
  approveSubsidyClaim(input: $input) {
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
}`, {"hash":"f640fa18a79ab674ddd1e273fdc50ffe"}) as unknown as TypedDocumentString<ApproveSubsidyClaimMutation, ApproveSubsidyClaimMutationVariables>;
export const ApproveTargetDocument = new TypedDocumentString(`
    mutation ApproveTarget($input: OversightMoveInput!) {
  approveTarget(input: $input) {
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
}`, {"hash":"84b02503be3bb752626619a05cfa0219"}) as unknown as TypedDocumentString<ApproveTargetMutation, ApproveTargetMutationVariables>;
export const CancelContractDocument = new TypedDocumentString(`
    mutation CancelContract($input: ContractMoveInput!) {
  cancelContract(input: $input) {
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
}`, {"hash":"d8d3db33dbadf925c48e7214395482ac"}) as unknown as TypedDocumentString<CancelContractMutation, CancelContractMutationVariables>;
export const CancelSandboxRunDocument = new TypedDocumentString(`
    mutation CancelSandboxRun($id: ID!) {
  cancelSandboxRun(id: $id) {
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
}`, {"hash":"70163ac6d84aaf8255cc9afccce5cd15"}) as unknown as TypedDocumentString<CancelSandboxRunMutation, CancelSandboxRunMutationVariables>;
export const CancelValuationOrderDocument = new TypedDocumentString(`
    mutation CancelValuationOrder($input: ValuationOrderMoveInput!) {
  cancelValuationOrder(input: $input) {
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
}`, {"hash":"168df927aaebd3500faea390729700d0"}) as unknown as TypedDocumentString<CancelValuationOrderMutation, CancelValuationOrderMutationVariables>;
export const ChangeRuleDocument = new TypedDocumentString(`
    mutation ChangeRule($input: ChangeRuleInput!) {
  changeRule(input: $input) {
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
}`, {"hash":"e89db358a8225849cac7b58299ee670d"}) as unknown as TypedDocumentString<ChangeRuleMutation, ChangeRuleMutationVariables>;
export const CheckPolicyQuotationsDocument = new TypedDocumentString(`
    mutation CheckPolicyQuotations($documentId: ID!) {
  checkPolicyQuotations(documentId: $documentId) {
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
}`, {"hash":"bed6239738d926e27ac7ee3d7d8cb4d2"}) as unknown as TypedDocumentString<CheckPolicyQuotationsMutation, CheckPolicyQuotationsMutationVariables>;
export const CheckProposalDocument = new TypedDocumentString(`
    mutation CheckProposal($input: ProposalMoveInput!) {
  checkProposal(input: $input) {
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
}`, {"hash":"05e300a7c8643f658dada0fea804a261"}) as unknown as TypedDocumentString<CheckProposalMutation, CheckProposalMutationVariables>;
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
}`, {"hash":"754b14016bfb33b10f9c8190c71db7bf"}) as unknown as TypedDocumentString<ChooseOrganisationMutation, ChooseOrganisationMutationVariables>;
export const CommissionValuationDocument = new TypedDocumentString(`
    mutation CommissionValuation($input: CommissionValuationInput!) {
  commissionValuation(input: $input) {
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
}`, {"hash":"ee007744c5b91fa293f155f7ad419917"}) as unknown as TypedDocumentString<CommissionValuationMutation, CommissionValuationMutationVariables>;
export const ConfirmCoverageDocument = new TypedDocumentString(`
    mutation ConfirmCoverage($input: CoverageMoveInput!) {
  confirmCoverage(input: $input) {
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
}`, {"hash":"22f45b348799dbcf44221ac08a27588c"}) as unknown as TypedDocumentString<ConfirmCoverageMutation, ConfirmCoverageMutationVariables>;
export const ConfirmSubsidyClaimDocument = new TypedDocumentString(`
    mutation ConfirmSubsidyClaim($input: ConfirmSubsidyClaimInput!) {
  confirmSubsidyClaim(input: $input) {
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
}`, {"hash":"ae0889810b221e3e9196a98469d42e52"}) as unknown as TypedDocumentString<ConfirmSubsidyClaimMutation, ConfirmSubsidyClaimMutationVariables>;
export const CorrectLendingReturnDocument = new TypedDocumentString(`
    mutation CorrectLendingReturn($input: CorrectLendingInput!) {
  correctLendingReturn(input: $input) {
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
}`, {"hash":"afa42d6b49d39f255ee7de4b4ffac0dd"}) as unknown as TypedDocumentString<CorrectLendingReturnMutation, CorrectLendingReturnMutationVariables>;
export const CountersignContractDocument = new TypedDocumentString(`
    mutation CountersignContract($input: SignContractInput!) {
  countersignContract(input: $input) {
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
}`, {"hash":"0cc25c569f485ed4b11d578e47ff62d2"}) as unknown as TypedDocumentString<CountersignContractMutation, CountersignContractMutationVariables>;
export const CreateContractDocument = new TypedDocumentString(`
    mutation CreateContract($input: CreateContractInput!) {
  createContract(input: $input) {
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
}`, {"hash":"be6d28da3bff3cbe5fa100f8a2d3864c"}) as unknown as TypedDocumentString<CreateContractMutation, CreateContractMutationVariables>;
export const CreateListingDocument = new TypedDocumentString(`
    mutation CreateListing {
  createListing {
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
}`, {"hash":"d6417175b8c019455011a791620d4953"}) as unknown as TypedDocumentString<CreateListingMutation, CreateListingMutationVariables>;
export const CreateLoanProductDocument = new TypedDocumentString(`
    mutation CreateLoanProduct($input: LoanProductInputType!) {
  createLoanProduct(input: $input) {
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
}`, {"hash":"050df4aa051d18f92964544533819dc2"}) as unknown as TypedDocumentString<CreateLoanProductMutation, CreateLoanProductMutationVariables>;
export const CreateSandboxRunDocument = new TypedDocumentString(`
    mutation CreateSandboxRun($input: CreateSandboxRunInput!) {
  createSandboxRun(input: $input) {
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
}`, {"hash":"215a4c61450114097c50969239f3aac5"}) as unknown as TypedDocumentString<CreateSandboxRunMutation, CreateSandboxRunMutationVariables>;
export const DeclineContractDocument = new TypedDocumentString(`
    mutation DeclineContract($input: ContractMoveInput!) {
  declineContract(input: $input) {
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
}`, {"hash":"3665fe2f2c11f0438863316b04d5747a"}) as unknown as TypedDocumentString<DeclineContractMutation, DeclineContractMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($id: ID!, $reason: String, $version: Int!) {
  declineOffer(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"1b431854dd9a6254a94ccb7707c48dce"}) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const DeclineProtectionQuoteDocument = new TypedDocumentString(`
    mutation DeclineProtectionQuote($input: ProtectionQuoteMoveInput!) {
  declineProtectionQuote(input: $input) {
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
}`, {"hash":"ece05f5546f8bfa92a58a03029ad711d"}) as unknown as TypedDocumentString<DeclineProtectionQuoteMutation, DeclineProtectionQuoteMutationVariables>;
export const DeclineValuationOrderDocument = new TypedDocumentString(`
    mutation DeclineValuationOrder($input: ValuationOrderMoveInput!) {
  declineValuationOrder(input: $input) {
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
}`, {"hash":"c70153d19f73234a7252fb1e727bac13"}) as unknown as TypedDocumentString<DeclineValuationOrderMutation, DeclineValuationOrderMutationVariables>;
export const DeliverValuationDocument = new TypedDocumentString(`
    mutation DeliverValuation($input: DeliverValuationInput!) {
  deliverValuation(input: $input) {
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
}`, {"hash":"e984a640c6849fd33674978235101073"}) as unknown as TypedDocumentString<DeliverValuationMutation, DeliverValuationMutationVariables>;
export const DiscardFundMovementDocument = new TypedDocumentString(`
    mutation DiscardFundMovement($input: FundMovementMoveInput!) {
  discardFundMovement(input: $input) {
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
}`, {"hash":"feeb62294339faf850c447f143e525e6"}) as unknown as TypedDocumentString<DiscardFundMovementMutation, DiscardFundMovementMutationVariables>;
export const DraftOfferDocument = new TypedDocumentString(`
    mutation DraftOffer($caseId: ID!, $input: OfferInputType!) {
  draftOffer(caseId: $caseId, input: $input) {
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
}`, {"hash":"36dbc59bc84668d5ff5be26624c664df"}) as unknown as TypedDocumentString<DraftOfferMutation, DraftOfferMutationVariables>;
export const DraftRuleDocument = new TypedDocumentString(`
    mutation DraftRule($input: DraftRuleInput!) {
  draftRule(input: $input) {
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
}`, {"hash":"6af1a4041b8a4b6843fa7e671ca61344"}) as unknown as TypedDocumentString<DraftRuleMutation, DraftRuleMutationVariables>;
export const DropRuleChangeDocument = new TypedDocumentString(`
    mutation DropRuleChange($input: DropRuleChangeInput!) {
  dropRuleChange(input: $input) {
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
}`, {"hash":"544282ecb152214425b1f23564d8b42f"}) as unknown as TypedDocumentString<DropRuleChangeMutation, DropRuleChangeMutationVariables>;
export const EditContractDocument = new TypedDocumentString(`
    mutation EditContract($input: EditContractInput!) {
  editContract(input: $input) {
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
}`, {"hash":"eba97dadd4554dc675a789f49ca010c5"}) as unknown as TypedDocumentString<EditContractMutation, EditContractMutationVariables>;
export const EditLoanProductDocument = new TypedDocumentString(`
    mutation EditLoanProduct($id: ID!, $input: LoanProductInputType!, $version: Int!) {
  editLoanProduct(id: $id, input: $input, version: $version) {
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
}`, {"hash":"56ffc8aa9f5b6468af26ad3d1fe26073"}) as unknown as TypedDocumentString<EditLoanProductMutation, EditLoanProductMutationVariables>;
export const EditOfferDocument = new TypedDocumentString(`
    mutation EditOffer($id: ID!, $input: OfferInputType!, $version: Int!) {
  editOffer(id: $id, input: $input, version: $version) {
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
}`, {"hash":"14354bd94109e6af19ed59a1f1027e6f"}) as unknown as TypedDocumentString<EditOfferMutation, EditOfferMutationVariables>;
export const EnterFundMovementDocument = new TypedDocumentString(`
    mutation EnterFundMovement($input: EnterFundMovementInput!) {
  enterFundMovement(input: $input) {
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
}`, {"hash":"b8dca2fdf09cb558eeeae02713eacc87"}) as unknown as TypedDocumentString<EnterFundMovementMutation, EnterFundMovementMutationVariables>;
export const FilePledgeDocument = new TypedDocumentString(`
    mutation FilePledge($input: FilePledgeInput!) {
  filePledge(input: $input) {
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
}`, {"hash":"3cb9949951ba2bcba5ac66f82d2cbf48"}) as unknown as TypedDocumentString<FilePledgeMutation, FilePledgeMutationVariables>;
export const GiveBackLendingReturnDocument = new TypedDocumentString(`
    mutation GiveBackLendingReturn($input: OversightMoveInput!) {
  giveBackLendingReturn(input: $input) {
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
}`, {"hash":"faf15182acbf9561a4264b8e25b3fd3b"}) as unknown as TypedDocumentString<GiveBackLendingReturnMutation, GiveBackLendingReturnMutationVariables>;
export const GrantConsentDocument = new TypedDocumentString(`
    mutation GrantConsent($listingId: ID!, $recipientOrgId: ID!) {
  grantConsent(listingId: $listingId, recipientOrgId: $recipientOrgId) {
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
}`, {"hash":"10ca8743049ef1c4a499b0061da1d9e7"}) as unknown as TypedDocumentString<GrantConsentMutation, GrantConsentMutationVariables>;
export const ImportPolicyDocumentDocument = new TypedDocumentString(`
    mutation ImportPolicyDocument($input: ImportPolicyDocumentInput!) {
  importPolicyDocument(input: $input) {
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
}`, {"hash":"cf2e043ca30df58cdad56887c6426063"}) as unknown as TypedDocumentString<ImportPolicyDocumentMutation, ImportPolicyDocumentMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
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
}`, {"hash":"3f4905074c91ddf8ff76a97597634a83"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const IssueContractDocument = new TypedDocumentString(`
    mutation IssueContract($input: ContractMoveInput!) {
  issueContract(input: $input) {
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
}`, {"hash":"b5c3fbe0bd81a777643cefc62ea8d43b"}) as unknown as TypedDocumentString<IssueContractMutation, IssueContractMutationVariables>;
export const IssuePolicyDocument = new TypedDocumentString(`
    mutation IssuePolicy($input: IssuePolicyInput!) {
  issuePolicy(input: $input) {
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
}`, {"hash":"cfdb13dc6281525d5fc8174a0953f721"}) as unknown as TypedDocumentString<IssuePolicyMutation, IssuePolicyMutationVariables>;
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
}`, {"hash":"6ceb9cc828832da8e853e858932aa0bb"}) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MendPledgeDocument = new TypedDocumentString(`
    mutation MendPledge($input: FilingMoveInput!) {
  mendPledge(input: $input) {
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
}`, {"hash":"32aeab1016e7c30118d727cd0da6706b"}) as unknown as TypedDocumentString<MendPledgeMutation, MendPledgeMutationVariables>;
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
}`, {"hash":"8ee18061d1bf7dc250e3738f12a506f8"}) as unknown as TypedDocumentString<MoveTodayMutation, MoveTodayMutationVariables>;
export const OpenFundDocument = new TypedDocumentString(`
    mutation OpenFund($input: OpenFundInput!) {
  openFund(input: $input) {
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
}`, {"hash":"16292a4aac5fcd48ca663a34a095aabd"}) as unknown as TypedDocumentString<OpenFundMutation, OpenFundMutationVariables>;
export const OpenLetterDocument = new TypedDocumentString(`
    mutation OpenLetter($id: ID!) {
  openLetter(id: $id) {
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
}`, {"hash":"a29899e03f079ffdcfadc04e9ec8e6f3"}) as unknown as TypedDocumentString<OpenLetterMutation, OpenLetterMutationVariables>;
export const PaySubsidyClaimDocument = new TypedDocumentString(`
    mutation PaySubsidyClaim($input: SubsidyClaimMoveInput!) {
  paySubsidyClaim(input: $input) {
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
}`, {"hash":"b2a075161efa111b2c2de4f4174a61b2"}) as unknown as TypedDocumentString<PaySubsidyClaimMutation, PaySubsidyClaimMutationVariables>;
export const PostFundMovementDocument = new TypedDocumentString(`
    mutation PostFundMovement($input: FundMovementMoveInput!) {
  postFundMovement(input: $input) {
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
}`, {"hash":"5470c60b1ac93d9c291a70a3983ad6be"}) as unknown as TypedDocumentString<PostFundMovementMutation, PostFundMovementMutationVariables>;
export const ProposeTargetDocument = new TypedDocumentString(`
    mutation ProposeTarget($input: ProposeTargetInput!) {
  proposeTarget(input: $input) {
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
}`, {"hash":"244d2ea28ab5cff38931fa4fa2161286"}) as unknown as TypedDocumentString<ProposeTargetMutation, ProposeTargetMutationVariables>;
export const PublishListingDocument = new TypedDocumentString(`
    mutation PublishListing($id: ID!, $version: Int) {
  publishListing(id: $id, version: $version) {
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
}`, {"hash":"6b38ec88fa9b0a1e0535560bd5a1d913"}) as unknown as TypedDocumentString<PublishListingMutation, PublishListingMutationVariables>;
export const PublishRuleDocument = new TypedDocumentString(`
    mutation PublishRule($input: RuleMoveInput!) {
  publishRule(input: $input) {
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
}`, {"hash":"c836c93e5a2507442eecb0a9e3e0f452"}) as unknown as TypedDocumentString<PublishRuleMutation, PublishRuleMutationVariables>;
export const QuoteProtectionDocument = new TypedDocumentString(`
    mutation QuoteProtection($input: QuoteProtectionInput!) {
  quoteProtection(input: $input) {
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
}`, {"hash":"75e9a5a898ad0e0a6d7e3979243563f8"}) as unknown as TypedDocumentString<QuoteProtectionMutation, QuoteProtectionMutationVariables>;
export const RebaseRuleDocument = new TypedDocumentString(`
    mutation RebaseRule($input: RuleMoveInput!) {
  rebaseRule(input: $input) {
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
}`, {"hash":"6b886400e277f75c3b60b5e4d23a9906"}) as unknown as TypedDocumentString<RebaseRuleMutation, RebaseRuleMutationVariables>;
export const RecommendSubsidyClaimDocument = new TypedDocumentString(`
    mutation RecommendSubsidyClaim($input: SubsidyClaimMoveInput!) {
  recommendSubsidyClaim(input: $input) {
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
}`, {"hash":"e75fad088e9e31cb9d8451772a682fab"}) as unknown as TypedDocumentString<RecommendSubsidyClaimMutation, RecommendSubsidyClaimMutationVariables>;
export const RecordRepaymentDocument = new TypedDocumentString(`
    mutation RecordRepayment($input: RecordRepaymentInput!) {
  recordRepayment(input: $input) {
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
}`, {"hash":"97adace3fcb5e65584ef758dcfe5cc65"}) as unknown as TypedDocumentString<RecordRepaymentMutation, RecordRepaymentMutationVariables>;
export const RecordRightStandingDocument = new TypedDocumentString(`
    mutation RecordRightStanding($id: ID!, $input: RightStandingInput!) {
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
}`, {"hash":"26ec1e557e861948a6b5d4f942961f83"}) as unknown as TypedDocumentString<RecordRightStandingMutation, RecordRightStandingMutationVariables>;
export const RefuseConsentDocument = new TypedDocumentString(`
    mutation RefuseConsent($listingId: ID!, $recipientOrgId: ID!) {
  refuseConsent(listingId: $listingId, recipientOrgId: $recipientOrgId) {
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
}`, {"hash":"2fafd59a58f65b642f5d30f67f8b816e"}) as unknown as TypedDocumentString<RefuseConsentMutation, RefuseConsentMutationVariables>;
export const RefusePledgeDocument = new TypedDocumentString(`
    mutation RefusePledge($input: RefusePledgeInput!) {
  refusePledge(input: $input) {
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
}`, {"hash":"dcd8ec5e559c2be43c159c29dad244f5"}) as unknown as TypedDocumentString<RefusePledgeMutation, RefusePledgeMutationVariables>;
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
}`, {"hash":"fa325ccfadd29071a65bafde2df5a21c"}) as unknown as TypedDocumentString<RegisterAssetMutation, RegisterAssetMutationVariables>;
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
}`, {"hash":"811d26ce52d05f0daf6a3ae49ce8a9dd"}) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const RegisterPledgeDocument = new TypedDocumentString(`
    mutation RegisterPledge($input: RegisterPledgeInput!) {
  registerPledge(input: $input) {
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
}`, {"hash":"9c37c375050b216aaa50ae408eb5c994"}) as unknown as TypedDocumentString<RegisterPledgeMutation, RegisterPledgeMutationVariables>;
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
}`, {"hash":"d8e7dc3478ffef945becfe186de3e60a"}) as unknown as TypedDocumentString<ReinstateOrganisationMutation, ReinstateOrganisationMutationVariables>;
export const RejectCoverageDocument = new TypedDocumentString(`
    mutation RejectCoverage($input: CoverageMoveInput!) {
  rejectCoverage(input: $input) {
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
}`, {"hash":"6ba032a17453ab418ae61fbe3bc77902"}) as unknown as TypedDocumentString<RejectCoverageMutation, RejectCoverageMutationVariables>;
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
}`, {"hash":"c962a7c0773d05cad94a5dd8a1848f4d"}) as unknown as TypedDocumentString<RejectOrganisationMutation, RejectOrganisationMutationVariables>;
export const RejectSubsidyClaimDocument = new TypedDocumentString(`
    mutation RejectSubsidyClaim($input: SubsidyClaimMoveInput!) {
  rejectSubsidyClaim(input: $input) {
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
}`, {"hash":"6af4d637587ac32f31453fdeced0f8ef"}) as unknown as TypedDocumentString<RejectSubsidyClaimMutation, RejectSubsidyClaimMutationVariables>;
export const RejectTargetDocument = new TypedDocumentString(`
    mutation RejectTarget($input: OversightMoveInput!) {
  rejectTarget(input: $input) {
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
}`, {"hash":"078344d81bde58501d9fc5247b938146"}) as unknown as TypedDocumentString<RejectTargetMutation, RejectTargetMutationVariables>;
export const ReleaseCoverageDocument = new TypedDocumentString(`
    mutation ReleaseCoverage($input: CoverageMoveInput!) {
  releaseCoverage(input: $input) {
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
}`, {"hash":"a2e26e1951812a381a49a0df400e1882"}) as unknown as TypedDocumentString<ReleaseCoverageMutation, ReleaseCoverageMutationVariables>;
export const ReleaseOfferDocument = new TypedDocumentString(`
    mutation ReleaseOffer($id: ID!, $version: Int!) {
  releaseOffer(id: $id, version: $version) {
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
}`, {"hash":"93b934373f7e04179c647d93dbc9cc87"}) as unknown as TypedDocumentString<ReleaseOfferMutation, ReleaseOfferMutationVariables>;
export const ReleasePledgeDocument = new TypedDocumentString(`
    mutation ReleasePledge($input: ReleasePledgeInput!) {
  releasePledge(input: $input) {
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
}`, {"hash":"ee5b146da95267b518a8dd718b2b0db8"}) as unknown as TypedDocumentString<ReleasePledgeMutation, ReleasePledgeMutationVariables>;
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
}`, {"hash":"4f652444eba454fc44349e6630bd58a2"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const ReportLendingDocument = new TypedDocumentString(`
    mutation ReportLending($input: ReportLendingInput!) {
  reportLending(input: $input) {
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
}`, {"hash":"7aed8a5ec97b08c7ebb9a5566d1600a1"}) as unknown as TypedDocumentString<ReportLendingMutation, ReportLendingMutationVariables>;
export const RequestConsentDocument = new TypedDocumentString(`
    mutation RequestConsent($listingId: ID!, $message: String) {
  requestConsent(listingId: $listingId, message: $message) {
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
}`, {"hash":"a090acfdb9cd7c893a573d1810dec7a9"}) as unknown as TypedDocumentString<RequestConsentMutation, RequestConsentMutationVariables>;
export const RequestCoverageDocument = new TypedDocumentString(`
    mutation RequestCoverage($input: RequestCoverageInput!) {
  requestCoverage(input: $input) {
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
}`, {"hash":"89f3955b30227bc174e25cb07e1fcd92"}) as unknown as TypedDocumentString<RequestCoverageMutation, RequestCoverageMutationVariables>;
export const RequestDrawdownDocument = new TypedDocumentString(`
    mutation RequestDrawdown($input: ContractMoveInput!) {
  requestDrawdown(input: $input) {
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
}`, {"hash":"14b2a6f515001709a1b471845e041148"}) as unknown as TypedDocumentString<RequestDrawdownMutation, RequestDrawdownMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
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
}`, {"hash":"b2753025a27b5f604de6e492bdd8f259"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const RequestPledgeReleaseDocument = new TypedDocumentString(`
    mutation RequestPledgeRelease($input: RequestPledgeReleaseInput!) {
  requestPledgeRelease(input: $input) {
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
}`, {"hash":"1f98518b070a6f36596a20efd5ca69ba"}) as unknown as TypedDocumentString<RequestPledgeReleaseMutation, RequestPledgeReleaseMutationVariables>;
export const RequestProtectionDocument = new TypedDocumentString(`
    mutation RequestProtection($input: RequestProtectionInput!) {
  requestProtection(input: $input) {
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
}`, {"hash":"57de7a05bfd44ef28b0d7538e5b77df4"}) as unknown as TypedDocumentString<RequestProtectionMutation, RequestProtectionMutationVariables>;
export const RequirePledgeCorrectionDocument = new TypedDocumentString(`
    mutation RequirePledgeCorrection($input: FilingMoveInput!) {
  requirePledgeCorrection(input: $input) {
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
}`, {"hash":"0ba0c5ec35f0a8760d747e60b8c5806c"}) as unknown as TypedDocumentString<RequirePledgeCorrectionMutation, RequirePledgeCorrectionMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($password: String!, $token: String!) {
  resetPassword(password: $password, token: $token) {
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
}`, {"hash":"93761b25e04c159ce7c133860b05618b"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
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
}`, {"hash":"034524ee83911e760729ba2f2f12fa48"}) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const ReturnDrawdownDocument = new TypedDocumentString(`
    mutation ReturnDrawdown($input: ContractMoveInput!) {
  returnDrawdown(input: $input) {
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
}`, {"hash":"a7b0a66280ea5522b99c55a9637ae0d2"}) as unknown as TypedDocumentString<ReturnDrawdownMutation, ReturnDrawdownMutationVariables>;
export const ReturnFundMovementDocument = new TypedDocumentString(`
    mutation ReturnFundMovement($input: FundMovementMoveInput!) {
  returnFundMovement(input: $input) {
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
}`, {"hash":"633add511214c49970c0d31182d655ad"}) as unknown as TypedDocumentString<ReturnFundMovementMutation, ReturnFundMovementMutationVariables>;
export const ReturnListingDocument = new TypedDocumentString(`
    mutation ReturnListing($id: ID!, $input: ReturnListingInput!) {
  returnListing(id: $id, input: $input) {
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
}`, {"hash":"76624ac5f9fc0ba58c72f0e0588db9fd"}) as unknown as TypedDocumentString<ReturnListingMutation, ReturnListingMutationVariables>;
export const ReturnLoanProductDocument = new TypedDocumentString(`
    mutation ReturnLoanProduct($id: ID!, $reason: String!, $version: Int!) {
  returnLoanProduct(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"a264ba7d90083b69c5b74ddc4343daab"}) as unknown as TypedDocumentString<ReturnLoanProductMutation, ReturnLoanProductMutationVariables>;
export const ReturnOfferDocument = new TypedDocumentString(`
    mutation ReturnOffer($id: ID!, $reason: String!, $version: Int!) {
  returnOffer(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"456eb12bd69645ead849459d4b31c617"}) as unknown as TypedDocumentString<ReturnOfferMutation, ReturnOfferMutationVariables>;
export const ReturnProposalDocument = new TypedDocumentString(`
    mutation ReturnProposal($input: ReturnProposalInput!) {
  returnProposal(input: $input) {
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
}`, {"hash":"499944ecd483001d6e909563ca94e194"}) as unknown as TypedDocumentString<ReturnProposalMutation, ReturnProposalMutationVariables>;
export const ReturnRuleDocument = new TypedDocumentString(`
    mutation ReturnRule($input: RuleMoveInput!) {
  returnRule(input: $input) {
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
}`, {"hash":"cafc7ef4843f80f025496eb1250615ad"}) as unknown as TypedDocumentString<ReturnRuleMutation, ReturnRuleMutationVariables>;
export const ReturnSubsidyClaimDocument = new TypedDocumentString(`
    mutation ReturnSubsidyClaim($input: SubsidyClaimMoveInput!) {
  returnSubsidyClaim(input: $input) {
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
}`, {"hash":"9232459f897414a4a310d13235a1ff6d"}) as unknown as TypedDocumentString<ReturnSubsidyClaimMutation, ReturnSubsidyClaimMutationVariables>;
export const ReverseJournalEntryDocument = new TypedDocumentString(`
    mutation ReverseJournalEntry($input: ReverseEntryInput!) {
  reverseJournalEntry(input: $input) {
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
}`, {"hash":"dcf392d2748fef75ab9e3a0ffa7e070c"}) as unknown as TypedDocumentString<ReverseJournalEntryMutation, ReverseJournalEntryMutationVariables>;
export const RevokeConsentDocument = new TypedDocumentString(`
    mutation RevokeConsent($listingId: ID!, $recipientOrgId: ID!) {
  revokeConsent(listingId: $listingId, recipientOrgId: $recipientOrgId) {
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
}`, {"hash":"19bbe1474849b79a6715c4e006b9a47d"}) as unknown as TypedDocumentString<RevokeConsentMutation, RevokeConsentMutationVariables>;
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
}`, {"hash":"b487ae257668f3ee22b191c83ca1d0a6"}) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
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
}`, {"hash":"676e045aaedbb29aeb701734487fbc5a"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SaveListingCompanyDocument = new TypedDocumentString(`
    mutation SaveListingCompany($id: ID!, $input: CompanyInput!, $version: Int) {
  saveListingCompany(id: $id, input: $input, version: $version) {
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
}`, {"hash":"5ddaabf3643f219eb9ae14cc56f00abb"}) as unknown as TypedDocumentString<SaveListingCompanyMutation, SaveListingCompanyMutationVariables>;
export const SaveListingDocumentsDocument = new TypedDocumentString(`
    mutation SaveListingDocuments($id: ID!, $version: Int) {
  saveListingDocuments(id: $id, version: $version) {
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
}`, {"hash":"2f658cb218273ccea0dc9026978b36bc"}) as unknown as TypedDocumentString<SaveListingDocumentsMutation, SaveListingDocumentsMutationVariables>;
export const SaveListingFinancingDocument = new TypedDocumentString(`
    mutation SaveListingFinancing($id: ID!, $input: FinancingInput!, $version: Int) {
  saveListingFinancing(id: $id, input: $input, version: $version) {
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
}`, {"hash":"09ce1fb1cb583ee68cebd991b67812f9"}) as unknown as TypedDocumentString<SaveListingFinancingMutation, SaveListingFinancingMutationVariables>;
export const SaveListingRightsDocument = new TypedDocumentString(`
    mutation SaveListingRights($assetIds: [ID!]!, $id: ID!, $version: Int) {
  saveListingRights(assetIds: $assetIds, id: $id, version: $version) {
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
}`, {"hash":"ca5fb743fae019e2e32e360126209308"}) as unknown as TypedDocumentString<SaveListingRightsMutation, SaveListingRightsMutationVariables>;
export const SaveListingWishesDocument = new TypedDocumentString(`
    mutation SaveListingWishes($id: ID!, $input: WishesInput!, $version: Int) {
  saveListingWishes(id: $id, input: $input, version: $version) {
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
}`, {"hash":"fb7510dbeb49a042073345daca82160f"}) as unknown as TypedDocumentString<SaveListingWishesMutation, SaveListingWishesMutationVariables>;
export const SetRolesDocument = new TypedDocumentString(`
    mutation SetRoles($input: SetRolesInput!) {
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
}`, {"hash":"7d06a2bf191bd17871f49cfb202bcf44"}) as unknown as TypedDocumentString<SetRolesMutation, SetRolesMutationVariables>;
export const SignContractDocument = new TypedDocumentString(`
    mutation SignContract($input: SignContractInput!) {
  signContract(input: $input) {
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
}`, {"hash":"6493751e401807f4665e1892ab46fe18"}) as unknown as TypedDocumentString<SignContractMutation, SignContractMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
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
}`, {"hash":"191ca86c167e7c68e6485490057ec51e"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const StateFilingFactsDocument = new TypedDocumentString(`
    mutation StateFilingFacts($input: FilingMoveInput!, $statements: FilingStatementsInput!) {
  stateFilingFacts(input: $input, statements: $statements) {
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
}`, {"hash":"13baa9953de604cfeb8578b8ef591945"}) as unknown as TypedDocumentString<StateFilingFactsMutation, StateFilingFactsMutationVariables>;
export const StateSupportFactsDocument = new TypedDocumentString(`
    mutation StateSupportFacts($input: SupportStatementInput!) {
  stateSupportFacts(input: $input) {
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
}`, {"hash":"7e8d958b8ceddaa6df43e5951d962ca5"}) as unknown as TypedDocumentString<StateSupportFactsMutation, StateSupportFactsMutationVariables>;
export const SubmitFundMovementDocument = new TypedDocumentString(`
    mutation SubmitFundMovement($input: FundMovementMoveInput!) {
  submitFundMovement(input: $input) {
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
}`, {"hash":"26a3705b12944f3797846a2f97137c25"}) as unknown as TypedDocumentString<SubmitFundMovementMutation, SubmitFundMovementMutationVariables>;
export const SubmitListingDocument = new TypedDocumentString(`
    mutation SubmitListing($id: ID!, $input: SubmitListingInput!) {
  submitListing(id: $id, input: $input) {
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
}`, {"hash":"d7442f375a359365c2a12e47cb0a03f3"}) as unknown as TypedDocumentString<SubmitListingMutation, SubmitListingMutationVariables>;
export const SubmitLoanProductDocument = new TypedDocumentString(`
    mutation SubmitLoanProduct($id: ID!, $version: Int!) {
  submitLoanProduct(id: $id, version: $version) {
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
}`, {"hash":"0069e613ee4e2a2c8ef835b74fe0533e"}) as unknown as TypedDocumentString<SubmitLoanProductMutation, SubmitLoanProductMutationVariables>;
export const SubmitOfferDocument = new TypedDocumentString(`
    mutation SubmitOffer($id: ID!, $version: Int!) {
  submitOffer(id: $id, version: $version) {
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
}`, {"hash":"652c3c61ae03796f13bec21519c63412"}) as unknown as TypedDocumentString<SubmitOfferMutation, SubmitOfferMutationVariables>;
export const SubmitRuleDocument = new TypedDocumentString(`
    mutation SubmitRule($input: RuleMoveInput!) {
  submitRule(input: $input) {
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
}`, {"hash":"53b33ad5809255cff515402d1d627614"}) as unknown as TypedDocumentString<SubmitRuleMutation, SubmitRuleMutationVariables>;
export const SuspendLoanProductDocument = new TypedDocumentString(`
    mutation SuspendLoanProduct($id: ID!, $reason: String!, $version: Int!) {
  suspendLoanProduct(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"dcd78303e77d75ecbb02258cc5810e5a"}) as unknown as TypedDocumentString<SuspendLoanProductMutation, SuspendLoanProductMutationVariables>;
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
}`, {"hash":"533d026355d929bf9a6650abef940441"}) as unknown as TypedDocumentString<SuspendOrganisationMutation, SuspendOrganisationMutationVariables>;
export const WaiveSubsidyClaimDocument = new TypedDocumentString(`
    mutation WaiveSubsidyClaim($input: SubsidyClaimMoveInput!) {
  waiveSubsidyClaim(input: $input) {
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
}`, {"hash":"d8088658234fca86c775595e62831781"}) as unknown as TypedDocumentString<WaiveSubsidyClaimMutation, WaiveSubsidyClaimMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
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
}`, {"hash":"f64f14c622afbf38d884270b830456af"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const WithdrawListingDocument = new TypedDocumentString(`
    mutation WithdrawListing($id: ID!, $reason: String, $version: Int) {
  withdrawListing(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"5dbf32c1ec1b4563458330659465bdeb"}) as unknown as TypedDocumentString<WithdrawListingMutation, WithdrawListingMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($id: ID!, $reason: String!, $version: Int!) {
  withdrawOffer(id: $id, reason: $reason, version: $version) {
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
}`, {"hash":"3af4413e7225097c3d6e67f0f64fbd76"}) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const WithdrawPledgeDocument = new TypedDocumentString(`
    mutation WithdrawPledge($input: FilingMoveInput!) {
  withdrawPledge(input: $input) {
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
}`, {"hash":"7df40b4dbbe0095cb06bd69e5f492739"}) as unknown as TypedDocumentString<WithdrawPledgeMutation, WithdrawPledgeMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: ProposalMoveInput!) {
  withdrawProposal(input: $input) {
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
}`, {"hash":"f1fe0550d845c0cbe295d0b07021e888"}) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const WithdrawRuleDocument = new TypedDocumentString(`
    mutation WithdrawRule($input: RuleMoveInput!) {
  withdrawRule(input: $input) {
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
}`, {"hash":"f0002e130a5cf9d1719f1c7106f48fda"}) as unknown as TypedDocumentString<WithdrawRuleMutation, WithdrawRuleMutationVariables>;