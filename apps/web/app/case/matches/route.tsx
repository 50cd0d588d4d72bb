import { Link, useLoaderData } from '@remix-run/react';
import { EmptyState, Pagination, Sheet, useText } from '@zhiya/web-ui';
import { MatchPoints, MatchVerdict, RateRange } from '../../marketplace/parts';
import { titled } from '../../kit/meta';
import type { loader } from './matches.server';
import { text } from './text';

export { loader } from './matches.server';
export const meta = titled(text, (t) => t.title);

/** A page of its own inside the case: every product on the shelf, with what fits and what does not. */
export default function Matches() {
  const { id, matches, next } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Sheet title={t.title} note={t.under} aside={<Link to={`/app/cases/${id}/offers`}>{t.offers}</Link>}>
      {matches.length === 0 ? <EmptyState title={t.empty}>{t.emptyBody}</EmptyState> : null}
      <div className="computations">
        {matches.map((m) => (
          <article key={m.productId}>
            <div className="sheet-head">
              <h3>
                <Link to={`/products/${m.productId}`}>{m.productName}</Link>{' '}
                <small className="muted">{m.bank.name}</small>
              </h3>
              <MatchVerdict isEligible={m.isEligible} score={m.score} />
            </div>
            <p className="small muted num">
              {t.rate} <RateRange min={m.product.minRateBp} max={m.product.maxRateBp} /> · {t.computed(m.computedOn)}
            </p>
            <MatchPoints reasons={m.reasons} unmet={m.unmet} />
          </article>
        ))}
      </div>
      <Pagination next={next} />
    </Sheet>
  );
}
