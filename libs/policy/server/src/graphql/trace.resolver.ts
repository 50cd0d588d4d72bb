import { Id, Language, langOf } from '@zhiya/platform-graphql';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import type { RequestContext } from '@zhiya/platform-persistence';
import type { Bilingual, Lang } from '@zhiya/policy-catalogue';
import type { ArguedClause, ArguedFigure, ArguedPart, ArguedResult } from '@zhiya/policy-engine';
import { TraceQueries, type FoundTrace } from '../application/trace.queries';
import { argumentOf } from '../application/traces';
import type { ArguedClauseType, ArguedFigureType, ArguedPartType, ArguedValueType } from './trace.types';
import { DecisionTraceType } from './trace.types';

const words = (value: number | string | Bilingual, lang: Lang): string | null =>
  typeof value === 'number' ? null : typeof value === 'string' ? value : value[lang];
const valueOf = (r: Pick<ArguedResult, 'title' | 'unit' | 'value'>, lang: Lang): ArguedValueType => ({
  title: r.title[lang],
  unit: r.unit,
  number: typeof r.value === 'number' ? r.value : null,
  text: words(r.value, lang),
});
const figureOf = (f: ArguedFigure, lang: Lang): ArguedFigureType => ({
  ...valueOf(f, lang),
  on: f.on,
  sourceType: f.source?.type ?? null,
  sourceId: f.source?.id ?? null,
});
const clauseOf = (c: ArguedClause, lang: Lang): ArguedClauseType => ({
  ...c,
  title: c.title[lang],
  summary: c.summary?.[lang] ?? null,
});
const partOf = (p: ArguedPart, lang: Lang): ArguedPartType => ({
  title: p.title[lang],
  clauses: p.clauses.map((c) => clauseOf(c, lang)),
  parameters: p.parameters.map((x) => ({
    ...x,
    title: x.title[lang],
    value: x.value[lang],
    clause: clauseOf(x.clause, lang),
    unverified: x.unverified?.[lang] ?? null,
  })),
  lines: p.lines.map((l) => l[lang]),
  caps: p.caps.map((c) => ({ ...c, title: c.title[lang] })),
  rounding: p.rounding?.[lang] ?? null,
  readings: p.readings.map((r) => ({ parameter: r.parameter, value: r.value, note: r.note[lang] })),
  results: p.results.map((r) => valueOf(r, lang)),
});

function presentTrace({ trace, caseId }: FoundTrace, lang: Lang): DecisionTraceType {
  const { id, subjectType, subjectId, kind, event, programme, revision, asOf, personName, orgName } = trace;
  const { question, programme: title, figures, parts } = argumentOf(trace);
  return {
    id,
    subjectType,
    subjectId,
    caseId,
    kind,
    event,
    programme,
    revision,
    asOf,
    personName,
    orgName,
    at: trace.at.toISOString(),
    programmeTitle: title?.[lang] ?? null,
    question: question[lang],
    figures: figures.map((f) => figureOf(f, lang)),
    parts: parts.map((p) => partOf(p, lang)),
  };
}

@Resolver()
export class TraceResolver {
  constructor(private readonly queries: TraceQueries) {}

  @Query(() => DecisionTraceType, { description: 'Scoped like the record that was decided on.' })
  @Requires('view:decision-trace')
  async decisionTrace(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language() language: string,
  ): Promise<DecisionTraceType> {
    return presentTrace(await this.queries.one(ctx.actor, id), langOf(language));
  }
  @Query(() => [DecisionTraceType], { description: 'The traces of one record, oldest first.' })
  @Requires('view:decision-trace')
  async tracesOf(
    @Ctx() ctx: RequestContext,
    @Args('subjectType', { type: () => String }) subjectType: string,
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Language() language: string,
  ): Promise<DecisionTraceType[]> {
    return (await this.queries.of(ctx.actor, subjectType, subjectId)).map((f) => presentTrace(f, langOf(language)));
  }
}
