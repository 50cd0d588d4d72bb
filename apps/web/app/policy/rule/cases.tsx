import { formatYuan } from '@zhiya/kernel';
import { DataTable, DefinitionList, Money, supportKindText, useLabel, useText } from '@zhiya/web-ui';
import type { RuleCasesPartsFragment } from '@zhiya/web-api-client';
import { text } from './text';

type Case = RuleCasesPartsFragment['largest'][number];
const keyOf = (c: Case): string => `${c.subjectId} ${c.kind} ${c.year}`;

/** What a draft changes of the bureau's book. */
export function RuleCases({ cases }: { cases: RuleCasesPartsFragment }) {
  const t = useText(text);
  const kind = useLabel(supportKindText);
  const waiting = cases.unknown > 0 ? <p>{t.caseUnknown(cases.unknown)}</p> : null;
  if (cases.changed === 0)
    return (
      <>
        <p>{cases.subjects === 0 ? t.caseEmpty : t.caseNone(cases.subjects)}</p>
        {waiting}
      </>
    );
  return (
    <div className="stack tight">
      <p>{t.caseSome(cases.changed, cases.affected, cases.subjects)}</p>
      <DefinitionList
        right
        items={[
          { label: t.before, value: <Money fen={cases.beforeFen} /> },
          { label: t.after, value: <Money fen={cases.afterFen} /> },
          { label: t.difference, value: <Money fen={cases.differenceFen} /> },
        ]}
      />
      <DataTable
        caption={t.largest}
        showCaption
        rows={cases.largest}
        rowKey={keyOf}
        columns={[
          { key: 'who', head: t.who, lead: true, cell: (c) => c.label || t.hidden },
          { key: 'kind', head: t.kind, cell: (c) => kind(c.kind) },
          { key: 'year', head: t.year, cell: (c) => c.year },
          ...amounts(t),
        ]}
      />
      {waiting}
    </div>
  );
}

/** What it does to round sums, where nobody has paid yet. */
export function RuleExamples({ cases }: { cases: RuleCasesPartsFragment }) {
  const t = useText(text);
  const kind = useLabel(supportKindText);
  const waiting = cases.unknown > 0 ? <p>{t.caseUnknown(cases.unknown)}</p> : null;
  if (cases.changed === 0) return waiting ?? <p>{t.exampleNone}</p>;
  return (
    <>
      <DataTable
        caption={t.examples}
        rows={[...cases.largest].sort((a, b) => Number(a.label) - Number(b.label))}
        rowKey={keyOf}
        columns={[
          { key: 'paid', head: t.paid, lead: true, cell: (c) => t.example(formatYuan(Number(c.label))) },
          { key: 'kind', head: t.kind, cell: (c) => kind(c.kind) },
          ...amounts(t),
        ]}
      />
      {waiting}
    </>
  );
}

const amounts = (t: { readonly before: string; readonly after: string; readonly difference: string }) => [
  { key: 'before', head: t.before, right: true, cell: (c: Case) => <Money fen={c.beforeFen} /> },
  { key: 'after', head: t.after, right: true, cell: (c: Case) => <Money fen={c.afterFen} /> },
  { key: 'difference', head: t.difference, right: true, cell: (c: Case) => <Money fen={c.differenceFen} /> },
];
