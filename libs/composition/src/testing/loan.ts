import { ContractService, type ContractChoices } from '@zhiya/lending-server';
import { OfferService, type OfferInput } from '@zhiya/marketplace-server';
import type { RequestContext } from '@zhiya/platform-persistence';
import { PledgeService } from '@zhiya/pledge-server';
import { Filing } from '@zhiya/pledge-server/testing';
import { ProtectionService } from '@zhiya/protection-server';
import { ValuationService } from '@zhiya/valuation-server';
import { byTwo, must, type House } from './house';
import { publishListing, releasedOffer } from './market';
import { attach } from './stage';

export interface LoanParties {
  readonly operator: RequestContext;
  readonly enterprise: RequestContext;
  readonly maker: RequestContext;
  readonly checker: RequestContext;
  readonly evaluator: RequestContext;
  readonly insurer: RequestContext;
  readonly underwriter: RequestContext;
}

/** One of every kind that a loan needs; the bank and the insurer with two people. */
export async function loanParties(house: House): Promise<LoanParties> {
  const two = [['OPERATOR'], ['APPROVER']] as const;
  const [operator] = await house.organisation('OPERATOR', undefined, '000000');
  const [enterprise] = await house.organisation('ENTERPRISE');
  const [maker, checker] = await house.organisation('BANK', two);
  const [evaluator] = await house.organisation('EVALUATOR');
  const [insurer, underwriter] = await house.organisation('INSURER', two);
  return {
    operator: operator!,
    enterprise: enterprise!,
    maker: maker!,
    checker: checker!,
    evaluator: evaluator!,
    insurer: insurer!,
    underwriter: underwriter!,
  };
}

/** A case whose enterprise has accepted the bank's offer; answers its id. */
export async function acceptedCase(
  house: House,
  p: LoanParties,
  offer: Partial<OfferInput> = {},
  enterprise = p.enterprise,
): Promise<string> {
  const caseId = await publishListing(house, enterprise, p.operator, {
    amountFen: offer.principalFen ?? 250_000_000,
    months: offer.months ?? 12,
  });
  const offerId = await releasedOffer(house, p.maker, p.checker, caseId, offer);
  must(await house.get(OfferService).accept(enterprise, offerId, 3));
  await house.drain();
  return caseId;
}

/** A value of 5,000,000 yuan for a fee of 30,000. */
export async function deliverValue(
  house: House,
  p: LoanParties,
  caseId: string,
  assetIds: readonly string[],
  on: string,
): Promise<string> {
  const service = house.get(ValuationService);
  const { id } = must(
    await service.commission(p.enterprise, { caseId, evaluatorId: p.evaluator.actor.orgId, assetIds }),
  );
  must(await service.accept(p.evaluator, { id }));
  must(
    await service.deliver(p.evaluator, {
      id,
      lowFen: 420_000_000,
      pointFen: 500_000_000,
      highFen: 600_000_000,
      methods: ['INCOME'],
      baseDate: on,
      validUntil: `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`,
      reasoning: '收益法',
      feeFen: 3_000_000,
      reportFileId: await attach(house, p.evaluator, 'valuation-order', id, 'REPORT'),
    }),
  );
  return id;
}

/** A loan guarantee insurance for a premium of 50,000 yuan. */
export async function issuePolicy(house: House, p: LoanParties, caseId: string, policyNo: string): Promise<string> {
  const service = house.get(ProtectionService);
  const { id } = must(
    await service.request(p.enterprise, {
      caseId,
      insurerId: p.insurer.actor.orgId,
      principalFen: 250_000_000,
      maturityOn: '2020-12-20',
    }),
  );
  must(
    await service.quote(p.insurer, {
      id,
      sumInsuredFen: 250_000_000,
      premiumFen: 5_000_000,
      lossShareBp: 8_000,
      coverFrom: '2019-12-20',
      coverUntil: '2020-12-31',
      validUntil: '2019-12-31',
    }),
  );
  must(await service.accept(p.enterprise, { id }));
  must(
    await service.issue(p.underwriter, {
      id,
      policyNo,
      coverFrom: '2019-12-20',
      coverUntil: '2020-12-31',
      policyFileId: await attach(house, p.underwriter, 'protection-quote', id, 'POLICY'),
    }),
  );
  return id;
}

/** A contract signed by both sides, its filings opened; answers its id. */
export async function signedContract(
  house: House,
  p: LoanParties,
  caseId: string,
  choices: Partial<ContractChoices> = {},
  enterprise = p.enterprise,
): Promise<string> {
  const service = house.get(ContractService);
  const { id } = must(await service.create(p.maker, { caseId, contractNo: `ZY-${caseId.slice(-12)}`, ...choices }));
  must(await service.issue(p.maker, { id }));
  must(
    await service.signByBorrower(enterprise, {
      id,
      evidenceFileId: await attach(house, enterprise, 'contract', id, 'BORROWER_SIGNATURE'),
    }),
  );
  must(
    await service.signByBank(p.checker, {
      id,
      evidenceFileId: await attach(house, p.checker, 'contract', id, 'BANK_SIGNATURE'),
    }),
  );
  await house.drain();
  return id;
}

export const filingsOf = (house: House, contractId: string): Promise<Filing[]> =>
  house.platform.databases.writer.manager.find(Filing, { where: { contractId }, order: { id: 'ASC' } });

/** A signed contract of an enterprise of its own, with its filings by kind. */
export async function signedLoan(
  house: House,
  p: LoanParties,
  choices: Partial<ContractChoices> = {},
  offer: Partial<OfferInput> = {},
) {
  const enterprise = (await house.organisation('ENTERPRISE'))[0]!;
  const caseId = await acceptedCase(house, p, offer, enterprise);
  const contractId = await signedContract(house, p, caseId, choices, enterprise);
  const filings = await filingsOf(house, contractId);
  const of = (kind: string) => filings.find((f) => f.kind === kind)!;
  return {
    enterprise,
    caseId,
    contractId,
    filings,
    patent: of('PATENT'),
    mark: of('TRADEMARK'),
    software: of('COPYRIGHT'),
  };
}

const CLEAR = {
  isContractLawful: true,
  hasForfeitureClause: false,
  hasSameDayInvention: false,
  hasSimilarMarks: false,
  hasOtherObstacle: false,
  isDeclared: null,
};

/** Files one right's pledge with everything said that the pre-flight asks for. */
export async function file(house: House, enterprise: RequestContext, filingId: string): Promise<void> {
  const service = house.get(PledgeService);
  must(await service.state(enterprise, { id: filingId, statements: CLEAR }));
  // Whatever stays unknown because a text of the day is not on file is taken on the filer's word.
  const everyGround = ['N', 'T', 'C'].flatMap((letter) =>
    Array.from({ length: 13 }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
  );
  must(await service.file(enterprise, { id: filingId, acknowledged: [...everyGround, 'UNLISTED'] }));
}

export async function register(
  house: House,
  p: LoanParties,
  filingId: string,
  registrationNo: string,
  registeredOn: string,
): Promise<void> {
  const certificateFileId = await attach(house, p.maker, 'filing', filingId, 'CERTIFICATE');
  await byTwo(
    house,
    house.get(PledgeService).register(p.maker, { id: filingId, registrationNo, registeredOn, certificateFileId }),
    p.checker,
  );
  await house.drain();
}
