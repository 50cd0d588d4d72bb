import { Link, useLoaderData } from '@remix-run/react';
import {
  DateText,
  DefinitionList,
  EmptyState,
  LinkButton,
  listingStates,
  loanPurposeText,
  Money,
  offerStates,
  Page,
  Percent,
  repaymentMethodText,
  Sheet,
  StateTag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { MatchPoints, MatchVerdict } from '../parts/match/match-points';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { loader } from './listing.server';
import { text } from './text';

export { loader } from './listing.server';
export const meta = titled(text, (t) => t.title);

type Listing = ReturnType<typeof useLoaderData<typeof loader>>;

function Matches({ matches }: { matches: Listing['matches'] }) {
  const t = useText(text);
  if (matches.length === 0)
    return (
      <EmptyState
        title={t.noMatches}
        actions={
          <LinkButton to="/app/products" quiet small>
            {t.toProducts}
          </LinkButton>
        }
      >
        {t.noMatchesBody}
      </EmptyState>
    );
  return (
    <div className="computations">
      {matches.map((m) => (
        <article key={m.productId}>
          <div className="sheet-head">
            <h3>
              <Link to={`/app/products/${m.productId}`}>{m.productName}</Link>
            </h3>
            <span>
              <MatchVerdict isEligible={m.isEligible} score={m.score} />{' '}
              <span className="small muted num">{t.computed(m.computedOn)}</span>
            </span>
          </div>
          <MatchPoints reasons={m.reasons} unmet={m.unmet} />
        </article>
      ))}
    </div>
  );
}

function Offers({ listing }: { listing: Listing }) {
  const t = useText(text);
  const { can } = useActor();
  return (
    <Sheet title={t.offers}>
      {listing.offers.length === 0 ? <p className="muted">{t.noOffers}</p> : null}
      <ul className="todo num">
        {listing.offers.map((o) => (
          <li key={o.id}>
            <Link to={`/app/offers/${o.id}`}>
              <Money fen={o.principalFen} large /> · <Percent bp={o.rateBp} />
            </Link>
            <StateTag states={offerStates} state={o.state} />
          </li>
        ))}
      </ul>
      {listing.state !== 'PUBLISHED' ? <p className="small muted">{t.closed}</p> : null}
      {listing.state === 'PUBLISHED' && can('submit:offer') ? (
        <p className="form-after">
          <LinkButton to={`/app/market/${listing.id}/offer`}>{t.makeOffer}</LinkButton>
        </p>
      ) : null}
    </Sheet>
  );
}

export default function MarketListing() {
  const l = useLoaderData<typeof loader>();
  const t = useText(text);
  const purposeName = useLabel(loanPurposeText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <Page
      title={
        <>
          <Money fen={l.amountFen} large /> · {t.monthsValue(l.months)}
        </>
      }
      crumbs={[{ to: '/app/market', label: t.market }, { label: l.caseNo ?? t.title }]}
      aside={<Standing record="listing" states={listingStates} state={l.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.matches}>
            <Matches matches={l.matches} />
          </Sheet>
        </div>
        <div className="stack">
          <Offers listing={l} />
          <Sheet title={t.request} note={t.anonymous}>
            <DefinitionList
              items={[
                { label: t.amount, value: <Money fen={l.amountFen} unit /> },
                { label: t.months, value: t.monthsValue(l.months) },
                { label: t.purpose, value: l.purpose ? purposeName(l.purpose) : '–' },
                { label: t.maxRate, value: typeof l.maxRateBp === 'number' ? <Percent bp={l.maxRateBp} /> : t.noLimit },
                { label: t.method, value: l.method ? methodName(l.method) : t.anyMethod },
                { label: t.wantedOn, value: l.wantedOn ? <DateText value={l.wantedOn} /> : t.anyDay },
                { label: t.region, value: l.region },
                { label: t.industry, value: l.industryName ?? '–' },
                { label: t.rights, value: l.rights },
                { label: t.published, value: l.publishedOn ? <DateText value={l.publishedOn} /> : '–' },
                { label: t.validUntil, value: l.validUntil ? <DateText value={l.validUntil} /> : '–' },
              ]}
            />
            {l.state === 'PUBLISHED' ? (
              <p className="form-after">
                <Link to={`/app/listings/${l.id}/access`}>{t.fullFile}</Link>
              </p>
            ) : null}
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
