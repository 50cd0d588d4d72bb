import { Link } from '@remix-run/react';
import {
  DataTable,
  DateText,
  defineText,
  filingStates,
  registryText,
  StateTag,
  Tag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { RightName, type RightView } from '../../assets/parts';

export interface FilingRow {
  readonly id: string;
  readonly contractNo: string;
  readonly state: string;
  readonly stateSince: string;
  readonly right?: RightView | null;
  readonly registry: string;
  readonly pledgor?: { readonly name: string } | null;
  readonly filedOn?: string | null;
  readonly examinationDueOn?: string | null;
  readonly registrationNo?: string | null;
  readonly registeredOn?: string | null;
  readonly releasedOn?: string | null;
  readonly preflight: { readonly failed: readonly string[]; readonly unknown: readonly string[] };
}

const text = defineText({
  zh: {
    caption: '质押登记',
    right: '权利',
    registry: '登记机构',
    pledgor: '出质人',
    progress: '进度',
    state: '状态',
    filed: (d: string) => `${d} 提交`,
    due: (d: string) => `应在 ${d} 前审查完毕`,
    since: (d: string) => `质权自 ${d} 设立`,
    released: (d: string) => `${d} 注销`,
    fails: (n: number) => `自查 ${n} 项会被拒绝`,
    unknown: (n: number) => `自查 ${n} 项待核实`,
    clear: '自查未见问题',
  },
  en: {
    caption: 'Pledge filings',
    right: 'Right',
    registry: 'Registry',
    pledgor: 'Pledgor',
    progress: 'Progress',
    state: 'State',
    filed: (d: string) => `filed ${d}`,
    due: (d: string) => `to be examined by ${d}`,
    since: (d: string) => `stands since ${d}`,
    released: (d: string) => `released ${d}`,
    fails: (n: number) => `pre-flight: ${n} would be refused`,
    unknown: (n: number) => `pre-flight: ${n} to look into`,
    clear: 'pre-flight finds nothing',
  },
});

function Progress({ filing: f }: { filing: FilingRow }) {
  const t = useText(text);
  if (f.state === 'DRAFT' || f.state === 'CORRECTION')
    return f.preflight.failed.length > 0 ? (
      <Tag tone="bad">{t.fails(f.preflight.failed.length)}</Tag>
    ) : f.preflight.unknown.length > 0 ? (
      <Tag tone="back">{t.unknown(f.preflight.unknown.length)}</Tag>
    ) : (
      <Tag tone="ok">{t.clear}</Tag>
    );
  const lines: ReactNode[] = [
    f.registrationNo ? (
      <b key="no" className="num">
        {f.registrationNo}
      </b>
    ) : null,
    f.releasedOn
      ? t.released(f.releasedOn)
      : f.registeredOn
        ? t.since(f.registeredOn)
        : f.filedOn
          ? t.filed(f.filedOn)
          : null,
    f.state === 'SUBMITTED' && f.examinationDueOn ? t.due(f.examinationDueOn) : null,
  ];
  return (
    <>
      {lines.map((line, i) =>
        line ? (
          <span key={i} className="sub num">
            {line}
          </span>
        ) : null,
      )}
    </>
  );
}

export function FilingTable({
  filings,
  withPledgor = false,
  empty,
}: {
  filings: readonly FilingRow[];
  withPledgor?: boolean;
  empty?: ReactNode;
}) {
  const t = useText(text);
  const registry = useLabel(registryText);
  return (
    <DataTable
      caption={t.caption}
      rows={filings}
      rowKey={(f) => f.id}
      empty={empty}
      columns={[
        {
          key: 'right',
          head: t.right,
          lead: true,
          cell: (f) =>
            f.right ? (
              <RightName right={f.right} to={`/app/filings/${f.id}`} />
            ) : (
              <Link to={`/app/filings/${f.id}`}>{f.contractNo}</Link>
            ),
        },
        ...(withPledgor
          ? [
              {
                key: 'pledgor',
                head: t.pledgor,
                cell: (f: FilingRow) => (
                  <>
                    {f.pledgor?.name}
                    <span className="sub num">{f.contractNo}</span>
                  </>
                ),
              },
            ]
          : []),
        { key: 'registry', head: t.registry, cell: (f) => registry(f.registry) },
        { key: 'progress', head: t.progress, cell: (f) => <Progress filing={f} /> },
        {
          key: 'state',
          head: t.state,
          cell: (f) => (
            <>
              <StateTag states={filingStates} state={f.state} />
              <span className="sub">
                <DateText value={f.stateSince} />
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
