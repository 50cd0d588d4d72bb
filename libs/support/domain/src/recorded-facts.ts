import type { Bp, Fen, LocalDate } from '@zhiya/kernel';
import type { EnterpriseSize, IpType } from '@zhiya/policy-catalogue';
import { enterpriseFacts, loanFacts } from '@zhiya/policy-domain';
import type { EnterpriseFen, LoanFen } from '@zhiya/policy-engine';

/** What the platform's records say of one loan. null: no record tells it yet. */
export interface LoanRecord {
  readonly principalFen: Fen;
  readonly ipTypes: readonly IpType[];
  readonly assetIds: readonly string[];
  readonly contract: { readonly signedOn: LocalDate | null; readonly maturesOn: LocalDate; readonly rateBp: Bp } | null;
  readonly pledges: readonly {
    readonly assetId: string;
    readonly registeredOn: LocalDate;
    readonly isByBorrower: boolean;
  }[];
  /** Of its entry into a fund; a contract of the platform pledges rights and nothing else, so without one they secure the whole. */
  readonly coverage: { readonly ipShareBp: Bp; readonly isCovered: boolean } | null;
  /** Rights that had stood as security before this loan. */
  readonly pledgedBefore: ReadonlySet<string>;
  readonly settledOn: LocalDate | null;
}
/** What only the enterprise can say of itself and its rights; null: nothing said. */
export interface SupportStatement {
  readonly size: EnterpriseSize | null;
  /** At least one of the rights had never been pledged before. */
  readonly isFirstPledge: boolean | null;
}
export const NOTHING_SAID: SupportStatement = { size: null, isFirstPledge: null };
/** What a listing says of its enterprise. */
export interface CompanyRecord {
  readonly establishedOn: LocalDate | null;
  readonly revenueFen: Fen | null;
}

const WHOLE_BP = 10_000;
const last = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (a < b ? b : a));

/** A register outweighs a word: where every right stood as security before, none is pledged for the first time. */
function firstPledge(r: LoanRecord, said: SupportStatement): boolean | undefined {
  if (r.assetIds.length > 0 && r.assetIds.every((id) => r.pledgedBefore.has(id))) return false;
  return said.isFirstPledge ?? undefined;
}

/** A loan as a programme's conditions ask for it. The pledge is registered once every right is; until then nobody can say when. */
export function loanFactsOf(r: LoanRecord, said: SupportStatement = NOTHING_SAID): LoanFen {
  const pledged = r.assetIds.map((id) => r.pledges.find((p) => p.assetId === id));
  const standing = pledged.filter((p) => p !== undefined);
  const isComplete = standing.length > 0 && standing.length === pledged.length;
  return loanFacts({
    principalFen: r.principalFen,
    ipTypes: r.ipTypes,
    ipShareBp: r.coverage?.ipShareBp ?? WHOLE_BP,
    firstPledge: firstPledge(r, said),
    inPool: r.coverage?.isCovered,
    contractOn: r.contract?.signedOn,
    maturesOn: r.contract?.maturesOn,
    rateBp: r.contract?.rateBp,
    ...(isComplete
      ? {
          registeredOn: last(standing.map((p) => p.registeredOn)),
          borrowerOwnsRights: standing.every((p) => p.isByBorrower),
        }
      : {}),
    settledOn: r.settledOn,
  });
}

/** What is not on record is left out. */
export const enterpriseFactsOf = (company: CompanyRecord, size: SupportStatement['size'] = null): EnterpriseFen =>
  enterpriseFacts({ size, ...company });
