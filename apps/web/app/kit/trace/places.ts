/** Where a record stands for whom: a reader is led only to pages that are open to its kind of organisation. */
const PLACES: Readonly<
  Record<
    string,
    { readonly for: readonly string[] | null; readonly path: (id: string, caseId: string | null) => string | null }
  >
> = {
  'subsidy-claim': { for: null, path: (id) => `/app/claims/${id}` },
  coverage: { for: null, path: (id) => `/app/coverage/${id}` },
  filing: { for: null, path: (id) => `/app/filings/${id}` },
  target: { for: ['BUREAU'], path: (id) => `/app/targets/${id}` },
  'lending-return': { for: ['BUREAU'], path: (id) => `/app/returns/${id}` },
  fund: { for: ['BUREAU', 'FUND_MANAGER'], path: (id) => `/app/fund/${id}` },
  asset: { for: ['ENTERPRISE'], path: (id) => `/app/assets/${id}` },
  offer: { for: ['ENTERPRISE'], path: (id, caseId) => caseId && `/app/cases/${caseId}/offers/${id}` },
  contract: { for: ['ENTERPRISE', 'BANK'], path: (_, caseId) => caseId && `/app/cases/${caseId}/contract` },
  repayment: { for: ['ENTERPRISE', 'BANK'], path: (_, caseId) => caseId && `/app/cases/${caseId}/loan` },
  'valuation-order': { for: ['ENTERPRISE'], path: (_, caseId) => caseId && `/app/cases/${caseId}/protection` },
  'protection-quote': { for: ['ENTERPRISE'], path: (_, caseId) => caseId && `/app/cases/${caseId}/protection` },
};

export function placeOf(type: string, id: string, caseId: string | null, orgKind: string | null): string | null {
  const place = PLACES[type];
  return !place || (place.for !== null && (orgKind === null || !place.for.includes(orgKind)))
    ? null
    : place.path(id, caseId);
}
