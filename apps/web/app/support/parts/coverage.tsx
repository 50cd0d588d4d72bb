import { Link } from '@remix-run/react';
import {
  DataTable,
  DateText,
  Money,
  Percent,
  StateTag,
  coverageStates,
  rightKindText,
  useLabel,
  useText,
  type Column,
} from '@zhiya/web-ui';
import type { CoverageView } from './support-parts.server';
import { supportText } from './text';

/** Rights by kind with their number: 发明专利 1、注册商标 1. */
export function RightKinds({ kinds }: { kinds: readonly string[] }) {
  const name = useLabel(rightKindText);
  const counted = [...new Set(kinds)].map((k) => `${name(k)} ${kinds.filter((x) => x === k).length}`);
  return <>{counted.join('、')}</>;
}

export function CoverageTable({ coverages, caption }: { coverages: readonly CoverageView[]; caption: string }) {
  const t = useText(supportText);
  const columns: readonly Column<CoverageView>[] = [
    {
      key: 'borrower',
      head: t.borrower,
      lead: true,
      cell: (c) => <Link to={`/app/coverage/${c.id}`}>{c.borrower?.name ?? c.contractId}</Link>,
    },
    { key: 'bank', head: t.bank, cell: (c) => c.bank?.name ?? '' },
    { key: 'principal', head: t.principal, right: true, cell: (c) => <Money fen={c.principalFen} /> },
    { key: 'share', head: t.share, right: true, cell: (c) => <Percent bp={c.ipShareBp} /> },
    { key: 'covered', head: t.covered, right: true, cell: (c) => <Money fen={c.coveredFen} /> },
    { key: 'drawn', head: t.drawnOn, cell: (c) => <DateText value={c.drawnOn} /> },
    { key: 'state', head: t.state, cell: (c) => <StateTag states={coverageStates} state={c.state} /> },
  ];
  return <DataTable caption={caption} rows={coverages} rowKey={(c) => c.id} columns={columns} />;
}
