import {
  listIn,
  Money,
  Percent,
  preferenceText,
  repaymentMethodText,
  rightKindText,
  useLabel,
  useLanguage,
  useText,
  type Fact,
} from '@zhiya/web-ui';
import { Fragment } from 'react';
import type { ProductView } from './products.server';
import { productText } from './text';

type Wish = ProductView['preferences'][number];

export const AmountRange = ({ min, max }: { min: number; max: number }) => (
  <span className="fig">
    <Money fen={min} large /> – <Money fen={max} large />
  </span>
);
export const RateRange = ({ min, max }: { min: number; max: number }) => (
  <span className="fig">
    <Percent bp={min} /> – <Percent bp={max} />
  </span>
);

export function MonthsRange({ min, max }: { min: number; max: number }) {
  const t = useText(productText);
  return <span className="fig">{t.monthsRange(min, max)}</span>;
}

/** What a product requires, for its page and for the shelf's. */
export function useProductFacts(p: ProductView): readonly Fact[] {
  const t = useText(productText);
  const language = useLanguage();
  const kindName = useLabel(rightKindText);
  const methodName = useLabel(repaymentMethodText);
  return [
    { label: t.kinds, value: listIn(language, p.acceptedKinds.map(kindName)) },
    { label: t.amount, value: <AmountRange min={p.minAmountFen} max={p.maxAmountFen} /> },
    { label: t.months, value: <MonthsRange min={p.minMonths} max={p.maxMonths} /> },
    { label: t.rateRange, value: <RateRange min={p.minRateBp} max={p.maxRateBp} /> },
    { label: t.methods, value: listIn(language, p.methods.map(methodName)) },
    { label: t.divisions, value: listIn(language, p.divisionNames) },
    { label: t.yearsLabel, value: t.years(p.minYearsRegistered) },
    { label: t.insurance, value: p.requiresInsurance ? t.yes : t.no },
  ];
}

/** A bank's wishes with their weights: what raises the score and never bars. */
export function Wishes({ preferences }: { preferences: readonly Wish[] }) {
  const t = useText(productText);
  const language = useLanguage();
  const wishName = useLabel(preferenceText);
  const kindName = useLabel(rightKindText);
  const said = (x: Wish): string => {
    const n = x.number ?? 0;
    if (x.code === 'RIGHTS_AT_LEAST') return t.rights(n);
    if (x.code === 'LIFE_BEYOND_LOAN') return t.monthsBeyond(n);
    if (x.code === 'YEARS_REGISTERED') return t.years(n);
    return listIn(language, [...x.kinds.map(kindName), ...x.industries, ...x.divisionNames]);
  };
  if (preferences.length === 0) return <p className="muted">{t.noWishes}</p>;
  return (
    <dl className="facts-list">
      {preferences.map((x) => (
        <Fragment key={`${x.code}${x.weight}`}>
          <dt>{wishName(x.code)}</dt>
          <dd>
            {said(x)} <span className="small muted num">· {t.weightValue(x.weight)}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
