import {
  cashFlowText,
  DataTable,
  DateText,
  defineText,
  Money,
  offerFeeText,
  supportKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';

const text = defineText({
  zh: {
    flows: '现金流量表',
    note: '以借款企业为准：收入为正，支出为负。净成本 = 12 × 月内部收益率，正是使这张表按月折现后恰好为零的利率。',
    on: '日期',
    item: '项目',
    amount: '金额（元）',
    running: '累计（元）',
    instalment: (no: string) => `第 ${no} 期还款`,
  },
  en: {
    flows: 'Cash flows',
    note: 'From the borrower’s side: in is positive, out negative. The net cost is 12 × the monthly rate at which this table comes to nothing.',
    on: 'Date',
    item: 'Item',
    amount: 'Amount (CNY)',
    running: 'Running (CNY)',
    instalment: (no: string) => `Repayment ${no}`,
  },
});

interface Flow {
  readonly on: string;
  readonly kind: string;
  readonly code: string;
  readonly amountFen: number;
  readonly runningFen: number;
}

/** Every flow on its date, with the running total: what a net cost was computed from. */
export function CashFlows({ rows }: { rows: readonly Flow[] }) {
  const t = useText(text);
  const kindName = useLabel(cashFlowText);
  const feeName = useLabel(offerFeeText);
  const supportName = useLabel(supportKindText);
  const nameOf = (r: Flow) => {
    if (r.kind === 'SUPPORT') return supportName(r.code);
    if (r.kind === 'FEE') return feeName(r.code);
    return r.kind === 'INSTALMENT' ? t.instalment(r.code.replace('INSTALMENT_', '')) : kindName(r.kind);
  };
  return (
    <details className="more">
      <summary>{t.flows}</summary>
      <p className="small muted">{t.note}</p>
      <DataTable
        caption={t.flows}
        phone="scroll"
        rows={rows.map((r, i) => ({ ...r, key: `${i}-${r.on}` }))}
        rowKey={(r) => r.key}
        columns={[
          { key: 'on', head: t.on, lead: true, cell: (r) => <DateText value={r.on} /> },
          { key: 'item', head: t.item, cell: (r) => <span className="nowrap">{nameOf(r)}</span> },
          { key: 'amount', head: t.amount, right: true, cell: (r) => <Money fen={r.amountFen} /> },
          { key: 'running', head: t.running, right: true, cell: (r) => <Money fen={r.runningFen} /> },
        ]}
      />
    </details>
  );
}
