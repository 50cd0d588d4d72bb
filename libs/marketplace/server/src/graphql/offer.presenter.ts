import { toAvailableEvents } from '@zhiya/platform-graphql';
import type { Lang } from '@zhiya/policy-catalogue';
import { renderStep } from '@zhiya/policy-engine';
import type { ExpectedSupport, OfferCost } from '../application/net-cost';
import type { OfferView } from '../application/offer.queries';
import type { ExpectedSupportType, NetCostType, OfferType } from './offer.types';

export const langOf = (language: string): Lang => (language === 'en' ? 'en' : 'zh');

export const presentSupport = (s: ExpectedSupport, lang: Lang): ExpectedSupportType => ({
  ...s,
  title: s.title[lang],
  citations: [...s.citations],
  steps: s.steps.map((x) => renderStep(x, lang)),
  assumptions: s.assumptions.map((a) => ({ parameter: a.parameter, value: a.value, note: a.note[lang] })),
});

/** What the API shows of a net cost; steps and notes in the reader's language. */
export function presentNetCost({ cost, supports }: Pick<OfferCost, 'cost' | 'supports'>, lang: Lang): NetCostType {
  const { interestFen, feesFen, supportsFen, netFen } = cost.totals;
  return {
    yearlyBp: cost.yearlyBp,
    effectiveBp: cost.effectiveBp,
    interestFen,
    feesFen,
    supportsFen,
    netFen,
    maturityOn: cost.schedule.maturityOn,
    rows: [...cost.rows],
    supports: supports.map((s) => presentSupport(s, lang)),
  };
}

export function presentOffer(v: OfferView, lang: Lang): OfferType {
  const { offer: o, listing: l } = v;
  return {
    id: o.id,
    caseId: o.listingId,
    state: o.state,
    stateSince: o.stateSince,
    version: o.version,
    bank: { id: v.bank.id, name: v.bank.name },
    product: v.product ? { id: v.product.id, name: v.product.name } : null,
    listing: { state: l.state, caseNo: l.caseNo, amountFen: l.amountFen, months: l.months, validUntil: l.validUntil },
    principalFen: o.principalFen,
    rateBp: o.rateBp,
    months: o.months,
    method: o.method,
    drawnOn: o.drawnOn,
    dueDay: o.dueDay,
    fees: o.fees,
    requiresInsurance: o.requiresInsurance,
    conditions: o.conditions,
    otherConditions: o.otherConditions,
    validUntil: o.validUntil,
    releasedOn: o.releasedOn,
    acceptedOn: o.accepted?.on ?? null,
    netCost: v.cost ? presentNetCost(v.cost, lang) : null,
    rank: v.rank,
    shortfallFen: v.shortfallFen,
    isCheapestInFull: v.isCheapestInFull,
    availableEvents: toAvailableEvents(v.events),
  };
}
