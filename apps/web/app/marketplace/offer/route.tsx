import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { DefinitionList, LinkButton, Money, offerStates, Page, Percent, Sheet, TextArea, useText } from '@zhiya/web-ui';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { CashFlows } from '../../kit/cash-flows';
import { NetCostSum, SupportWhy } from '../parts/offer/net-cost';
import { useOfferFacts } from '../parts/offer/terms';
import { offerText } from '../parts/offer/text';
import { titled } from '../../kit/meta';
import type { action, loader } from './offer.server';
import { text } from './text';

export { action, loader } from './offer.server';
export const meta = titled(text, (t) => t.title);

type Offer = ReturnType<typeof useLoaderData<typeof loader>>['offer'];

function Decision({ offer }: { offer: Offer }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const move = { of: offer, reply };
  const isChecking = 'release' in offer.events;
  if (Object.keys(offer.events).length === 0) return null;
  return (
    <Sheet title={isChecking ? t.check : t.decide} note={isChecking ? t.checkHint : undefined}>
      {'submitForCheck' in offer.events ? (
        <p>
          <LinkButton to={`/app/offers/${offer.id}/edit`} quiet>
            {t.edit}
          </LinkButton>
        </p>
      ) : null}
      <Move {...move} event="submitForCheck" intent="submit" label={t.submit}>
        <p className="small muted">{t.submitHint}</p>
      </Move>
      <Move {...move} event="release" label={t.release} />
      <Move {...move} event="returnToMaker" intent="return" label={t.return} quiet>
        <TextArea name="reason" label={t.returnReason} rows={2} />
      </Move>
      {'withdraw' in offer.events ? (
        <details className="more form-after" open={reply?.form.startsWith('withdraw')}>
          <summary>{t.withdraw}</summary>
          <Move {...move} event="withdraw" label={t.withdraw} danger>
            <TextArea name="reason" label={t.withdrawReason} hint={t.withdrawHint} rows={2} />
          </Move>
        </details>
      ) : null}
    </Sheet>
  );
}

export default function Offer() {
  const { offer } = useLoaderData<typeof loader>();
  const t = useText(text);
  const o = useText(offerText);
  const facts = useOfferFacts(offer);
  const dates = [
    offer.releasedOn ? t.releasedOn(offer.releasedOn) : null,
    offer.acceptedOn ? t.acceptedOn(offer.acceptedOn) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Page
      title={
        <>
          <Money fen={offer.principalFen} large /> · <Percent bp={offer.rateBp} />
        </>
      }
      crumbs={[{ to: '/app/offers', label: t.list }, { label: offer.listing.caseNo ?? t.title }]}
      over={offer.bank.name}
      under={<span className="num">{dates}</span>}
      aside={<Standing record="offer" states={offerStates} state={offer.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet
            title={o.terms}
            aside={
              <Link to={offer.state === 'ACCEPTED' ? `/app/cases/${offer.caseId}` : `/app/market/${offer.caseId}`}>
                {offer.state === 'ACCEPTED' ? t.toCase : t.listing}
              </Link>
            }
          >
            <DefinitionList items={facts} />
          </Sheet>
          <Sheet title={t.cost} note={t.costNote}>
            {offer.cost ? (
              <>
                <NetCostSum cost={offer.cost} />
                <CashFlows rows={offer.cost.rows} />
                <SupportWhy cost={offer.cost} />
              </>
            ) : (
              <p>{o.noCost}</p>
            )}
          </Sheet>
        </div>
        <Decision offer={offer} />
      </div>
    </Page>
  );
}
