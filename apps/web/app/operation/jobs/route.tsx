import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DataTable,
  EmptyState,
  Instant,
  Page,
  Pagination,
  Sheet,
  StateTag,
  SubmitButton,
  jobStates,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { titled } from '../../kit/meta';
import type { action, loader } from './jobs.server';
import { text } from './text';

export { action, loader } from './jobs.server';
export const meta = titled(text, (t) => t.title);

export default function Jobs() {
  const { state, counts, jobs, next } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const stateName = useLabel(jobStates.text);
  return (
    <Page title={t.title} under={t.under} dense>
      <FilterLinks
        label={t.filter}
        param="state"
        current={state}
        choices={[
          { value: null, label: t.all },
          ...counts.map((c) => ({ value: c.state, label: `${stateName(c.state)} ${c.count}` })),
        ]}
      />
      <Sheet>
        <DataTable
          caption={t.title}
          rows={jobs}
          rowKey={(j) => j.id}
          empty={<EmptyState title={t.empty} />}
          columns={[
            {
              key: 'name',
              head: t.name,
              lead: true,
              cell: (j) => (
                <>
                  {j.name}
                  <span className="sub">{j.event}</span>
                </>
              ),
            },
            { key: 'state', head: t.state, cell: (j) => <StateTag states={jobStates} state={j.state} /> },
            { key: 'attempts', head: t.attempts, right: true, cell: (j) => j.attempts },
            { key: 'runAt', head: t.runAt, cell: (j) => <Instant value={j.runAt} /> },
            {
              key: 'error',
              head: t.error,
              cell: (j) => (
                <>
                  {j.lastError ?? '–'}
                  {j.lastError ? (
                    <span className="sub">
                      {t.correlation} <code>{j.correlationId}</code>
                    </span>
                  ) : null}
                </>
              ),
            },
            {
              key: 'retry',
              head: t.retry,
              act: true,
              right: true,
              cell: (j) =>
                j.state === 'DEAD' ? (
                  <ActionForm intent="retry" record={j.id} reply={reply} className="">
                    <input type="hidden" name="id" value={j.id} />
                    <SubmitButton small>{t.retry}</SubmitButton>
                  </ActionForm>
                ) : null,
            },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
