import { useActionData, useLoaderData } from '@remix-run/react';
import { DefinitionList, LinkButton, offerStates, Page, Sheet, Tag, TextArea, useText } from '@zhiya/web-ui';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { CashFlows } from '../../kit/cash-flows';
import { NetCostSum, SupportWhy, useOfferFacts, offerText } from '../../marketplace/parts';
import { TraceLinks } from '../../kit/trace/argument';
import { traceText } from '../../kit/trace/text';
import { titled } from '../../kit/meta';
import type { action, loader } from './offer.server';
import { text } from './text';

export { action, loader } from './offer.server';
export const meta = titled(text, (t) => t.title);

export default function OfferOfCase() {
  const { offer, traces } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const o = useText(offerText);
  const r = useText(traceText);
  const facts = useOfferFacts(offer);
  const compare = `/app/cases/${offer.caseId}/offers`;
  return (
    <Page
      title={offer.bank.name}
      crumbs={[
        { to: `/app/cases/${offer.caseId}`, label: offer.listing.caseNo ?? offer.caseId },
        { to: compare, label: t.compare },
        { label: offer.bank.name },
      ]}
      under={<span className="num">{offer.releasedOn ? t.released(offer.releasedOn) : null}</span>}
      aside={
        <span className="tags">
          {offer.isCheapestInFull ? <Tag tone="ok">{t.best}</Tag> : null}
          <Standing record="offer" states={offerStates} state={offer.state} />
        </span>
      }
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.cost}>
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
          {traces.length > 0 ? (
            <Sheet title={r.title}>
              <TraceLinks traces={traces} />
            </Sheet>
          ) : null}
          <Sheet title={o.terms}>
            <DefinitionList items={facts} />
          </Sheet>
        </div>
        {'accept' in offer.events ? (
          <Sheet title={t.decide}>
            {offer.events.accept?.length === 0 ? (
              <>
                <p className="small muted">{t.chooseHint}</p>
                <p className="form-after">
                  <LinkButton to={`${compare}/${offer.id}/accept`}>{t.choose}</LinkButton>
                </p>
              </>
            ) : (
              <p className="barred">{offer.events.accept?.join(' ')}</p>
            )}
            <Move of={offer} event="decline" label={t.decline} reply={reply} quiet>
              <TextArea name="reason" label={t.reason} hint={t.declineHint} optional rows={2} />
            </Move>
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
