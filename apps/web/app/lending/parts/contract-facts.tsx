import {
  DateText,
  defineText,
  DefinitionList,
  Money,
  Percent,
  repaymentMethodText,
  useLabel,
  useText,
} from '@zhiya/web-ui';

export interface ContractView {
  readonly contractNo?: string | null;
  readonly borrower?: { readonly name: string } | null;
  readonly bank?: { readonly name: string } | null;
  readonly principalFen: number;
  readonly rateBp: number;
  readonly months: number;
  readonly method: string;
  readonly dueDay?: number | null;
  readonly plannedOn: string;
  readonly maturesOn: string;
  readonly otherConditions?: string | null;
  readonly issuedOn?: string | null;
  readonly borrowerSignedOn?: string | null;
  readonly bankSignedOn?: string | null;
  readonly drawnOn?: string | null;
  readonly settledOn?: string | null;
}

const text = defineText({
  zh: {
    contractNo: '合同编号',
    noNumber: '待银行编号',
    borrower: '借款人',
    bank: '贷款人（质权人）',
    principal: '贷款本金',
    rate: '年利率',
    months: '期限',
    monthCount: (n: number) => `${n} 个月`,
    method: '还款方式',
    due: '每月还款日',
    dueDay: (n: number) => `${n} 日`,
    drawdownDay: '放款对应日',
    plannedOn: '预计放款日',
    drawnOn: '放款日',
    maturesOn: '到期日',
    other: '其他约定',
    issuedOn: '提交签署',
    borrowerSignedOn: '企业签署',
    bankSignedOn: '银行会签',
    settledOn: '结清日',
  },
  en: {
    contractNo: 'Contract',
    noNumber: 'not numbered yet',
    borrower: 'Borrower',
    bank: 'Lender (pledgee)',
    principal: 'Principal',
    rate: 'Yearly rate',
    months: 'Term',
    monthCount: (n: number) => `${n} months`,
    method: 'Repayment',
    due: 'Due day',
    dueDay: (n: number) => `day ${n}`,
    drawdownDay: 'as the drawdown',
    plannedOn: 'Drawdown expected',
    drawnOn: 'Drawn down on',
    maturesOn: 'Matures on',
    other: 'Also agreed',
    issuedOn: 'Issued',
    borrowerSignedOn: 'Borrower signed',
    bankSignedOn: 'Bank signed',
    settledOn: 'Settled on',
  },
});

/** The contract's terms and dates: those of the accepted offer, copied. */
export function ContractFacts({ contract: c }: { contract: ContractView }) {
  const t = useText(text);
  const method = useLabel(repaymentMethodText);
  const date = (label: string, value: string | null | undefined) =>
    value ? [{ label, value: <DateText value={value} /> }] : [];
  return (
    <DefinitionList
      items={[
        { label: t.contractNo, value: c.contractNo ? <b className="num">{c.contractNo}</b> : t.noNumber },
        { label: t.borrower, value: c.borrower?.name },
        { label: t.bank, value: c.bank?.name },
        { label: t.principal, value: <Money fen={c.principalFen} unit /> },
        { label: t.rate, value: <Percent bp={c.rateBp} /> },
        { label: t.months, value: t.monthCount(c.months) },
        { label: t.method, value: method(c.method) },
        { label: t.due, value: c.dueDay ? t.dueDay(c.dueDay) : t.drawdownDay },
        ...(c.drawnOn ? date(t.drawnOn, c.drawnOn) : date(t.plannedOn, c.plannedOn)),
        ...date(t.maturesOn, c.maturesOn),
        ...date(t.issuedOn, c.issuedOn),
        ...date(t.borrowerSignedOn, c.borrowerSignedOn),
        ...date(t.bankSignedOn, c.bankSignedOn),
        ...date(t.settledOn, c.settledOn),
        ...(c.otherConditions ? [{ label: t.other, value: <span className="pre">{c.otherConditions}</span> }] : []),
      ]}
    />
  );
}
