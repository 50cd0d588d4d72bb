import { Args, Query, Resolver } from '@nestjs/graphql';
import { loanTermsFaults } from '@zhiya/finance';
import { loanQuestionFaults, offerDetailFaults } from '@zhiya/marketplace-domain';
import { Public } from '@zhiya/platform-auth';
import { InvalidInput, langOf, Language } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { programmesServing, servedWithin } from '@zhiya/policy-domain';
import { ProgrammeLibrary } from '@zhiya/policy-server';
import { loanTermsOf, offerCost } from '../application/net-cost';
import { LoanAnswerType, LoanQuestionInput } from './estimate.types';
import { presentChoices, presentOutlook } from './estimate.presenter';
import { presentNetCost } from './offer.presenter';

@Resolver()
export class EstimateResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly library: ProgrammeLibrary,
  ) {}

  @Query(() => LoanAnswerType, {
    description:
      'What a loan would cost in the end, and what each programme of the division would pay on it: the calculator of the public pages.',
  })
  @Public()
  async estimateLoan(
    @Args('input') input: LoanQuestionInput,
    @Language('steps, notes and titles')
    language: string,
  ): Promise<LoanAnswerType> {
    const today = this.uow.businessDate.today();
    const drawnOn = input.drawnOn ?? today;
    const division = input.division ?? null;
    const fees = input.fees.map((f) => ({ kind: f.kind, amountFen: f.amountFen, dueOn: f.dueOn ?? null }));
    const offer = {
      principalFen: input.principalFen,
      rateBp: input.rateBp,
      months: input.months,
      method: input.method,
      drawnOn,
      dueDay: null,
      fees,
    };
    const faults = [
      ...loanTermsFaults(loanTermsOf(offer)),
      ...offerDetailFaults({ ...offer, requiresInsurance: false }, input.principalFen),
      ...loanQuestionFaults({ division, drawnOn, ipShareBp: input.ipShareBp ?? null }, today),
    ];
    if (faults.length > 0) throw new InvalidInput(faults);

    const all = (await this.library.current()).list;
    const programmes = division === null ? [] : programmesServing(division, all);
    const facts = {
      size: input.size ?? undefined,
      ipTypes: input.ipTypes?.length ? input.ipTypes : undefined,
      ipShareBp: input.ipShareBp ?? undefined,
      firstPledge: input.firstPledge ?? undefined,
      borrowerOwnsRights: input.borrowerOwnsRights ?? undefined,
    };
    const answer = offerCost({ offer, division: division ?? '', received: [], facts }, programmes);
    if (!answer.ok) throw new InvalidInput(answer.errors);
    const { outlook } = answer.value;
    const lang = langOf(language);
    return {
      drawnOn,
      netCost: presentNetCost(answer.value, lang),
      programmes: programmes.filter((p) => p.estimate !== null).map((p) => p.id),
      outlook: outlook.programmes.map((p) => presentOutlook(p, lang)),
      choices: presentChoices(outlook),
      assumed: outlook.assumed.map((a) => ({ parameter: a.parameter, value: a.value, note: a.note[lang] })),
      asked: [...outlook.asked],
      elsewhere: [...servedWithin(division, all)],
    };
  }
}
