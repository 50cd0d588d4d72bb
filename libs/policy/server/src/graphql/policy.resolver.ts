import { Args, Query, Resolver } from '@nestjs/graphql';
import { fault, parseIdentifier } from '@zhiya/kernel';
import { Public } from '@zhiya/platform-auth';
import { InvalidInput, langOf, Language, toErrors } from '@zhiya/platform-graphql';
import {
  capTitle,
  compensateWithin,
  documents,
  estimate,
  indicator,
  parseCases,
  validateIdentifiers,
  type CaseKind,
  type CasesByKind,
} from '@zhiya/policy-engine';
import type { Bilingual } from '@zhiya/policy-catalogue';
import type { Programmes } from '@zhiya/policy-domain';
import { ProgrammeLibrary } from '../application/programme-library';
import { obligationOf } from './library.presenter';
import { CompensateInput, EstimateInput, IdentifierInput, IndicatorInput } from './policy.inputs';
import {
  CompensateAnswerType,
  EstimateAnswerType,
  IdentifierAnswerType,
  IndicatorAnswerType,
  PolicyDocumentType,
} from './policy.types';

const MAX_IDENTIFIERS = 100;

/** What GraphQL fills in for a field that was left out is taken out again: the policy library knows absent, not null. */
const given = (v: unknown): unknown =>
  Array.isArray(v)
    ? v.map(given)
    : typeof v === 'object' && v !== null
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([, x]) => x !== null && x !== undefined)
            .map(([k, x]) => [k, given(x)]),
        )
      : v;

function casesOf<K extends CaseKind>(kind: K, input: object, programmes?: Programmes): readonly CasesByKind[K][] {
  const parsed = parseCases(kind, given(input), programmes?.list);
  if (!parsed.ok)
    throw new InvalidInput(
      parsed.faults.map((f) => ({
        ...(f.error ?? fault('POLICY.INVALID_CASE', { message: f.message })),
        field: f.path.replace(/^case\.?/, ''),
      })),
    );
  return parsed.cases;
}
const caseOf = <K extends CaseKind>(kind: K, input: object, programmes?: Programmes): CasesByKind[K] =>
  casesOf(kind, input, programmes)[0]!;

/** The policy library for everybody: pure questions, no record behind them, the answers of the policy command word for word. */
@Resolver()
export class PolicyResolver {
  constructor(private readonly library: ProgrammeLibrary) {}

  @Query(() => EstimateAnswerType, { description: 'Support that an enterprise can receive under a programme.' })
  @Public()
  async estimate(
    @Args('input') input: EstimateInput,
    @Language('steps, notes and titles') language: string,
  ): Promise<EstimateAnswerType> {
    const programmes = await this.library.current();
    return estimate(caseOf('estimate', input, programmes), langOf(language), programmes.of) as EstimateAnswerType;
  }
  @Query(() => CompensateAnswerType, { description: 'What a risk-compensation fund pays on a loss.' })
  @Public()
  async compensate(
    @Args('input') input: CompensateInput,
    @Language('steps, notes and titles') language: string,
  ): Promise<CompensateAnswerType> {
    const programmes = await this.library.current();
    const lang = langOf(language);
    const { answer, boundBy } = compensateWithin(caseOf('compensate', input, programmes), lang, programmes.of);
    return {
      ...answer,
      limits: answer.limits.map((l) => ({ ...l, title: capTitle(l.name)[lang], binds: l.name === boundBy })),
    } as CompensateAnswerType;
  }
  @Query(() => IndicatorAnswerType, { description: 'Where a bureau stands against a target.' })
  @Public()
  indicator(
    @Args('input') input: IndicatorInput,
    @Language('steps, notes and titles') language: string,
  ): IndicatorAnswerType {
    return indicator(caseOf('indicator', input), langOf(language)) as IndicatorAnswerType;
  }
  @Query(() => [IdentifierAnswerType], {
    description: 'Patent numbers, credit codes and the like; an invalid one is an answer with its reason.',
  })
  @Public()
  validateIdentifiers(
    @Args('input', { type: () => [IdentifierInput] }) input: IdentifierInput[],
  ): IdentifierAnswerType[] {
    if (input.length > MAX_IDENTIFIERS)
      throw new InvalidInput([fault('INPUT.ARRAY_MAX_SIZE', { max: MAX_IDENTIFIERS }, 'input')]);
    return validateIdentifiers(casesOf('validate', input)).map((a) => {
      const parsed = parseIdentifier(a.kind, a.value);
      return { ...a, fault: parsed.ok ? null : toErrors(parsed.errors)[0]! };
    });
  }

  @Query(() => [PolicyDocumentType], {
    description: 'Every modelled document with its clauses, and the programmes and plans that rest on it.',
  })
  @Public()
  async documents(@Language('steps, notes and titles') language: string): Promise<PolicyDocumentType[]> {
    const lang = langOf(language);
    const titled = <T extends { readonly title: Bilingual }>(x: T) => ({ ...x, title: x.title[lang] });
    return documents((await this.library.current()).list).map((d) => ({
      ...titled(d),
      programmes: d.programmes.map((p) => ({
        ...titled(p),
        commands: [...new Set(p.inputs.map((i) => i.command))],
        missing: p.missing.map((m) => m[lang]),
      })),
      plans: d.plans.map(titled),
      clauses: d.clauses.map((c) => ({ ...c, summary: c.summary[lang] })),
      obligations: d.obligations.map((o) => ({
        ...obligationOf(o, lang),
        id: o.id,
        document: o.document,
        clause: o.clause,
        title: o.title[lang],
        indicator: o.indicator,
      })),
    }));
  }
}
