import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  DateText,
  EmptyState,
  importKindText,
  LinkButton,
  Page,
  Pagination,
  Sheet,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { QuotationState } from '../parts/quotation-state';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './policies.server';
import { text } from './text';

export { loader } from './policies.server';
export const meta = titled(text, (t) => t.title);

export default function PolicyTexts() {
  const { texts, next } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kindName = useLabel(importKindText);
  const { can } = useActor();
  return (
    <Page
      title={t.title}
      under={t.under}
      aside={can('import:policy-document') ? <LinkButton to="/app/policies/import">{t.import}</LinkButton> : undefined}
    >
      <Sheet title={t.list} aside={<Link to="/policies">{t.open}</Link>}>
        <DataTable
          caption={t.list}
          rows={texts}
          rowKey={(x) => x.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'document',
              head: t.document,
              lead: true,
              cell: (x) => (
                <>
                  <Link to={`/app/policies/${x.documentId}`}>{x.documentTitle}</Link>
                  <span className="sub">{x.fileName}</span>
                </>
              ),
            },
            { key: 'version', head: t.version, right: true, cell: (x) => x.version },
            { key: 'kind', head: t.kind, cell: (x) => kindName(x.kind) },
            { key: 'quotations', head: t.quotations, cell: (x) => <QuotationState of={x} /> },
            {
              key: 'on',
              head: t.on,
              cell: (x) => (
                <>
                  <DateText value={x.importedOn} />
                  <span className="sub">
                    {x.personName} · {x.orgName}
                  </span>
                </>
              ),
            },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
