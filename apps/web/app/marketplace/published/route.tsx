import { Form, Link, useLoaderData } from '@remix-run/react';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import {
  Button,
  DataTable,
  DateText,
  EmptyState,
  Money,
  Page,
  Pagination,
  Select,
  Sheet,
  StateTag,
  TextField,
  consentStates,
  loanPurposeText,
  rightKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { RightCounts } from '../parts/listing/listing-card';
import { titled } from '../../kit/meta';
import type { loader } from './published.server';
import { text } from './text';

export { loader } from './published.server';
export const meta = titled(text, (t) => t.title);

export default function Published() {
  const { cards, nextCursor, rightKind, section, sections, typed } = useLoaderData<typeof loader>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  const purposeName = useLabel(loanPurposeText);
  return (
    <Page title={t.title} under={t.under} dense>
      <Form method="get" className="query" role="search">
        {rightKind ? <input type="hidden" name="kind" value={rightKind} /> : null}
        <TextField name="min" label={t.min} inputMode="decimal" defaultValue={typed['min']} />
        <TextField name="max" label={t.max} inputMode="decimal" defaultValue={typed['max']} />
        <TextField name="months" label={t.longest} inputMode="numeric" defaultValue={typed['months']} />
        <Select name="section" label={t.section} choices={sections} defaultValue={section ?? ''} />
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
      <Sheet>
        <DataTable
          caption={t.title}
          rows={cards}
          rowKey={(c) => c.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'case',
              head: t.case,
              lead: true,
              cell: (c) => (
                <Link to={`/app/listings/${c.id}/access`} className="num">
                  {c.caseNo}
                </Link>
              ),
            },
            { key: 'amount', head: t.amount, right: true, cell: (c) => <Money fen={c.amountFen} large /> },
            { key: 'months', head: t.months, right: true, cell: (c) => t.monthsOf(c.months) },
            { key: 'rights', head: t.rights, cell: (c) => <RightCounts rights={c.rights} /> },
            { key: 'place', head: t.place, cell: (c) => c.divisionName },
            { key: 'industry', head: t.industry, cell: (c) => c.industryName },
            { key: 'purpose', head: t.purpose, cell: (c) => purposeName(c.purpose) },
            { key: 'until', head: t.until, cell: (c) => <DateText value={c.validUntil} /> },
            { key: 'consent', head: t.consent, cell: (c) => <StateTag states={consentStates} state={c.consent} /> },
          ]}
        />
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
