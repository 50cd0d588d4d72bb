import {
  CitationSource,
  DataTable,
  DateText,
  Money,
  rightEventText,
  useLabel,
  useText,
  type CitationView,
} from '@zhiya/web-ui';
import { text } from './text';

export interface RightEventView {
  readonly kind: string;
  readonly on?: string | null;
  readonly amountFen?: number | null;
  readonly months?: number | null;
  readonly backTo?: string | null;
  readonly citation: CitationView;
  readonly confidence: string;
}

/** Fees, renewals and the end of the right on their days, each with the clause it rests on. */
export function RightCalendar({ events, today }: { events: readonly RightEventView[]; today: string }) {
  const t = useText(text);
  const name = useLabel(rightEventText);
  if (events.length === 0) return <p className="muted small">{t.noCalendar}</p>;
  return (
    <DataTable
      caption={t.calendar}
      rows={events.map((e, i) => ({ ...e, key: `${i}` }))}
      rowKey={(e) => e.key}
      columns={[
        {
          key: 'what',
          head: t.event,
          lead: true,
          cell: (e) => (
            <>
              {name(e.kind)}
              {e.months && e.kind === 'FEE_SURCHARGE' ? <span className="sub">{t.late(e.months)}</span> : null}
              {e.months && e.kind === 'RESTORATION_ENDS' ? <span className="sub">{t.fromNotice(e.months)}</span> : null}
              {e.backTo ? <span className="sub">{t.backTo(e.backTo)}</span> : null}
            </>
          ),
        },
        {
          key: 'on',
          head: t.day,
          cell: (e) =>
            e.on ? (
              <>
                <DateText value={e.on} />
                {e.on < today ? <span className="sub">{t.past}</span> : null}
              </>
            ) : (
              <span className="muted">{t.unknownDay}</span>
            ),
        },
        {
          key: 'amount',
          head: t.toPay,
          right: true,
          cell: (e) => (typeof e.amountFen === 'number' ? <Money fen={e.amountFen} /> : null),
        },
        {
          key: 'basis',
          head: t.basis,
          cell: (e) => (
            <span className="small muted">
              <CitationSource citation={e.citation} />
              {e.confidence === 'official' || e.confidence === 'reading' ? null : ` · ${t.unverified}`}
            </span>
          ),
        },
      ]}
    />
  );
}
