import { useActionData, useLoaderData } from '@remix-run/react';
import { DefinitionList, LinkButton, loanProductStates, Page, Sheet, TextArea, useText } from '@zhiya/web-ui';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { useProductFacts, Wishes } from '../parts/product/facts';
import { titled } from '../../kit/meta';
import type { action, loader } from './product.server';
import { text } from './text';

export { action, loader } from './product.server';
export const meta = titled(text, (t) => t.title);

function Decision({ product }: { product: ReturnType<typeof useLoaderData<typeof loader>>['product'] }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const { events, id } = product;
  const isChecking = 'activate' in events;
  if (Object.keys(events).length === 0) return null;
  const move = { of: product, reply };
  return (
    <Sheet title={isChecking ? t.check : t.decide} note={isChecking ? t.checkHint : undefined}>
      {'submitForCheck' in events ? (
        <p>
          <LinkButton to={`/app/products/${id}/edit`} quiet>
            {t.edit}
          </LinkButton>
        </p>
      ) : null}
      <Move {...move} event="submitForCheck" intent="submit" label={t.submit}>
        <p className="small muted">{t.submitHint}</p>
      </Move>
      <Move {...move} event="activate" label={t.activate} />
      <Move {...move} event="returnToMaker" intent="return" label={t.return} quiet>
        <TextArea name="reason" label={t.returnReason} rows={2} />
      </Move>
      <Move {...move} event="suspend" label={t.suspend} danger>
        <TextArea name="reason" label={t.suspendReason} hint={t.suspendHint} rows={2} />
      </Move>
    </Sheet>
  );
}

export default function Product() {
  const { product } = useLoaderData<typeof loader>();
  const t = useText(text);
  const facts = useProductFacts(product);
  return (
    <Page
      title={product.name}
      crumbs={[{ to: '/app/products', label: t.list }, { label: product.name }]}
      under={product.summary}
      aside={<Standing record="loan-product" states={loanProductStates} state={product.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.conditions} aside={<span className="num">{t.since(product.stateSince)}</span>}>
            <DefinitionList items={facts} />
          </Sheet>
          <Sheet title={t.wishes}>
            <Wishes preferences={product.preferences} />
          </Sheet>
        </div>
        <Decision product={product} />
      </div>
    </Page>
  );
}
