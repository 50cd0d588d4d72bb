import { formatYuan } from '@zhiya/kernel';
import { DataTable, lossPartyText, Money, useLabel, useText } from '@zhiya/web-ui';
import type { RuleLossPartsFragment } from '@zhiya/web-api-client';
import { text } from './text';

type Outcome = RuleLossPartsFragment['before'];

/** What is paid of a loss; where nothing is computed that is said, with why, and never as zero. */
function Payable({ of }: { of: Outcome }) {
  const t = useText(text);
  if (!of) return <>{t.noRule}</>;
  if (typeof of.payableFen === 'number') return <Money fen={of.payableFen} />;
  return (
    <>
      {of.status === 'INELIGIBLE' ? t.barred : t.unknown}
      <div className="small muted">{of.reasons.join('、')}</div>
    </>
  );
}

function Shares({ of }: { of: Outcome }) {
  const party = useLabel(lossPartyText);
  return (
    <>
      {(of?.shares ?? []).map((s) => (
        <div key={s.party}>
          {party(s.party)} <Money fen={s.amountFen} />
        </div>
      ))}
    </>
  );
}

/** What a draft does to losses of round sums: what is paid and who bears what, before and after. */
export function RuleLosses({ losses }: { losses: readonly RuleLossPartsFragment[] }) {
  const t = useText(text);
  if (losses.every((l) => !l.isChanged)) return <p>{t.lossSame}</p>;
  return (
    <DataTable
      caption={t.losses}
      rows={losses}
      rowKey={(l) => String(l.lossFen)}
      columns={[
        { key: 'loss', head: t.loss, lead: true, cell: (l) => t.lossOf(formatYuan(l.lossFen)) },
        { key: 'payableBefore', head: t.payableBefore, right: true, cell: (l) => <Payable of={l.before} /> },
        { key: 'payableAfter', head: t.payableAfter, right: true, cell: (l) => <Payable of={l.after} /> },
        { key: 'sharesBefore', head: t.sharesBefore, right: true, cell: (l) => <Shares of={l.before} /> },
        { key: 'sharesAfter', head: t.sharesAfter, right: true, cell: (l) => <Shares of={l.after} /> },
      ]}
    />
  );
}
