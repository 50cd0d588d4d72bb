import { assetKindOf, type RightKind } from '@zhiya/assets-domain';
import { Contracts, type ContractRecord } from '@zhiya/lending-server';
import { MarketplaceCases } from '@zhiya/marketplace-server';
import { RegisteredPledges, type RegisteredPledge } from '@zhiya/pledge-server';
import type { Programme } from '@zhiya/policy-catalogue';
import { factsAsked, type LoanFen, type SupportQuestion } from '@zhiya/policy-engine';
import { enterpriseFactsOf, loanFactsOf, NOTHING_SAID, type LoanRecord } from '@zhiya/support-domain';
import { In, Not, type EntityManager } from 'typeorm';
import { Coverage, SupportedLoan } from '../persistence/support.entities';
import { SupportStatementRow } from '../persistence/statement.entities';

/** What is on record of some cases' loans and of their enterprise, as conditions ask it. */
export interface SupportRecords {
  readonly enterprise: SupportQuestion['enterprise'];
  readonly loans: readonly { readonly contractId: string; readonly facts: LoanFen }[];
}
export const NO_RECORDS: SupportRecords = { enterprise: {}, loans: [] };

/** Whether a programme asks for more than payments; where it does not, nothing is read. */
export const asksRecords = (programme: Programme | null): boolean =>
  programme !== null && factsAsked(programme).some((f) => f.command === 'estimate');

type Reader = (caseIds: readonly string[]) => SupportRecords;

function loanRecordOf(
  loan: SupportedLoan,
  contract: ContractRecord | undefined,
  filings: readonly RegisteredPledge[],
  coverage: Coverage | undefined,
  pledges: readonly RegisteredPledge[],
): LoanRecord {
  const own = new Set(filings.map((f) => f.id));
  const assetIds = loan.rights.map((r) => r.assetId);
  return {
    principalFen: loan.principalFen,
    ipTypes: [...new Set(loan.rights.map((r) => assetKindOf(r.kind as RightKind)))],
    assetIds,
    settledOn: contract?.settledOn ?? null,
    contract: contract
      ? { signedOn: contract.bankSignedOn, maturesOn: contract.maturesOn, rateBp: contract.rateBp }
      : null,
    pledges: filings.map((f) => ({
      assetId: f.assetId,
      registeredOn: f.registeredOn,
      isByBorrower: f.pledgorOrgId === loan.borrowerOrgId,
    })),
    coverage: coverage
      ? { ipShareBp: coverage.ipShareBp, isCovered: coverage.state === 'COVERED' || coverage.state === 'RELEASED' }
      : null,
    pledgedBefore: new Set(
      pledges
        .filter((f) => !own.has(f.id) && f.registeredOn < loan.drawnOn && assetIds.includes(f.assetId))
        .map((f) => f.assetId),
    ),
  };
}

/** Reads what the contexts below and the enterprise's own word say, in seven queries however many cases there are. */
export async function recordsOf(em: EntityManager, caseIds: readonly string[]): Promise<Reader> {
  const loans =
    caseIds.length === 0
      ? []
      : await em.find(SupportedLoan, { where: { caseId: In([...caseIds]) }, order: { id: 'ASC' } });
  if (loans.length === 0) return () => NO_RECORDS;
  const ids = loans.map((l) => l.id);
  const contracts = new Map((await Contracts.byIds(em, ids)).map((c) => [c.id, c]));
  const filings = await RegisteredPledges.ofContracts(em, ids);
  const coverages = await em.find(Coverage, {
    where: { contractId: In(ids), state: Not('REJECTED') },
    order: { id: 'ASC' },
  });
  const pledges = await RegisteredPledges.onRights(
    em,
    loans.flatMap((l) => l.rights.map((r) => r.assetId)),
  );
  const listings = new Map((await MarketplaceCases.companies(em, caseIds)).map((l) => [l.id, l]));
  const said = new Map((await em.findBy(SupportStatementRow, { id: In([...caseIds]) })).map((s) => [s.id, s]));
  return (wanted) => {
    const own = loans.filter((l) => wanted.includes(l.caseId));
    // Of several cases the newest listing and the newest word speak for the enterprise; cases are numbered in their order.
    const ids = [...new Set(wanted)].sort();
    const newest = <T>(values: readonly (T | null | undefined)[]): T | null =>
      values.findLast((v) => v != null) ?? null;
    const words = ids.flatMap((id) => said.get(id) ?? []).sort((a, b) => a.statedAt.getTime() - b.statedAt.getTime());
    const company = {
      establishedOn: newest(ids.map((id) => listings.get(id)?.establishedOn)),
      revenueFen: newest(ids.map((id) => listings.get(id)?.revenueFen)),
    };
    return {
      enterprise: enterpriseFactsOf(company, newest(words.map((w) => w.size))),
      loans: own.map((l) => ({
        contractId: l.id,
        facts: loanFactsOf(
          loanRecordOf(
            l,
            contracts.get(l.id),
            filings.filter((f) => f.contractId === l.id),
            coverages.findLast((c) => c.contractId === l.id),
            pledges,
          ),
          said.get(l.caseId) ?? NOTHING_SAID,
        ),
      })),
    };
  };
}

/** The same for the payments of one question, where its programme asks for it. */
export async function recordsFor(
  em: EntityManager,
  programme: Programme | null,
  payments: readonly { readonly caseId: string }[],
): Promise<SupportRecords> {
  if (!asksRecords(programme)) return NO_RECORDS;
  const caseIds = [...new Set(payments.map((f) => f.caseId))];
  return (await recordsOf(em, caseIds))(caseIds);
}
