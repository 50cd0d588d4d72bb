import { sampleArguments, slotsOf, type Operation, type Slot, type Variables } from '@zhiya/platform-testing';
import type { Sampling } from './sampling';

/** A record that somebody might ask for: under what name the run knows it, and in which table it lies. */
export interface Asked {
  readonly name: string;
  readonly id: string;
  readonly kind: string | undefined;
}
/** One in so many: of the questions without an id, of the records that a place is made for, of all other records. */
export interface Extent {
  readonly lists: number;
  readonly kindred: number;
  readonly rest: number;
}

/** Which kind of record each place of a query that takes an id is made for, by table. */
const MADE_FOR: Readonly<Record<string, readonly string[]>> = {
  asset: ['asset.id'],
  audit_entry: ['auditTrail.beforeId'],
  coverage: ['coverageOf.id', 'proposalsAbout.subjectId'],
  filing: ['filing.id'],
  fund: ['fund.id', 'fundJournal.fundId', 'fundMovements.fundId', 'fundReconciliation.fundId', 'fundStatement.fundId'],
  fund_movement: ['fundMovement.id'],
  lending_return: ['lendingReturn.id'],
  listing: [
    'auditTrail.recordId',
    'case.id',
    'caseSupport.caseId',
    'consents.listingId',
    'contract.caseId',
    'listing.id',
    'marketListing.id',
    'myOffers.filter.caseId',
    'offers.caseId',
    'ownListing.id',
    'pledgePack.caseId',
    'productMatches.listingId',
    'protectionQuotes.caseId',
    'publishedListing.id',
    'valuationOrders.caseId',
    'viewingRecords.listingId',
  ],
  loan_contract: ['contractById.id'],
  loan_product: ['loanProduct.id'],
  offer: ['offer.id', 'tracesOf.subjectId'],
  person: ['auditTrail.personId'],
  policy_document: ['policyDocument.id', 'policyTextReport.documentId'],
  policy_text: ['policyImport.importId'],
  policy_trace: ['decisionTrace.id'],
  programme_revision: ['ruleImpact.id', 'ruleRevision.id'],
  protection_quote: ['protectionQuote.id'],
  sandbox_run: ['sandboxRun.id'],
  subsidy_claim: ['subsidyClaim.id'],
  target: ['target.id'],
  valuation_order: ['valuationOrder.id'],
};
const KIND_OF = new Map(
  Object.entries(MADE_FOR).flatMap(([kind, places]) => places.map((place) => [place, kind] as const)),
);
export const KINDS = Object.keys(MADE_FOR);
export const PLACES = [...KIND_OF.keys()].sort();

/** What must be said beside the id, so that the question is one. */
const BESIDE_THE_ID: Readonly<Record<string, Variables>> = {
  fundStatement: { account: 'CASH' },
  proposalsAbout: { subjectType: 'coverage' },
  tracesOf: { subjectType: 'offer' },
};

export const placeOf = (query: string, path: Slot['path']): string => `${query}.${path.join('.')}`;
export const kindOf = (place: string): string | undefined => KIND_OF.get(place);
export const argumentsOf = (op: Operation): Variables => ({ ...sampleArguments(op), ...BESIDE_THE_ID[op.name] });
/** Where a query takes the id of a record, by type or by name. */
export const idSlotsOf = (op: Operation): readonly Slot[] =>
  slotsOf(op).filter((s) => s.scalar === 'ID' || String(s.path.at(-1)).endsWith('Id'));

/**
 * The records that one watcher asks for at one place in one run. A place is always tried with the kind of record that it is made
 * for, as far as the extent says, and with everything where its door or its answer has just been changed; with all others in a
 * sample, for there it would take a mistake of another kind to be answered.
 */
export function recordsAsked(
  place: string,
  watcher: string,
  records: readonly Asked[],
  sampling: Sampling,
  extent: Extent,
  isTouched: boolean,
): readonly Asked[] {
  const kind = kindOf(place);
  return records.filter(
    (r) =>
      isTouched ||
      sampling.takes(
        `${place} ${watcher} ${r.name}`,
        r.kind !== undefined && r.kind === kind ? extent.kindred : extent.rest,
      ),
  );
}
