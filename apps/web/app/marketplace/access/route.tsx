import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, LinkButton, Page, Sheet, SubmitButton, TextArea, consentStates, useText } from '@zhiya/web-ui';
import { CardFacts } from '../parts/listing/listing-card';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { action, loader } from './access.server';
import { text } from './text';

export { action, loader } from './access.server';
export const meta = titled(text, (t) => t.title);

type Word = 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'REVOKED';

/** An institution's way from the anonymous card to the full file. */
export default function Access() {
  const { card } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const { can, acting } = useActor();
  const said = card.consent === 'NONE' || !card.consentSince ? t.NONE : t[card.consent as Word](card.consentSince);
  const market = acting.kind === 'BANK' ? '/app/market' : '/app/listings/published';
  return (
    <Page title={t.title} over={card.caseNo} crumbs={[{ to: market, label: t.market }, { label: card.caseNo }]}>
      <div className="beside wide">
        <Sheet title={t.facts}>
          <CardFacts card={card} />
        </Sheet>
        <Sheet
          title={t.consent}
          aside={<Standing record="listing-consent" states={consentStates} state={card.consent} />}
        >
          <p>{said}</p>
          {card.consent === 'GRANTED' ? (
            <p className="form-after">
              <LinkButton to={`/app/listings/${card.id}`}>{t.open}</LinkButton>
            </p>
          ) : null}
          {card.consent !== 'GRANTED' && card.consent !== 'REQUESTED' && can('request:consent') ? (
            <ActionForm intent="request" reply={reply} className="form apart">
              <TextArea name="message" label={t.message} hint={t.messageHint} optional rows={3} />
              <SubmitButton>{t.ask}</SubmitButton>
            </ActionForm>
          ) : null}
        </Sheet>
      </div>
    </Page>
  );
}
