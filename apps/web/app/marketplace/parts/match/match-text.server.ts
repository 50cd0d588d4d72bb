import type { Facts } from '@zhiya/kernel';
import {
  factPercent,
  factYuan,
  labelIn,
  listIn,
  repaymentMethodText,
  rightKindText,
  type Language,
} from '@zhiya/web-ui';
import { divisionName } from '../../../kit/divisions.server';

interface Point {
  readonly code: string;
  readonly weight: number;
  readonly facts?: unknown;
}
type Say = (f: Facts, language: Language) => string;
interface Words {
  readonly zh: { readonly met: Say; readonly unmet: Say };
  readonly en: { readonly met: Say; readonly unmet: Say };
}

const strings = (v: Facts[string]): readonly string[] =>
  Array.isArray(v) ? v.filter((x): x is string => typeof x === 'string') : [];
const kinds = (v: Facts[string], l: Language) =>
  listIn(
    l,
    strings(v).map((k) => labelIn(rightKindText, l, k)),
  );
const methods = (v: Facts[string], l: Language) =>
  listIn(
    l,
    strings(v).map((k) => labelIn(repaymentMethodText, l, k)),
  );
const divisions = (v: Facts[string], l: Language) =>
  listIn(
    l,
    strings(v).map((d) => divisionName(d, l)),
  );
const text = (v: Facts[string]) => (v === undefined || v === null ? '' : String(v));

const yuan = (f: Facts): readonly [string, string] => [
  factYuan(f.amountFen),
  `${factYuan(f.minFen)}–${factYuan(f.maxFen)}`,
];

