import {
  DateText,
  DefinitionList,
  Money,
  Percent,
  defineText,
  listIn,
  loanPurposeText,
  repaymentMethodText,
  rightKindText,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';

const text = defineText({
  zh: {
    amount: '金额',
    months: '期限',
    monthsOf: (n: number) => `${n} 个月`,
    purpose: '用途',
    rights: '质押的权利',
    count: (n: number) => `${n} 项`,
    division: '所在地',
    industry: '行业',
    rate: '可接受的最高年利率',
    method: '希望的还款方式',
    any: '不限',
    published: '挂牌日',
    until: '有效期至',
  },
  en: {
    amount: 'Amount',
    months: 'Term',
    monthsOf: (n: number) => `${n} months`,
    purpose: 'Purpose',
    rights: 'Rights',
    count: (n: number) => `× ${n}`,
    division: 'Division',
    industry: 'Industry',
    rate: 'Highest yearly rate',
    method: 'Repayment wished for',
    any: 'any',
    published: 'Published',
    until: 'Until',
  },
});

export interface CardView {
  readonly amountFen: number;
  readonly months: number;
  readonly purpose: string;
  readonly rights: readonly { readonly rightKind: string; readonly count: number }[];
  readonly divisionName: string;
  readonly industryName: string;
  readonly maxRateBp: number | null;
  readonly method: string | null;
  readonly publishedOn: string;
  readonly validUntil: string;
}

/** Kinds and numbers of rights in a line: 发明专利 1 项、注册商标 1 项 */
export function RightCounts({ rights }: { rights: CardView['rights'] }) {
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  return (
    <>
      {listIn(
        useLanguage(),
        rights.map((r) => `${kindName(r.rightKind)} ${t.count(r.count)}`),
      )}
    </>
  );
}

/** What the market tells of a listing: no name, no number. */
export function CardFacts({ card: c }: { card: CardView }) {
  const t = useText(text);
  const purpose = useLabel(loanPurposeText);
  const method = useLabel(repaymentMethodText);
  return (
    <DefinitionList
      items={[
        { label: t.amount, value: <Money fen={c.amountFen} large /> },
        { label: t.months, value: t.monthsOf(c.months) },
        { label: t.purpose, value: purpose(c.purpose) },
        { label: t.rights, value: <RightCounts rights={c.rights} /> },
        { label: t.division, value: c.divisionName },
        { label: t.industry, value: c.industryName },
        { label: t.rate, value: c.maxRateBp === null ? t.any : <Percent bp={c.maxRateBp} /> },
        { label: t.method, value: c.method ? method(c.method) : t.any },
        { label: t.published, value: <DateText value={c.publishedOn} /> },
        { label: t.until, value: <DateText value={c.validUntil} /> },
      ]}
    />
  );
}
