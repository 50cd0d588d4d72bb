import { CATALOGUE, documentOf, type Lang, type Programme } from '@zhiya/policy-catalogue';
import { unverifiedWords, type UsedParameter } from '@zhiya/policy-engine';
import type { ProgrammeOutlook, SupportOutlook } from '../application/support-outlook';
import type { OpenSupportType, ProgrammeOutlookType, SupportChoiceType, SupportParameterType } from './estimate.types';
import { presentSupport } from './offer.presenter';

const statutory = CATALOGUE.statutory.flatMap((t) => t.parameters);

function presentParameter(p: Programme, used: UsedParameter, lang: Lang): SupportParameterType {
  const known = p.parameters.find((x) => x.id === used.parameter) ?? statutory.find((x) => x.id === used.parameter);
  return {
    ...used,
    title: known?.title[lang] ?? used.parameter,
    unit: known?.unit ?? '',
    unverified: unverifiedWords(used.unverified)?.[lang] ?? null,
  };
}

/** What a condition looks at, by its id within the programme. */
function factOf(p: Programme, condition: string): string | null {
  const rules = [...(p.estimate?.conditions ?? []), ...(p.estimate?.items ?? []).flatMap((i) => i.conditions ?? [])];
  return rules.find((r) => r.id === condition)?.fact ?? null;
}

const presentOpen = (p: Programme, o: ProgrammeOutlook['open'][number], lang: Lang): OpenSupportType => ({
  kind: o.kind,
  year: o.year,
  baseFen: o.base,
  status: o.status,
  needed: o.needed.map((n) => ({ fact: n.fact, title: n.title[lang] })),
  blockers: o.blockers.map(({ condition, title, test, actual, required, citation }) => ({
    condition,
    fact: factOf(p, condition),
    title: title[lang],
    test,
    actual,
    required,
    citation,
  })),
});

function presentSource(id: string, lang: Lang): ProgrammeOutlookType['sources'] {
  const d = documentOf(id);
  return d ? [{ id, title: d.title[lang], issuer: d.issuer, sourceUrl: d.sourceUrl }] : [];
}

export function presentOutlook(
  { programme: p, status, items, open, countedFen }: ProgrammeOutlook,
  lang: Lang,
): ProgrammeOutlookType {
  return {
    programme: p.id,
    title: p.title[lang],
    division: p.division,
    from: p.from,
    until: p.until,
    status,
    missing: (p.missing ?? []).map((m) => m[lang]),
    sources: p.documents.flatMap((d) => presentSource(d, lang)),
    items: items.map((i) => ({
      ...presentSupport(i, lang),
      parameters: i.parameters.map((x) => presentParameter(p, x, lang)),
      isCounted: i.isCounted,
    })),
    open: open.map((o) => presentOpen(p, o, lang)),
    countedFen,
  };
}

export const presentChoices = (outlook: SupportOutlook): SupportChoiceType[] =>
  outlook.choices.map((c) => ({ ...c, toppedUpBy: [...c.toppedUpBy], others: [...c.others] }));
