import { useLoaderData } from '@remix-run/react';
import { formatBp, formatYuan } from '@zhiya/kernel';
import { DataTable, DateText, LinkButton, Money, Page, Sheet, Why, cashFlowText, supportKindText, useLabel, useText } from '@zhiya/web-ui';
import { CalculatorForm, CalculatorResult } from '../../components/calculator';
import { calculatorText } from '../../components/calculator-text';
import { PublicFrame } from '../../components/frame';
import { titled } from '../../lib/meta';
import type { loader } from './estimate.server';
import { text } from './text';

export { loader } from './estimate.server';
export const meta = titled(text, (t) => t.title, (t) => t.lead);

type Result = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['result']>;

function CashFlows({ rows }: { rows: Result['rows'] }) {
  const t = useText(text);
  const kindName = useLabel(cashFlowText);
  const supportName = useLabel(supportKindText);
  const nameOf = (r: Result['rows'][number]) =>
    r.kind === 'SUPPORT' ? supportName(r.code) : r.kind === 'FEE' ? (t.fee[r.code as keyof typeof t.fee] ?? r.code) : r.kind === 'INSTALMENT' ? t.instalment(r.code.replace('INSTALMENT_', '')) : kindName(r.kind);
  return (
    <details className="more">
      <summary>{t.flows}</summary>
      <p className="small muted">{t.flowsNote}</p>
      <DataTable
        caption={t.flows}
        phone="scroll"
        rows={rows}
        rowKey={(r) => `${r.on}${r.code}`}
        columns={[
          { key: 'on', head: t.on, lead: true, cell: (r) => <DateText value={r.on} /> },
          { key: 'item', head: t.item, cell: nameOf },
          { key: 'amount', head: t.amount, right: true, cell: (r) => <Money fen={r.amountFen} /> },
          { key: 'running', head: t.running, right: true, cell: (r) => <Money fen={r.runningFen} /> },
        ]}
      />
    </details>
  );
}

function Answer({ result }: { result: Result }) {
  const t = useText(text);
  const kindName = useLabel(supportKindText);
  return (
    <>
      {result.items.map((i) => (
        <Sheet key={`${i.kind}${i.year}`} title={t.why(kindName(i.kind), formatYuan(i.amount), i.year)}>
          <Why citations={i.citations} steps={[...i.steps, t.expected(i.expectedOn)]} />
        </Sheet>
      ))}
      {result.items.length === 0 ? <Sheet>{t.nothing}</Sheet> : null}
      {result.assumptions.length > 0 ? (
        <Sheet title={t.assumptions}>
          <ul className="small muted bullets">
            {result.assumptions.map((a) => (
              <li key={a}>{a}</li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </>
  );
}

export default function Estimate() {
  const { values, result, reply } = useLoaderData<typeof loader>();
  const t = useText(text);
  const c = useText(calculatorText);
  return (
    <PublicFrame>
      <Page title={t.heading} under={t.lead}>
        <div className="beside wide flip">
          <div className="stack">
            {result ? (
              <Sheet title={t.answer} aside={c.rules} id="result">
                <CalculatorResult result={result} />
                {result.effectiveBp === null ? null : (
                  <p className="small muted num">
                    {t.effective} {formatBp(result.effectiveBp)}
                  </p>
                )}
                <CashFlows rows={result.rows} />
                <p className="small muted">{c.caveat}</p>
                <p className="form-after">
                  <LinkButton to="/register?kind=ENTERPRISE">{t.register}</LinkButton>
                </p>
              </Sheet>
            ) : null}
            {result ? <Answer result={result} /> : null}
          </div>
          <Sheet title={t.question}>
            <CalculatorForm values={values} reply={reply} full />
          </Sheet>
        </div>
      </Page>
    </PublicFrame>
  );
}
