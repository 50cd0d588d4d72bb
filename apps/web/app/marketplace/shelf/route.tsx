import { Form, Link, useLoaderData } from '@remix-run/react';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import {
  AmountField,
  Button,
  DataTable,
  EmptyState,
  listIn,
  Notice,
  Page,
  Pagination,
  repaymentMethodText,
  rightKindText,
  Select,
  Sheet,
  UnitField,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { PublicFrame } from '../../kit/frame';
import { AmountRange, MonthsRange, RateRange } from '../parts/product/facts';
import { titled } from '../../kit/meta';
import type { loader } from './shelf.server';
import { text } from './text';

export { loader } from './shelf.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);

export default function Shelf() {
  const { products, next, values, isBad, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(text);
  const language = useLanguage();
  const kindName = useLabel(rightKindText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <PublicFrame>
      <Page title={t.title} under={t.lead} aside={<Link to="/estimate">{t.estimate}</Link>}>
        <Form method="get" className="query" key={JSON.stringify(values)}>
          <Select
            name="rightKind"
            label={t.kind}
            blank={t.anyKind}
            defaultValue={values.rightKind}
            choices={RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) }))}
          />
          <AmountField name="amount" unit="wan" label={t.amount} defaultValue={values.amount} />
          <UnitField name="months" unit={t.monthsUnit} label={t.months} defaultValue={values.months} />
          <Button type="submit" quiet>
            {t.filter}
          </Button>
          {isFiltered ? <Link to="/products">{t.reset}</Link> : null}
        </Form>
        {isBad ? <Notice tone="back">{t.badFilter}</Notice> : null}
        <Sheet>
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
                    <Link to={`/products/${x.id}`}>{x.name}</Link>
                    <span className="sub">{x.bank.name}</span>
                    {x.requiresInsurance ? <span className="sub">{t.insurance}</span> : null}
                  </>
                ),
              },
              {
                key: 'rate',
                head: t.rate,
                right: true,
                cell: (x) => <RateRange min={x.minRateBp} max={x.maxRateBp} />,
              },
              {
                key: 'range',
                head: t.range,
                right: true,
                cell: (x) => <AmountRange min={x.minAmountFen} max={x.maxAmountFen} />,
              },
              {
                key: 'term',
                head: t.term,
                right: true,
                cell: (x) => <MonthsRange min={x.minMonths} max={x.maxMonths} />,
              },
              { key: 'kinds', head: t.kinds, cell: (x) => listIn(language, x.acceptedKinds.map(kindName)) },
              { key: 'methods', head: t.methods, cell: (x) => listIn(language, x.methods.map(methodName)) },
            ]}
          />
          <Pagination next={next} />
        </Sheet>
      </Page>
    </PublicFrame>
  );
}
