import { Form, Link, useLoaderData } from '@remix-run/react';
import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  Instant,
  Page,
  Pagination,
  Select,
  Sheet,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { loader } from './audit.server';
import { text } from './text';

export { loader } from './audit.server';
export const meta = titled(text, (t) => t.title);

export default function Audit() {
  const { entries, next, filter, types, people } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} dense>
      <Form method="get" className="query">
        {filter.recordId ? <input type="hidden" name="recordId" value={filter.recordId} /> : null}
        <Select
          name="recordType"
          label={t.recordType}
          choices={types}
          blank={t.anyType}
          defaultValue={filter.recordType}
          key={`type-${filter.recordType}`}
        />
        <Select
          name="person"
          label={t.who}
          choices={people}
          blank={t.anybody}
          defaultValue={filter.personId}
          key={`who-${filter.personId}`}
        />
        <DateField name="from" label={t.from} defaultValue={filter.from} key={`from-${filter.from}`} />
        <DateField name="to" label={t.to} defaultValue={filter.to} key={`to-${filter.to}`} />
        <Button type="submit" quiet>
          {t.filter}
        </Button>
        {Object.values(filter).some(Boolean) ? <Link to="/app/audit">{t.reset}</Link> : null}
      </Form>
      {filter.recordId ? <p className="small muted">{t.oneRecord}</p> : null}
      <Sheet>
        <DataTable
          caption={t.title}
          rows={entries}
          rowKey={(e) => e.id}
          empty={<EmptyState title={t.empty} />}
          columns={[
            {
              key: 'action',
              head: t.action,
              lead: true,
              cell: (e) => (
                <>
                  {e.did}
                  <span className="sub">
                    <Link
                      to={`?recordType=${encodeURIComponent(e.recordType)}&recordId=${encodeURIComponent(e.recordId)}`}
                    >
                      {e.record} #{e.seq}
                    </Link>
                  </span>
                </>
              ),
            },
            {
              key: 'who',
              head: t.who,
              cell: (e) => (
                <>
                  {e.personName}
                  <span className="sub">{e.orgName}</span>
                </>
              ),
            },
            {
              key: 'at',
              head: t.at,
              cell: (e) => (
                <>
                  <Instant value={e.at} />
                  <span className="sub num">{t.businessDate(e.businessDate)}</span>
                </>
              ),
            },
            {
              key: 'changes',
              head: t.changes,
              cell: (e) =>
                e.changes.length === 0 ? (
                  '–'
                ) : (
                  <details className="more">
                    <summary>{t.fields(e.changes.length)}</summary>
                    <ul className="plain small">
                      {e.changes.map((c) => (
                        <li key={c.name}>
                          <b>{c.name}</b> {c.from === '–' ? c.to : `${c.from} → ${c.to}`}
                        </li>
                      ))}
                    </ul>
                  </details>
                ),
            },
            { key: 'hash', head: t.hash, cell: (e) => <code title={e.hash}>{e.hash.slice(0, 8)}</code> },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
