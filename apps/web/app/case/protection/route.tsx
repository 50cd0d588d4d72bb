import { useActionData, useLoaderData } from '@remix-run/react';
import { COVER_REQUEST_FORM } from '@zhiya/protection-domain';
import {
  ActionForm,
  Checkboxes,
  protectionQuoteStates,
  rightKindText,
  Select,
  Sheet,
  SubmitButton,
  TextArea,
  useLabel,
  useText,
  valuationOrderStates,
} from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { EvidenceList } from '../../kit/evidence';
import { Controls } from '../../kit/field-list';
import { CoverFacts } from '../../protection/parts';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { ValueFacts } from '../../valuation/parts';
import { titled } from '../../kit/meta';
import type { action, loader } from './protection.server';
import { text } from './text';

export { action, loader } from './protection.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Orders({ orders }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  return (
    <Sheet title={t.value}>
      {orders.length === 0 ? <p className="muted">{t.valueNone}</p> : null}
      <div className="stack">
        {orders.map((o) => (
          <article key={o.id} className="stack tight">
            <header className="sheet-head">
              <h3>{o.evaluator?.name}</h3>
              <span>
                <Standing record="valuation-order" states={valuationOrderStates} state={o.state} />{' '}
                <span className="small muted num">{t.since(o.stateSince)}</span>
              </span>
            </header>
            <p className="small muted">{o.rights.map((r) => `${kindName(r.rightKind)} ${r.title}`).join(' · ')}</p>
            <ValueFacts value={o} />
            {o.files.length > 0 ? <EvidenceList files={o.files} /> : null}
            {'cancel' in o.events ? (
              <details className="more">
                <summary>{t.cancel}</summary>
                <Move of={o} event="cancel" label={t.cancel} reply={reply} danger apart={false}>
                  <TextArea name="reason" label={t.cancelReason} optional rows={2} maxLength={500} />
                </Move>
              </details>
            ) : null}
          </article>
        ))}
      </div>
    </Sheet>
  );
}

function Commission({ orders, toValue, evaluators }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  if (toValue.length === 0) return null;
  const form = (
    <ActionForm intent="commission" reply={reply}>
      <Select
        name="evaluatorId"
        label={t.evaluator}
        choices={evaluators.map((e) => ({ value: e.id, label: e.name }))}
      />
      <Checkboxes
        name="assetIds"
        label={t.assetIds}
        choices={toValue.map((a) => ({ value: a.id, label: a.title, hint: `${kindName(a.rightKind)} · ${a.number}` }))}
        defaultValue={toValue.map((a) => a.id)}
      />
      <TextArea name="note" label={t.note} hint={t.noteHint} optional rows={2} maxLength={500} />
      <SubmitButton>{t.commission}</SubmitButton>
    </ActionForm>
  );
  return (
    <Asking
      title={orders.length > 0 ? t.commissionMore : t.commission}
      note={t.commissionNote}
      isTucked={orders.length > 0 && reply?.form !== 'commission'}
    >
      {form}
    </Asking>
  );
}

/** A request's form: in the open while nothing has been asked, tucked away once something has. */
function Asking({
  title,
  note,
  isTucked,
  children,
}: {
  title: string;
  note: string;
  isTucked: boolean;
  children: ReactNode;
}) {
  if (!isTucked)
    return (
      <Sheet title={title} note={note}>
        {children}
      </Sheet>
    );
  return (
    <Sheet>
      <details className="more">
        <summary>{title}</summary>
        <p className="small muted">{note}</p>
        {children}
      </details>
    </Sheet>
  );
}

function Quotes({ quotes }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Sheet title={t.cover}>
      {quotes.length === 0 ? <p className="muted">{t.coverNone}</p> : null}
      <div className="stack">
        {quotes.map((q) => (
          <article key={q.id} className="stack tight">
            <header className="sheet-head">
              <h3>{q.insurer?.name}</h3>
              <span>
                <Standing record="protection-quote" states={protectionQuoteStates} state={q.state} />{' '}
                <span className="small muted num">{t.since(q.stateSince)}</span>
              </span>
            </header>
            <CoverFacts cover={q} />
            {q.files.length > 0 ? <EvidenceList files={q.files} /> : null}
            <Move of={q} event="accept" label={t.accept} reply={reply}>
              <p className="small muted">{t.acceptHint}</p>
            </Move>
            {'decline' in q.events ? (
              <details className="more">
                <summary>{t.decline}</summary>
                <Move of={q} event="decline" label={t.decline} reply={reply} danger apart={false}>
                  <TextArea name="reason" label={t.declineReason} rows={2} maxLength={500} />
                </Move>
              </details>
            ) : null}
          </article>
        ))}
      </div>
    </Sheet>
  );
}

function Ask({ quotes, insurers, loan }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (insurers.length === 0) return null;
  return (
    <Asking
      title={quotes.length > 0 ? t.askMore : t.ask}
      note={t.askNote}
      isTucked={quotes.length > 0 && reply?.form !== 'ask'}
    >
      <ActionForm intent="ask" reply={reply}>
        <Controls
          list={COVER_REQUEST_FORM}
          names={{ insurerId: t.insurer, principalFen: t.principal, maturityOn: t.maturity, note: t.note }}
          values={{ insurerId: null, ...loan, note: null }}
          looks={{
            insurerId: { as: 'select', choices: insurers.map((i) => ({ value: i.id, label: i.name })) },
            maturityOn: { hint: t.maturityHint },
            note: { rows: 2, input: { maxLength: 500 } },
          }}
        />
        <SubmitButton>{t.ask}</SubmitButton>
      </ActionForm>
    </Asking>
  );
}

export default function ValueAndCover() {
  const data = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <>
      <p className="muted">{t.under}</p>
      <Orders {...data} />
      {data.mayOrder ? <Commission {...data} /> : null}
      {data.seesCover ? <Quotes {...data} /> : null}
      {data.mayAsk ? <Ask {...data} /> : null}
    </>
  );
}
