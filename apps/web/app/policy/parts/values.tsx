import { Citation, confidenceText, DataTable, DateText, Tag, defineText, useLabel, useText } from '@zhiya/web-ui';
import type { Checked, ComparedRow, ValueRow } from './rule-parts.server';

export const ruleText = defineText({
  zh: {
    name: '参数',
    value: '数值',
    from: '自',
    until: '至',
    untilNote: '不含该日',
    open: '无终止日',
    rests: '依据',
    mark: '变化',
    NEW: '新',
    ENDS: '到期',
    GONE: '取代',
    SAME: '不变',
    values: '数值与依据',
    unlisted: '未入库',
  },
  en: {
    name: 'Parameter',
    value: 'Value',
    from: 'From',
    until: 'Until',
    untilNote: 'that day not included',
    open: 'no end',
    rests: 'Rests on',
    mark: 'Change',
    NEW: 'new',
    ENDS: 'ends',
    GONE: 'replaced',
    SAME: 'stays',
    values: 'Values and what they rest on',
    unlisted: 'not in the library yet',
  },
});

export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line} className="fig">
        {line}
      </div>
    ))}
  </>
);

export function RestsOn({ citation }: { citation: ValueRow['citation'] }) {
  return (
    <details className="more">
      <summary>
        {citation.document} · {citation.clause}
      </summary>
      <div className="why">
        <Citation citation={citation} />
      </div>
    </details>
  );
}

/** Whether anybody has compared the words with a text, and whether the library has the document at all. */
export function CheckedTag({ of }: { of: Checked }) {
  const t = useText(ruleText);
  const sure = useLabel(confidenceText);
  return (
    <Tag tone={!of.isListed ? 'back' : of.confidence === 'official' ? 'ok' : 'plain'}>
      {of.isListed ? sure(of.confidence) : t.unlisted}
    </Tag>
  );
}

const TONE = { NEW: 'run', ENDS: 'back', GONE: 'plain', SAME: 'plain' } as const;

/** Dated values, each with where it rests, and where asked with what becomes of it. */
export function ValueTable({
  rows,
  caption,
  isCompared = false,
}: {
  rows: readonly (ValueRow | ComparedRow)[];
  caption: string;
  isCompared?: boolean;
}) {
  const t = useText(ruleText);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(r) => r.key}
      columns={[
        { key: 'name', head: t.name, lead: true, cell: (r) => r.title },
        ...(isCompared
          ? [
              {
                key: 'mark',
                head: t.mark,
                cell: (r: ValueRow | ComparedRow) =>
                  'mark' in r && r.mark !== 'SAME' ? <Tag tone={TONE[r.mark]}>{t[r.mark]}</Tag> : t.SAME,
              },
            ]
          : []),
        { key: 'value', head: t.value, right: true, cell: (r) => <Lines lines={r.lines} /> },
        { key: 'from', head: t.from, cell: (r) => <DateText value={r.from} /> },
        {
          key: 'until',
          head: t.until,
          cell: (r) =>
            r.until ? (
              <span title={t.untilNote}>
                <DateText value={r.until} />
              </span>
            ) : (
              t.open
            ),
        },
        {
          key: 'rests',
          head: t.rests,
          cell: (r) => (
            <>
              <RestsOn citation={r.citation} />
              <CheckedTag of={r} />
            </>
          ),
        },
      ]}
    />
  );
}
