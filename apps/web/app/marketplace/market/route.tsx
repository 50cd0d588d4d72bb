import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { formatBp } from '@zhiya/kernel';
import {
  AmountField,
  Button,
  DataTable,
  DateText,
  EmptyState,
  listIn,
  loanPurposeText,
  Money,
  Notice,
  offerStates,
  Page,
  Pagination,
  rightKindText,
  Select,
  Sheet,
  StateTag,
  Tag,
  UnitField,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { askedFor } from './asked-for';
import { ROW, type MarketRow } from './market-row';
import type { loader } from './market.server';
import { unpackRows } from './packed-rows';
import { text } from './text';

export { loader } from './market.server';
export const meta = titled(text, (t) => t.title);

function Match({ product, score, unmet }: Pick<MarketRow, 'product' | 'score' | 'unmet'>) {
  const t = useText(text);
  if (product === null) return <span className="muted">{t.noProducts}</span>;
  return (
    <>
      {score === null ? <Tag>{t.barred}</Tag> : <Tag tone="ok">{t.fits(score)}</Tag>}
      <span className="sub">{unmet > 0 ? `${product} · ${t.unmet(unmet)}` : product}</span>
    </>
  );
}

export default function Market() {
  const { rows: packed, next, isBad } = useLoaderData<typeof loader>();
  const rows = unpackRows<MarketRow>(ROW, packed);
  // One row tells the browser of the page behind all of them.
  const discover = (row: MarketRow) => (row === rows[0] ? 'render' : 'none');
  const t = useText(text);
  const language = useLanguage();
  const kindName = useLabel(rightKindText);
  const purposeName = useLabel(loanPurposeText);
  const [search] = useSearchParams();
  const values = askedFor(search);
  const isFiltered = Object.values(values).some((v) => v !== '');
  return (
    <Page title={t.title} under={t.under} dense>
      <Form method="get" className="query" key={JSON.stringify(values)} discover="none">
        <Select
          name="rightKind"
          label={t.kind}
          blank={t.anyKind}
          defaultValue={values.rightKind}
          choices={RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) }))}
        />
        <AmountField name="minAmount" unit="wan" label={t.minAmount} defaultValue={values.minAmount} />
        <AmountField name="maxAmount" unit="wan" label={t.maxAmount} defaultValue={values.maxAmount} />
        <UnitField name="maxMonths" unit={t.monthsUnit} label={t.maxMonths} defaultValue={values.maxMonths} />
        <Select
          name="eligible"
          label={t.eligible}
          blank={t.all}
          defaultValue={values.eligible}
          choices={[{ value: 'yes', label: t.eligibleOnly }]}
        />
        <Button type="submit" quiet>
          {t.filter}
        </Button>
        {isFiltered ? <Link to="/app/market">{t.reset}</Link> : null}
      </Form>
      {isBad ? <Notice tone="back">{t.badFilter}</Notice> : null}
      <Sheet>
        <DataTable
          caption={t.title}
          rows={rows}
          rowKey={(r) => r.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'case',
              head: t.caseNo,
              lead: true,
              cell: (r) => (
                <>
                  <Link to={`/app/market/${r.id}`} className="num" discover={discover(r)}>
                    {r.caseNo ?? t.open}
                  </Link>
                  <span className="sub">{r.region}</span>
                </>
              ),
            },
            { key: 'amount', head: t.amount, right: true, cell: (r) => <Money fen={r.amountFen} large /> },
            { key: 'months', head: t.months, right: true, cell: (r) => t.monthsValue(r.months) },
            { key: 'rights', head: t.rights, cell: (r) => listIn(language, r.kinds.map(kindName)) },
            { key: 'purpose', head: t.purpose, cell: (r) => (r.purpose ? purposeName(r.purpose) : '–') },
            {
              key: 'rate',
              head: t.maxRate,
              right: true,
              // In a column of figures a rate needs no element of its own.
              cell: (r) => (typeof r.maxRateBp === 'number' ? formatBp(r.maxRateBp) : t.noLimit),
            },
            {
              key: 'published',
              head: t.published,
              cell: (r) => (
                <>
                  {r.publishedOn ? <DateText value={r.publishedOn} /> : null}
                  {r.validUntil ? <span className="sub num">{t.until(r.validUntil)}</span> : null}
                </>
              ),
            },
            {
              key: 'match',
              head: t.match,
              cell: (r) => <Match product={r.product} score={r.score} unmet={r.unmet} />,
            },
            {
              key: 'mine',
              head: t.mine,
              cell: (r) =>
                r.offer ? (
                  <Link to={`/app/offers/${r.offer.id}`}>
                    <StateTag states={offerStates} state={r.offer.state} />
                  </Link>
                ) : (
                  <span className="muted">{t.none}</span>
                ),
            },
          ]}
        />
        <Pagination next={next} />
      </Sheet>
    </Page>
  );
}
