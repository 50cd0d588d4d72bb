import { formatYuan } from '@zhiya/kernel';
import {
  DateText,
  Money,
  offerConditionText,
  offerFeeText,
  Percent,
  repaymentMethodText,
  useLabel,
  useText,
  type Fact,
} from '@zhiya/web-ui';
import type { OfferView } from './offers.server';
import { offerText } from './text';

/** The terms of an offer as label and value: for the offer's page and for checking before a decision. */
export function useOfferFacts(o: OfferView): readonly Fact[] {
  const t = useText(offerText);
  const methodName = useLabel(repaymentMethodText);
  const feeName = useLabel(offerFeeText);
  const conditionName = useLabel(offerConditionText);
  const lines = (items: readonly string[], none: string) =>
    items.length === 0 ? (
      none
    ) : (
      <ul className="plain">
        {items.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return [
    { label: t.bank, value: o.bank.name },
    { label: t.product, value: o.product?.name ?? t.noProduct },
    {
      label: t.principal,
      value: (
        <>
          <Money fen={o.principalFen} unit />
          {o.shortfallFen > 0 ? <span className="small muted"> {t.shortfall(formatYuan(o.shortfallFen))}</span> : null}
        </>
      ),
    },
    { label: t.rate, value: <Percent bp={o.rateBp} /> },
    { label: t.months, value: t.monthsValue(o.months) },
    { label: t.method, value: methodName(o.method) },
    { label: t.drawnOn, value: <DateText value={o.drawnOn} /> },
    { label: t.due, value: o.dueDay === null || o.dueDay === undefined ? t.dueAsDrawn : t.dueOnDay(o.dueDay) },
    { label: t.maturity, value: o.cost ? <DateText value={o.cost.maturityOn} /> : '–' },
    {
      label: t.fees,
      value: lines(
        o.fees.map((f) => `${feeName(f.kind)} ${formatYuan(f.amountFen)} · ${f.dueOn ?? t.atSigning}`),
        t.noFees,
      ),
    },
    { label: t.insurance, value: o.requiresInsurance ? t.insuranceRequired : t.insuranceFree },
    { label: t.conditions, value: lines(o.conditions.map(conditionName), t.none) },
    { label: t.otherConditions, value: o.otherConditions ?? t.none },
    { label: t.validUntil, value: <DateText value={o.validUntil} /> },
  ];
}
