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
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisation\n      email\n      hasAccount\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Members {\n    members {\n      person {\n        id\n        name\n        email\n      }\n      roles\n      since\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation InviteMember($input: InviteInput!) {\n    invite(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($input: SetRolesInput!) {\n    setRoles(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetMemberRolesDocument,
    "\n  query Notifications {\n    notifications {\n      id\n      kind\n      facts\n      createdAt\n      readAt\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RegisterOrganisationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      ip\n      createdAt\n      isCurrent\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ChooseOrganisationDocument,
    "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n      calendar {\n        kind\n        on\n        amountFen\n        months\n        backTo\n        citation {\n          document\n          clause\n          quote\n        }\n        confidence\n      }\n    }\n  }\n": typeof types.OneAssetDocument,
    "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RecordStandingDocument,
    "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n": typeof types.AssetsDocument,
    "\n  query AssetToEdit($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": typeof types.AssetToEditDocument,
    "\n  mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {\n    amendAsset(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AmendAssetDocument,
    "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RegisterAssetDocument,
    "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n": typeof types.AssetPartsFragmentDoc,
    "\n  fragment RightBriefParts on RightBrief {\n    id\n    rightKind\n    number\n    title\n    protectedUntil\n  }\n": typeof types.RightBriefPartsFragmentDoc,
    "\n  query OfferToAccept($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": typeof types.OfferToAcceptDocument,
    "\n  mutation AcceptOffer($id: ID!, $version: Int!) {\n    acceptOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptOfferDocument,
    "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        enterpriseName\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query ContractToEdit($caseId: ID!) {\n    listing(id: $caseId) {\n      caseNo\n      enterpriseName\n      acceptedOfferId\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      plannedOn\n      otherConditions\n      conditions {\n        kind\n        rights {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ContractToEditDocument,
    "\n  query OfferToContract($id: ID!) {\n    offer(id: $id) {\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      conditions\n      otherConditions\n    }\n  }\n": typeof types.OfferToContractDocument,
    "\n  mutation CreateContract($input: CreateContractInput!) {\n    createContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CreateContractDocument,
    "\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.EditContractDocument,
    "\n  query CaseContract($caseId: ID!) {\n    case(id: $caseId) {\n      state\n    }\n    contract(caseId: $caseId) {\n      ...ContractParts\n      schedule {\n        ...InstalmentParts\n      }\n    }\n  }\n": typeof types.CaseContractDocument,
    "\n  mutation IssueContract($input: ContractMoveInput!) {\n    issueContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.IssueContractDocument,
    "\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SignContractDocument,
    "\n  mutation DeclineContract($input: ContractMoveInput!) {\n    declineContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeclineContractDocument,
    "\n  mutation CountersignContract($input: SignContractInput!) {\n    countersignContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CountersignContractDocument,
    "\n  mutation RequestDrawdown($input: ContractMoveInput!) {\n    requestDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestDrawdownDocument,
    "\n  mutation ReturnDrawdown($input: ContractMoveInput!) {\n    returnDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnDrawdownDocument,
    "\n  mutation ApproveDrawdown($input: ContractMoveInput!) {\n    approveDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ApproveDrawdownDocument,
    "\n  mutation CancelContract($input: ContractMoveInput!) {\n    cancelContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CancelContractDocument,
    "\n  query CaseFilings($caseId: ID!) {\n    pledgePack(caseId: $caseId) {\n      total\n      registered\n      isComplete\n      filings {\n        ...FilingParts\n      }\n    }\n  }\n": typeof types.CaseFilingsDocument,
    "\n  query CaseLoan($caseId: ID!) {\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      maturesOn\n      lastPaidOn\n      settledOn\n      outstanding {\n        principalFen\n        interestFen\n        totalFen\n      }\n      overdue {\n        totalFen\n        since\n      }\n      nextInstalment {\n        ...InstalmentParts\n      }\n      schedule {\n        ...InstalmentParts\n      }\n      repayments {\n        id\n        paidOn\n        amountFen\n        principalFen\n        interestFen\n        reference\n        shares {\n          no\n          interestFen\n          principalFen\n        }\n      }\n    }\n  }\n": typeof types.CaseLoanDocument,
    "\n  mutation RecordRepayment($input: RecordRepaymentInput!) {\n    recordRepayment(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RecordRepaymentDocument,
    "\n  query ProductMatches($id: ID!, $after: String) {\n    productMatches(listingId: $id, after: $after, first: 10) {\n      nodes {\n        productId\n        productName\n        bank {\n          name\n        }\n        isEligible\n        score\n        computedOn\n        product {\n          minRateBp\n          maxRateBp\n        }\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.ProductMatchesDocument,
    "\n  query OfferOfCase($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n    tracesOf(subjectType: \"offer\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": typeof types.OfferOfCaseDocument,
    "\n  mutation DeclineOffer($id: ID!, $version: Int!, $reason: String) {\n    declineOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeclineOfferDocument,
    "\n  query CompareOffers($id: ID!, $language: String!) {\n    offers(caseId: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": typeof types.CompareOffersDocument,
    "\n  query OwnOffers($id: ID!) {\n    myOffers(filter: { caseId: $id }, first: 50) {\n      nodes {\n        id\n        state\n        principalFen\n        rateBp\n        validUntil\n      }\n    }\n  }\n": typeof types.OwnOffersDocument,
    "\n  query OwnCase($id: ID!) {\n    listing(id: $id) {\n      lookupCode\n      validUntil\n      version\n      availableEvents {\n        event\n      }\n    }\n  }\n": typeof types.OwnCaseDocument,
    "\n  query OneCase($id: ID!) {\n    case(id: $id) {\n      id\n      caseNo\n      state\n      stateSince\n      enterpriseId\n      enterpriseName\n      division\n      amountFen\n      months\n      rights {\n        rightKind\n        count\n      }\n      validUntil\n      acceptedOfferId\n      parties {\n        orgId\n        name\n        kind\n      }\n      tasks {\n        id\n        recordType\n        recordId\n        state\n        orgKind\n        orgName\n        isOutside\n        isMine\n        since\n        dueOn\n        isLate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n      timeline {\n        id\n        recordType\n        event\n        reason\n        orgName\n        orgKind\n        personName\n        businessDate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n    }\n  }\n": typeof types.OneCaseDocument,
    "\n  query ValueAndCover(\n    $caseId: ID!\n    $value: Boolean!\n    $cover: Boolean!\n    $order: Boolean!\n    $ask: Boolean!\n    $contract: Boolean!\n  ) {\n    listing(id: $caseId) {\n      state\n      amountFen\n      months\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) @include(if: $contract) {\n      principalFen\n      maturesOn\n    }\n    valuationOrders(caseId: $caseId) @include(if: $value) {\n      ...ValuationOrderParts\n    }\n    protectionQuotes(caseId: $caseId) @include(if: $cover) {\n      ...ProtectionQuoteParts\n    }\n    evaluators @include(if: $order) {\n      id\n      name\n    }\n    insurers @include(if: $ask) {\n      id\n      name\n    }\n  }\n": typeof types.ValueAndCoverDocument,
    "\n  mutation Commission($input: CommissionValuationInput!) {\n    commissionValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CommissionDocument,
    "\n  mutation CancelOrder($input: ValuationOrderMoveInput!) {\n    cancelValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CancelOrderDocument,
    "\n  mutation AskInsurer($input: RequestProtectionInput!) {\n    requestProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AskInsurerDocument,
    "\n  mutation AcceptQuote($input: ProtectionQuoteMoveInput!) {\n    acceptProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptQuoteDocument,
    "\n  mutation DeclineQuoteByEnterprise($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeclineQuoteByEnterpriseDocument,
    "\n  query CaseSupport($caseId: ID!, $language: String!) {\n    caseSupport(caseId: $caseId, language: $language) {\n      coverages {\n        ...CoverageParts\n      }\n      facts {\n        id\n        kind\n        caseId\n        paidOn\n        amountFen\n      }\n      claims {\n        ...ClaimParts\n      }\n      waiting {\n        kind\n        year\n        programmeTitle\n        paidFen\n        status\n        open {\n          ...OpenParts\n        }\n      }\n      statement {\n        size\n        isFirstPledge\n      }\n    }\n  }\n": typeof types.CaseSupportDocument,
    "\n  mutation StateSupportFacts($input: SupportStatementInput!) {\n    stateSupportFacts(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.StateSupportFactsDocument,
    "\n  query BureauHome($division: String, $year: Int, $language: String!) {\n    bureauOverview(division: $division, year: $year, language: $language) {\n      division\n      divisionName\n      year\n      today\n      years\n      figures {\n        offPlatformFen\n        onPlatformFen\n        totalFen\n        projectedFen\n        isOver\n        returns {\n          ...ReturnParts\n        }\n        onPlatform {\n          ...CounterParts\n        }\n      }\n      comparison {\n        growthBp\n        code\n      }\n      target {\n        ...TargetParts\n      }\n      proposedTargets {\n        id\n      }\n      history {\n        year\n        totalFen\n        projectedFen\n        isWhole\n        isOver\n        onPlatformFen\n        returns {\n          periodFrom\n          periodLast\n          basisNote\n        }\n      }\n      months {\n        month\n        counters {\n          ...CounterParts\n        }\n      }\n      within {\n        division\n        name\n        counters {\n          ...CounterParts\n        }\n      }\n    }\n    funds(language: $language) {\n      ...FundParts\n    }\n  }\n": typeof types.BureauHomeDocument,
    "\n  query InboxOfBureau {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n": typeof types.InboxOfBureauDocument,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      isOutside\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query OrganisationDetail {\n    organisations {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      address\n      licenceNumber\n      licenceExpiresOn\n      stateSince\n    }\n  }\n": typeof types.OrganisationDetailDocument,
    "\n  mutation ApproveOrganisation($id: ID!) {\n    approveOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ApproveOrganisationDocument,
    "\n  mutation RejectOrganisation($id: ID!, $reason: String!) {\n    rejectOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RejectOrganisationDocument,
    "\n  mutation SuspendOrganisation($id: ID!, $reason: String!) {\n    suspendOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($id: ID!) {\n    reinstateOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReinstateOrganisationDocument,
    "\n  query Organisations($state: String) {\n    organisations(state: $state) {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      stateSince\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  fragment EventParts on AvailableEvent {\n    event\n    barredBy {\n      code\n      facts\n    }\n  }\n": typeof types.EventPartsFragmentDoc,
    "\n  fragment EvidenceParts on EvidenceFile {\n    id\n    purpose\n    name\n    size\n    uploadedByName\n    createdAt\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  mutation RemoveFile($id: ID!) {\n    removeFile(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RemoveFileDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n      unread\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Who {\n    me {\n      person {\n        name\n      }\n      acting {\n        name\n      }\n    }\n  }\n": typeof types.WhoDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": typeof types.OutcomePartsFragmentDoc,
    "\n  fragment ArguedClauseParts on ArguedClause {\n    document\n    clause\n    title\n    number\n    locator\n    quote\n    summary\n  }\n  fragment ArguedValueParts on ArguedValue {\n    title\n    unit\n    number\n    text\n  }\n  fragment DecisionTraceParts on DecisionTrace {\n    id\n    subjectType\n    subjectId\n    caseId\n    event\n    programmeTitle\n    revision\n    asOf\n    at\n    personName\n    orgName\n    question\n    figures {\n      title\n      unit\n      number\n      text\n      on\n      sourceType\n      sourceId\n    }\n    parts {\n      title\n      clauses {\n        ...ArguedClauseParts\n      }\n      parameters {\n        parameter\n        title\n        value\n        from\n        until\n        clause {\n          ...ArguedClauseParts\n        }\n        unverified\n      }\n      lines\n      caps {\n        name\n        title\n        remainingFen\n        binds\n      }\n      rounding\n      readings {\n        parameter\n        value\n        note\n      }\n      results {\n        ...ArguedValueParts\n      }\n    }\n  }\n": typeof types.ArguedClausePartsFragmentDoc,
    "\n  fragment TraceLink on DecisionTrace {\n    id\n    subjectType\n    event\n    programmeTitle\n    question\n    asOf\n    at\n    orgName\n    parts {\n      results {\n        title\n        unit\n        number\n        text\n      }\n    }\n  }\n": typeof types.TraceLinkFragmentDoc,
    "\n  query MyContracts($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        plannedOn\n        drawnOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        conditions {\n          kind\n          unmet {\n            code\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyContractsDocument,
    "\n  query MyLoans($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        drawnOn\n        maturesOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        outstanding {\n          totalFen\n        }\n        overdue {\n          totalFen\n          since\n        }\n        nextInstalment {\n          dueOn\n          totalFen\n          paidPrincipalFen\n          paidInterestFen\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyLoansDocument,
    "\n  fragment InstalmentParts on Instalment {\n    no\n    dueOn\n    principalFen\n    interestFen\n    totalFen\n    balanceFen\n    paidPrincipalFen\n    paidInterestFen\n    status\n  }\n": typeof types.InstalmentPartsFragmentDoc,
    "\n  fragment ContractParts on Contract {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    borrower {\n      id\n      name\n    }\n    bank {\n      id\n      name\n    }\n    principalFen\n    rateBp\n    months\n    method\n    dueDay\n    plannedOn\n    maturesOn\n    otherConditions\n    issuedOn\n    borrowerSignedOn\n    bankSignedOn\n    drawnOn\n    settledOn\n    outstanding {\n      principalFen\n      interestFen\n      totalFen\n    }\n    rights {\n      ...RightBriefParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    conditions {\n      kind\n      rights {\n        ...RightBriefParts\n      }\n      waitingFor\n      unmet {\n        code\n        facts\n      }\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": typeof types.ContractPartsFragmentDoc,
    "\n  query OneCard($id: ID!) {\n    publishedListing(id: $id) {\n      ...CardParts\n    }\n  }\n": typeof types.OneCardDocument,
    "\n  mutation RequestConsent($id: ID!, $message: String) {\n    requestConsent(listingId: $id, message: $message) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestConsentDocument,
    "\n  mutation SubmitListing($id: ID!, $input: SubmitListingInput!) {\n    submitListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SubmitListingDocument,
    "\n  mutation SaveCompany($id: ID!, $input: CompanyInput!, $version: Int) {\n    saveListingCompany(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SaveCompanyDocument,
    "\n  query Consents($id: ID!, $after: String) {\n    case(id: $id) {\n      caseNo\n      state\n    }\n    consents(listingId: $id) {\n      id\n      recipientOrgId\n      recipientName\n      recipientKind\n      state\n      since\n      message\n      availableEvents {\n        event\n        barredBy {\n          code\n        }\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n    }\n    viewingRecords(listingId: $id, first: 50, after: $after) {\n      nodes {\n        id\n        viewerOrgName\n        viewerOrgKind\n        personName\n        at\n        what\n        detail\n      }\n      nextCursor\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  mutation GrantConsent($id: ID!, $to: ID!) {\n    grantConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.GrantConsentDocument,
    "\n  mutation RefuseConsent($id: ID!, $to: ID!) {\n    refuseConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RefuseConsentDocument,
    "\n  mutation RevokeConsent($id: ID!, $to: ID!) {\n    revokeConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RevokeConsentDocument,
    "\n  mutation SaveDocuments($id: ID!, $version: Int) {\n    saveListingDocuments(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SaveDocumentsDocument,
    "\n  mutation SaveFinancing($id: ID!, $input: FinancingInput!, $version: Int) {\n    saveListingFinancing(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SaveFinancingDocument,
    "\n  mutation WithdrawListing($id: ID!, $reason: String, $version: Int) {\n    withdrawListing(id: $id, reason: $reason, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.WithdrawListingDocument,
    "\n  query MyListings($after: String) {\n    myListings(after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyListingsDocument,
    "\n  mutation CreateListing {\n    createListing {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CreateListingDocument,
    "\n  query MarketListing($id: ID!) {\n    marketListing(id: $id) {\n      id\n      state\n      caseNo\n      amountFen\n      months\n      purpose\n      maxRateBp\n      method\n      wantedOn\n      division\n      industry\n      kinds\n      publishedOn\n      validUntil\n      matches {\n        productId\n        productName\n        isEligible\n        score\n        computedOn\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      offers {\n        id\n        state\n        principalFen\n        rateBp\n      }\n    }\n  }\n": typeof types.MarketListingDocument,
    "\n  query Market($filter: MarketFilterInput, $after: String) {\n    market(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        caseNo\n        amountFen\n        months\n        purpose\n        maxRateBp\n        division\n        kinds\n        publishedOn\n        validUntil\n        matches {\n          productName\n          isEligible\n          score\n          unmet {\n            code\n          }\n        }\n        offers {\n          id\n          state\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MarketDocument,
    "\n  query OfferToEdit($id: ID!) {\n    offer(id: $id) {\n      id\n      caseId\n      state\n      version\n      product {\n        id\n      }\n      listing {\n        caseNo\n        amountFen\n      }\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      fees {\n        kind\n        amountFen\n        dueOn\n      }\n      requiresInsurance\n      conditions\n      otherConditions\n      validUntil\n    }\n    myLoanProducts {\n      id\n      name\n      state\n    }\n  }\n": typeof types.OfferToEditDocument,
    "\n  mutation EditOffer($id: ID!, $version: Int!, $input: OfferInputType!) {\n    editOffer(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.EditOfferDocument,
    "\n  query ToOffer($id: ID!) {\n    marketListing(id: $id) {\n      id\n      caseNo\n      amountFen\n      months\n      method\n      wantedOn\n      matches {\n        productId\n        isEligible\n      }\n    }\n    myLoanProducts {\n      id\n      name\n      state\n      minRateBp\n      methods\n      requiresInsurance\n    }\n  }\n": typeof types.ToOfferDocument,
    "\n  mutation DraftOffer($caseId: ID!, $input: OfferInputType!) {\n    draftOffer(caseId: $caseId, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DraftOfferDocument,
    "\n  query OfferOfBank($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": typeof types.OfferOfBankDocument,
    "\n  mutation SubmitOffer($id: ID!, $version: Int!) {\n    submitOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SubmitOfferDocument,
    "\n  mutation ReleaseOffer($id: ID!, $version: Int!) {\n    releaseOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReleaseOfferDocument,
    "\n  mutation ReturnOffer($id: ID!, $version: Int!, $reason: String!) {\n    returnOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnOfferDocument,
    "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  query MyOffers($state: String, $after: String) {\n    myOffers(filter: { state: $state }, after: $after, first: 20) {\n      nodes {\n        id\n        caseId\n        state\n        stateSince\n        principalFen\n        rateBp\n        months\n        method\n        validUntil\n        listing {\n          caseNo\n        }\n        netCost {\n          yearlyBp\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyOffersDocument,
    "\n  fragment CardParts on ListingCard {\n    id\n    caseNo\n    division\n    industry\n    amountFen\n    months\n    purpose\n    maxRateBp\n    method\n    rights {\n      rightKind\n      count\n    }\n    publishedOn\n    validUntil\n    consent\n    consentSince\n  }\n": typeof types.CardPartsFragmentDoc,
    "\n  fragment ListingParts on Listing {\n    id\n    caseNo\n    lookupCode\n    state\n    stateSince\n    access\n    enterpriseName\n    creditCode\n    division\n    sections {\n      section\n      status\n      correction\n    }\n    amountFen\n    months\n    purpose\n    purposeNote\n    maxRateBp\n    method\n    wantedOn\n    establishedOn\n    industry\n    employees\n    revenueFen\n    contactName\n    contactPhone\n    introduction\n    assets {\n      ...AssetParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    submittedOn\n    publishedOn\n    validUntil\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    version\n  }\n": typeof types.ListingPartsFragmentDoc,
    "\n  query OneListing($id: ID!) {\n    listing(id: $id) {\n      ...ListingParts\n    }\n  }\n": typeof types.OneListingDocument,
    "\n  fragment OfferParts on Offer {\n    id\n    caseId\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    product {\n      id\n      name\n    }\n    listing {\n      state\n      caseNo\n      amountFen\n      months\n      validUntil\n    }\n    principalFen\n    rateBp\n    months\n    method\n    drawnOn\n    dueDay\n    fees {\n      kind\n      amountFen\n      dueOn\n    }\n    requiresInsurance\n    conditions\n    otherConditions\n    validUntil\n    releasedOn\n    acceptedOn\n    rank\n    shortfallFen\n    isCheapestInFull\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    netCost {\n      yearlyBp\n      effectiveBp\n      interestFen\n      feesFen\n      supportsFen\n      netFen\n      maturityOn\n      rows {\n        on\n        kind\n        code\n        amountFen\n        runningFen\n      }\n      supports {\n        title\n        kind\n        year\n        expectedOn\n        amountFen\n        citations {\n          document\n          clause\n          quote\n        }\n        steps\n        assumptions {\n          parameter\n          note\n        }\n      }\n    }\n  }\n": typeof types.OfferPartsFragmentDoc,
    "\n  fragment ProductParts on LoanProduct {\n    id\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    name\n    summary\n    acceptedKinds\n    minAmountFen\n    maxAmountFen\n    minMonths\n    maxMonths\n    divisions\n    minYearsRegistered\n    minRateBp\n    maxRateBp\n    methods\n    requiresInsurance\n    preferences {\n      code\n      weight\n      kinds\n      industries\n      divisions\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.ProductPartsFragmentDoc,
    "\n  query ProductToEdit($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": typeof types.ProductToEditDocument,
    "\n  mutation EditProduct($id: ID!, $version: Int!, $input: LoanProductInputType!) {\n    editLoanProduct(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.EditProductDocument,
    "\n  mutation CreateProduct($input: LoanProductInputType!) {\n    createLoanProduct(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CreateProductDocument,
    "\n  query ProductOfBank($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": typeof types.ProductOfBankDocument,
    "\n  mutation SubmitProduct($id: ID!, $version: Int!) {\n    submitLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SubmitProductDocument,
    "\n  mutation ActivateProduct($id: ID!, $version: Int!) {\n    activateLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ActivateProductDocument,
    "\n  mutation ReturnProduct($id: ID!, $version: Int!, $reason: String!) {\n    returnLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnProductDocument,
    "\n  mutation SuspendProduct($id: ID!, $version: Int!, $reason: String!) {\n    suspendLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SuspendProductDocument,
    "\n  query MyProducts {\n    myLoanProducts {\n      id\n      name\n      state\n      stateSince\n      acceptedKinds\n      minAmountFen\n      maxAmountFen\n      minMonths\n      maxMonths\n      minRateBp\n      maxRateBp\n      requiresInsurance\n    }\n  }\n": typeof types.MyProductsDocument,
    "\n  query PublishedListings($filter: PublishedListingFilter, $after: String) {\n    publishedListings(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...CardParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.PublishedListingsDocument,
    "\n  query RightsToChoose {\n    assets(first: 100) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        isListable\n        protectedUntil\n      }\n    }\n  }\n": typeof types.RightsToChooseDocument,
    "\n  mutation SaveRights($id: ID!, $assetIds: [ID!]!, $version: Int) {\n    saveListingRights(id: $id, assetIds: $assetIds, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SaveRightsDocument,
    "\n  query ProductOnShelf($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": typeof types.ProductOnShelfDocument,
    "\n  query Shelf($filter: ShelfFilterInput, $after: String) {\n    loanProducts(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        name\n        summary\n        bank {\n          name\n        }\n        acceptedKinds\n        minAmountFen\n        maxAmountFen\n        minMonths\n        maxMonths\n        minRateBp\n        maxRateBp\n        methods\n        requiresInsurance\n      }\n      nextCursor\n    }\n  }\n": typeof types.ShelfDocument,
    "\n  query Submitted($id: ID!) {\n    listing(id: $id) {\n      id\n      caseNo\n      lookupCode\n      state\n    }\n    case(id: $id) {\n      tasks {\n        recordType\n        dueOn\n      }\n    }\n  }\n": typeof types.SubmittedDocument,
    "\n  mutation PublishListing($id: ID!, $version: Int) {\n    publishListing(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.PublishListingDocument,
    "\n  mutation ReturnListing($id: ID!, $input: ReturnListingInput!) {\n    returnListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnListingDocument,
    "\n  query VerifyQueue {\n    listingsToVerify {\n      id\n      caseNo\n      enterpriseName\n      amountFen\n      submittedOn\n      rights {\n        rightKind\n        count\n      }\n    }\n  }\n": typeof types.VerifyQueueDocument,
    "\n  mutation SaveWishes($id: ID!, $input: WishesInput!, $version: Int) {\n    saveListingWishes(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SaveWishesDocument,
    "\n  query AuditTrail(\n    $recordType: String\n    $recordId: String\n    $personId: String\n    $from: String\n    $to: String\n    $before: DateTime\n    $beforeId: ID\n    $first: Int\n  ) {\n    auditPeople {\n      id\n      name\n    }\n    auditTrail(\n      recordType: $recordType\n      recordId: $recordId\n      personId: $personId\n      from: $from\n      to: $to\n      before: $before\n      beforeId: $beforeId\n      first: $first\n    ) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query Jobs($state: String, $after: String) {\n    jobs(state: $state, first: 20, after: $after) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n      nextCursor\n    }\n  }\n": typeof types.JobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n": typeof types.MailsDocument,
    "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MoveTodayDocument,
    "\n  query FigureLoans($division: String, $year: Int, $month: Int, $after: String, $language: String!) {\n    figureLoans(division: $division, year: $year, month: $month, first: 50, after: $after, language: $language) {\n      year\n      month\n      division\n      counters {\n        ...CounterParts\n      }\n      loans {\n        id\n        caseId\n        divisionName\n        drawnOn\n        principalFen\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        rightKinds\n        isMixed\n      }\n      nextCursor\n    }\n  }\n": typeof types.FigureLoansDocument,
    "\n  fragment CounterParts on Counters {\n    amountFen\n    loans\n    enterprises\n    patents\n    trademarks\n    copyrights\n    mixedLoans\n  }\n": typeof types.CounterPartsFragmentDoc,
    "\n  fragment ReturnParts on LendingReturn {\n    id\n    division\n    divisionName\n    state\n    stateSince\n    version\n    metric\n    year\n    periodFrom\n    periodLast\n    isWholeYear\n    value\n    basis\n    basisNote\n    printed\n    citation {\n      document\n      clause\n      quote\n    }\n    makerName\n    checkerName\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.ReturnPartsFragmentDoc,
    "\n  fragment TargetParts on Target {\n    id\n    divisionName\n    year\n    metric\n    source\n    plan\n    planTitle\n    designations\n    state\n    stateSince\n    version\n    amountFen\n    label\n    basis\n    makerName\n    checkerName\n    reason\n    actualFen\n    attainmentBp\n    missingFen\n    status\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.TargetPartsFragmentDoc,
    "\n  mutation ReportLending($input: ReportLendingInput!) {\n    reportLending(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReportLendingDocument,
    "\n  query OneReturn($id: ID!, $language: String!) {\n    lendingReturn(id: $id, language: $language) {\n      ...ReturnParts\n    }\n  }\n": typeof types.OneReturnDocument,
    "\n  mutation AcceptReturn($input: OversightMoveInput!) {\n    acceptLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptReturnDocument,
    "\n  mutation GiveBackReturn($input: OversightMoveInput!) {\n    giveBackLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.GiveBackReturnDocument,
    "\n  mutation CorrectReturn($input: CorrectLendingInput!) {\n    correctLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CorrectReturnDocument,
    "\n  query Returns($states: [String!], $language: String!) {\n    lendingReturns(states: $states, language: $language) {\n      ...ReturnParts\n    }\n  }\n": typeof types.ReturnsDocument,
    "\n  query OneTarget($id: ID!, $language: String!) {\n    target(id: $id, language: $language) {\n      ...TargetParts\n    }\n    tracesOf(subjectType: \"target\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": typeof types.OneTargetDocument,
    "\n  mutation ApproveTarget($input: OversightMoveInput!) {\n    approveTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ApproveTargetDocument,
    "\n  mutation RejectTarget($input: OversightMoveInput!) {\n    rejectTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RejectTargetDocument,
    "\n  query Targets($language: String!) {\n    targets(language: $language) {\n      ...TargetParts\n    }\n  }\n": typeof types.TargetsDocument,
    "\n  mutation ProposeTarget($input: ProposeTargetInput!) {\n    proposeTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ProposeTargetDocument,
    "\n  query OneFiling($id: ID!, $language: String!) {\n    filing(id: $id) {\n      ...FilingParts\n      statements {\n        isContractLawful\n        hasForfeitureClause\n        hasSameDayInvention\n        hasSimilarMarks\n        hasOtherObstacle\n        isDeclared\n      }\n      preflight {\n        rulesVersion\n        answers {\n          code\n          check\n          title\n          verdict\n          facts\n          todo\n          citation {\n            document\n            clause\n            quote\n          }\n          isCurable\n          isWaivedByDeclaration\n          isAcknowledged\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      availableEvents {\n        ...EventParts\n      }\n    }\n    tracesOf(subjectType: \"filing\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": typeof types.OneFilingDocument,
    "\n  mutation StateFacts($input: FilingMoveInput!, $statements: FilingStatementsInput!) {\n    stateFilingFacts(input: $input, statements: $statements) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.StateFactsDocument,
    "\n  mutation FilePledge($input: FilePledgeInput!) {\n    filePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.FilePledgeDocument,
    "\n  mutation MendPledge($input: FilingMoveInput!) {\n    mendPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MendPledgeDocument,
    "\n  mutation WithdrawPledge($input: FilingMoveInput!) {\n    withdrawPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.WithdrawPledgeDocument,
    "\n  mutation RequireCorrection($input: FilingMoveInput!) {\n    requirePledgeCorrection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequireCorrectionDocument,
    "\n  mutation RegisterPledge($input: RegisterPledgeInput!) {\n    registerPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RegisterPledgeDocument,
    "\n  mutation RefusePledge($input: RefusePledgeInput!) {\n    refusePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RefusePledgeDocument,
    "\n  mutation RequestRelease($input: RequestPledgeReleaseInput!) {\n    requestPledgeRelease(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestReleaseDocument,
    "\n  mutation ReleasePledge($input: ReleasePledgeInput!) {\n    releasePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReleasePledgeDocument,
    "\n  query MyFilings($states: [String!], $after: String) {\n    myFilings(states: $states, after: $after, first: 20) {\n      filings {\n        ...FilingParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyFilingsDocument,
    "\n  fragment FilingParts on Filing {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    right {\n      ...RightBriefParts\n    }\n    registry\n    pledgor {\n      name\n    }\n    pledgee {\n      name\n    }\n    principalFen\n    debtMaturesOn\n    filedOn\n    examinationDueOn\n    registryNote\n    refusalGround\n    registrationNo\n    registeredOn\n    debtEndedOn\n    debtEndedBy\n    releaseGround\n    releasedOn\n    preflight {\n      asOf\n      failed\n      unknown\n      mayFile\n    }\n  }\n": typeof types.FilingPartsFragmentDoc,
    "\n  query RuleToChange($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n  }\n": typeof types.RuleToChangeDocument,
    "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ChangeRuleDocument,
    "\n  query RuleSource($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n      textOnFile\n      version\n      catalogued {\n        id\n        locator\n      }\n      clauses {\n        locator\n      }\n    }\n  }\n": typeof types.RuleSourceDocument,
    "\n  query RuleSources($question: String!, $language: String!) {\n    policySearch(question: $question, first: 25, language: $language) {\n      hits {\n        document {\n          id\n          title\n          number\n        }\n      }\n    }\n  }\n": typeof types.RuleSourcesDocument,
    "\n  fragment ImportedTextParts on ImportedText {\n    id\n    documentId\n    documentTitle\n    version\n    kind\n    fileName\n    importedOn\n    orgName\n    personName\n    characters\n    clauses\n    quotations\n    missing\n    isStale\n    checkedAt\n  }\n": typeof types.ImportedTextPartsFragmentDoc,
    "\n  fragment RuleValueParts on RuleParameterValue {\n    text\n    shares {\n      party\n      share\n    }\n    tiers {\n      upTo\n      rate\n      shares {\n        party\n        share\n      }\n    }\n  }\n": typeof types.RuleValuePartsFragmentDoc,
    "\n  fragment RuleParameterParts on RuleParameter {\n    id\n    title\n    unit\n    values {\n      from\n      until\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n": typeof types.RuleParameterPartsFragmentDoc,
    "\n  fragment RuleRevisionParts on RuleRevision {\n    id\n    kind\n    programme\n    programmeTitle\n    baseTitle\n    baseRevision\n    divisionName\n    state\n    stateSince\n    version\n    summary\n    copyFrom\n    revision\n    publishedOn\n    makerName\n    checkerName\n    reason\n    changes {\n      parameter\n      title\n      unit\n      from\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n": typeof types.RuleRevisionPartsFragmentDoc,
    "\n  fragment RuleSheetParts on RuleSheet {\n    revision {\n      ...RuleRevisionParts\n    }\n    before {\n      ...RuleParameterParts\n    }\n    after {\n      ...RuleParameterParts\n    }\n    faults {\n      code\n      facts\n    }\n    currentRevision\n    canChange\n    documents {\n      id\n      title\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.RuleSheetPartsFragmentDoc,
    "\n  query RuleTemplates($language: String!) {\n    ruleTemplates(language: $language) {\n      id\n      title\n      divisionName\n      isOwn\n    }\n  }\n": typeof types.RuleTemplatesDocument,
    "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DraftRuleDocument,
    "\n  query OneRule($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n    ruleImpact(id: $id, language: $language) {\n      changesLosses\n      supposedBalanceFen\n      supposedCoveredFen\n      supposedOverdueMonths\n      losses {\n        ...RuleLossParts\n      }\n      book {\n        ...RuleCasesParts\n      }\n      examples {\n        ...RuleCasesParts\n      }\n    }\n  }\n": typeof types.OneRuleDocument,
    "\n  fragment RuleCasesParts on RuleCases {\n    subjects\n    affected\n    changed\n    unknown\n    beforeFen\n    afterFen\n    differenceFen\n    largest {\n      subjectId\n      label\n      kind\n      year\n      beforeFen\n      afterFen\n      differenceFen\n    }\n  }\n": typeof types.RuleCasesPartsFragmentDoc,
    "\n  fragment RuleLossParts on RuleLossExample {\n    lossFen\n    isChanged\n    before {\n      ...RuleLossOutcomeParts\n    }\n    after {\n      ...RuleLossOutcomeParts\n    }\n  }\n": typeof types.RuleLossPartsFragmentDoc,
    "\n  fragment RuleLossOutcomeParts on RuleLossOutcome {\n    status\n    payableFen\n    shares {\n      party\n      amountFen\n    }\n    reasons\n  }\n": typeof types.RuleLossOutcomePartsFragmentDoc,
    "\n  mutation SubmitRule($input: RuleMoveInput!) {\n    submitRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SubmitRuleDocument,
    "\n  mutation PublishRule($input: RuleMoveInput!) {\n    publishRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.PublishRuleDocument,
    "\n  mutation ReturnRule($input: RuleMoveInput!) {\n    returnRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnRuleDocument,
    "\n  mutation WithdrawRule($input: RuleMoveInput!) {\n    withdrawRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.WithdrawRuleDocument,
    "\n  mutation RebaseRule($input: RuleMoveInput!) {\n    rebaseRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RebaseRuleDocument,
    "\n  mutation DropRuleChange($input: DropRuleChangeInput!) {\n    dropRuleChange(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DropRuleChangeDocument,
    "\n  query Rules($language: String!) {\n    rules(language: $language) {\n      id\n      title\n      divisionName\n      from\n      until\n      isOwn\n      revision\n      missing\n      parameters {\n        ...RuleParameterParts\n      }\n      revisions {\n        ...RuleRevisionParts\n      }\n    }\n    ruleRevisions(language: $language) {\n      ...RuleRevisionParts\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query PolicyImportPreview($importId: ID!, $language: String!) {\n    policyImport(importId: $importId, language: $language) {\n      importId\n      fileName\n      faults {\n        code\n        facts\n      }\n      kind\n      characters\n      number\n      title\n      keptFor\n      clauses {\n        anchor\n        rank\n        depth\n        locator\n        isContinued\n        text\n      }\n      matches {\n        by\n        likeness\n        document {\n          ...LibraryBrief\n        }\n      }\n    }\n  }\n": typeof types.PolicyImportPreviewDocument,
    "\n  query PolicyImportFor($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n    }\n  }\n": typeof types.PolicyImportForDocument,
    "\n  mutation ImportPolicyDocument($input: ImportPolicyDocumentInput!) {\n    importPolicyDocument(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ImportPolicyDocumentDocument,
    "\n  query PolicyReport($documentId: ID!, $language: String!) {\n    policyTextReport(documentId: $documentId, language: $language) {\n      document {\n        ...LibraryBrief\n      }\n      texts {\n        ...ImportedTextParts\n      }\n      quotations {\n        key\n        quote\n        isFound\n        likeness\n        passage\n        anchor\n      }\n    }\n  }\n": typeof types.PolicyReportDocument,
    "\n  mutation CheckPolicyQuotations($documentId: ID!) {\n    checkPolicyQuotations(documentId: $documentId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CheckPolicyQuotationsDocument,
    "\n  query PolicyImports($after: String, $language: String!) {\n    policyImports(after: $after, first: 20, language: $language) {\n      texts {\n        ...ImportedTextParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.PolicyImportsDocument,
    "\n  query OneTrace($id: ID!, $language: String!) {\n    decisionTrace(id: $id, language: $language) {\n      ...DecisionTraceParts\n    }\n  }\n": typeof types.OneTraceDocument,
    "\n  query SandboxProgrammes($language: String!) {\n    sandboxProgrammes(language: $language) {\n      id\n      title\n      division\n      isOwn\n      from\n      parameters {\n        id\n        title\n        unit\n        value\n        unverified\n      }\n    }\n  }\n": typeof types.SandboxProgrammesDocument,
    "\n  mutation CreateSandboxRun($input: CreateSandboxRunInput!) {\n    createSandboxRun(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CreateSandboxRunDocument,
    "\n  query SandboxRunPage($id: ID!, $language: String!) {\n    sandboxLimits {\n      maxBytes\n      maxRows\n    }\n    sandboxRun(id: $id, language: $language) {\n      id\n      label\n      programmeTitle\n      supposedFrom\n      source\n      state\n      asOf\n      fileName\n      copyFileId\n      resultFileId\n      faultCount\n      lines\n      enterprises\n      parts\n      done\n      changes {\n        parameter\n        title\n        unit\n        before\n        after\n        unverified\n      }\n      refusal {\n        code\n        facts\n      }\n      faults {\n        row\n        message\n      }\n      result {\n        before\n        after\n        difference\n        enterprises\n        enterprisesAffected\n        enterprisesOutside\n        banks\n        banksAffected\n        months {\n          month\n          before\n          after\n        }\n        kinds {\n          kind\n          before\n          after\n          changed\n        }\n        largest {\n          enterprise\n          name\n          kind\n          year\n          base\n          before\n          after\n          difference\n          banks\n          arithmeticBefore {\n            ...SandboxArithmeticParts\n          }\n          arithmeticAfter {\n            ...SandboxArithmeticParts\n          }\n        }\n        unknownRows\n        unknownEnterprises\n        unknownBase\n        needed {\n          fact\n          title\n          rows\n        }\n        barredBefore\n        barredAfter\n        parameters {\n          id\n          title\n          unit\n          value\n          from\n          side\n          citation {\n            document\n            clause\n            quote\n          }\n          unverified\n        }\n        monthReading {\n          note\n        }\n      }\n    }\n  }\n": typeof types.SandboxRunPageDocument,
    "\n  fragment SandboxArithmeticParts on SandboxArithmetic {\n    steps\n    citations {\n      document\n      clause\n      quote\n    }\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n": typeof types.SandboxArithmeticPartsFragmentDoc,
    "\n  mutation AcceptSandboxBook($id: ID!) {\n    acceptSandboxBook(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptSandboxBookDocument,
    "\n  mutation CancelSandboxRun($id: ID!) {\n    cancelSandboxRun(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.CancelSandboxRunDocument,
    "\n  query SandboxRuns($after: String, $language: String!) {\n    sandboxRuns(first: 20, after: $after, language: $language) {\n      runs {\n        id\n        label\n        programmeTitle\n        source\n        state\n        asOf\n        personName\n        createdAt\n        parts\n        done\n        before\n        after\n      }\n      nextCursor\n    }\n  }\n": typeof types.SandboxRunsDocument,
    "\n  fragment ProtectionQuoteParts on ProtectionQuote {\n    id\n    caseId\n    kind\n    state\n    stateSince\n    version\n    insurer {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n    }\n    principalFen\n    maturityOn\n    note\n    requestedOn\n    sumInsuredFen\n    premiumFen\n    lossShareBp\n    coverFrom\n    coverUntil\n    validUntil\n    quotedOn\n    policyNo\n    policyFileId\n    issuedOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": typeof types.ProtectionQuotePartsFragmentDoc,
    "\n  query OneQuote($id: ID!) {\n    protectionQuote(id: $id) {\n      ...ProtectionQuoteParts\n    }\n  }\n": typeof types.OneQuoteDocument,
    "\n  mutation MakeQuote($input: QuoteProtectionInput!) {\n    quoteProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MakeQuoteDocument,
    "\n  mutation IssuePolicy($input: IssuePolicyInput!) {\n    issuePolicy(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.IssuePolicyDocument,
    "\n  mutation DeclineQuoteByInsurer($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeclineQuoteByInsurerDocument,
    "\n  query MyProtectionQuotes($states: [String!], $after: String) {\n    myProtectionQuotes(states: $states, after: $after, first: 20) {\n      quotes {\n        id\n        state\n        stateSince\n        requestedOn\n        principalFen\n        maturityOn\n        sumInsuredFen\n        premiumFen\n        policyNo\n        enterprise {\n          name\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyProtectionQuotesDocument,
    "\n  query ProgrammeValues($programme: String!, $language: String!) {\n    programmeParameters(programme: $programme, language: $language) {\n      ...RuleParameterParts\n    }\n  }\n": typeof types.ProgrammeValuesDocument,
    "\n  query CheckIdentifiers($input: [IdentifierInput!]!) {\n    validateIdentifiers(input: $input) {\n      kind\n      value\n      valid\n      normalized\n      detail\n      fault {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.CheckIdentifiersDocument,
    "\n  query MeasureIndicator($input: IndicatorInput!, $language: String!) {\n    indicator(input: $input, language: $language) {\n      rule\n      threshold\n      target\n      actual\n      attainment\n      growth\n      projected\n      status\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": typeof types.MeasureIndicatorDocument,
    "\n  query LossProgrammes($language: String!) {\n    documents(language: $language) {\n      programmes {\n        id\n        title\n        division\n        commands\n        asks {\n          command\n          path\n        }\n      }\n    }\n  }\n": typeof types.LossProgrammesDocument,
    "\n  query CompensateLoss($input: CompensateInput!, $language: String!) {\n    compensate(input: $input, language: $language) {\n      status\n      base\n      rate\n      uncapped\n      limits {\n        name\n        title\n        remaining\n        binds\n      }\n      payable\n      shares {\n        party\n        amount\n      }\n      returns {\n        party\n        amount\n      }\n      needed {\n        fact\n        title\n      }\n      blockers {\n        condition\n        reason\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": typeof types.CompensateLossDocument,
    "\n  query EstimateLoan($input: LoanQuestionInput!, $language: String!) {\n    estimateLoan(input: $input, language: $language) {\n      drawnOn\n      asked\n      elsewhere\n      assumed {\n        parameter\n        note\n      }\n      netCost {\n        yearlyBp\n        effectiveBp\n        interestFen\n        feesFen\n        supportsFen\n        netFen\n        rows {\n          on\n          kind\n          code\n          amountFen\n          runningFen\n          month\n        }\n      }\n      choices {\n        kind\n        rule\n        first\n        toppedUpBy\n        amountFen\n        citation {\n          document\n          clause\n          quote\n        }\n        others {\n          programme\n          aloneFen\n        }\n      }\n      outlook {\n        programme\n        title\n        division\n        from\n        until\n        status\n        missing\n        countedFen\n        sources {\n          id\n          title\n          issuer\n          sourceUrl\n        }\n        items {\n          kind\n          year\n          expectedOn\n          amountFen\n          isCounted\n          steps\n          citations {\n            document\n            clause\n            quote\n          }\n          assumptions {\n            parameter\n            note\n          }\n          parameters {\n            parameter\n            title\n            value\n            unit\n            from\n            until\n            unverified\n          }\n        }\n        open {\n          kind\n          year\n          status\n          needed {\n            fact\n            title\n          }\n          blockers {\n            condition\n            fact\n            title\n            test\n            actual\n            required\n            citation {\n              document\n              clause\n              quote\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.EstimateLoanDocument,
    "\n  fragment LibraryBrief on LibraryDocument {\n    id\n    number\n    title\n    issuer\n    level\n    division\n    issuedOn\n    publishedOn\n    effectiveFrom\n    effectiveUntil\n    standing\n    isCatalogued\n    clauseCount\n  }\n": typeof types.LibraryBriefFragmentDoc,
    "\n  query Library($filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, after: $after, first: 25, language: $language) {\n      documents {\n        ...LibraryBrief\n      }\n      nextCursor\n      total\n      levels\n      divisions\n      years\n    }\n  }\n": typeof types.LibraryDocument,
    "\n  query LibrarySearch($question: String!, $filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, first: 1, language: $language) {\n      total\n      levels\n      divisions\n      years\n    }\n    policySearch(question: $question, filter: $filter, after: $after, first: 25, language: $language) {\n      hits {\n        document {\n          ...LibraryBrief\n        }\n        kind\n        anchor\n        locator\n        title {\n          text\n          isHit\n        }\n        passage {\n          text\n          isHit\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.LibrarySearchDocument,
    "\n  query Policy($id: ID!, $version: Int, $language: String!) {\n    policyDocument(id: $id, version: $version, language: $language) {\n      id\n      number\n      title\n      issuer\n      level\n      division\n      issuedOn\n      publishedOn\n      effectiveFrom\n      effectiveUntil\n      standing\n      isCatalogued\n      source\n      checkedOn\n      textOnFile\n      confidence\n      supersedes {\n        ...LibraryBrief\n      }\n      supersededBy {\n        ...LibraryBrief\n      }\n      names {\n        ...LibraryBrief\n      }\n      versions {\n        version\n        importedOn\n        orgName\n      }\n      version\n      clauses {\n        anchor\n        rank\n        depth\n        label\n        locator\n        isContinued\n        paragraphs\n        catalogued\n      }\n      unplaced\n      catalogued {\n        id\n        locator\n        summary\n        quote\n        confidence\n        rules {\n          owner\n          ownerId\n          ownerTitle\n          id\n          title\n          unit\n          note\n          values {\n            from\n            until\n            value\n            confidence\n          }\n          obligation {\n            who\n            anyOf\n            noneOf\n            duty\n            metric\n            operator\n            unit\n            threshold\n            upper\n            tolerance\n            rule\n            comparedWith\n            baseline {\n              from\n              last\n            }\n            baselineYearsBefore\n            period {\n              from\n              last\n            }\n            everyYears\n            deadline\n            evidence\n            fileNames\n            sections {\n              title\n              needs\n            }\n            note\n            confidence\n          }\n        }\n      }\n    }\n  }\n": typeof types.PolicyDocument,
    "\n  query CaseStatus($code: String!) {\n    listingStatus(code: $code) {\n      stage\n      promisedBy\n    }\n  }\n": typeof types.CaseStatusDocument,
    "\n  query FundStatement($id: ID!, $account: String!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundStatement(fundId: $id, account: $account, first: 30, after: $after, language: $language) {\n      title\n      lines {\n        entryId\n        seq\n        kind\n        valueDate\n        memo\n        caseId\n        debitFen\n        creditFen\n        balanceFen\n      }\n      nextCursor\n    }\n  }\n": typeof types.FundStatementDocument,
    "\n  query OneClaim($id: ID!, $language: String!) {\n    subsidyClaim(id: $id, language: $language) {\n      ...ClaimParts\n    }\n    tracesOf(subjectType: \"subsidy-claim\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": typeof types.OneClaimDocument,
    "\n  mutation ConfirmClaim($input: ConfirmSubsidyClaimInput!) {\n    confirmSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ConfirmClaimDocument,
    "\n  mutation WaiveClaim($input: SubsidyClaimMoveInput!) {\n    waiveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.WaiveClaimDocument,
    "\n  mutation RecommendClaim($input: SubsidyClaimMoveInput!) {\n    recommendSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RecommendClaimDocument,
    "\n  mutation ApproveClaim($input: SubsidyClaimMoveInput!) {\n    approveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ApproveClaimDocument,
    "\n  mutation ReturnClaim($input: SubsidyClaimMoveInput!) {\n    returnSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnClaimDocument,
    "\n  mutation RejectClaim($input: SubsidyClaimMoveInput!) {\n    rejectSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RejectClaimDocument,
    "\n  mutation PayClaim($input: SubsidyClaimMoveInput!) {\n    paySubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.PayClaimDocument,
    "\n  query Claims($states: [String!], $after: String, $language: String!) {\n    subsidyClaims(states: $states, first: 30, after: $after, language: $language) {\n      claims {\n        ...ClaimParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.ClaimsDocument,
    "\n  query OneCoverage($id: ID!, $language: String!) {\n    coverageOf(id: $id) {\n      ...CoverageParts\n    }\n    tracesOf(subjectType: \"coverage\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": typeof types.OneCoverageDocument,
    "\n  mutation ConfirmCoverage($input: CoverageMoveInput!) {\n    confirmCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ConfirmCoverageDocument,
    "\n  mutation RejectCoverage($input: CoverageMoveInput!) {\n    rejectCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RejectCoverageDocument,
    "\n  mutation ReleaseCoverage($input: CoverageMoveInput!) {\n    releaseCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReleaseCoverageDocument,
    "\n  query Coverages($states: [String!], $after: String) {\n    coverages(states: $states, first: 30, after: $after) {\n      coverages {\n        ...CoverageParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.CoveragesDocument,
    "\n  query UncoveredLoans {\n    uncoveredLoans {\n      id\n      borrower {\n        name\n      }\n      principalFen\n      drawnOn\n    }\n  }\n": typeof types.UncoveredLoansDocument,
    "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RequestCoverageDocument,
    "\n  query FundName($id: ID!) {\n    fund(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.FundNameDocument,
    "\n  mutation EnterMovement($input: EnterFundMovementInput!) {\n    enterFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.EnterMovementDocument,
    "\n  mutation ReverseEntry($input: ReverseEntryInput!) {\n    reverseJournalEntry(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReverseEntryDocument,
    "\n  query OneFund($id: ID!, $language: String!) {\n    fund(id: $id, language: $language) {\n      ...FundParts\n      balance {\n        debitFen\n        creditFen\n        differenceFen\n        rows {\n          account\n          title\n          class\n          debitFen\n          creditFen\n          balanceFen\n        }\n      }\n    }\n    fundReconciliation(fundId: $id) {\n      differenceFen\n      entries\n      faults {\n        code\n        place\n      }\n    }\n    fundMovements(fundId: $id, states: [\"DRAFT\", \"PENDING_CHECK\"]) {\n      id\n      kind\n      state\n      amountFen\n      valueDate\n      counterparty\n      makerName\n    }\n    fundJournal(fundId: $id, first: 5, language: $language) {\n      entries {\n        ...EntryParts\n      }\n    }\n  }\n": typeof types.OneFundDocument,
    "\n  query Funds {\n    funds {\n      id\n      name\n      cashFen\n      freeFen\n      manager {\n        name\n      }\n    }\n  }\n": typeof types.FundsDocument,
    "\n  query FundOpening($language: String!) {\n    fundManagers {\n      id\n      name\n    }\n    fundProgrammes(language: $language) {\n      id\n      title\n    }\n  }\n": typeof types.FundOpeningDocument,
    "\n  mutation OpenFund($input: OpenFundInput!) {\n    openFund(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.OpenFundDocument,
    "\n  query FundJournal($id: ID!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundJournal(fundId: $id, first: 25, after: $after, language: $language) {\n      entries {\n        ...EntryParts\n      }\n      nextCursor\n    }\n  }\n": typeof types.FundJournalDocument,
    "\n  query OneMovement($id: ID!) {\n    fundMovement(id: $id) {\n      ...MovementParts\n    }\n  }\n": typeof types.OneMovementDocument,
    "\n  mutation AmendMovement($input: AmendFundMovementInput!) {\n    amendFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AmendMovementDocument,
    "\n  mutation SubmitMovement($input: FundMovementMoveInput!) {\n    submitFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SubmitMovementDocument,
    "\n  mutation DiscardMovement($input: FundMovementMoveInput!) {\n    discardFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DiscardMovementDocument,
    "\n  mutation ReturnMovement($input: FundMovementMoveInput!) {\n    returnFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ReturnMovementDocument,
    "\n  mutation PostMovement($input: FundMovementMoveInput!) {\n    postFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.PostMovementDocument,
    "\n  fragment EntryParts on JournalEntry {\n    id\n    seq\n    kind\n    valueDate\n    postedOn\n    personName\n    memo\n    caseId\n    reversedBySeq\n    canReverse\n    postings {\n      account\n      title\n      debitFen\n      creditFen\n    }\n  }\n": typeof types.EntryPartsFragmentDoc,
    "\n  fragment FundParts on Fund {\n    id\n    name\n    programmeTitle\n    division\n    sizeFen\n    openedOn\n    manager {\n      name\n    }\n    bureau {\n      name\n    }\n    cashFen\n    committedFen\n    availableFen\n    occupiedFen\n    freeFen\n    coveredLoansFen\n    banks {\n      bank {\n        id\n        name\n      }\n      coveredTotalFen\n      inForceFen\n      loans\n      compensatedFen\n      remainingFen\n      occupiedFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": typeof types.FundPartsFragmentDoc,
    "\n  fragment MovementParts on FundMovement {\n    id\n    fundId\n    state\n    stateSince\n    version\n    kind\n    amountFen\n    valueDate\n    counterparty\n    memo\n    makerName\n    checkerName\n    entryId\n    vouchers {\n      ...EvidenceParts\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.MovementPartsFragmentDoc,
    "\n  fragment OpenParts on OpenSubsidy {\n    status\n    needed {\n      fact\n      title\n    }\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n": typeof types.OpenPartsFragmentDoc,
    "\n  fragment ClaimParts on SubsidyClaim {\n    id\n    caseId\n    state\n    stateSince\n    version\n    kind\n    year\n    programmeTitle\n    enterprise {\n      id\n      name\n      creditCode\n    }\n    bureau {\n      name\n    }\n    amountFen\n    computedOn\n    todayFen\n    open {\n      ...OpenParts\n    }\n    computation {\n      baseFen\n      rate\n      uncappedFen\n      capRemainingFen\n      amountFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n    facts {\n      id\n      kind\n      caseId\n      paidOn\n      amountFen\n    }\n    payee {\n      accountName\n      bankName\n      accountNumber\n    }\n    expectedOn\n    paidOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment CoverageParts on Coverage {\n    id\n    caseId\n    contractId\n    fundName\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    borrower {\n      id\n      name\n    }\n    principalFen\n    ipShareBp\n    coveredFen\n    rights {\n      assetId\n      kind\n    }\n    drawnOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": typeof types.CoveragePartsFragmentDoc,
    "\n  query OneOrder($id: ID!) {\n    valuationOrder(id: $id) {\n      ...ValuationOrderParts\n    }\n  }\n": typeof types.OneOrderDocument,
    "\n  mutation AcceptOrder($input: ValuationOrderMoveInput!) {\n    acceptValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AcceptOrderDocument,
    "\n  mutation DeclineOrder($input: ValuationOrderMoveInput!) {\n    declineValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeclineOrderDocument,
    "\n  mutation DeliverValuation($input: DeliverValuationInput!) {\n    deliverValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeliverValuationDocument,
    "\n  query MyValuationOrders($states: [String!], $after: String) {\n    myValuationOrders(states: $states, after: $after, first: 20) {\n      orders {\n        id\n        state\n        stateSince\n        requestedOn\n        deliveredOn\n        pointFen\n        feeFen\n        enterprise {\n          name\n        }\n        requester {\n          name\n        }\n        rights {\n          id\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.MyValuationOrdersDocument,
    "\n  fragment ValuationOrderParts on ValuationOrder {\n    id\n    caseId\n    state\n    stateSince\n    version\n    evaluator {\n      id\n      name\n    }\n    enterprise {\n      name\n    }\n    requester {\n      id\n      name\n    }\n    rights {\n      ...RightBriefParts\n    }\n    note\n    requestedOn\n    lowFen\n    pointFen\n    highFen\n    methods\n    baseDate\n    validUntil\n    reasoning\n    feeFen\n    reportFileId\n    deliveredOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": typeof types.ValuationOrderPartsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisation\n      email\n      hasAccount\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        needsChoice\n      }\n      ... on Refusal {\n        errors {\n          code\n          facts\n          field\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": types.SignOutDocument,
    "\n  query Members {\n    members {\n      person {\n        id\n        name\n        email\n      }\n      roles\n      since\n    }\n  }\n": types.MembersDocument,
    "\n  mutation InviteMember($input: InviteInput!) {\n    invite(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($input: SetRolesInput!) {\n    setRoles(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetMemberRolesDocument,
    "\n  query Notifications {\n    notifications {\n      id\n      kind\n      facts\n      createdAt\n      readAt\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead {\n      ...OutcomeParts\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RegisterOrganisationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      ip\n      createdAt\n      isCurrent\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      ...OutcomeParts\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n": types.ChooseOrganisationDocument,
    "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n      calendar {\n        kind\n        on\n        amountFen\n        months\n        backTo\n        citation {\n          document\n          clause\n          quote\n        }\n        confidence\n      }\n    }\n  }\n": types.OneAssetDocument,
    "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RecordStandingDocument,
    "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n": types.AssetsDocument,
    "\n  query AssetToEdit($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n    }\n  }\n": types.AssetToEditDocument,
    "\n  mutation AmendAsset($id: ID!, $input: AssetInput!, $version: Int) {\n    amendAsset(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.AmendAssetDocument,
    "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RegisterAssetDocument,
    "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n": types.AssetPartsFragmentDoc,
    "\n  fragment RightBriefParts on RightBrief {\n    id\n    rightKind\n    number\n    title\n    protectedUntil\n  }\n": types.RightBriefPartsFragmentDoc,
    "\n  query OfferToAccept($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": types.OfferToAcceptDocument,
    "\n  mutation AcceptOffer($id: ID!, $version: Int!) {\n    acceptOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptOfferDocument,
    "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        enterpriseName\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n": types.CasesDocument,
    "\n  query ContractToEdit($caseId: ID!) {\n    listing(id: $caseId) {\n      caseNo\n      enterpriseName\n      acceptedOfferId\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      plannedOn\n      otherConditions\n      conditions {\n        kind\n        rights {\n          id\n        }\n      }\n    }\n  }\n": types.ContractToEditDocument,
    "\n  query OfferToContract($id: ID!) {\n    offer(id: $id) {\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      conditions\n      otherConditions\n    }\n  }\n": types.OfferToContractDocument,
    "\n  mutation CreateContract($input: CreateContractInput!) {\n    createContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CreateContractDocument,
    "\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.EditContractDocument,
    "\n  query CaseContract($caseId: ID!) {\n    case(id: $caseId) {\n      state\n    }\n    contract(caseId: $caseId) {\n      ...ContractParts\n      schedule {\n        ...InstalmentParts\n      }\n    }\n  }\n": types.CaseContractDocument,
    "\n  mutation IssueContract($input: ContractMoveInput!) {\n    issueContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.IssueContractDocument,
    "\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SignContractDocument,
    "\n  mutation DeclineContract($input: ContractMoveInput!) {\n    declineContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DeclineContractDocument,
    "\n  mutation CountersignContract($input: SignContractInput!) {\n    countersignContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CountersignContractDocument,
    "\n  mutation RequestDrawdown($input: ContractMoveInput!) {\n    requestDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestDrawdownDocument,
    "\n  mutation ReturnDrawdown($input: ContractMoveInput!) {\n    returnDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnDrawdownDocument,
    "\n  mutation ApproveDrawdown($input: ContractMoveInput!) {\n    approveDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ApproveDrawdownDocument,
    "\n  mutation CancelContract($input: ContractMoveInput!) {\n    cancelContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CancelContractDocument,
    "\n  query CaseFilings($caseId: ID!) {\n    pledgePack(caseId: $caseId) {\n      total\n      registered\n      isComplete\n      filings {\n        ...FilingParts\n      }\n    }\n  }\n": types.CaseFilingsDocument,
    "\n  query CaseLoan($caseId: ID!) {\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      maturesOn\n      lastPaidOn\n      settledOn\n      outstanding {\n        principalFen\n        interestFen\n        totalFen\n      }\n      overdue {\n        totalFen\n        since\n      }\n      nextInstalment {\n        ...InstalmentParts\n      }\n      schedule {\n        ...InstalmentParts\n      }\n      repayments {\n        id\n        paidOn\n        amountFen\n        principalFen\n        interestFen\n        reference\n        shares {\n          no\n          interestFen\n          principalFen\n        }\n      }\n    }\n  }\n": types.CaseLoanDocument,
    "\n  mutation RecordRepayment($input: RecordRepaymentInput!) {\n    recordRepayment(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RecordRepaymentDocument,
    "\n  query ProductMatches($id: ID!, $after: String) {\n    productMatches(listingId: $id, after: $after, first: 10) {\n      nodes {\n        productId\n        productName\n        bank {\n          name\n        }\n        isEligible\n        score\n        computedOn\n        product {\n          minRateBp\n          maxRateBp\n        }\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      nextCursor\n    }\n  }\n": types.ProductMatchesDocument,
    "\n  query OfferOfCase($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n    tracesOf(subjectType: \"offer\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": types.OfferOfCaseDocument,
    "\n  mutation DeclineOffer($id: ID!, $version: Int!, $reason: String) {\n    declineOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.DeclineOfferDocument,
    "\n  query CompareOffers($id: ID!, $language: String!) {\n    offers(caseId: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": types.CompareOffersDocument,
    "\n  query OwnOffers($id: ID!) {\n    myOffers(filter: { caseId: $id }, first: 50) {\n      nodes {\n        id\n        state\n        principalFen\n        rateBp\n        validUntil\n      }\n    }\n  }\n": types.OwnOffersDocument,
    "\n  query OwnCase($id: ID!) {\n    listing(id: $id) {\n      lookupCode\n      validUntil\n      version\n      availableEvents {\n        event\n      }\n    }\n  }\n": types.OwnCaseDocument,
    "\n  query OneCase($id: ID!) {\n    case(id: $id) {\n      id\n      caseNo\n      state\n      stateSince\n      enterpriseId\n      enterpriseName\n      division\n      amountFen\n      months\n      rights {\n        rightKind\n        count\n      }\n      validUntil\n      acceptedOfferId\n      parties {\n        orgId\n        name\n        kind\n      }\n      tasks {\n        id\n        recordType\n        recordId\n        state\n        orgKind\n        orgName\n        isOutside\n        isMine\n        since\n        dueOn\n        isLate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n      timeline {\n        id\n        recordType\n        event\n        reason\n        orgName\n        orgKind\n        personName\n        businessDate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n    }\n  }\n": types.OneCaseDocument,
    "\n  query ValueAndCover(\n    $caseId: ID!\n    $value: Boolean!\n    $cover: Boolean!\n    $order: Boolean!\n    $ask: Boolean!\n    $contract: Boolean!\n  ) {\n    listing(id: $caseId) {\n      state\n      amountFen\n      months\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) @include(if: $contract) {\n      principalFen\n      maturesOn\n    }\n    valuationOrders(caseId: $caseId) @include(if: $value) {\n      ...ValuationOrderParts\n    }\n    protectionQuotes(caseId: $caseId) @include(if: $cover) {\n      ...ProtectionQuoteParts\n    }\n    evaluators @include(if: $order) {\n      id\n      name\n    }\n    insurers @include(if: $ask) {\n      id\n      name\n    }\n  }\n": types.ValueAndCoverDocument,
    "\n  mutation Commission($input: CommissionValuationInput!) {\n    commissionValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CommissionDocument,
    "\n  mutation CancelOrder($input: ValuationOrderMoveInput!) {\n    cancelValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CancelOrderDocument,
    "\n  mutation AskInsurer($input: RequestProtectionInput!) {\n    requestProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AskInsurerDocument,
    "\n  mutation AcceptQuote($input: ProtectionQuoteMoveInput!) {\n    acceptProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptQuoteDocument,
    "\n  mutation DeclineQuoteByEnterprise($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DeclineQuoteByEnterpriseDocument,
    "\n  query CaseSupport($caseId: ID!, $language: String!) {\n    caseSupport(caseId: $caseId, language: $language) {\n      coverages {\n        ...CoverageParts\n      }\n      facts {\n        id\n        kind\n        caseId\n        paidOn\n        amountFen\n      }\n      claims {\n        ...ClaimParts\n      }\n      waiting {\n        kind\n        year\n        programmeTitle\n        paidFen\n        status\n        open {\n          ...OpenParts\n        }\n      }\n      statement {\n        size\n        isFirstPledge\n      }\n    }\n  }\n": types.CaseSupportDocument,
    "\n  mutation StateSupportFacts($input: SupportStatementInput!) {\n    stateSupportFacts(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.StateSupportFactsDocument,
    "\n  query BureauHome($division: String, $year: Int, $language: String!) {\n    bureauOverview(division: $division, year: $year, language: $language) {\n      division\n      divisionName\n      year\n      today\n      years\n      figures {\n        offPlatformFen\n        onPlatformFen\n        totalFen\n        projectedFen\n        isOver\n        returns {\n          ...ReturnParts\n        }\n        onPlatform {\n          ...CounterParts\n        }\n      }\n      comparison {\n        growthBp\n        code\n      }\n      target {\n        ...TargetParts\n      }\n      proposedTargets {\n        id\n      }\n      history {\n        year\n        totalFen\n        projectedFen\n        isWhole\n        isOver\n        onPlatformFen\n        returns {\n          periodFrom\n          periodLast\n          basisNote\n        }\n      }\n      months {\n        month\n        counters {\n          ...CounterParts\n        }\n      }\n      within {\n        division\n        name\n        counters {\n          ...CounterParts\n        }\n      }\n    }\n    funds(language: $language) {\n      ...FundParts\n    }\n  }\n": types.BureauHomeDocument,
    "\n  query InboxOfBureau {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n": types.InboxOfBureauDocument,
    "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      isOutside\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query OrganisationDetail {\n    organisations {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      address\n      licenceNumber\n      licenceExpiresOn\n      stateSince\n    }\n  }\n": types.OrganisationDetailDocument,
    "\n  mutation ApproveOrganisation($id: ID!) {\n    approveOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.ApproveOrganisationDocument,
    "\n  mutation RejectOrganisation($id: ID!, $reason: String!) {\n    rejectOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.RejectOrganisationDocument,
    "\n  mutation SuspendOrganisation($id: ID!, $reason: String!) {\n    suspendOrganisation(id: $id, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($id: ID!) {\n    reinstateOrganisation(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.ReinstateOrganisationDocument,
    "\n  query Organisations($state: String) {\n    organisations(state: $state) {\n      id\n      name\n      kind\n      state\n      division\n      creditCode\n      stateSince\n    }\n  }\n": types.OrganisationsDocument,
    "\n  fragment EventParts on AvailableEvent {\n    event\n    barredBy {\n      code\n      facts\n    }\n  }\n": types.EventPartsFragmentDoc,
    "\n  fragment EvidenceParts on EvidenceFile {\n    id\n    purpose\n    name\n    size\n    uploadedByName\n    createdAt\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  mutation RemoveFile($id: ID!) {\n    removeFile(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RemoveFileDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n      unread\n    }\n  }\n": types.MeDocument,
    "\n  query Who {\n    me {\n      person {\n        name\n      }\n      acting {\n        name\n      }\n    }\n  }\n": types.WhoDocument,
    "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n": types.OutcomePartsFragmentDoc,
    "\n  fragment ArguedClauseParts on ArguedClause {\n    document\n    clause\n    title\n    number\n    locator\n    quote\n    summary\n  }\n  fragment ArguedValueParts on ArguedValue {\n    title\n    unit\n    number\n    text\n  }\n  fragment DecisionTraceParts on DecisionTrace {\n    id\n    subjectType\n    subjectId\n    caseId\n    event\n    programmeTitle\n    revision\n    asOf\n    at\n    personName\n    orgName\n    question\n    figures {\n      title\n      unit\n      number\n      text\n      on\n      sourceType\n      sourceId\n    }\n    parts {\n      title\n      clauses {\n        ...ArguedClauseParts\n      }\n      parameters {\n        parameter\n        title\n        value\n        from\n        until\n        clause {\n          ...ArguedClauseParts\n        }\n        unverified\n      }\n      lines\n      caps {\n        name\n        title\n        remainingFen\n        binds\n      }\n      rounding\n      readings {\n        parameter\n        value\n        note\n      }\n      results {\n        ...ArguedValueParts\n      }\n    }\n  }\n": types.ArguedClausePartsFragmentDoc,
    "\n  fragment TraceLink on DecisionTrace {\n    id\n    subjectType\n    event\n    programmeTitle\n    question\n    asOf\n    at\n    orgName\n    parts {\n      results {\n        title\n        unit\n        number\n        text\n      }\n    }\n  }\n": types.TraceLinkFragmentDoc,
    "\n  query MyContracts($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        plannedOn\n        drawnOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        conditions {\n          kind\n          unmet {\n            code\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyContractsDocument,
    "\n  query MyLoans($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        drawnOn\n        maturesOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        outstanding {\n          totalFen\n        }\n        overdue {\n          totalFen\n          since\n        }\n        nextInstalment {\n          dueOn\n          totalFen\n          paidPrincipalFen\n          paidInterestFen\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyLoansDocument,
    "\n  fragment InstalmentParts on Instalment {\n    no\n    dueOn\n    principalFen\n    interestFen\n    totalFen\n    balanceFen\n    paidPrincipalFen\n    paidInterestFen\n    status\n  }\n": types.InstalmentPartsFragmentDoc,
    "\n  fragment ContractParts on Contract {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    borrower {\n      id\n      name\n    }\n    bank {\n      id\n      name\n    }\n    principalFen\n    rateBp\n    months\n    method\n    dueDay\n    plannedOn\n    maturesOn\n    otherConditions\n    issuedOn\n    borrowerSignedOn\n    bankSignedOn\n    drawnOn\n    settledOn\n    outstanding {\n      principalFen\n      interestFen\n      totalFen\n    }\n    rights {\n      ...RightBriefParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    conditions {\n      kind\n      rights {\n        ...RightBriefParts\n      }\n      waitingFor\n      unmet {\n        code\n        facts\n      }\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": types.ContractPartsFragmentDoc,
    "\n  query OneCard($id: ID!) {\n    publishedListing(id: $id) {\n      ...CardParts\n    }\n  }\n": types.OneCardDocument,
    "\n  mutation RequestConsent($id: ID!, $message: String) {\n    requestConsent(listingId: $id, message: $message) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestConsentDocument,
    "\n  mutation SubmitListing($id: ID!, $input: SubmitListingInput!) {\n    submitListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SubmitListingDocument,
    "\n  mutation SaveCompany($id: ID!, $input: CompanyInput!, $version: Int) {\n    saveListingCompany(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SaveCompanyDocument,
    "\n  query Consents($id: ID!, $after: String) {\n    case(id: $id) {\n      caseNo\n      state\n    }\n    consents(listingId: $id) {\n      id\n      recipientOrgId\n      recipientName\n      recipientKind\n      state\n      since\n      message\n      availableEvents {\n        event\n        barredBy {\n          code\n        }\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n    }\n    viewingRecords(listingId: $id, first: 50, after: $after) {\n      nodes {\n        id\n        viewerOrgName\n        viewerOrgKind\n        personName\n        at\n        what\n        detail\n      }\n      nextCursor\n    }\n  }\n": types.ConsentsDocument,
    "\n  mutation GrantConsent($id: ID!, $to: ID!) {\n    grantConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": types.GrantConsentDocument,
    "\n  mutation RefuseConsent($id: ID!, $to: ID!) {\n    refuseConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": types.RefuseConsentDocument,
    "\n  mutation RevokeConsent($id: ID!, $to: ID!) {\n    revokeConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n": types.RevokeConsentDocument,
    "\n  mutation SaveDocuments($id: ID!, $version: Int) {\n    saveListingDocuments(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SaveDocumentsDocument,
    "\n  mutation SaveFinancing($id: ID!, $input: FinancingInput!, $version: Int) {\n    saveListingFinancing(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SaveFinancingDocument,
    "\n  mutation WithdrawListing($id: ID!, $reason: String, $version: Int) {\n    withdrawListing(id: $id, reason: $reason, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.WithdrawListingDocument,
    "\n  query MyListings($after: String) {\n    myListings(after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyListingsDocument,
    "\n  mutation CreateListing {\n    createListing {\n      ...OutcomeParts\n    }\n  }\n": types.CreateListingDocument,
    "\n  query MarketListing($id: ID!) {\n    marketListing(id: $id) {\n      id\n      state\n      caseNo\n      amountFen\n      months\n      purpose\n      maxRateBp\n      method\n      wantedOn\n      division\n      industry\n      kinds\n      publishedOn\n      validUntil\n      matches {\n        productId\n        productName\n        isEligible\n        score\n        computedOn\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      offers {\n        id\n        state\n        principalFen\n        rateBp\n      }\n    }\n  }\n": types.MarketListingDocument,
    "\n  query Market($filter: MarketFilterInput, $after: String) {\n    market(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        caseNo\n        amountFen\n        months\n        purpose\n        maxRateBp\n        division\n        kinds\n        publishedOn\n        validUntil\n        matches {\n          productName\n          isEligible\n          score\n          unmet {\n            code\n          }\n        }\n        offers {\n          id\n          state\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MarketDocument,
    "\n  query OfferToEdit($id: ID!) {\n    offer(id: $id) {\n      id\n      caseId\n      state\n      version\n      product {\n        id\n      }\n      listing {\n        caseNo\n        amountFen\n      }\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      fees {\n        kind\n        amountFen\n        dueOn\n      }\n      requiresInsurance\n      conditions\n      otherConditions\n      validUntil\n    }\n    myLoanProducts {\n      id\n      name\n      state\n    }\n  }\n": types.OfferToEditDocument,
    "\n  mutation EditOffer($id: ID!, $version: Int!, $input: OfferInputType!) {\n    editOffer(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.EditOfferDocument,
    "\n  query ToOffer($id: ID!) {\n    marketListing(id: $id) {\n      id\n      caseNo\n      amountFen\n      months\n      method\n      wantedOn\n      matches {\n        productId\n        isEligible\n      }\n    }\n    myLoanProducts {\n      id\n      name\n      state\n      minRateBp\n      methods\n      requiresInsurance\n    }\n  }\n": types.ToOfferDocument,
    "\n  mutation DraftOffer($caseId: ID!, $input: OfferInputType!) {\n    draftOffer(caseId: $caseId, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DraftOfferDocument,
    "\n  query OfferOfBank($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n": types.OfferOfBankDocument,
    "\n  mutation SubmitOffer($id: ID!, $version: Int!) {\n    submitOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SubmitOfferDocument,
    "\n  mutation ReleaseOffer($id: ID!, $version: Int!) {\n    releaseOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.ReleaseOfferDocument,
    "\n  mutation ReturnOffer($id: ID!, $version: Int!, $reason: String!) {\n    returnOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnOfferDocument,
    "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  query MyOffers($state: String, $after: String) {\n    myOffers(filter: { state: $state }, after: $after, first: 20) {\n      nodes {\n        id\n        caseId\n        state\n        stateSince\n        principalFen\n        rateBp\n        months\n        method\n        validUntil\n        listing {\n          caseNo\n        }\n        netCost {\n          yearlyBp\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyOffersDocument,
    "\n  fragment CardParts on ListingCard {\n    id\n    caseNo\n    division\n    industry\n    amountFen\n    months\n    purpose\n    maxRateBp\n    method\n    rights {\n      rightKind\n      count\n    }\n    publishedOn\n    validUntil\n    consent\n    consentSince\n  }\n": types.CardPartsFragmentDoc,
    "\n  fragment ListingParts on Listing {\n    id\n    caseNo\n    lookupCode\n    state\n    stateSince\n    access\n    enterpriseName\n    creditCode\n    division\n    sections {\n      section\n      status\n      correction\n    }\n    amountFen\n    months\n    purpose\n    purposeNote\n    maxRateBp\n    method\n    wantedOn\n    establishedOn\n    industry\n    employees\n    revenueFen\n    contactName\n    contactPhone\n    introduction\n    assets {\n      ...AssetParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    submittedOn\n    publishedOn\n    validUntil\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    version\n  }\n": types.ListingPartsFragmentDoc,
    "\n  query OneListing($id: ID!) {\n    listing(id: $id) {\n      ...ListingParts\n    }\n  }\n": types.OneListingDocument,
    "\n  fragment OfferParts on Offer {\n    id\n    caseId\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    product {\n      id\n      name\n    }\n    listing {\n      state\n      caseNo\n      amountFen\n      months\n      validUntil\n    }\n    principalFen\n    rateBp\n    months\n    method\n    drawnOn\n    dueDay\n    fees {\n      kind\n      amountFen\n      dueOn\n    }\n    requiresInsurance\n    conditions\n    otherConditions\n    validUntil\n    releasedOn\n    acceptedOn\n    rank\n    shortfallFen\n    isCheapestInFull\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    netCost {\n      yearlyBp\n      effectiveBp\n      interestFen\n      feesFen\n      supportsFen\n      netFen\n      maturityOn\n      rows {\n        on\n        kind\n        code\n        amountFen\n        runningFen\n      }\n      supports {\n        title\n        kind\n        year\n        expectedOn\n        amountFen\n        citations {\n          document\n          clause\n          quote\n        }\n        steps\n        assumptions {\n          parameter\n          note\n        }\n      }\n    }\n  }\n": types.OfferPartsFragmentDoc,
    "\n  fragment ProductParts on LoanProduct {\n    id\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    name\n    summary\n    acceptedKinds\n    minAmountFen\n    maxAmountFen\n    minMonths\n    maxMonths\n    divisions\n    minYearsRegistered\n    minRateBp\n    maxRateBp\n    methods\n    requiresInsurance\n    preferences {\n      code\n      weight\n      kinds\n      industries\n      divisions\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.ProductPartsFragmentDoc,
    "\n  query ProductToEdit($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": types.ProductToEditDocument,
    "\n  mutation EditProduct($id: ID!, $version: Int!, $input: LoanProductInputType!) {\n    editLoanProduct(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.EditProductDocument,
    "\n  mutation CreateProduct($input: LoanProductInputType!) {\n    createLoanProduct(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CreateProductDocument,
    "\n  query ProductOfBank($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": types.ProductOfBankDocument,
    "\n  mutation SubmitProduct($id: ID!, $version: Int!) {\n    submitLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SubmitProductDocument,
    "\n  mutation ActivateProduct($id: ID!, $version: Int!) {\n    activateLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.ActivateProductDocument,
    "\n  mutation ReturnProduct($id: ID!, $version: Int!, $reason: String!) {\n    returnLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnProductDocument,
    "\n  mutation SuspendProduct($id: ID!, $version: Int!, $reason: String!) {\n    suspendLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n": types.SuspendProductDocument,
    "\n  query MyProducts {\n    myLoanProducts {\n      id\n      name\n      state\n      stateSince\n      acceptedKinds\n      minAmountFen\n      maxAmountFen\n      minMonths\n      maxMonths\n      minRateBp\n      maxRateBp\n      requiresInsurance\n    }\n  }\n": types.MyProductsDocument,
    "\n  query PublishedListings($filter: PublishedListingFilter, $after: String) {\n    publishedListings(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...CardParts\n      }\n      nextCursor\n    }\n  }\n": types.PublishedListingsDocument,
    "\n  query RightsToChoose {\n    assets(first: 100) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        isListable\n        protectedUntil\n      }\n    }\n  }\n": types.RightsToChooseDocument,
    "\n  mutation SaveRights($id: ID!, $assetIds: [ID!]!, $version: Int) {\n    saveListingRights(id: $id, assetIds: $assetIds, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SaveRightsDocument,
    "\n  query ProductOnShelf($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n": types.ProductOnShelfDocument,
    "\n  query Shelf($filter: ShelfFilterInput, $after: String) {\n    loanProducts(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        name\n        summary\n        bank {\n          name\n        }\n        acceptedKinds\n        minAmountFen\n        maxAmountFen\n        minMonths\n        maxMonths\n        minRateBp\n        maxRateBp\n        methods\n        requiresInsurance\n      }\n      nextCursor\n    }\n  }\n": types.ShelfDocument,
    "\n  query Submitted($id: ID!) {\n    listing(id: $id) {\n      id\n      caseNo\n      lookupCode\n      state\n    }\n    case(id: $id) {\n      tasks {\n        recordType\n        dueOn\n      }\n    }\n  }\n": types.SubmittedDocument,
    "\n  mutation PublishListing($id: ID!, $version: Int) {\n    publishListing(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.PublishListingDocument,
    "\n  mutation ReturnListing($id: ID!, $input: ReturnListingInput!) {\n    returnListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnListingDocument,
    "\n  query VerifyQueue {\n    listingsToVerify {\n      id\n      caseNo\n      enterpriseName\n      amountFen\n      submittedOn\n      rights {\n        rightKind\n        count\n      }\n    }\n  }\n": types.VerifyQueueDocument,
    "\n  mutation SaveWishes($id: ID!, $input: WishesInput!, $version: Int) {\n    saveListingWishes(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.SaveWishesDocument,
    "\n  query AuditTrail(\n    $recordType: String\n    $recordId: String\n    $personId: String\n    $from: String\n    $to: String\n    $before: DateTime\n    $beforeId: ID\n    $first: Int\n  ) {\n    auditPeople {\n      id\n      name\n    }\n    auditTrail(\n      recordType: $recordType\n      recordId: $recordId\n      personId: $personId\n      from: $from\n      to: $to\n      before: $before\n      beforeId: $beforeId\n      first: $first\n    ) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query Jobs($state: String, $after: String) {\n    jobs(state: $state, first: 20, after: $after) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n      nextCursor\n    }\n  }\n": types.JobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.RetryJobDocument,
    "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n": types.MailsDocument,
    "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n": types.MoveTodayDocument,
    "\n  query FigureLoans($division: String, $year: Int, $month: Int, $after: String, $language: String!) {\n    figureLoans(division: $division, year: $year, month: $month, first: 50, after: $after, language: $language) {\n      year\n      month\n      division\n      counters {\n        ...CounterParts\n      }\n      loans {\n        id\n        caseId\n        divisionName\n        drawnOn\n        principalFen\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        rightKinds\n        isMixed\n      }\n      nextCursor\n    }\n  }\n": types.FigureLoansDocument,
    "\n  fragment CounterParts on Counters {\n    amountFen\n    loans\n    enterprises\n    patents\n    trademarks\n    copyrights\n    mixedLoans\n  }\n": types.CounterPartsFragmentDoc,
    "\n  fragment ReturnParts on LendingReturn {\n    id\n    division\n    divisionName\n    state\n    stateSince\n    version\n    metric\n    year\n    periodFrom\n    periodLast\n    isWholeYear\n    value\n    basis\n    basisNote\n    printed\n    citation {\n      document\n      clause\n      quote\n    }\n    makerName\n    checkerName\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.ReturnPartsFragmentDoc,
    "\n  fragment TargetParts on Target {\n    id\n    divisionName\n    year\n    metric\n    source\n    plan\n    planTitle\n    designations\n    state\n    stateSince\n    version\n    amountFen\n    label\n    basis\n    makerName\n    checkerName\n    reason\n    actualFen\n    attainmentBp\n    missingFen\n    status\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.TargetPartsFragmentDoc,
    "\n  mutation ReportLending($input: ReportLendingInput!) {\n    reportLending(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReportLendingDocument,
    "\n  query OneReturn($id: ID!, $language: String!) {\n    lendingReturn(id: $id, language: $language) {\n      ...ReturnParts\n    }\n  }\n": types.OneReturnDocument,
    "\n  mutation AcceptReturn($input: OversightMoveInput!) {\n    acceptLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptReturnDocument,
    "\n  mutation GiveBackReturn($input: OversightMoveInput!) {\n    giveBackLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.GiveBackReturnDocument,
    "\n  mutation CorrectReturn($input: CorrectLendingInput!) {\n    correctLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CorrectReturnDocument,
    "\n  query Returns($states: [String!], $language: String!) {\n    lendingReturns(states: $states, language: $language) {\n      ...ReturnParts\n    }\n  }\n": types.ReturnsDocument,
    "\n  query OneTarget($id: ID!, $language: String!) {\n    target(id: $id, language: $language) {\n      ...TargetParts\n    }\n    tracesOf(subjectType: \"target\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": types.OneTargetDocument,
    "\n  mutation ApproveTarget($input: OversightMoveInput!) {\n    approveTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ApproveTargetDocument,
    "\n  mutation RejectTarget($input: OversightMoveInput!) {\n    rejectTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RejectTargetDocument,
    "\n  query Targets($language: String!) {\n    targets(language: $language) {\n      ...TargetParts\n    }\n  }\n": types.TargetsDocument,
    "\n  mutation ProposeTarget($input: ProposeTargetInput!) {\n    proposeTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ProposeTargetDocument,
    "\n  query OneFiling($id: ID!, $language: String!) {\n    filing(id: $id) {\n      ...FilingParts\n      statements {\n        isContractLawful\n        hasForfeitureClause\n        hasSameDayInvention\n        hasSimilarMarks\n        hasOtherObstacle\n        isDeclared\n      }\n      preflight {\n        rulesVersion\n        answers {\n          code\n          check\n          title\n          verdict\n          facts\n          todo\n          citation {\n            document\n            clause\n            quote\n          }\n          isCurable\n          isWaivedByDeclaration\n          isAcknowledged\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      availableEvents {\n        ...EventParts\n      }\n    }\n    tracesOf(subjectType: \"filing\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": types.OneFilingDocument,
    "\n  mutation StateFacts($input: FilingMoveInput!, $statements: FilingStatementsInput!) {\n    stateFilingFacts(input: $input, statements: $statements) {\n      ...OutcomeParts\n    }\n  }\n": types.StateFactsDocument,
    "\n  mutation FilePledge($input: FilePledgeInput!) {\n    filePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.FilePledgeDocument,
    "\n  mutation MendPledge($input: FilingMoveInput!) {\n    mendPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.MendPledgeDocument,
    "\n  mutation WithdrawPledge($input: FilingMoveInput!) {\n    withdrawPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.WithdrawPledgeDocument,
    "\n  mutation RequireCorrection($input: FilingMoveInput!) {\n    requirePledgeCorrection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RequireCorrectionDocument,
    "\n  mutation RegisterPledge($input: RegisterPledgeInput!) {\n    registerPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RegisterPledgeDocument,
    "\n  mutation RefusePledge($input: RefusePledgeInput!) {\n    refusePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RefusePledgeDocument,
    "\n  mutation RequestRelease($input: RequestPledgeReleaseInput!) {\n    requestPledgeRelease(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestReleaseDocument,
    "\n  mutation ReleasePledge($input: ReleasePledgeInput!) {\n    releasePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReleasePledgeDocument,
    "\n  query MyFilings($states: [String!], $after: String) {\n    myFilings(states: $states, after: $after, first: 20) {\n      filings {\n        ...FilingParts\n      }\n      nextCursor\n    }\n  }\n": types.MyFilingsDocument,
    "\n  fragment FilingParts on Filing {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    right {\n      ...RightBriefParts\n    }\n    registry\n    pledgor {\n      name\n    }\n    pledgee {\n      name\n    }\n    principalFen\n    debtMaturesOn\n    filedOn\n    examinationDueOn\n    registryNote\n    refusalGround\n    registrationNo\n    registeredOn\n    debtEndedOn\n    debtEndedBy\n    releaseGround\n    releasedOn\n    preflight {\n      asOf\n      failed\n      unknown\n      mayFile\n    }\n  }\n": types.FilingPartsFragmentDoc,
    "\n  query RuleToChange($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n  }\n": types.RuleToChangeDocument,
    "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ChangeRuleDocument,
    "\n  query RuleSource($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n      textOnFile\n      version\n      catalogued {\n        id\n        locator\n      }\n      clauses {\n        locator\n      }\n    }\n  }\n": types.RuleSourceDocument,
    "\n  query RuleSources($question: String!, $language: String!) {\n    policySearch(question: $question, first: 25, language: $language) {\n      hits {\n        document {\n          id\n          title\n          number\n        }\n      }\n    }\n  }\n": types.RuleSourcesDocument,
    "\n  fragment ImportedTextParts on ImportedText {\n    id\n    documentId\n    documentTitle\n    version\n    kind\n    fileName\n    importedOn\n    orgName\n    personName\n    characters\n    clauses\n    quotations\n    missing\n    isStale\n    checkedAt\n  }\n": types.ImportedTextPartsFragmentDoc,
    "\n  fragment RuleValueParts on RuleParameterValue {\n    text\n    shares {\n      party\n      share\n    }\n    tiers {\n      upTo\n      rate\n      shares {\n        party\n        share\n      }\n    }\n  }\n": types.RuleValuePartsFragmentDoc,
    "\n  fragment RuleParameterParts on RuleParameter {\n    id\n    title\n    unit\n    values {\n      from\n      until\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n": types.RuleParameterPartsFragmentDoc,
    "\n  fragment RuleRevisionParts on RuleRevision {\n    id\n    kind\n    programme\n    programmeTitle\n    baseTitle\n    baseRevision\n    divisionName\n    state\n    stateSince\n    version\n    summary\n    copyFrom\n    revision\n    publishedOn\n    makerName\n    checkerName\n    reason\n    changes {\n      parameter\n      title\n      unit\n      from\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n": types.RuleRevisionPartsFragmentDoc,
    "\n  fragment RuleSheetParts on RuleSheet {\n    revision {\n      ...RuleRevisionParts\n    }\n    before {\n      ...RuleParameterParts\n    }\n    after {\n      ...RuleParameterParts\n    }\n    faults {\n      code\n      facts\n    }\n    currentRevision\n    canChange\n    documents {\n      id\n      title\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.RuleSheetPartsFragmentDoc,
    "\n  query RuleTemplates($language: String!) {\n    ruleTemplates(language: $language) {\n      id\n      title\n      divisionName\n      isOwn\n    }\n  }\n": types.RuleTemplatesDocument,
    "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DraftRuleDocument,
    "\n  query OneRule($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n    ruleImpact(id: $id, language: $language) {\n      changesLosses\n      supposedBalanceFen\n      supposedCoveredFen\n      supposedOverdueMonths\n      losses {\n        ...RuleLossParts\n      }\n      book {\n        ...RuleCasesParts\n      }\n      examples {\n        ...RuleCasesParts\n      }\n    }\n  }\n": types.OneRuleDocument,
    "\n  fragment RuleCasesParts on RuleCases {\n    subjects\n    affected\n    changed\n    unknown\n    beforeFen\n    afterFen\n    differenceFen\n    largest {\n      subjectId\n      label\n      kind\n      year\n      beforeFen\n      afterFen\n      differenceFen\n    }\n  }\n": types.RuleCasesPartsFragmentDoc,
    "\n  fragment RuleLossParts on RuleLossExample {\n    lossFen\n    isChanged\n    before {\n      ...RuleLossOutcomeParts\n    }\n    after {\n      ...RuleLossOutcomeParts\n    }\n  }\n": types.RuleLossPartsFragmentDoc,
    "\n  fragment RuleLossOutcomeParts on RuleLossOutcome {\n    status\n    payableFen\n    shares {\n      party\n      amountFen\n    }\n    reasons\n  }\n": types.RuleLossOutcomePartsFragmentDoc,
    "\n  mutation SubmitRule($input: RuleMoveInput!) {\n    submitRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SubmitRuleDocument,
    "\n  mutation PublishRule($input: RuleMoveInput!) {\n    publishRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.PublishRuleDocument,
    "\n  mutation ReturnRule($input: RuleMoveInput!) {\n    returnRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnRuleDocument,
    "\n  mutation WithdrawRule($input: RuleMoveInput!) {\n    withdrawRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.WithdrawRuleDocument,
    "\n  mutation RebaseRule($input: RuleMoveInput!) {\n    rebaseRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RebaseRuleDocument,
    "\n  mutation DropRuleChange($input: DropRuleChangeInput!) {\n    dropRuleChange(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DropRuleChangeDocument,
    "\n  query Rules($language: String!) {\n    rules(language: $language) {\n      id\n      title\n      divisionName\n      from\n      until\n      isOwn\n      revision\n      missing\n      parameters {\n        ...RuleParameterParts\n      }\n      revisions {\n        ...RuleRevisionParts\n      }\n    }\n    ruleRevisions(language: $language) {\n      ...RuleRevisionParts\n    }\n  }\n": types.RulesDocument,
    "\n  query PolicyImportPreview($importId: ID!, $language: String!) {\n    policyImport(importId: $importId, language: $language) {\n      importId\n      fileName\n      faults {\n        code\n        facts\n      }\n      kind\n      characters\n      number\n      title\n      keptFor\n      clauses {\n        anchor\n        rank\n        depth\n        locator\n        isContinued\n        text\n      }\n      matches {\n        by\n        likeness\n        document {\n          ...LibraryBrief\n        }\n      }\n    }\n  }\n": types.PolicyImportPreviewDocument,
    "\n  query PolicyImportFor($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n    }\n  }\n": types.PolicyImportForDocument,
    "\n  mutation ImportPolicyDocument($input: ImportPolicyDocumentInput!) {\n    importPolicyDocument(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ImportPolicyDocumentDocument,
    "\n  query PolicyReport($documentId: ID!, $language: String!) {\n    policyTextReport(documentId: $documentId, language: $language) {\n      document {\n        ...LibraryBrief\n      }\n      texts {\n        ...ImportedTextParts\n      }\n      quotations {\n        key\n        quote\n        isFound\n        likeness\n        passage\n        anchor\n      }\n    }\n  }\n": types.PolicyReportDocument,
    "\n  mutation CheckPolicyQuotations($documentId: ID!) {\n    checkPolicyQuotations(documentId: $documentId) {\n      ...OutcomeParts\n    }\n  }\n": types.CheckPolicyQuotationsDocument,
    "\n  query PolicyImports($after: String, $language: String!) {\n    policyImports(after: $after, first: 20, language: $language) {\n      texts {\n        ...ImportedTextParts\n      }\n      nextCursor\n    }\n  }\n": types.PolicyImportsDocument,
    "\n  query OneTrace($id: ID!, $language: String!) {\n    decisionTrace(id: $id, language: $language) {\n      ...DecisionTraceParts\n    }\n  }\n": types.OneTraceDocument,
    "\n  query SandboxProgrammes($language: String!) {\n    sandboxProgrammes(language: $language) {\n      id\n      title\n      division\n      isOwn\n      from\n      parameters {\n        id\n        title\n        unit\n        value\n        unverified\n      }\n    }\n  }\n": types.SandboxProgrammesDocument,
    "\n  mutation CreateSandboxRun($input: CreateSandboxRunInput!) {\n    createSandboxRun(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.CreateSandboxRunDocument,
    "\n  query SandboxRunPage($id: ID!, $language: String!) {\n    sandboxLimits {\n      maxBytes\n      maxRows\n    }\n    sandboxRun(id: $id, language: $language) {\n      id\n      label\n      programmeTitle\n      supposedFrom\n      source\n      state\n      asOf\n      fileName\n      copyFileId\n      resultFileId\n      faultCount\n      lines\n      enterprises\n      parts\n      done\n      changes {\n        parameter\n        title\n        unit\n        before\n        after\n        unverified\n      }\n      refusal {\n        code\n        facts\n      }\n      faults {\n        row\n        message\n      }\n      result {\n        before\n        after\n        difference\n        enterprises\n        enterprisesAffected\n        enterprisesOutside\n        banks\n        banksAffected\n        months {\n          month\n          before\n          after\n        }\n        kinds {\n          kind\n          before\n          after\n          changed\n        }\n        largest {\n          enterprise\n          name\n          kind\n          year\n          base\n          before\n          after\n          difference\n          banks\n          arithmeticBefore {\n            ...SandboxArithmeticParts\n          }\n          arithmeticAfter {\n            ...SandboxArithmeticParts\n          }\n        }\n        unknownRows\n        unknownEnterprises\n        unknownBase\n        needed {\n          fact\n          title\n          rows\n        }\n        barredBefore\n        barredAfter\n        parameters {\n          id\n          title\n          unit\n          value\n          from\n          side\n          citation {\n            document\n            clause\n            quote\n          }\n          unverified\n        }\n        monthReading {\n          note\n        }\n      }\n    }\n  }\n": types.SandboxRunPageDocument,
    "\n  fragment SandboxArithmeticParts on SandboxArithmetic {\n    steps\n    citations {\n      document\n      clause\n      quote\n    }\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n": types.SandboxArithmeticPartsFragmentDoc,
    "\n  mutation AcceptSandboxBook($id: ID!) {\n    acceptSandboxBook(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptSandboxBookDocument,
    "\n  mutation CancelSandboxRun($id: ID!) {\n    cancelSandboxRun(id: $id) {\n      ...OutcomeParts\n    }\n  }\n": types.CancelSandboxRunDocument,
    "\n  query SandboxRuns($after: String, $language: String!) {\n    sandboxRuns(first: 20, after: $after, language: $language) {\n      runs {\n        id\n        label\n        programmeTitle\n        source\n        state\n        asOf\n        personName\n        createdAt\n        parts\n        done\n        before\n        after\n      }\n      nextCursor\n    }\n  }\n": types.SandboxRunsDocument,
    "\n  fragment ProtectionQuoteParts on ProtectionQuote {\n    id\n    caseId\n    kind\n    state\n    stateSince\n    version\n    insurer {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n    }\n    principalFen\n    maturityOn\n    note\n    requestedOn\n    sumInsuredFen\n    premiumFen\n    lossShareBp\n    coverFrom\n    coverUntil\n    validUntil\n    quotedOn\n    policyNo\n    policyFileId\n    issuedOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": types.ProtectionQuotePartsFragmentDoc,
    "\n  query OneQuote($id: ID!) {\n    protectionQuote(id: $id) {\n      ...ProtectionQuoteParts\n    }\n  }\n": types.OneQuoteDocument,
    "\n  mutation MakeQuote($input: QuoteProtectionInput!) {\n    quoteProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.MakeQuoteDocument,
    "\n  mutation IssuePolicy($input: IssuePolicyInput!) {\n    issuePolicy(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.IssuePolicyDocument,
    "\n  mutation DeclineQuoteByInsurer($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DeclineQuoteByInsurerDocument,
    "\n  query MyProtectionQuotes($states: [String!], $after: String) {\n    myProtectionQuotes(states: $states, after: $after, first: 20) {\n      quotes {\n        id\n        state\n        stateSince\n        requestedOn\n        principalFen\n        maturityOn\n        sumInsuredFen\n        premiumFen\n        policyNo\n        enterprise {\n          name\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyProtectionQuotesDocument,
    "\n  query ProgrammeValues($programme: String!, $language: String!) {\n    programmeParameters(programme: $programme, language: $language) {\n      ...RuleParameterParts\n    }\n  }\n": types.ProgrammeValuesDocument,
    "\n  query CheckIdentifiers($input: [IdentifierInput!]!) {\n    validateIdentifiers(input: $input) {\n      kind\n      value\n      valid\n      normalized\n      detail\n      fault {\n        code\n        facts\n      }\n    }\n  }\n": types.CheckIdentifiersDocument,
    "\n  query MeasureIndicator($input: IndicatorInput!, $language: String!) {\n    indicator(input: $input, language: $language) {\n      rule\n      threshold\n      target\n      actual\n      attainment\n      growth\n      projected\n      status\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": types.MeasureIndicatorDocument,
    "\n  query LossProgrammes($language: String!) {\n    documents(language: $language) {\n      programmes {\n        id\n        title\n        division\n        commands\n        asks {\n          command\n          path\n        }\n      }\n    }\n  }\n": types.LossProgrammesDocument,
    "\n  query CompensateLoss($input: CompensateInput!, $language: String!) {\n    compensate(input: $input, language: $language) {\n      status\n      base\n      rate\n      uncapped\n      limits {\n        name\n        title\n        remaining\n        binds\n      }\n      payable\n      shares {\n        party\n        amount\n      }\n      returns {\n        party\n        amount\n      }\n      needed {\n        fact\n        title\n      }\n      blockers {\n        condition\n        reason\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": types.CompensateLossDocument,
    "\n  query EstimateLoan($input: LoanQuestionInput!, $language: String!) {\n    estimateLoan(input: $input, language: $language) {\n      drawnOn\n      asked\n      elsewhere\n      assumed {\n        parameter\n        note\n      }\n      netCost {\n        yearlyBp\n        effectiveBp\n        interestFen\n        feesFen\n        supportsFen\n        netFen\n        rows {\n          on\n          kind\n          code\n          amountFen\n          runningFen\n          month\n        }\n      }\n      choices {\n        kind\n        rule\n        first\n        toppedUpBy\n        amountFen\n        citation {\n          document\n          clause\n          quote\n        }\n        others {\n          programme\n          aloneFen\n        }\n      }\n      outlook {\n        programme\n        title\n        division\n        from\n        until\n        status\n        missing\n        countedFen\n        sources {\n          id\n          title\n          issuer\n          sourceUrl\n        }\n        items {\n          kind\n          year\n          expectedOn\n          amountFen\n          isCounted\n          steps\n          citations {\n            document\n            clause\n            quote\n          }\n          assumptions {\n            parameter\n            note\n          }\n          parameters {\n            parameter\n            title\n            value\n            unit\n            from\n            until\n            unverified\n          }\n        }\n        open {\n          kind\n          year\n          status\n          needed {\n            fact\n            title\n          }\n          blockers {\n            condition\n            fact\n            title\n            test\n            actual\n            required\n            citation {\n              document\n              clause\n              quote\n            }\n          }\n        }\n      }\n    }\n  }\n": types.EstimateLoanDocument,
    "\n  fragment LibraryBrief on LibraryDocument {\n    id\n    number\n    title\n    issuer\n    level\n    division\n    issuedOn\n    publishedOn\n    effectiveFrom\n    effectiveUntil\n    standing\n    isCatalogued\n    clauseCount\n  }\n": types.LibraryBriefFragmentDoc,
    "\n  query Library($filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, after: $after, first: 25, language: $language) {\n      documents {\n        ...LibraryBrief\n      }\n      nextCursor\n      total\n      levels\n      divisions\n      years\n    }\n  }\n": types.LibraryDocument,
    "\n  query LibrarySearch($question: String!, $filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, first: 1, language: $language) {\n      total\n      levels\n      divisions\n      years\n    }\n    policySearch(question: $question, filter: $filter, after: $after, first: 25, language: $language) {\n      hits {\n        document {\n          ...LibraryBrief\n        }\n        kind\n        anchor\n        locator\n        title {\n          text\n          isHit\n        }\n        passage {\n          text\n          isHit\n        }\n      }\n      nextCursor\n    }\n  }\n": types.LibrarySearchDocument,
    "\n  query Policy($id: ID!, $version: Int, $language: String!) {\n    policyDocument(id: $id, version: $version, language: $language) {\n      id\n      number\n      title\n      issuer\n      level\n      division\n      issuedOn\n      publishedOn\n      effectiveFrom\n      effectiveUntil\n      standing\n      isCatalogued\n      source\n      checkedOn\n      textOnFile\n      confidence\n      supersedes {\n        ...LibraryBrief\n      }\n      supersededBy {\n        ...LibraryBrief\n      }\n      names {\n        ...LibraryBrief\n      }\n      versions {\n        version\n        importedOn\n        orgName\n      }\n      version\n      clauses {\n        anchor\n        rank\n        depth\n        label\n        locator\n        isContinued\n        paragraphs\n        catalogued\n      }\n      unplaced\n      catalogued {\n        id\n        locator\n        summary\n        quote\n        confidence\n        rules {\n          owner\n          ownerId\n          ownerTitle\n          id\n          title\n          unit\n          note\n          values {\n            from\n            until\n            value\n            confidence\n          }\n          obligation {\n            who\n            anyOf\n            noneOf\n            duty\n            metric\n            operator\n            unit\n            threshold\n            upper\n            tolerance\n            rule\n            comparedWith\n            baseline {\n              from\n              last\n            }\n            baselineYearsBefore\n            period {\n              from\n              last\n            }\n            everyYears\n            deadline\n            evidence\n            fileNames\n            sections {\n              title\n              needs\n            }\n            note\n            confidence\n          }\n        }\n      }\n    }\n  }\n": types.PolicyDocument,
    "\n  query CaseStatus($code: String!) {\n    listingStatus(code: $code) {\n      stage\n      promisedBy\n    }\n  }\n": types.CaseStatusDocument,
    "\n  query FundStatement($id: ID!, $account: String!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundStatement(fundId: $id, account: $account, first: 30, after: $after, language: $language) {\n      title\n      lines {\n        entryId\n        seq\n        kind\n        valueDate\n        memo\n        caseId\n        debitFen\n        creditFen\n        balanceFen\n      }\n      nextCursor\n    }\n  }\n": types.FundStatementDocument,
    "\n  query OneClaim($id: ID!, $language: String!) {\n    subsidyClaim(id: $id, language: $language) {\n      ...ClaimParts\n    }\n    tracesOf(subjectType: \"subsidy-claim\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": types.OneClaimDocument,
    "\n  mutation ConfirmClaim($input: ConfirmSubsidyClaimInput!) {\n    confirmSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ConfirmClaimDocument,
    "\n  mutation WaiveClaim($input: SubsidyClaimMoveInput!) {\n    waiveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.WaiveClaimDocument,
    "\n  mutation RecommendClaim($input: SubsidyClaimMoveInput!) {\n    recommendSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RecommendClaimDocument,
    "\n  mutation ApproveClaim($input: SubsidyClaimMoveInput!) {\n    approveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ApproveClaimDocument,
    "\n  mutation ReturnClaim($input: SubsidyClaimMoveInput!) {\n    returnSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnClaimDocument,
    "\n  mutation RejectClaim($input: SubsidyClaimMoveInput!) {\n    rejectSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RejectClaimDocument,
    "\n  mutation PayClaim($input: SubsidyClaimMoveInput!) {\n    paySubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.PayClaimDocument,
    "\n  query Claims($states: [String!], $after: String, $language: String!) {\n    subsidyClaims(states: $states, first: 30, after: $after, language: $language) {\n      claims {\n        ...ClaimParts\n      }\n      nextCursor\n    }\n  }\n": types.ClaimsDocument,
    "\n  query OneCoverage($id: ID!, $language: String!) {\n    coverageOf(id: $id) {\n      ...CoverageParts\n    }\n    tracesOf(subjectType: \"coverage\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n": types.OneCoverageDocument,
    "\n  mutation ConfirmCoverage($input: CoverageMoveInput!) {\n    confirmCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ConfirmCoverageDocument,
    "\n  mutation RejectCoverage($input: CoverageMoveInput!) {\n    rejectCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RejectCoverageDocument,
    "\n  mutation ReleaseCoverage($input: CoverageMoveInput!) {\n    releaseCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReleaseCoverageDocument,
    "\n  query Coverages($states: [String!], $after: String) {\n    coverages(states: $states, first: 30, after: $after) {\n      coverages {\n        ...CoverageParts\n      }\n      nextCursor\n    }\n  }\n": types.CoveragesDocument,
    "\n  query UncoveredLoans {\n    uncoveredLoans {\n      id\n      borrower {\n        name\n      }\n      principalFen\n      drawnOn\n    }\n  }\n": types.UncoveredLoansDocument,
    "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.RequestCoverageDocument,
    "\n  query FundName($id: ID!) {\n    fund(id: $id) {\n      id\n      name\n    }\n  }\n": types.FundNameDocument,
    "\n  mutation EnterMovement($input: EnterFundMovementInput!) {\n    enterFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.EnterMovementDocument,
    "\n  mutation ReverseEntry($input: ReverseEntryInput!) {\n    reverseJournalEntry(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReverseEntryDocument,
    "\n  query OneFund($id: ID!, $language: String!) {\n    fund(id: $id, language: $language) {\n      ...FundParts\n      balance {\n        debitFen\n        creditFen\n        differenceFen\n        rows {\n          account\n          title\n          class\n          debitFen\n          creditFen\n          balanceFen\n        }\n      }\n    }\n    fundReconciliation(fundId: $id) {\n      differenceFen\n      entries\n      faults {\n        code\n        place\n      }\n    }\n    fundMovements(fundId: $id, states: [\"DRAFT\", \"PENDING_CHECK\"]) {\n      id\n      kind\n      state\n      amountFen\n      valueDate\n      counterparty\n      makerName\n    }\n    fundJournal(fundId: $id, first: 5, language: $language) {\n      entries {\n        ...EntryParts\n      }\n    }\n  }\n": types.OneFundDocument,
    "\n  query Funds {\n    funds {\n      id\n      name\n      cashFen\n      freeFen\n      manager {\n        name\n      }\n    }\n  }\n": types.FundsDocument,
    "\n  query FundOpening($language: String!) {\n    fundManagers {\n      id\n      name\n    }\n    fundProgrammes(language: $language) {\n      id\n      title\n    }\n  }\n": types.FundOpeningDocument,
    "\n  mutation OpenFund($input: OpenFundInput!) {\n    openFund(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.OpenFundDocument,
    "\n  query FundJournal($id: ID!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundJournal(fundId: $id, first: 25, after: $after, language: $language) {\n      entries {\n        ...EntryParts\n      }\n      nextCursor\n    }\n  }\n": types.FundJournalDocument,
    "\n  query OneMovement($id: ID!) {\n    fundMovement(id: $id) {\n      ...MovementParts\n    }\n  }\n": types.OneMovementDocument,
    "\n  mutation AmendMovement($input: AmendFundMovementInput!) {\n    amendFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AmendMovementDocument,
    "\n  mutation SubmitMovement($input: FundMovementMoveInput!) {\n    submitFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SubmitMovementDocument,
    "\n  mutation DiscardMovement($input: FundMovementMoveInput!) {\n    discardFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DiscardMovementDocument,
    "\n  mutation ReturnMovement($input: FundMovementMoveInput!) {\n    returnFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ReturnMovementDocument,
    "\n  mutation PostMovement($input: FundMovementMoveInput!) {\n    postFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.PostMovementDocument,
    "\n  fragment EntryParts on JournalEntry {\n    id\n    seq\n    kind\n    valueDate\n    postedOn\n    personName\n    memo\n    caseId\n    reversedBySeq\n    canReverse\n    postings {\n      account\n      title\n      debitFen\n      creditFen\n    }\n  }\n": types.EntryPartsFragmentDoc,
    "\n  fragment FundParts on Fund {\n    id\n    name\n    programmeTitle\n    division\n    sizeFen\n    openedOn\n    manager {\n      name\n    }\n    bureau {\n      name\n    }\n    cashFen\n    committedFen\n    availableFen\n    occupiedFen\n    freeFen\n    coveredLoansFen\n    banks {\n      bank {\n        id\n        name\n      }\n      coveredTotalFen\n      inForceFen\n      loans\n      compensatedFen\n      remainingFen\n      occupiedFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n": types.FundPartsFragmentDoc,
    "\n  fragment MovementParts on FundMovement {\n    id\n    fundId\n    state\n    stateSince\n    version\n    kind\n    amountFen\n    valueDate\n    counterparty\n    memo\n    makerName\n    checkerName\n    entryId\n    vouchers {\n      ...EvidenceParts\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.MovementPartsFragmentDoc,
    "\n  fragment OpenParts on OpenSubsidy {\n    status\n    needed {\n      fact\n      title\n    }\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n": types.OpenPartsFragmentDoc,
    "\n  fragment ClaimParts on SubsidyClaim {\n    id\n    caseId\n    state\n    stateSince\n    version\n    kind\n    year\n    programmeTitle\n    enterprise {\n      id\n      name\n      creditCode\n    }\n    bureau {\n      name\n    }\n    amountFen\n    computedOn\n    todayFen\n    open {\n      ...OpenParts\n    }\n    computation {\n      baseFen\n      rate\n      uncappedFen\n      capRemainingFen\n      amountFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n    facts {\n      id\n      kind\n      caseId\n      paidOn\n      amountFen\n    }\n    payee {\n      accountName\n      bankName\n      accountNumber\n    }\n    expectedOn\n    paidOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  fragment CoverageParts on Coverage {\n    id\n    caseId\n    contractId\n    fundName\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    borrower {\n      id\n      name\n    }\n    principalFen\n    ipShareBp\n    coveredFen\n    rights {\n      assetId\n      kind\n    }\n    drawnOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n": types.CoveragePartsFragmentDoc,
    "\n  query OneOrder($id: ID!) {\n    valuationOrder(id: $id) {\n      ...ValuationOrderParts\n    }\n  }\n": types.OneOrderDocument,
    "\n  mutation AcceptOrder($input: ValuationOrderMoveInput!) {\n    acceptValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AcceptOrderDocument,
    "\n  mutation DeclineOrder($input: ValuationOrderMoveInput!) {\n    declineValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DeclineOrderDocument,
    "\n  mutation DeliverValuation($input: DeliverValuationInput!) {\n    deliverValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.DeliverValuationDocument,
    "\n  query MyValuationOrders($states: [String!], $after: String) {\n    myValuationOrders(states: $states, after: $after, first: 20) {\n      orders {\n        id\n        state\n        stateSince\n        requestedOn\n        deliveredOn\n        pointFen\n        feeFen\n        enterprise {\n          name\n        }\n        requester {\n          name\n        }\n        rights {\n          id\n        }\n      }\n      nextCursor\n    }\n  }\n": types.MyValuationOrdersDocument,
    "\n  fragment ValuationOrderParts on ValuationOrder {\n    id\n    caseId\n    state\n    stateSince\n    version\n    evaluator {\n      id\n      name\n    }\n    enterprise {\n      name\n    }\n    requester {\n      id\n      name\n    }\n    rights {\n      ...RightBriefParts\n    }\n    note\n    requestedOn\n    lowFen\n    pointFen\n    highFen\n    methods\n    baseDate\n    validUntil\n    reasoning\n    feeFen\n    reportFileId\n    deliveredOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n": types.ValuationOrderPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisation\n      email\n      hasAccount\n    }\n  }\n"): typeof import('./graphql').InvitationDocument;
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
export function graphql(source: "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RegisterOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
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
export function graphql(source: "\n  mutation ChooseOrganisation($organisationId: ID!) {\n    chooseOrganisation(organisationId: $organisationId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ChooseOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAsset($id: ID!) {\n    asset(id: $id) {\n      ...AssetParts\n      calendar {\n        kind\n        on\n        amountFen\n        months\n        backTo\n        citation {\n          document\n          clause\n          quote\n        }\n        confidence\n      }\n    }\n  }\n"): typeof import('./graphql').OneAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStanding($id: ID!, $input: RightStandingInput!) {\n    recordRightStanding(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RecordStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assets($search: String, $rightKind: String, $after: String) {\n    assets(search: $search, rightKind: $rightKind, after: $after) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        protectedUntil\n        annualFeePaidUntil\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').AssetsDocument;
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
export function graphql(source: "\n  mutation RegisterAsset($input: AssetInput!) {\n    registerAsset(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RegisterAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssetParts on Asset {\n    id\n    kind\n    rightKind\n    number\n    title\n    owners {\n      name\n      creditCode\n    }\n    coOwnersAgreed\n    status\n    burdens\n    isListable\n    checkedOn\n    statusSource\n    protectedUntil\n    termBasis\n    annualFeePaidUntil\n    filingDate\n    grantDate\n    isDivisional\n    compensationDays\n    niceClass\n    registrationDate\n    renewals\n    completedOn\n    firstPublishedOn\n    registeredOn\n    author\n    authorDiedOn\n    pledges {\n      caseId\n      since\n    }\n    files {\n      ...EvidenceParts\n    }\n    version\n  }\n"): typeof import('./graphql').AssetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RightBriefParts on RightBrief {\n    id\n    rightKind\n    number\n    title\n    protectedUntil\n  }\n"): typeof import('./graphql').RightBriefPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferToAccept($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n"): typeof import('./graphql').OfferToAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptOffer($id: ID!, $version: Int!) {\n    acceptOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        enterpriseName\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractToEdit($caseId: ID!) {\n    listing(id: $caseId) {\n      caseNo\n      enterpriseName\n      acceptedOfferId\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      plannedOn\n      otherConditions\n      conditions {\n        kind\n        rights {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContractToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferToContract($id: ID!) {\n    offer(id: $id) {\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      conditions\n      otherConditions\n    }\n  }\n"): typeof import('./graphql').OfferToContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContract($input: CreateContractInput!) {\n    createContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CreateContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').EditContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseContract($caseId: ID!) {\n    case(id: $caseId) {\n      state\n    }\n    contract(caseId: $caseId) {\n      ...ContractParts\n      schedule {\n        ...InstalmentParts\n      }\n    }\n  }\n"): typeof import('./graphql').CaseContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueContract($input: ContractMoveInput!) {\n    issueContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').IssueContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SignContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineContract($input: ContractMoveInput!) {\n    declineContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeclineContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountersignContract($input: SignContractInput!) {\n    countersignContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CountersignContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestDrawdown($input: ContractMoveInput!) {\n    requestDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestDrawdownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnDrawdown($input: ContractMoveInput!) {\n    returnDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnDrawdownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDrawdown($input: ContractMoveInput!) {\n    approveDrawdown(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ApproveDrawdownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelContract($input: ContractMoveInput!) {\n    cancelContract(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CancelContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFilings($caseId: ID!) {\n    pledgePack(caseId: $caseId) {\n      total\n      registered\n      isComplete\n      filings {\n        ...FilingParts\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFilingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLoan($caseId: ID!) {\n    contract(caseId: $caseId) {\n      id\n      version\n      state\n      contractNo\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      maturesOn\n      lastPaidOn\n      settledOn\n      outstanding {\n        principalFen\n        interestFen\n        totalFen\n      }\n      overdue {\n        totalFen\n        since\n      }\n      nextInstalment {\n        ...InstalmentParts\n      }\n      schedule {\n        ...InstalmentParts\n      }\n      repayments {\n        id\n        paidOn\n        amountFen\n        principalFen\n        interestFen\n        reference\n        shares {\n          no\n          interestFen\n          principalFen\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseLoanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRepayment($input: RecordRepaymentInput!) {\n    recordRepayment(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RecordRepaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductMatches($id: ID!, $after: String) {\n    productMatches(listingId: $id, after: $after, first: 10) {\n      nodes {\n        productId\n        productName\n        bank {\n          name\n        }\n        isEligible\n        score\n        computedOn\n        product {\n          minRateBp\n          maxRateBp\n        }\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').ProductMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferOfCase($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n    tracesOf(subjectType: \"offer\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n"): typeof import('./graphql').OfferOfCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOffer($id: ID!, $version: Int!, $reason: String) {\n    declineOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeclineOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareOffers($id: ID!, $language: String!) {\n    offers(caseId: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n"): typeof import('./graphql').CompareOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOffers($id: ID!) {\n    myOffers(filter: { caseId: $id }, first: 50) {\n      nodes {\n        id\n        state\n        principalFen\n        rateBp\n        validUntil\n      }\n    }\n  }\n"): typeof import('./graphql').OwnOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCase($id: ID!) {\n    listing(id: $id) {\n      lookupCode\n      validUntil\n      version\n      availableEvents {\n        event\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneCase($id: ID!) {\n    case(id: $id) {\n      id\n      caseNo\n      state\n      stateSince\n      enterpriseId\n      enterpriseName\n      division\n      amountFen\n      months\n      rights {\n        rightKind\n        count\n      }\n      validUntil\n      acceptedOfferId\n      parties {\n        orgId\n        name\n        kind\n      }\n      tasks {\n        id\n        recordType\n        recordId\n        state\n        orgKind\n        orgName\n        isOutside\n        isMine\n        since\n        dueOn\n        isLate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n      timeline {\n        id\n        recordType\n        event\n        reason\n        orgName\n        orgKind\n        personName\n        businessDate\n        about {\n          caseNo\n          name\n          kind\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OneCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ValueAndCover(\n    $caseId: ID!\n    $value: Boolean!\n    $cover: Boolean!\n    $order: Boolean!\n    $ask: Boolean!\n    $contract: Boolean!\n  ) {\n    listing(id: $caseId) {\n      state\n      amountFen\n      months\n      assets {\n        id\n        rightKind\n        number\n        title\n        protectedUntil\n      }\n    }\n    contract(caseId: $caseId) @include(if: $contract) {\n      principalFen\n      maturesOn\n    }\n    valuationOrders(caseId: $caseId) @include(if: $value) {\n      ...ValuationOrderParts\n    }\n    protectionQuotes(caseId: $caseId) @include(if: $cover) {\n      ...ProtectionQuoteParts\n    }\n    evaluators @include(if: $order) {\n      id\n      name\n    }\n    insurers @include(if: $ask) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ValueAndCoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Commission($input: CommissionValuationInput!) {\n    commissionValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CommissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOrder($input: ValuationOrderMoveInput!) {\n    cancelValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskInsurer($input: RequestProtectionInput!) {\n    requestProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AskInsurerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptQuote($input: ProtectionQuoteMoveInput!) {\n    acceptProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineQuoteByEnterprise($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeclineQuoteByEnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSupport($caseId: ID!, $language: String!) {\n    caseSupport(caseId: $caseId, language: $language) {\n      coverages {\n        ...CoverageParts\n      }\n      facts {\n        id\n        kind\n        caseId\n        paidOn\n        amountFen\n      }\n      claims {\n        ...ClaimParts\n      }\n      waiting {\n        kind\n        year\n        programmeTitle\n        paidFen\n        status\n        open {\n          ...OpenParts\n        }\n      }\n      statement {\n        size\n        isFirstPledge\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateSupportFacts($input: SupportStatementInput!) {\n    stateSupportFacts(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').StateSupportFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BureauHome($division: String, $year: Int, $language: String!) {\n    bureauOverview(division: $division, year: $year, language: $language) {\n      division\n      divisionName\n      year\n      today\n      years\n      figures {\n        offPlatformFen\n        onPlatformFen\n        totalFen\n        projectedFen\n        isOver\n        returns {\n          ...ReturnParts\n        }\n        onPlatform {\n          ...CounterParts\n        }\n      }\n      comparison {\n        growthBp\n        code\n      }\n      target {\n        ...TargetParts\n      }\n      proposedTargets {\n        id\n      }\n      history {\n        year\n        totalFen\n        projectedFen\n        isWhole\n        isOver\n        onPlatformFen\n        returns {\n          periodFrom\n          periodLast\n          basisNote\n        }\n      }\n      months {\n        month\n        counters {\n          ...CounterParts\n        }\n      }\n      within {\n        division\n        name\n        counters {\n          ...CounterParts\n        }\n      }\n    }\n    funds(language: $language) {\n      ...FundParts\n    }\n  }\n"): typeof import('./graphql').BureauHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxOfBureau {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n"): typeof import('./graphql').InboxOfBureauDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox {\n    inbox {\n      id\n      caseId\n      recordType\n      recordId\n      state\n      role\n      since\n      dueOn\n      isOutside\n      about {\n        caseNo\n        name\n        kind\n        year\n      }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
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
export function graphql(source: "\n  fragment EventParts on AvailableEvent {\n    event\n    barredBy {\n      code\n      facts\n    }\n  }\n"): typeof import('./graphql').EventPartsFragmentDoc;
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
export function graphql(source: "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      acting {\n        id\n        name\n        kind\n        division\n        roles\n      }\n      memberships {\n        organisation {\n          id\n          name\n          kind\n          state\n        }\n        roles\n      }\n      permissions\n      today\n      unread\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Who {\n    me {\n      person {\n        name\n      }\n      acting {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').WhoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeParts on Outcome {\n    __typename\n    ... on Done {\n      id\n      state\n      facts\n    }\n    ... on Refusal {\n      errors {\n        code\n        facts\n        field\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArguedClauseParts on ArguedClause {\n    document\n    clause\n    title\n    number\n    locator\n    quote\n    summary\n  }\n  fragment ArguedValueParts on ArguedValue {\n    title\n    unit\n    number\n    text\n  }\n  fragment DecisionTraceParts on DecisionTrace {\n    id\n    subjectType\n    subjectId\n    caseId\n    event\n    programmeTitle\n    revision\n    asOf\n    at\n    personName\n    orgName\n    question\n    figures {\n      title\n      unit\n      number\n      text\n      on\n      sourceType\n      sourceId\n    }\n    parts {\n      title\n      clauses {\n        ...ArguedClauseParts\n      }\n      parameters {\n        parameter\n        title\n        value\n        from\n        until\n        clause {\n          ...ArguedClauseParts\n        }\n        unverified\n      }\n      lines\n      caps {\n        name\n        title\n        remainingFen\n        binds\n      }\n      rounding\n      readings {\n        parameter\n        value\n        note\n      }\n      results {\n        ...ArguedValueParts\n      }\n    }\n  }\n"): typeof import('./graphql').ArguedClausePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TraceLink on DecisionTrace {\n    id\n    subjectType\n    event\n    programmeTitle\n    question\n    asOf\n    at\n    orgName\n    parts {\n      results {\n        title\n        unit\n        number\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').TraceLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyContracts($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        plannedOn\n        drawnOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        conditions {\n          kind\n          unmet {\n            code\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyLoans($states: [String!], $after: String) {\n    myLoans(states: $states, after: $after, first: 20) {\n      contracts {\n        id\n        caseId\n        contractNo\n        state\n        stateSince\n        principalFen\n        rateBp\n        drawnOn\n        maturesOn\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        outstanding {\n          totalFen\n        }\n        overdue {\n          totalFen\n          since\n        }\n        nextInstalment {\n          dueOn\n          totalFen\n          paidPrincipalFen\n          paidInterestFen\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyLoansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstalmentParts on Instalment {\n    no\n    dueOn\n    principalFen\n    interestFen\n    totalFen\n    balanceFen\n    paidPrincipalFen\n    paidInterestFen\n    status\n  }\n"): typeof import('./graphql').InstalmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractParts on Contract {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    borrower {\n      id\n      name\n    }\n    bank {\n      id\n      name\n    }\n    principalFen\n    rateBp\n    months\n    method\n    dueDay\n    plannedOn\n    maturesOn\n    otherConditions\n    issuedOn\n    borrowerSignedOn\n    bankSignedOn\n    drawnOn\n    settledOn\n    outstanding {\n      principalFen\n      interestFen\n      totalFen\n    }\n    rights {\n      ...RightBriefParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    conditions {\n      kind\n      rights {\n        ...RightBriefParts\n      }\n      waitingFor\n      unmet {\n        code\n        facts\n      }\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n"): typeof import('./graphql').ContractPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneCard($id: ID!) {\n    publishedListing(id: $id) {\n      ...CardParts\n    }\n  }\n"): typeof import('./graphql').OneCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestConsent($id: ID!, $message: String) {\n    requestConsent(listingId: $id, message: $message) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitListing($id: ID!, $input: SubmitListingInput!) {\n    submitListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SubmitListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCompany($id: ID!, $input: CompanyInput!, $version: Int) {\n    saveListingCompany(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SaveCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($id: ID!, $after: String) {\n    case(id: $id) {\n      caseNo\n      state\n    }\n    consents(listingId: $id) {\n      id\n      recipientOrgId\n      recipientName\n      recipientKind\n      state\n      since\n      message\n      availableEvents {\n        event\n        barredBy {\n          code\n        }\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n    }\n    viewingRecords(listingId: $id, first: 50, after: $after) {\n      nodes {\n        id\n        viewerOrgName\n        viewerOrgKind\n        personName\n        at\n        what\n        detail\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').ConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantConsent($id: ID!, $to: ID!) {\n    grantConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').GrantConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseConsent($id: ID!, $to: ID!) {\n    refuseConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RefuseConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeConsent($id: ID!, $to: ID!) {\n    revokeConsent(listingId: $id, recipientOrgId: $to) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RevokeConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDocuments($id: ID!, $version: Int) {\n    saveListingDocuments(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SaveDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFinancing($id: ID!, $input: FinancingInput!, $version: Int) {\n    saveListingFinancing(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SaveFinancingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawListing($id: ID!, $reason: String, $version: Int) {\n    withdrawListing(id: $id, reason: $reason, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').WithdrawListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyListings($after: String) {\n    myListings(after: $after) {\n      nodes {\n        id\n        caseNo\n        state\n        stateSince\n        amountFen\n        months\n        rights {\n          rightKind\n          count\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateListing {\n    createListing {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CreateListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarketListing($id: ID!) {\n    marketListing(id: $id) {\n      id\n      state\n      caseNo\n      amountFen\n      months\n      purpose\n      maxRateBp\n      method\n      wantedOn\n      division\n      industry\n      kinds\n      publishedOn\n      validUntil\n      matches {\n        productId\n        productName\n        isEligible\n        score\n        computedOn\n        reasons {\n          code\n          weight\n          facts\n        }\n        unmet {\n          code\n          weight\n          facts\n        }\n      }\n      offers {\n        id\n        state\n        principalFen\n        rateBp\n      }\n    }\n  }\n"): typeof import('./graphql').MarketListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Market($filter: MarketFilterInput, $after: String) {\n    market(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        caseNo\n        amountFen\n        months\n        purpose\n        maxRateBp\n        division\n        kinds\n        publishedOn\n        validUntil\n        matches {\n          productName\n          isEligible\n          score\n          unmet {\n            code\n          }\n        }\n        offers {\n          id\n          state\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MarketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferToEdit($id: ID!) {\n    offer(id: $id) {\n      id\n      caseId\n      state\n      version\n      product {\n        id\n      }\n      listing {\n        caseNo\n        amountFen\n      }\n      principalFen\n      rateBp\n      months\n      method\n      drawnOn\n      dueDay\n      fees {\n        kind\n        amountFen\n        dueOn\n      }\n      requiresInsurance\n      conditions\n      otherConditions\n      validUntil\n    }\n    myLoanProducts {\n      id\n      name\n      state\n    }\n  }\n"): typeof import('./graphql').OfferToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOffer($id: ID!, $version: Int!, $input: OfferInputType!) {\n    editOffer(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').EditOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToOffer($id: ID!) {\n    marketListing(id: $id) {\n      id\n      caseNo\n      amountFen\n      months\n      method\n      wantedOn\n      matches {\n        productId\n        isEligible\n      }\n    }\n    myLoanProducts {\n      id\n      name\n      state\n      minRateBp\n      methods\n      requiresInsurance\n    }\n  }\n"): typeof import('./graphql').ToOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftOffer($caseId: ID!, $input: OfferInputType!) {\n    draftOffer(caseId: $caseId, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DraftOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferOfBank($id: ID!, $language: String!) {\n    offer(id: $id, language: $language) {\n      ...OfferParts\n    }\n  }\n"): typeof import('./graphql').OfferOfBankDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitOffer($id: ID!, $version: Int!) {\n    submitOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SubmitOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseOffer($id: ID!, $version: Int!) {\n    releaseOffer(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReleaseOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnOffer($id: ID!, $version: Int!, $reason: String!) {\n    returnOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $reason: String!) {\n    withdrawOffer(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOffers($state: String, $after: String) {\n    myOffers(filter: { state: $state }, after: $after, first: 20) {\n      nodes {\n        id\n        caseId\n        state\n        stateSince\n        principalFen\n        rateBp\n        months\n        method\n        validUntil\n        listing {\n          caseNo\n        }\n        netCost {\n          yearlyBp\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardParts on ListingCard {\n    id\n    caseNo\n    division\n    industry\n    amountFen\n    months\n    purpose\n    maxRateBp\n    method\n    rights {\n      rightKind\n      count\n    }\n    publishedOn\n    validUntil\n    consent\n    consentSince\n  }\n"): typeof import('./graphql').CardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingParts on Listing {\n    id\n    caseNo\n    lookupCode\n    state\n    stateSince\n    access\n    enterpriseName\n    creditCode\n    division\n    sections {\n      section\n      status\n      correction\n    }\n    amountFen\n    months\n    purpose\n    purposeNote\n    maxRateBp\n    method\n    wantedOn\n    establishedOn\n    industry\n    employees\n    revenueFen\n    contactName\n    contactPhone\n    introduction\n    assets {\n      ...AssetParts\n    }\n    files {\n      ...EvidenceParts\n    }\n    submittedOn\n    publishedOn\n    validUntil\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    version\n  }\n"): typeof import('./graphql').ListingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneListing($id: ID!) {\n    listing(id: $id) {\n      ...ListingParts\n    }\n  }\n"): typeof import('./graphql').OneListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferParts on Offer {\n    id\n    caseId\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    product {\n      id\n      name\n    }\n    listing {\n      state\n      caseNo\n      amountFen\n      months\n      validUntil\n    }\n    principalFen\n    rateBp\n    months\n    method\n    drawnOn\n    dueDay\n    fees {\n      kind\n      amountFen\n      dueOn\n    }\n    requiresInsurance\n    conditions\n    otherConditions\n    validUntil\n    releasedOn\n    acceptedOn\n    rank\n    shortfallFen\n    isCheapestInFull\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n    netCost {\n      yearlyBp\n      effectiveBp\n      interestFen\n      feesFen\n      supportsFen\n      netFen\n      maturityOn\n      rows {\n        on\n        kind\n        code\n        amountFen\n        runningFen\n      }\n      supports {\n        title\n        kind\n        year\n        expectedOn\n        amountFen\n        citations {\n          document\n          clause\n          quote\n        }\n        steps\n        assumptions {\n          parameter\n          note\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductParts on LoanProduct {\n    id\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    name\n    summary\n    acceptedKinds\n    minAmountFen\n    maxAmountFen\n    minMonths\n    maxMonths\n    divisions\n    minYearsRegistered\n    minRateBp\n    maxRateBp\n    methods\n    requiresInsurance\n    preferences {\n      code\n      weight\n      kinds\n      industries\n      divisions\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').ProductPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductToEdit($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n"): typeof import('./graphql').ProductToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProduct($id: ID!, $version: Int!, $input: LoanProductInputType!) {\n    editLoanProduct(id: $id, version: $version, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').EditProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProduct($input: LoanProductInputType!) {\n    createLoanProduct(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CreateProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductOfBank($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n"): typeof import('./graphql').ProductOfBankDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitProduct($id: ID!, $version: Int!) {\n    submitLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SubmitProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateProduct($id: ID!, $version: Int!) {\n    activateLoanProduct(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ActivateProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnProduct($id: ID!, $version: Int!, $reason: String!) {\n    returnLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendProduct($id: ID!, $version: Int!, $reason: String!) {\n    suspendLoanProduct(id: $id, version: $version, reason: $reason) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SuspendProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProducts {\n    myLoanProducts {\n      id\n      name\n      state\n      stateSince\n      acceptedKinds\n      minAmountFen\n      maxAmountFen\n      minMonths\n      maxMonths\n      minRateBp\n      maxRateBp\n      requiresInsurance\n    }\n  }\n"): typeof import('./graphql').MyProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedListings($filter: PublishedListingFilter, $after: String) {\n    publishedListings(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...CardParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').PublishedListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsToChoose {\n    assets(first: 100) {\n      nodes {\n        id\n        rightKind\n        number\n        title\n        status\n        burdens\n        isListable\n        protectedUntil\n      }\n    }\n  }\n"): typeof import('./graphql').RightsToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRights($id: ID!, $assetIds: [ID!]!, $version: Int) {\n    saveListingRights(id: $id, assetIds: $assetIds, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SaveRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductOnShelf($id: ID!) {\n    loanProduct(id: $id) {\n      ...ProductParts\n    }\n  }\n"): typeof import('./graphql').ProductOnShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shelf($filter: ShelfFilterInput, $after: String) {\n    loanProducts(filter: $filter, after: $after, first: 20) {\n      nodes {\n        id\n        name\n        summary\n        bank {\n          name\n        }\n        acceptedKinds\n        minAmountFen\n        maxAmountFen\n        minMonths\n        maxMonths\n        minRateBp\n        maxRateBp\n        methods\n        requiresInsurance\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').ShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Submitted($id: ID!) {\n    listing(id: $id) {\n      id\n      caseNo\n      lookupCode\n      state\n    }\n    case(id: $id) {\n      tasks {\n        recordType\n        dueOn\n      }\n    }\n  }\n"): typeof import('./graphql').SubmittedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishListing($id: ID!, $version: Int) {\n    publishListing(id: $id, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').PublishListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnListing($id: ID!, $input: ReturnListingInput!) {\n    returnListing(id: $id, input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyQueue {\n    listingsToVerify {\n      id\n      caseNo\n      enterpriseName\n      amountFen\n      submittedOn\n      rights {\n        rightKind\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').VerifyQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWishes($id: ID!, $input: WishesInput!, $version: Int) {\n    saveListingWishes(id: $id, input: $input, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SaveWishesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail(\n    $recordType: String\n    $recordId: String\n    $personId: String\n    $from: String\n    $to: String\n    $before: DateTime\n    $beforeId: ID\n    $first: Int\n  ) {\n    auditPeople {\n      id\n      name\n    }\n    auditTrail(\n      recordType: $recordType\n      recordId: $recordId\n      personId: $personId\n      from: $from\n      to: $to\n      before: $before\n      beforeId: $beforeId\n      first: $first\n    ) {\n      id\n      recordType\n      recordId\n      seq\n      action\n      personName\n      orgName\n      at\n      businessDate\n      before\n      after\n      hash\n    }\n  }\n"): typeof import('./graphql').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($state: String, $after: String) {\n    jobs(state: $state, first: 20, after: $after) {\n      counts {\n        state\n        count\n      }\n      jobs {\n        id\n        name\n        event\n        state\n        attempts\n        runAt\n        createdAt\n        lastError\n        correlationId\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails {\n    mails {\n      id\n      recipient\n      subject\n      body\n      state\n      createdAt\n    }\n  }\n"): typeof import('./graphql').MailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveToday($date: String!) {\n    moveToday(date: $date) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MoveTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureLoans($division: String, $year: Int, $month: Int, $after: String, $language: String!) {\n    figureLoans(division: $division, year: $year, month: $month, first: 50, after: $after, language: $language) {\n      year\n      month\n      division\n      counters {\n        ...CounterParts\n      }\n      loans {\n        id\n        caseId\n        divisionName\n        drawnOn\n        principalFen\n        borrower {\n          name\n        }\n        bank {\n          name\n        }\n        rightKinds\n        isMixed\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').FigureLoansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CounterParts on Counters {\n    amountFen\n    loans\n    enterprises\n    patents\n    trademarks\n    copyrights\n    mixedLoans\n  }\n"): typeof import('./graphql').CounterPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReturnParts on LendingReturn {\n    id\n    division\n    divisionName\n    state\n    stateSince\n    version\n    metric\n    year\n    periodFrom\n    periodLast\n    isWholeYear\n    value\n    basis\n    basisNote\n    printed\n    citation {\n      document\n      clause\n      quote\n    }\n    makerName\n    checkerName\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetParts on Target {\n    id\n    divisionName\n    year\n    metric\n    source\n    plan\n    planTitle\n    designations\n    state\n    stateSince\n    version\n    amountFen\n    label\n    basis\n    makerName\n    checkerName\n    reason\n    actualFen\n    attainmentBp\n    missingFen\n    status\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').TargetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportLending($input: ReportLendingInput!) {\n    reportLending(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReportLendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneReturn($id: ID!, $language: String!) {\n    lendingReturn(id: $id, language: $language) {\n      ...ReturnParts\n    }\n  }\n"): typeof import('./graphql').OneReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReturn($input: OversightMoveInput!) {\n    acceptLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackReturn($input: OversightMoveInput!) {\n    giveBackLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').GiveBackReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReturn($input: CorrectLendingInput!) {\n    correctLendingReturn(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CorrectReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Returns($states: [String!], $language: String!) {\n    lendingReturns(states: $states, language: $language) {\n      ...ReturnParts\n    }\n  }\n"): typeof import('./graphql').ReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneTarget($id: ID!, $language: String!) {\n    target(id: $id, language: $language) {\n      ...TargetParts\n    }\n    tracesOf(subjectType: \"target\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n"): typeof import('./graphql').OneTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveTarget($input: OversightMoveInput!) {\n    approveTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ApproveTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectTarget($input: OversightMoveInput!) {\n    rejectTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RejectTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Targets($language: String!) {\n    targets(language: $language) {\n      ...TargetParts\n    }\n  }\n"): typeof import('./graphql').TargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeTarget($input: ProposeTargetInput!) {\n    proposeTarget(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ProposeTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneFiling($id: ID!, $language: String!) {\n    filing(id: $id) {\n      ...FilingParts\n      statements {\n        isContractLawful\n        hasForfeitureClause\n        hasSameDayInvention\n        hasSimilarMarks\n        hasOtherObstacle\n        isDeclared\n      }\n      preflight {\n        rulesVersion\n        answers {\n          code\n          check\n          title\n          verdict\n          facts\n          todo\n          citation {\n            document\n            clause\n            quote\n          }\n          isCurable\n          isWaivedByDeclaration\n          isAcknowledged\n        }\n      }\n      files {\n        ...EvidenceParts\n      }\n      availableEvents {\n        ...EventParts\n      }\n    }\n    tracesOf(subjectType: \"filing\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n"): typeof import('./graphql').OneFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateFacts($input: FilingMoveInput!, $statements: FilingStatementsInput!) {\n    stateFilingFacts(input: $input, statements: $statements) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').StateFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FilePledge($input: FilePledgeInput!) {\n    filePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').FilePledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MendPledge($input: FilingMoveInput!) {\n    mendPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MendPledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPledge($input: FilingMoveInput!) {\n    withdrawPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').WithdrawPledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireCorrection($input: FilingMoveInput!) {\n    requirePledgeCorrection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequireCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPledge($input: RegisterPledgeInput!) {\n    registerPledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RegisterPledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefusePledge($input: RefusePledgeInput!) {\n    refusePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RefusePledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRelease($input: RequestPledgeReleaseInput!) {\n    requestPledgeRelease(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePledge($input: ReleasePledgeInput!) {\n    releasePledge(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReleasePledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyFilings($states: [String!], $after: String) {\n    myFilings(states: $states, after: $after, first: 20) {\n      filings {\n        ...FilingParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyFilingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FilingParts on Filing {\n    id\n    caseId\n    contractNo\n    state\n    stateSince\n    version\n    right {\n      ...RightBriefParts\n    }\n    registry\n    pledgor {\n      name\n    }\n    pledgee {\n      name\n    }\n    principalFen\n    debtMaturesOn\n    filedOn\n    examinationDueOn\n    registryNote\n    refusalGround\n    registrationNo\n    registeredOn\n    debtEndedOn\n    debtEndedBy\n    releaseGround\n    releasedOn\n    preflight {\n      asOf\n      failed\n      unknown\n      mayFile\n    }\n  }\n"): typeof import('./graphql').FilingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleToChange($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n  }\n"): typeof import('./graphql').RuleToChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ChangeRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleSource($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n      textOnFile\n      version\n      catalogued {\n        id\n        locator\n      }\n      clauses {\n        locator\n      }\n    }\n  }\n"): typeof import('./graphql').RuleSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleSources($question: String!, $language: String!) {\n    policySearch(question: $question, first: 25, language: $language) {\n      hits {\n        document {\n          id\n          title\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RuleSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportedTextParts on ImportedText {\n    id\n    documentId\n    documentTitle\n    version\n    kind\n    fileName\n    importedOn\n    orgName\n    personName\n    characters\n    clauses\n    quotations\n    missing\n    isStale\n    checkedAt\n  }\n"): typeof import('./graphql').ImportedTextPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleValueParts on RuleParameterValue {\n    text\n    shares {\n      party\n      share\n    }\n    tiers {\n      upTo\n      rate\n      shares {\n        party\n        share\n      }\n    }\n  }\n"): typeof import('./graphql').RuleValuePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleParameterParts on RuleParameter {\n    id\n    title\n    unit\n    values {\n      from\n      until\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n"): typeof import('./graphql').RuleParameterPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleRevisionParts on RuleRevision {\n    id\n    kind\n    programme\n    programmeTitle\n    baseTitle\n    baseRevision\n    divisionName\n    state\n    stateSince\n    version\n    summary\n    copyFrom\n    revision\n    publishedOn\n    makerName\n    checkerName\n    reason\n    changes {\n      parameter\n      title\n      unit\n      from\n      value {\n        ...RuleValueParts\n      }\n      citation {\n        document\n        clause\n        quote\n      }\n      confidence\n      documentId\n    }\n  }\n"): typeof import('./graphql').RuleRevisionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleSheetParts on RuleSheet {\n    revision {\n      ...RuleRevisionParts\n    }\n    before {\n      ...RuleParameterParts\n    }\n    after {\n      ...RuleParameterParts\n    }\n    faults {\n      code\n      facts\n    }\n    currentRevision\n    canChange\n    documents {\n      id\n      title\n      number\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').RuleSheetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleTemplates($language: String!) {\n    ruleTemplates(language: $language) {\n      id\n      title\n      divisionName\n      isOwn\n    }\n  }\n"): typeof import('./graphql').RuleTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DraftRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRule($id: ID!, $language: String!) {\n    ruleRevision(id: $id, language: $language) {\n      ...RuleSheetParts\n    }\n    ruleImpact(id: $id, language: $language) {\n      changesLosses\n      supposedBalanceFen\n      supposedCoveredFen\n      supposedOverdueMonths\n      losses {\n        ...RuleLossParts\n      }\n      book {\n        ...RuleCasesParts\n      }\n      examples {\n        ...RuleCasesParts\n      }\n    }\n  }\n"): typeof import('./graphql').OneRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleCasesParts on RuleCases {\n    subjects\n    affected\n    changed\n    unknown\n    beforeFen\n    afterFen\n    differenceFen\n    largest {\n      subjectId\n      label\n      kind\n      year\n      beforeFen\n      afterFen\n      differenceFen\n    }\n  }\n"): typeof import('./graphql').RuleCasesPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleLossParts on RuleLossExample {\n    lossFen\n    isChanged\n    before {\n      ...RuleLossOutcomeParts\n    }\n    after {\n      ...RuleLossOutcomeParts\n    }\n  }\n"): typeof import('./graphql').RuleLossPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleLossOutcomeParts on RuleLossOutcome {\n    status\n    payableFen\n    shares {\n      party\n      amountFen\n    }\n    reasons\n  }\n"): typeof import('./graphql').RuleLossOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitRule($input: RuleMoveInput!) {\n    submitRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SubmitRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRule($input: RuleMoveInput!) {\n    publishRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').PublishRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnRule($input: RuleMoveInput!) {\n    returnRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRule($input: RuleMoveInput!) {\n    withdrawRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').WithdrawRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebaseRule($input: RuleMoveInput!) {\n    rebaseRule(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RebaseRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropRuleChange($input: DropRuleChangeInput!) {\n    dropRuleChange(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DropRuleChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules($language: String!) {\n    rules(language: $language) {\n      id\n      title\n      divisionName\n      from\n      until\n      isOwn\n      revision\n      missing\n      parameters {\n        ...RuleParameterParts\n      }\n      revisions {\n        ...RuleRevisionParts\n      }\n    }\n    ruleRevisions(language: $language) {\n      ...RuleRevisionParts\n    }\n  }\n"): typeof import('./graphql').RulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyImportPreview($importId: ID!, $language: String!) {\n    policyImport(importId: $importId, language: $language) {\n      importId\n      fileName\n      faults {\n        code\n        facts\n      }\n      kind\n      characters\n      number\n      title\n      keptFor\n      clauses {\n        anchor\n        rank\n        depth\n        locator\n        isContinued\n        text\n      }\n      matches {\n        by\n        likeness\n        document {\n          ...LibraryBrief\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyImportFor($id: ID!, $language: String!) {\n    policyDocument(id: $id, language: $language) {\n      id\n      title\n      number\n    }\n  }\n"): typeof import('./graphql').PolicyImportForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPolicyDocument($input: ImportPolicyDocumentInput!) {\n    importPolicyDocument(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ImportPolicyDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyReport($documentId: ID!, $language: String!) {\n    policyTextReport(documentId: $documentId, language: $language) {\n      document {\n        ...LibraryBrief\n      }\n      texts {\n        ...ImportedTextParts\n      }\n      quotations {\n        key\n        quote\n        isFound\n        likeness\n        passage\n        anchor\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPolicyQuotations($documentId: ID!) {\n    checkPolicyQuotations(documentId: $documentId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CheckPolicyQuotationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyImports($after: String, $language: String!) {\n    policyImports(after: $after, first: 20, language: $language) {\n      texts {\n        ...ImportedTextParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').PolicyImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneTrace($id: ID!, $language: String!) {\n    decisionTrace(id: $id, language: $language) {\n      ...DecisionTraceParts\n    }\n  }\n"): typeof import('./graphql').OneTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SandboxProgrammes($language: String!) {\n    sandboxProgrammes(language: $language) {\n      id\n      title\n      division\n      isOwn\n      from\n      parameters {\n        id\n        title\n        unit\n        value\n        unverified\n      }\n    }\n  }\n"): typeof import('./graphql').SandboxProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSandboxRun($input: CreateSandboxRunInput!) {\n    createSandboxRun(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CreateSandboxRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SandboxRunPage($id: ID!, $language: String!) {\n    sandboxLimits {\n      maxBytes\n      maxRows\n    }\n    sandboxRun(id: $id, language: $language) {\n      id\n      label\n      programmeTitle\n      supposedFrom\n      source\n      state\n      asOf\n      fileName\n      copyFileId\n      resultFileId\n      faultCount\n      lines\n      enterprises\n      parts\n      done\n      changes {\n        parameter\n        title\n        unit\n        before\n        after\n        unverified\n      }\n      refusal {\n        code\n        facts\n      }\n      faults {\n        row\n        message\n      }\n      result {\n        before\n        after\n        difference\n        enterprises\n        enterprisesAffected\n        enterprisesOutside\n        banks\n        banksAffected\n        months {\n          month\n          before\n          after\n        }\n        kinds {\n          kind\n          before\n          after\n          changed\n        }\n        largest {\n          enterprise\n          name\n          kind\n          year\n          base\n          before\n          after\n          difference\n          banks\n          arithmeticBefore {\n            ...SandboxArithmeticParts\n          }\n          arithmeticAfter {\n            ...SandboxArithmeticParts\n          }\n        }\n        unknownRows\n        unknownEnterprises\n        unknownBase\n        needed {\n          fact\n          title\n          rows\n        }\n        barredBefore\n        barredAfter\n        parameters {\n          id\n          title\n          unit\n          value\n          from\n          side\n          citation {\n            document\n            clause\n            quote\n          }\n          unverified\n        }\n        monthReading {\n          note\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SandboxRunPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SandboxArithmeticParts on SandboxArithmetic {\n    steps\n    citations {\n      document\n      clause\n      quote\n    }\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n"): typeof import('./graphql').SandboxArithmeticPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSandboxBook($id: ID!) {\n    acceptSandboxBook(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptSandboxBookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSandboxRun($id: ID!) {\n    cancelSandboxRun(id: $id) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').CancelSandboxRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SandboxRuns($after: String, $language: String!) {\n    sandboxRuns(first: 20, after: $after, language: $language) {\n      runs {\n        id\n        label\n        programmeTitle\n        source\n        state\n        asOf\n        personName\n        createdAt\n        parts\n        done\n        before\n        after\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').SandboxRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProtectionQuoteParts on ProtectionQuote {\n    id\n    caseId\n    kind\n    state\n    stateSince\n    version\n    insurer {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n    }\n    principalFen\n    maturityOn\n    note\n    requestedOn\n    sumInsuredFen\n    premiumFen\n    lossShareBp\n    coverFrom\n    coverUntil\n    validUntil\n    quotedOn\n    policyNo\n    policyFileId\n    issuedOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n"): typeof import('./graphql').ProtectionQuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneQuote($id: ID!) {\n    protectionQuote(id: $id) {\n      ...ProtectionQuoteParts\n    }\n  }\n"): typeof import('./graphql').OneQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeQuote($input: QuoteProtectionInput!) {\n    quoteProtection(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MakeQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePolicy($input: IssuePolicyInput!) {\n    issuePolicy(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').IssuePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineQuoteByInsurer($input: ProtectionQuoteMoveInput!) {\n    declineProtectionQuote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeclineQuoteByInsurerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProtectionQuotes($states: [String!], $after: String) {\n    myProtectionQuotes(states: $states, after: $after, first: 20) {\n      quotes {\n        id\n        state\n        stateSince\n        requestedOn\n        principalFen\n        maturityOn\n        sumInsuredFen\n        premiumFen\n        policyNo\n        enterprise {\n          name\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyProtectionQuotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeValues($programme: String!, $language: String!) {\n    programmeParameters(programme: $programme, language: $language) {\n      ...RuleParameterParts\n    }\n  }\n"): typeof import('./graphql').ProgrammeValuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckIdentifiers($input: [IdentifierInput!]!) {\n    validateIdentifiers(input: $input) {\n      kind\n      value\n      valid\n      normalized\n      detail\n      fault {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').CheckIdentifiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureIndicator($input: IndicatorInput!, $language: String!) {\n    indicator(input: $input, language: $language) {\n      rule\n      threshold\n      target\n      actual\n      attainment\n      growth\n      projected\n      status\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').MeasureIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LossProgrammes($language: String!) {\n    documents(language: $language) {\n      programmes {\n        id\n        title\n        division\n        commands\n        asks {\n          command\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LossProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompensateLoss($input: CompensateInput!, $language: String!) {\n    compensate(input: $input, language: $language) {\n      status\n      base\n      rate\n      uncapped\n      limits {\n        name\n        title\n        remaining\n        binds\n      }\n      payable\n      shares {\n        party\n        amount\n      }\n      returns {\n        party\n        amount\n      }\n      needed {\n        fact\n        title\n      }\n      blockers {\n        condition\n        reason\n        citations {\n          document\n          clause\n          quote\n        }\n      }\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').CompensateLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EstimateLoan($input: LoanQuestionInput!, $language: String!) {\n    estimateLoan(input: $input, language: $language) {\n      drawnOn\n      asked\n      elsewhere\n      assumed {\n        parameter\n        note\n      }\n      netCost {\n        yearlyBp\n        effectiveBp\n        interestFen\n        feesFen\n        supportsFen\n        netFen\n        rows {\n          on\n          kind\n          code\n          amountFen\n          runningFen\n          month\n        }\n      }\n      choices {\n        kind\n        rule\n        first\n        toppedUpBy\n        amountFen\n        citation {\n          document\n          clause\n          quote\n        }\n        others {\n          programme\n          aloneFen\n        }\n      }\n      outlook {\n        programme\n        title\n        division\n        from\n        until\n        status\n        missing\n        countedFen\n        sources {\n          id\n          title\n          issuer\n          sourceUrl\n        }\n        items {\n          kind\n          year\n          expectedOn\n          amountFen\n          isCounted\n          steps\n          citations {\n            document\n            clause\n            quote\n          }\n          assumptions {\n            parameter\n            note\n          }\n          parameters {\n            parameter\n            title\n            value\n            unit\n            from\n            until\n            unverified\n          }\n        }\n        open {\n          kind\n          year\n          status\n          needed {\n            fact\n            title\n          }\n          blockers {\n            condition\n            fact\n            title\n            test\n            actual\n            required\n            citation {\n              document\n              clause\n              quote\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EstimateLoanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LibraryBrief on LibraryDocument {\n    id\n    number\n    title\n    issuer\n    level\n    division\n    issuedOn\n    publishedOn\n    effectiveFrom\n    effectiveUntil\n    standing\n    isCatalogued\n    clauseCount\n  }\n"): typeof import('./graphql').LibraryBriefFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Library($filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, after: $after, first: 25, language: $language) {\n      documents {\n        ...LibraryBrief\n      }\n      nextCursor\n      total\n      levels\n      divisions\n      years\n    }\n  }\n"): typeof import('./graphql').LibraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LibrarySearch($question: String!, $filter: LibraryFilterInput, $after: String, $language: String!) {\n    policyLibrary(filter: $filter, first: 1, language: $language) {\n      total\n      levels\n      divisions\n      years\n    }\n    policySearch(question: $question, filter: $filter, after: $after, first: 25, language: $language) {\n      hits {\n        document {\n          ...LibraryBrief\n        }\n        kind\n        anchor\n        locator\n        title {\n          text\n          isHit\n        }\n        passage {\n          text\n          isHit\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').LibrarySearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policy($id: ID!, $version: Int, $language: String!) {\n    policyDocument(id: $id, version: $version, language: $language) {\n      id\n      number\n      title\n      issuer\n      level\n      division\n      issuedOn\n      publishedOn\n      effectiveFrom\n      effectiveUntil\n      standing\n      isCatalogued\n      source\n      checkedOn\n      textOnFile\n      confidence\n      supersedes {\n        ...LibraryBrief\n      }\n      supersededBy {\n        ...LibraryBrief\n      }\n      names {\n        ...LibraryBrief\n      }\n      versions {\n        version\n        importedOn\n        orgName\n      }\n      version\n      clauses {\n        anchor\n        rank\n        depth\n        label\n        locator\n        isContinued\n        paragraphs\n        catalogued\n      }\n      unplaced\n      catalogued {\n        id\n        locator\n        summary\n        quote\n        confidence\n        rules {\n          owner\n          ownerId\n          ownerTitle\n          id\n          title\n          unit\n          note\n          values {\n            from\n            until\n            value\n            confidence\n          }\n          obligation {\n            who\n            anyOf\n            noneOf\n            duty\n            metric\n            operator\n            unit\n            threshold\n            upper\n            tolerance\n            rule\n            comparedWith\n            baseline {\n              from\n              last\n            }\n            baselineYearsBefore\n            period {\n              from\n              last\n            }\n            everyYears\n            deadline\n            evidence\n            fileNames\n            sections {\n              title\n              needs\n            }\n            note\n            confidence\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseStatus($code: String!) {\n    listingStatus(code: $code) {\n      stage\n      promisedBy\n    }\n  }\n"): typeof import('./graphql').CaseStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundStatement($id: ID!, $account: String!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundStatement(fundId: $id, account: $account, first: 30, after: $after, language: $language) {\n      title\n      lines {\n        entryId\n        seq\n        kind\n        valueDate\n        memo\n        caseId\n        debitFen\n        creditFen\n        balanceFen\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').FundStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneClaim($id: ID!, $language: String!) {\n    subsidyClaim(id: $id, language: $language) {\n      ...ClaimParts\n    }\n    tracesOf(subjectType: \"subsidy-claim\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n"): typeof import('./graphql').OneClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmClaim($input: ConfirmSubsidyClaimInput!) {\n    confirmSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ConfirmClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveClaim($input: SubsidyClaimMoveInput!) {\n    waiveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').WaiveClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecommendClaim($input: SubsidyClaimMoveInput!) {\n    recommendSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RecommendClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveClaim($input: SubsidyClaimMoveInput!) {\n    approveSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ApproveClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnClaim($input: SubsidyClaimMoveInput!) {\n    returnSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectClaim($input: SubsidyClaimMoveInput!) {\n    rejectSubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RejectClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayClaim($input: SubsidyClaimMoveInput!) {\n    paySubsidyClaim(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').PayClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claims($states: [String!], $after: String, $language: String!) {\n    subsidyClaims(states: $states, first: 30, after: $after, language: $language) {\n      claims {\n        ...ClaimParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').ClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneCoverage($id: ID!, $language: String!) {\n    coverageOf(id: $id) {\n      ...CoverageParts\n    }\n    tracesOf(subjectType: \"coverage\", subjectId: $id, language: $language) {\n      ...TraceLink\n    }\n  }\n"): typeof import('./graphql').OneCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCoverage($input: CoverageMoveInput!) {\n    confirmCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ConfirmCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCoverage($input: CoverageMoveInput!) {\n    rejectCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RejectCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseCoverage($input: CoverageMoveInput!) {\n    releaseCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReleaseCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverages($states: [String!], $after: String) {\n    coverages(states: $states, first: 30, after: $after) {\n      coverages {\n        ...CoverageParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').CoveragesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UncoveredLoans {\n    uncoveredLoans {\n      id\n      borrower {\n        name\n      }\n      principalFen\n      drawnOn\n    }\n  }\n"): typeof import('./graphql').UncoveredLoansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RequestCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundName($id: ID!) {\n    fund(id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').FundNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterMovement($input: EnterFundMovementInput!) {\n    enterFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').EnterMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseEntry($input: ReverseEntryInput!) {\n    reverseJournalEntry(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReverseEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneFund($id: ID!, $language: String!) {\n    fund(id: $id, language: $language) {\n      ...FundParts\n      balance {\n        debitFen\n        creditFen\n        differenceFen\n        rows {\n          account\n          title\n          class\n          debitFen\n          creditFen\n          balanceFen\n        }\n      }\n    }\n    fundReconciliation(fundId: $id) {\n      differenceFen\n      entries\n      faults {\n        code\n        place\n      }\n    }\n    fundMovements(fundId: $id, states: [\"DRAFT\", \"PENDING_CHECK\"]) {\n      id\n      kind\n      state\n      amountFen\n      valueDate\n      counterparty\n      makerName\n    }\n    fundJournal(fundId: $id, first: 5, language: $language) {\n      entries {\n        ...EntryParts\n      }\n    }\n  }\n"): typeof import('./graphql').OneFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Funds {\n    funds {\n      id\n      name\n      cashFen\n      freeFen\n      manager {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').FundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundOpening($language: String!) {\n    fundManagers {\n      id\n      name\n    }\n    fundProgrammes(language: $language) {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').FundOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFund($input: OpenFundInput!) {\n    openFund(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').OpenFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundJournal($id: ID!, $after: String, $language: String!) {\n    fund(id: $id) {\n      id\n      name\n    }\n    fundJournal(fundId: $id, first: 25, after: $after, language: $language) {\n      entries {\n        ...EntryParts\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').FundJournalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneMovement($id: ID!) {\n    fundMovement(id: $id) {\n      ...MovementParts\n    }\n  }\n"): typeof import('./graphql').OneMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendMovement($input: AmendFundMovementInput!) {\n    amendFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AmendMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitMovement($input: FundMovementMoveInput!) {\n    submitFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SubmitMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMovement($input: FundMovementMoveInput!) {\n    discardFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DiscardMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnMovement($input: FundMovementMoveInput!) {\n    returnFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ReturnMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMovement($input: FundMovementMoveInput!) {\n    postFundMovement(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').PostMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryParts on JournalEntry {\n    id\n    seq\n    kind\n    valueDate\n    postedOn\n    personName\n    memo\n    caseId\n    reversedBySeq\n    canReverse\n    postings {\n      account\n      title\n      debitFen\n      creditFen\n    }\n  }\n"): typeof import('./graphql').EntryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundParts on Fund {\n    id\n    name\n    programmeTitle\n    division\n    sizeFen\n    openedOn\n    manager {\n      name\n    }\n    bureau {\n      name\n    }\n    cashFen\n    committedFen\n    availableFen\n    occupiedFen\n    freeFen\n    coveredLoansFen\n    banks {\n      bank {\n        id\n        name\n      }\n      coveredTotalFen\n      inForceFen\n      loans\n      compensatedFen\n      remainingFen\n      occupiedFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').FundPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovementParts on FundMovement {\n    id\n    fundId\n    state\n    stateSince\n    version\n    kind\n    amountFen\n    valueDate\n    counterparty\n    memo\n    makerName\n    checkerName\n    entryId\n    vouchers {\n      ...EvidenceParts\n    }\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').MovementPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenParts on OpenSubsidy {\n    status\n    needed {\n      fact\n      title\n    }\n    citations {\n      document\n      clause\n      quote\n    }\n    steps\n    assumptions {\n      parameter\n      value\n      note\n    }\n  }\n"): typeof import('./graphql').OpenPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimParts on SubsidyClaim {\n    id\n    caseId\n    state\n    stateSince\n    version\n    kind\n    year\n    programmeTitle\n    enterprise {\n      id\n      name\n      creditCode\n    }\n    bureau {\n      name\n    }\n    amountFen\n    computedOn\n    todayFen\n    open {\n      ...OpenParts\n    }\n    computation {\n      baseFen\n      rate\n      uncappedFen\n      capRemainingFen\n      amountFen\n      citations {\n        document\n        clause\n        quote\n      }\n      steps\n      assumptions {\n        parameter\n        value\n        note\n      }\n    }\n    facts {\n      id\n      kind\n      caseId\n      paidOn\n      amountFen\n    }\n    payee {\n      accountName\n      bankName\n      accountNumber\n    }\n    expectedOn\n    paidOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageParts on Coverage {\n    id\n    caseId\n    contractId\n    fundName\n    state\n    stateSince\n    version\n    bank {\n      id\n      name\n    }\n    borrower {\n      id\n      name\n    }\n    principalFen\n    ipShareBp\n    coveredFen\n    rights {\n      assetId\n      kind\n    }\n    drawnOn\n    reason\n    availableEvents {\n      event\n      barredBy {\n        code\n        facts\n      }\n    }\n  }\n"): typeof import('./graphql').CoveragePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneOrder($id: ID!) {\n    valuationOrder(id: $id) {\n      ...ValuationOrderParts\n    }\n  }\n"): typeof import('./graphql').OneOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptOrder($input: ValuationOrderMoveInput!) {\n    acceptValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AcceptOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOrder($input: ValuationOrderMoveInput!) {\n    declineValuationOrder(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeclineOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverValuation($input: DeliverValuationInput!) {\n    deliverValuation(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeliverValuationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyValuationOrders($states: [String!], $after: String) {\n    myValuationOrders(states: $states, after: $after, first: 20) {\n      orders {\n        id\n        state\n        stateSince\n        requestedOn\n        deliveredOn\n        pointFen\n        feeFen\n        enterprise {\n          name\n        }\n        requester {\n          name\n        }\n        rights {\n          id\n        }\n      }\n      nextCursor\n    }\n  }\n"): typeof import('./graphql').MyValuationOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ValuationOrderParts on ValuationOrder {\n    id\n    caseId\n    state\n    stateSince\n    version\n    evaluator {\n      id\n      name\n    }\n    enterprise {\n      name\n    }\n    requester {\n      id\n      name\n    }\n    rights {\n      ...RightBriefParts\n    }\n    note\n    requestedOn\n    lowFen\n    pointFen\n    highFen\n    methods\n    baseDate\n    validUntil\n    reasoning\n    feeFen\n    reportFileId\n    deliveredOn\n    files {\n      ...EvidenceParts\n    }\n    availableEvents {\n      ...EventParts\n    }\n  }\n"): typeof import('./graphql').ValuationOrderPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
