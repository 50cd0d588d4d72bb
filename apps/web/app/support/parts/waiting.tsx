import { useActionData } from '@remix-run/react';
import {
  ActionForm,
  enterpriseSizeText,
  Money,
  Radios,
  Select,
  Sheet,
  SubmitButton,
  supportKindText,
  useLabel,
  useText,
  waitingText,
  Why,
  type FormReply,
} from '@zhiya/web-ui';
import type { OpenView } from './support-parts.server';
import { supportText } from './text';

const SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;

export interface WaitingView {
  readonly kind: string;
  readonly year: number;
  readonly programmeTitle: string | null;
  readonly paidFen: number;
  readonly status: string;
  readonly open: OpenView | null;
}
export interface StatementView {
  readonly size: string | null;
  readonly isFirstPledge: boolean | null;
}

/** Why there is no amount: the records that are missing by name, or the conditions that are not met; the argument behind it folded away. */
export function OpenReason({ open }: { open: OpenView }) {
  const t = useText(supportText);
  const why = useLabel(waitingText);
  return (
    <>
      <p>{why(open.status)}</p>
      {open.needed.length > 0 ? (
        <ul>
          {open.needed.map((n) => (
            <li key={n.fact}>{n.title}</li>
          ))}
        </ul>
      ) : null}
      <details className="more" open={open.needed.length === 0}>
        <summary>{t.restsOn}</summary>
        <Why {...open} />
      </details>
    </>
  );
}

/** Payments that have become no claim, each with what it waits for. */
export function Waiting({ waiting }: { waiting: readonly WaitingView[] }) {
  const t = useText(supportText);
  const kind = useLabel(supportKindText);
  const why = useLabel(waitingText);
  return (
    <Sheet title={t.waiting}>
      <div className="stack">
        {waiting.map((w) => (
          <section key={`${w.kind}${w.year}${w.programmeTitle}`}>
            <h3 className="sub-head">
              {t.ofYear(String(w.year), kind(w.kind))} · {t.paid} <Money fen={w.paidFen} unit />
            </h3>
            {w.programmeTitle ? <p className="small muted">{w.programmeTitle}</p> : null}
            {w.open ? <OpenReason open={w.open} /> : <p>{why(w.status)}</p>}
          </section>
        ))}
      </div>
    </Sheet>
  );
}

/** What only the enterprise can say, asked where a programme waits for it or has heard it already. */
export function Statement({
  waiting,
  statement,
}: {
  waiting: readonly WaitingView[];
  statement: StatementView | null;
}) {
  const reply = useActionData<FormReply>();
  const t = useText(supportText);
  const size = useLabel(enterpriseSizeText);
  const needed = new Set(
    waiting.flatMap((w) => w.open?.needed ?? []).map((n) => n.fact.replace(/^loans\[\d+\]\./, '')),
  );
  const asksSize = needed.has('enterprise.size') || statement?.size != null;
  const asksFirst = needed.has('firstPledge') || statement?.isFirstPledge != null;
  if (!asksSize && !asksFirst) return null;
  const said = statement?.isFirstPledge;
  return (
    <Sheet title={t.say} note={t.sayNote}>
      <ActionForm intent="state" reply={reply}>
        {asksSize ? (
          <Select
            name="size"
            label={t.size}
            hint={t.sizeHint}
            width="mid"
            defaultValue={statement?.size ?? ''}
            choices={SIZES.map((value) => ({ value, label: size(value) }))}
          />
        ) : null}
        {asksFirst ? (
          <Radios
            name="isFirstPledge"
            label={t.first}
            hint={t.firstHint}
            row
            defaultValue={said === true ? 'yes' : said === false ? 'no' : ''}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
        ) : null}
        <SubmitButton quiet>{t.save}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
