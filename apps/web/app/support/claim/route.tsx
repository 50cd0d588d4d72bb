import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import {
  ActionForm,
  BarredButton,
  DateText,
  DefinitionList,
  Money,
  Notice,
  Page,
  Sheet,
  StateTag,
  SubmitButton,
  TextArea,
  TextField,
  subsidyClaimStates,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { ClaimWhy, FactTable, useClaimName } from '../parts/claim';
import { OpenReason } from '../parts/waiting';
import { TraceLinks } from '../../kit/trace/argument';
import { traceText } from '../../kit/trace/text';
import { supportText } from '../parts/text';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { ClaimView } from '../parts/support-parts.server';
import type { action, loader } from './claim.server';
import { text } from './text';

export { action, loader } from './claim.server';
export const meta = titled(text, (t) => t.title);

interface StepProps {
  readonly claim: ClaimView;
  readonly event: string;
  readonly label: string;
  readonly reply: FormReply | null | undefined;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** One decision on the claim, bound to the amount that is on the screen. */
function Step({ claim, event, label, reply, quiet, children }: StepProps) {
  const barred = claim.events[event];
  if (!barred) return null;
  if (barred.length > 0) return <BarredButton label={label} reasons={barred} />;
  return (
    <ActionForm intent={event} reply={reply}>
      <input type="hidden" name="version" value={claim.version} />
      {quiet ? null : <input type="hidden" name="amountFen" value={claim.todayFen ?? claim.amountFen} />}
      {children}
      <SubmitButton quiet={quiet}>{label}</SubmitButton>
    </ActionForm>
  );
}

/** The ways to say no, folded away: each needs its reason. */
function Otherwise({
  claim,
  reply,
  title,
  children,
}: {
  claim: ClaimView;
  reply: FormReply | null | undefined;
  title: string;
  children: ReactNode;
}) {
  const isOpen = reply !== null && reply !== undefined && ['return', 'reject', 'waive'].includes(reply.form);
  const has = ['return', 'reject', 'waive'].some((e) => e in claim.events);
  return has ? (
    <details className="more" open={isOpen}>
      <summary>{title}</summary>
      <div className="stack tight">{children}</div>
    </details>
  ) : null;
}

function Refusals({ claim, reply }: { claim: ClaimView; reply: FormReply | null | undefined }) {
  const t = useText(text);
  return (
    <Otherwise claim={claim} reply={reply} title={t.otherwise}>
      {(['return', 'reject'] as const).map((event) => (
        <Step
          key={event}
          claim={claim}
          event={event}
          label={event === 'return' ? t.back : t.reject}
          reply={reply}
          quiet
        >
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} />
        </Step>
      ))}
    </Otherwise>
  );
}

export default function Claim() {
  const { claim, traces } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const s = useText(supportText);
  const r = useText(traceText);
  const name = useClaimName()(claim);
  const amountFen = claim.todayFen ?? claim.amountFen;
  const amount = formatYuan(amountFen);
  const can = (event: string) => event in claim.events;
  return (
    <Page
      title={name}
      over={claim.enterprise?.name}
      crumbs={[{ to: '/app/claims', label: t.list }, { label: name }]}
      under={<Standing record="subsidy-claim" states={subsidyClaimStates} state={claim.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          <Sheet title={t.amount} aside={<>{t.stands(claim.computedOn)}</>}>
            {claim.open ? null : (
              <p className="amt num">
                {amount} <small>{s.amount.includes('CNY') ? 'CNY' : '元'}</small>
              </p>
            )}
            {claim.todayFen !== null && claim.todayFen !== undefined && claim.todayFen !== claim.amountFen ? (
              <Notice tone="back">{claim.todayFen === 0 ? t.nothing : t.changed(amount)}</Notice>
            ) : null}
            {claim.open ? (
              <Notice tone="back">
                <OpenReason open={claim.open} />
              </Notice>
            ) : null}
            <h3 className="sub-head">{claim.open ? s.lastWhy : s.why}</h3>
            <ClaimWhy claim={claim} open />
          </Sheet>
          <Sheet title={s.facts}>
            <FactTable facts={claim.facts} />
          </Sheet>
          <Sheet title={r.title}>
            <TraceLinks traces={traces} />
          </Sheet>
        </div>
        <div className="stack">
          {can('confirm') ? (
            <Sheet title={t.confirmTitle} note={t.confirmNote}>
              <Step claim={claim} event="confirm" label={t.confirm(amount)} reply={reply}>
                {claim.payee ? (
                  <DefinitionList
                    items={[
                      { label: t.accountName, value: claim.payee.accountName },
                      { label: t.bankName, value: claim.payee.bankName },
                      { label: t.accountNumber, value: <span className="num">{claim.payee.accountNumber}</span> },
                    ]}
                  />
                ) : (
                  <>
                    <p className="small muted">{t.payeeAsked}</p>
                    <TextField name="bankName" label={t.bankName} hint={t.bankHint} autoComplete="off" />
                    <TextField name="accountNumber" label={t.accountNumber} inputMode="numeric" autoComplete="off" />
                  </>
                )}
              </Step>
              <Otherwise claim={claim} reply={reply} title={t.waiveWhy}>
                <p className="small muted">{t.waiveNote}</p>
                <Step claim={claim} event="waive" label={t.waive} reply={reply} quiet />
              </Otherwise>
            </Sheet>
          ) : null}
          {can('recommend') ? (
            <Sheet title={t.examine} note={t.examineNote}>
              <Step claim={claim} event="recommend" label={t.recommend(amount)} reply={reply} />
              <Refusals claim={claim} reply={reply} />
            </Sheet>
          ) : null}
          {can('approve') ? (
            <Sheet title={t.approveTitle} note={t.approveNote}>
              <Step claim={claim} event="approve" label={t.approve(amount)} reply={reply} />
              <Refusals claim={claim} reply={reply} />
            </Sheet>
          ) : null}
          {can('pay') ? (
            <Sheet title={t.payTitle} note={t.payNote}>
              <Step claim={claim} event="pay" label={t.pay(amount)} reply={reply} />
            </Sheet>
          ) : null}
          <Sheet>
            <DefinitionList
              items={[
                {
                  label: t.state,
                  value: (
                    <>
                      <StateTag states={subsidyClaimStates} state={claim.state} /> {t.since}{' '}
                      <DateText value={claim.stateSince} />
                    </>
                  ),
                },
                { label: t.programme, value: claim.programmeTitle },
                { label: t.enterprise, value: claim.enterprise?.name ?? '' },
                { label: t.creditCode, value: <span className="num">{claim.enterprise?.creditCode}</span> },
                {
                  label: s.cap,
                  value:
                    claim.computation.capRemainingFen === null || claim.computation.capRemainingFen === undefined ? (
                      s.noCap
                    ) : (
                      <Money fen={claim.computation.capRemainingFen} unit />
                    ),
                },
                claim.paidOn
                  ? { label: t.paidOn, value: <DateText value={claim.paidOn} /> }
                  : {
                      label: s.expected,
                      value: (
                        <>
                          <DateText value={claim.expectedOn} /> <span className="small muted">{s.expectedNote}</span>
                        </>
                      ),
                    },
                ...(claim.payee && !can('confirm')
                  ? [
                      {
                        label: t.payee,
                        value: (
                          <>
                            {claim.payee.accountName}
                            <br />
                            {claim.payee.bankName}
                            <br />
                            <span className="num">{claim.payee.accountNumber}</span>
                          </>
                        ),
                      },
                    ]
                  : []),
                ...(claim.reason ? [{ label: t.given, value: claim.reason }] : []),
                { label: t.case, value: <Link to={`/app/cases/${claim.caseId}`}>{t.open}</Link> },
              ]}
            />
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