/** Both sides of a point in words: what the listing has, what the product asks. */
const POINTS: Readonly<Record<string, Words>> = {
  'MATCH.KINDS': {
    zh: { met: (f, l) => `接受${kinds(f.accepted, l)}`, unmet: (f, l) => `不接受${kinds(f.refused, l)}` },
    en: { met: (f, l) => `Takes ${kinds(f.accepted, l)}`, unmet: (f, l) => `Does not take ${kinds(f.refused, l)}` },
  },
  'MATCH.AMOUNT': {
    zh: {
      met: (f) => `金额 ${yuan(f)[0]} 元在 ${yuan(f)[1]} 元之内`,
      unmet: (f) => `金额 ${yuan(f)[0]} 元不在 ${yuan(f)[1]} 元之内`,
    },
    en: {
      met: (f) => `CNY ${yuan(f)[0]} is within ${yuan(f)[1]}`,
      unmet: (f) => `CNY ${yuan(f)[0]} is outside ${yuan(f)[1]}`,
    },
  },
  'MATCH.MONTHS': {
    zh: {
      met: (f) => `期限 ${text(f.months)} 个月在 ${text(f.min)}–${text(f.max)} 个月之内`,
      unmet: (f) => `期限 ${text(f.months)} 个月不在 ${text(f.min)}–${text(f.max)} 个月之内`,
    },
    en: {
      met: (f) => `${text(f.months)} months is within ${text(f.min)}–${text(f.max)}`,
      unmet: (f) => `${text(f.months)} months is outside ${text(f.min)}–${text(f.max)}`,
    },
  },
  'MATCH.DIVISION': {
    zh: {
      met: (f, l) => `服务地区包含${divisionName(text(f.division), l)}`,
      unmet: (f, l) => `只服务${divisions(f.served, l)}`,
    },
    en: {
      met: (f, l) => `Serves ${divisionName(text(f.division), l)}`,
      unmet: (f, l) => `Serves ${divisions(f.served, l)} only`,
    },
  },
  'MATCH.YEARS_REGISTERED': {
    zh: { met: (f) => `成立满 ${text(f.years)} 年`, unmet: (f) => `要求成立满 ${text(f.years)} 年，企业成立未满` },
    en: {
      met: (f) => `Registered for ${text(f.years)} years or more`,
      unmet: (f) => `Asks for ${text(f.years)} years since registration; the enterprise is younger`,
    },
  },
  'MATCH.RATE': {
    zh: {
      met: (f) =>
        f.maxRateBp === null
          ? '企业未限定利率'
          : `最低 ${factPercent(f.fromBp)}，不高于可接受的 ${factPercent(f.maxRateBp)}`,
      unmet: (f) => `最低 ${factPercent(f.fromBp)}，高于可接受的 ${factPercent(f.maxRateBp)}`,
    },
    en: {
      met: (f) =>
        f.maxRateBp === null
          ? 'No limit of the rate was named'
          : `From ${factPercent(f.fromBp)}, within the ${factPercent(f.maxRateBp)} accepted`,
      unmet: (f) => `From ${factPercent(f.fromBp)}, above the ${factPercent(f.maxRateBp)} accepted`,
    },
  },
  'MATCH.RIGHT_LIFE': {
    zh: {
      met: (f) => `各项权利在 ${text(f.maturityOn)} 到期日仍有效`,
      unmet: (f) => `有 ${strings(f.assetIds).length} 项权利在 ${text(f.maturityOn)} 前届满`,
    },
    en: {
      met: (f) => `Every right outlives ${text(f.maturityOn)}`,
      unmet: (f) => `${strings(f.assetIds).length} of the rights end before ${text(f.maturityOn)}`,
    },
  },
  'MATCH.METHOD': {
    zh: {
      met: (f, l) => `提供${labelIn(repaymentMethodText, l, text(f.wanted))}`,
      unmet: (f, l) => `不提供${labelIn(repaymentMethodText, l, text(f.wanted))}，提供${methods(f.offered, l)}`,
    },
    en: {
      met: (f, l) => `Offers “${labelIn(repaymentMethodText, l, text(f.wanted))}”`,
      unmet: (f, l) => `Offers ${methods(f.offered, l)}, not “${labelIn(repaymentMethodText, l, text(f.wanted))}”`,
    },
  },
  'WISH.RIGHT_KIND': {
    zh: { met: (f, l) => `含偏好的${kinds(f.kinds, l)}`, unmet: (f, l) => `希望含${kinds(f.kinds, l)}` },
    en: {
      met: (f, l) => `Holds ${kinds(f.kinds, l)}, as preferred`,
      unmet: (f, l) => `Would rather see ${kinds(f.kinds, l)}`,
    },
  },
  'WISH.RIGHTS_AT_LEAST': {
    zh: { met: (f) => `权利不少于 ${text(f.count)} 项`, unmet: (f) => `希望权利不少于 ${text(f.count)} 项` },
    en: {
      met: (f) => `${text(f.count)} rights or more`,
      unmet: (f) => `Would rather see ${text(f.count)} rights or more`,
    },
  },
  'WISH.LIFE_BEYOND_LOAN': {
    zh: {
      met: (f) => `贷款到期后权利仍有 ${text(f.months)} 个月以上`,
      unmet: (f) => `希望贷款到期后权利仍有 ${text(f.months)} 个月以上`,
    },
    en: {
      met: (f) => `Rights live ${text(f.months)} months beyond the loan`,
      unmet: (f) => `Would rather see ${text(f.months)} months of life beyond the loan`,
    },
  },
  'WISH.INDUSTRY': {
    zh: {
      met: (f) => `属偏好行业（${strings(f.industries).join('、')}）`,
      unmet: (f) => `偏好行业 ${strings(f.industries).join('、')}`,
    },
    en: {
      met: (f) => `Of a preferred industry (${strings(f.industries).join(', ')})`,
      unmet: (f) => `Prefers industries ${strings(f.industries).join(', ')}`,
    },
  },
  'WISH.DIVISION': {
    zh: {
      met: (f, l) => `在偏好的${divisions(f.divisions, l)}`,
      unmet: (f, l) => `偏好${divisions(f.divisions, l)}的企业`,
    },
    en: {
      met: (f, l) => `In ${divisions(f.divisions, l)}, as preferred`,
      unmet: (f, l) => `Prefers enterprises of ${divisions(f.divisions, l)}`,
    },
  },
  'WISH.YEARS_REGISTERED': {
    zh: { met: (f) => `成立满 ${text(f.years)} 年，合乎偏好`, unmet: (f) => `希望成立满 ${text(f.years)} 年` },
    en: {
      met: (f) => `Registered for ${text(f.years)} years, as preferred`,
      unmet: (f) => `Would rather see ${text(f.years)} years of registration`,
    },
  },
};

/** A match point as people read it; `weight` 0 bars or costs nothing, anything else is what an unmet wish costs of the score. */
export function matchLines(
  points: readonly Point[],
  side: 'met' | 'unmet',
  language: Language,
): readonly { readonly text: string; readonly weight: number }[] {
  return points.map((p) => ({
    text: POINTS[p.code]?.[language][side]((p.facts ?? {}) as Facts, language) ?? p.code,
    weight: p.weight,
  }));
}
