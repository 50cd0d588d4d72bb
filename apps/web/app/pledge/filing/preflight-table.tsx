import { Citation, DataTable, groundVerdicts, Notice, StateTag, useText, type CitationView } from '@zhiya/web-ui';
import { text } from './text';

export interface AnswerView {
  readonly code: string;
  readonly check: string;
  readonly verdict: string;
  readonly title: string;
  readonly todo: string | null;
  readonly because: string | null;
  readonly citation: CitationView | null;
  readonly isWaivedByDeclaration: boolean;
  readonly isAcknowledged: boolean;
}

const codeOf = (a: AnswerView) => (/^[A-Z]\d/.test(a.code) ? a.code : null);

function Answers({ answers, caption }: { answers: readonly AnswerView[]; caption: string }) {
  const t = useText(text);
  return (
    <DataTable
      caption={caption}
      rows={answers}
      rowKey={(a) => a.code}
      columns={[
        {
          key: 'ground',
          head: t.ground,
          lead: true,
          cell: (a) => (
            <>
              {a.title}
              <span className="sub num">{codeOf(a)}</span>
            </>
          ),
        },
        {
          key: 'verdict',
          head: t.verdict,
          cell: (a) => (
            <>
              <StateTag states={groundVerdicts} state={a.verdict} />
              {a.isAcknowledged ? <span className="sub">{t.acknowledged}</span> : null}
            </>
          ),
        },
        {
          key: 'basis',
          head: t.basis,
          cell: (a) => (
            <>
              {a.because ? <span className="sub">{a.because}</span> : null}
              {a.todo && !a.isAcknowledged ? <span>{a.todo}</span> : null}
              {a.citation ? (
                <span className="sub">
                  <Citation citation={a.citation} inline />
                </span>
              ) : a.because || a.todo ? null : (
                <span className="sub">{t.noCitation}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Every ground in force: what would be refused, what to look into, and behind a click what is in order. */
export function PreflightTable({ answers }: { answers: readonly AnswerView[] }) {
  const t = useText(text);
  const troubling = [...answers.filter((a) => a.verdict === 'FAIL'), ...answers.filter((a) => a.verdict === 'UNKNOWN')];
  const clear = answers.filter((a) => a.verdict === 'PASS');
  return (
    <>
      {troubling.length > 0 ? (
        <Answers answers={troubling} caption={t.preflight} />
      ) : (
        <Notice tone="ok">{t.allClear}</Notice>
      )}
      {clear.length > 0 ? (
        <details className="more form-after">
          <summary>{t.clear(clear.length)}</summary>
          <Answers answers={clear} caption={t.clear(clear.length)} />
        </details>
      ) : null}
    </>
  );
}
