import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import {
  ActionForm,
  Bar,
  DataTable,
  Notice,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  sandboxSourceText,
  sandboxStates,
  Unverified,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { useEffect } from 'react';
import { titled } from '../../kit/meta';
import { AcceptBook, BookFaults, UploadBook } from './book';
import { ResultView } from './result';
import type { action, loader } from './run.server';
import { text } from './text';

export { action, loader } from './run.server';
export const meta = titled(text, (t) => t.title);

export type Run = ReturnType<typeof useLoaderData<typeof loader>>['run'];

const EVERY_MS = 1500;
const RELOAD_SECONDS = '3';

/** How far it is: followed by the page itself, or by a reload where scripts are off. */
function Progress({ run }: { run: Run }) {
  const t = useText(text);
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(revalidate, EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <Notice live title={run.state === 'CHECKING' ? t.checking : run.parts === 0 ? t.waiting : t.running}>
      <noscript>
        <meta httpEquiv="refresh" content={RELOAD_SECONDS} />
      </noscript>
      {run.state === 'RUNNING' && run.parts > 0 ? (
        <>
          <Bar part={run.done} whole={run.parts} label={t.progress(run.done, run.parts)} />
          <p className="num">{t.progress(run.done, run.parts)}</p>
        </>
      ) : null}
      <p className="small muted">{t.live}</p>
    </Notice>
  );
}

export default function SandboxRun() {
  const { run, canRun, limits } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const source = useLabel(sandboxSourceText);
  const isMoving = run.state === 'CHECKING' || run.state === 'RUNNING';
  const takesBook = run.source === 'UPLOAD' && ['AWAITING_BOOK', 'FAULTY', 'CHECKED'].includes(run.state);
  return (
    <Page
      title={run.label}
      over={<StateTag states={sandboxStates} state={run.state} />}
      under={
        <span className="num">
          {t.under(run.programmeTitle, run.fileName ?? source(run.source), run.asOf, run.supposedFrom)}
        </span>
      }
      dense
      crumbs={[{ to: '/app/sandbox', label: t.list }, { label: run.label }]}
      aside={
        run.resultFileId ? (
          <a className="btn" href={`/files/${run.resultFileId}`} download>
            {t.excel}
          </a>
        ) : null
      }
    >
      <div className="stack">
        {isMoving ? <Progress run={run} /> : null}
        {run.state === 'FAULTY' ? <BookFaults run={run} /> : null}
        {run.state === 'CHECKED' && canRun ? <AcceptBook run={run} reply={reply} /> : null}
        {run.state === 'CANCELLED' ? <Notice tone="back">{t.cancelled}</Notice> : null}
        {takesBook && canRun ? <UploadBook run={run} limits={limits} /> : null}
        <Sheet title={t.supposed}>
          <DataTable
            caption={t.supposed}
            phone="scroll"
            rows={run.changes}
            rowKey={(c) => c.parameter}
            columns={[
              { key: 'title', head: t.parameter, lead: true, cell: (c) => c.title },
              {
                key: 'before',
                head: t.before,
                right: true,
                cell: (c) => (
                  <>
                    {c.before}
                    <Unverified words={c.unverified} />
                  </>
                ),
              },
              { key: 'after', head: t.after, right: true, cell: (c) => <b>{c.after}</b> },
            ]}
          />
        </Sheet>
        {run.result ? <ResultView r={run.result} /> : null}
        {canRun && run.state !== 'DONE' && run.state !== 'CANCELLED' ? (
          <ActionForm intent="cancel" reply={reply} className="inline-form">
            <SubmitButton quiet>{isMoving ? t.cancel : t.discard}</SubmitButton>
          </ActionForm>
        ) : null}
      </div>
    </Page>
  );
}
