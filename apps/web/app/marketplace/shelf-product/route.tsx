import { useLoaderData } from '@remix-run/react';
import { DefinitionList, LinkButton, Page, Sheet, useText } from '@zhiya/web-ui';
import { PublicFrame } from '../../kit/frame';
import { useProductFacts, Wishes } from '../parts/product/facts';
import { titled } from '../../kit/meta';
import type { loader } from './product.server';
import { text } from './text';

export { loader } from './product.server';
export const meta = titled(text, (t) => t.title);

export default function ShelfProduct() {
  const { product } = useLoaderData<typeof loader>();
  const t = useText(text);
  const facts = useProductFacts(product);
  return (
    <PublicFrame>
      <Page
        title={product.name}
        over={product.bank.name}
        under={product.summary}
        crumbs={[{ to: '/products', label: t.shelf }, { label: product.name }]}
      >
        <div className="beside wide">
          <Sheet title={t.conditions}>
            <DefinitionList items={facts} />
          </Sheet>
          <div className="stack">
            <Sheet title={t.wishes} note={t.wishesNote}>
              <Wishes preferences={product.preferences} />
            </Sheet>
            <Sheet>
              <p>{t.applyHint}</p>
              <p className="form-after">
                <LinkButton to="/app/listings">{t.apply}</LinkButton>
              </p>
            </Sheet>
          </div>
        </div>
      </Page>
    </PublicFrame>
  );
}
