import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  DateText,
  DefinitionList,
  Money,
  Page,
  Percent,
  Sheet,
  StateTag,
  TextArea,
  coverageStates,
  useText,
} from '@zhiya/web-ui';
import { Move } from '../../kit/move';
import { ProposalCard } from '../../kit/proposals';
import { Standing } from '../../kit/standing';
import { RightKinds } from '../parts/coverage';
import { TraceLinks } from '../../kit/trace/argument';
import { traceText } from '../../kit/trace/text';
import { supportText } from '../parts/text';
import { titled } from '../../kit/meta';
import type { action, loader } from './coverage.server';
import { text } from './text';

export { action, loader } from './coverage.server';
export const meta = titled(text, (t) => t.title);

export default function Coverage() {
  const { coverage: c, traces, waiting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const s = useText(supportText);
  const r = useText(traceText);
  const move = { of: c, reply };
  return (
    <Page
      title={c.borrower?.name ?? t.title}
      over={t.title}
      crumbs={[{ to: '/app/coverage', label: t.list }, { label: c.borrower?.name ?? c.id }]}
      under={
        waiting.length > 0 ? <StateTag states={coverageStates} state={c.state} /> : <Standing record="coverage" states={coverageStates} state={c.state} />
      }
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.facts}>
            <DefinitionList
              items={[
                { label: s.bank, value: c.bank?.name ?? '' },
                { label: s.borrower, value: c.borrower?.name ?? '' },
                { label: s.principal, value: <Money fen={c.principalFen} /> },
                { label: s.share, value: <Percent bp={c.ipShareBp} /> },
                { label: s.covered, value: <Money fen={c.coveredFen} /> },
                { label: s.rights, value: <RightKinds kinds={c.rights.map((r) => r.kind)} /> },
                { label: s.drawnOn, value: <DateText value={c.drawnOn} /> },
                { label: s.fund, value: c.fundName },
                {
                  label: t.state,
                  value: (
                    <>
                      <StateTag states={coverageStates} state={c.state} /> <DateText value={c.stateSince} />
                    </>
                  ),
                },
                ...(c.reason ? [{ label: t.given, value: c.reason }] : []),
                { label: t.case, value: <Link to={`/app/cases/${c.caseId}`}>{t.open}</Link> },
              ]}
            />
          </Sheet>
          {traces.length > 0 ? (
            <Sheet title={r.title}>
              <TraceLinks traces={traces} />
            </Sheet>
          ) : null}
        </div>
        {waiting.map((p) => (
          <ProposalCard key={p.id} of={p} reply={reply} />
        ))}
        {waiting.length === 0 && Object.keys(c.events).length > 0 ? (
          <Sheet title={t.decide} note={'confirm' in c.events ? t.decideNote : undefined}>
            <Move {...move} event="confirm" label={t.confirm} />
            <Move {...move} event="release" label={t.release} />
            {'reject' in c.events ? (
              <details className="more" open={reply?.form.startsWith('reject')}>
                <summary>{t.otherwise}</summary>
                <Move {...move} event="reject" label={t.reject} quiet>
                  <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} />
                </Move>
              </details>
            ) : null}
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
