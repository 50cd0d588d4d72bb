import { formatYuan } from '@zhiya/kernel';
import { Money, Percent, supportKindText, useLabel, useText, Why } from '@zhiya/web-ui';
import { Fragment } from 'react';
import type { CostView } from './offers.server';
import { offerText } from './text';

/** From interest over fees and support to the one figure that offers are compared by. */
export function NetCostSum({ cost }: { cost: CostView }) {
  const t = useText(offerText);
  const rows = [
    [t.interest, cost.interestFen],
    [t.feesTotal, cost.feesFen],
    [t.support, -cost.supportsFen],
    [t.net, cost.netFen],
  ] as const;
  return (
    <dl className="sum-list">
      {rows.map(([label, fen]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <Money fen={fen} unit />
          </dd>
        </Fragment>
      ))}
      <dt className="total-label">{t.netCost}</dt>
      <dd className="total">{typeof cost.yearlyBp === 'number' ? <Percent bp={cost.yearlyBp} /> : '–'}</dd>
      <dt>{t.effective}</dt>
      <dd>{typeof cost.effectiveBp === 'number' ? <Percent bp={cost.effectiveBp} /> : '–'}</dd>
    </dl>
  );
}

/** Each amount of expected support with its clause and arithmetic. */
export function SupportWhy({ cost }: { cost: CostView }) {
  const t = useText(offerText);
  const kindName = useLabel(supportKindText);
  return (
    <details className="more">
      <summary>{t.why}</summary>
      {cost.supports.length === 0 ? <p className="small muted">{t.noSupport}</p> : null}
      <div className="stack tight">
        {cost.supports.map((s) => (
          <div key={`${s.title}${s.kind}${s.year}`}>
            <h3>{t.whyOne(kindName(s.kind), formatYuan(s.amountFen), s.year)}</h3>
            <p className="small muted">{s.title}</p>
            <Why citations={s.citations} steps={[...s.steps, t.expected(s.expectedOn)]} />
          </div>
        ))}
        {cost.assumptions.length > 0 ? (
          <div>
            <h3>{t.assumptions}</h3>
            <ul className="small muted bullets">
              {cost.assumptions.map((a) => (
                <li key={a}>{a}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <p className="small muted">{t.estimateOnly}</p>
      </div>
    </details>
  );
}
