import { DataTable, groundVerdicts, StateTag, useText } from '@zhiya/web-ui';
import { text } from './text';

export interface AnswerView {
  readonly code: string;
  readonly check: string;
  readonly verdict: string;
  readonly title: string;
  readonly todo: string | null;
  readonly because: string | null;
  readonly citation: { readonly document: string; readonly clause: string; readonly quote: string } | null;
  readonly isWaivedByDeclaration: boolean;
  readonly isAcknowledged: boolean;
}

const ORDER = ['FAIL', 'UNKNOWN', 'PASS'];

/** Every ground in force, the troubling ones first: the answer, where it is written, what to do. */
export function PreflightTable({ answers }: { answers: readonly AnswerView[] }) {
  const t = useText(text);
  const rows = [...answers].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return (
    <DataTable
      caption={t.preflight}
      rows={rows}
      rowKey={(a) => a.code}
      columns={[
        { key: 'ground', head: t.ground, lead: true, cell: (a) => <>{a.title}<span className="sub num">{a.code}</span></> },
        { key: 'verdict', head: t.verdict, cell: (a) => <><StateTag states={groundVerdicts} state={a.verdict} />{a.isAcknowledged ? <span className="sub">{t.acknowledged}</span> : null}</> },
        {
          key: 'basis',
          head: t.basis,
          cell: (a) => (
            <>
              {a.because ? <span className="sub">{a.because}</span> : null}
              {a.todo && !a.isAcknowledged ? <span>{a.todo}</span> : null}
              <span className="sub">
                {a.citation ? `${a.citation.document} · ${a.citation.clause}` : t.noCitation}
                {a.citation?.quote ? <q>{a.citation.quote}</q> : null}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
