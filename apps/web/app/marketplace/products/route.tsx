import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  EmptyState,
  LinkButton,
  listIn,
  loanProductStates,
  Page,
  rightKindText,
  Sheet,
  StateTag,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { AmountRange, MonthsRange, RateRange } from '../parts/product/facts';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './products.server';
import { text } from './text';

export { loader } from './products.server';
export const meta = titled(text, (t) => t.title);

export default function Products() {
  const { products } = useLoaderData<typeof loader>();
  const t = useText(text);
  const language = useLanguage();
  const kindName = useLabel(rightKindText);
  const { can } = useActor();
  return (
    <Page
      title={t.title}
      under={t.under}
      dense
      aside={can('submit:loan-product') ? <LinkButton to="/app/products/new">{t.create}</LinkButton> : null}
    >
      <Sheet aside={<Link to="/products">{t.shelf}</Link>}>
        <DataTable
          caption={t.title}
          rows={products}
          rowKey={(x) => x.id}
          empty={<EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
          columns={[
            {
              key: 'name',
              head: t.name,
              lead: true,
              cell: (x) => (
                <>
                  <Link to={`/app/products/${x.id}`}>{x.name}</Link>
                  {x.requiresInsurance ? <span className="sub">{t.insurance}</span> : null}
                </>
              ),
            },
            { key: 'kinds', head: t.kinds, cell: (x) => listIn(language, x.acceptedKinds.map(kindName)) },
            {
              key: 'amount',
              head: t.amount,
              right: true,
              cell: (x) => <AmountRange min={x.minAmountFen} max={x.maxAmountFen} />,
            },
            {
              key: 'months',
              head: t.months,
              right: true,
              cell: (x) => <MonthsRange min={x.minMonths} max={x.maxMonths} />,
            },
            { key: 'rate', head: t.rate, right: true, cell: (x) => <RateRange min={x.minRateBp} max={x.maxRateBp} /> },
            {
              key: 'state',
              head: t.state,
              cell: (x) => (
                <>
                  <StateTag states={loanProductStates} state={x.state} />
                  <span className="sub num">{t.since(x.stateSince)}</span>
                </>
              ),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
