import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, Confirm, Notice, Page, Percent, Sheet, SubmitButton, SummaryList, useText } from '@zhiya/web-ui';
import { useOfferFacts } from '../../marketplace/parts';
import { titled } from '../../kit/meta';
import type { action, loader } from './accept.server';
import { text } from './text';

export { action, loader } from './accept.server';
export const meta = titled(text, (t) => t.title);

/** Check your answers, then say yes: one statement, one button. */
export default function AcceptOffer() {
  const { offer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const facts = useOfferFacts(offer);
  const compare = `/app/cases/${offer.caseId}/offers`;
  const barred = offer.events.accept ?? [''];
  return (
    <Page
      title={t.title}
      over={offer.bank.name}
      narrow
      crumbs={[
        { to: compare, label: t.compare },
        { to: `${compare}/${offer.id}`, label: offer.bank.name },
        { label: t.title },
      ]}
    >
      <div className="stack">
        <Sheet title={t.check}>
          <SummaryList
            items={[
              {
                label: t.netCost,
                value:
                  typeof offer.cost?.yearlyBp === 'number' ? (
                    <b>
                      <Percent bp={offer.cost.yearlyBp} />
                    </b>
                  ) : (
                    '–'
                  ),
              },
              ...facts,
            ]}
          />
        </Sheet>
        {barred.length > 0 ? (
          <Notice tone="back" title={t.barred}>
            {barred.join(' ')}
          </Notice>
        ) : (
          <Sheet>
            <ActionForm intent="accept" reply={reply ?? null}>
              <input type="hidden" name="version" value={offer.version} />
              <Confirm name="confirmed" label={t.confirm} hint={t.confirmHint} />
              <div className="actions">
                <SubmitButton>{t.accept}</SubmitButton>
                <Link to={compare}>{t.back}</Link>
              </div>
            </ActionForm>
          </Sheet>
        )}
      </div>
    </Page>
  );
}
