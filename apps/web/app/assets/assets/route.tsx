import { Form, Link, useLoaderData } from '@remix-run/react';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import {
  Button,
  DataTable,
  DateText,
  EmptyState,
  LinkButton,
  Page,
  Pagination,
  Sheet,
  TextField,
  rightKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { Standing } from '../parts/asset-facts';
import { FilterLinks } from '../../kit/filter-links';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './assets.server';
import { text } from './text';

export { loader } from './assets.server';
export const meta = titled(text, (t) => t.title);

export default function Assets() {
  const { nodes, nextCursor, search, rightKind } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  const { can } = useActor();
  const isFiltered = search !== '' || rightKind !== null;
  const register = can('register:asset') ? <LinkButton to="/app/assets/new">{t.register}</LinkButton> : null;
  return (
    <Page title={t.title} under={t.under} aside={nodes.length > 0 || isFiltered ? register : null}>
      {nodes.length > 0 || isFiltered ? (
        <>
          <Form method="get" className="query" role="search">
            <TextField name="q" type="search" label={t.search} defaultValue={search} />
            {rightKind ? <input type="hidden" name="kind" value={rightKind} /> : null}
            <Button type="submit" quiet>
              {t.find}
            </Button>
          </Form>
          <FilterLinks
            label={t.filter}
            param="kind"
            current={rightKind}
            choices={[{ value: null, label: t.all }, ...RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) }))]}
          />
        </>
      ) : null}
      <Sheet>
        <DataTable
          caption={t.title}
          rows={nodes}
          rowKey={(a) => a.id}
          empty={
            isFiltered ? (
              <EmptyState title={t.nothing}>{t.nothingBody}</EmptyState>
            ) : (
              <EmptyState title={t.empty} actions={register}>
                {t.emptyBody}
              </EmptyState>
            )
          }
          columns={[
            { key: 'title', head: t.name, lead: true, cell: (a) => <Link to={`/app/assets/${a.id}`}>{a.title}</Link> },
            { key: 'kind', head: t.kind, cell: (a) => kindName(a.rightKind) },
            { key: 'number', head: t.number, cell: (a) => <span className="code">{a.number}</span> },
            { key: 'state', head: t.state, cell: (a) => <Standing asset={a} /> },
            {
              key: 'until',
              head: t.until,
              cell: (a) => (a.protectedUntil ? <DateText value={a.protectedUntil} /> : t.untold),
            },
            {
              key: 'fee',
              head: t.fee,
              cell: (a) => (a.annualFeePaidUntil ? <DateText value={a.annualFeePaidUntil} /> : '–'),
            },
          ]}
        />
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
