import { useActionData, useLoaderData } from '@remix-run/react';
import { REPAYMENT_FORM } from '@zhiya/lending-domain';
import {
  ActionForm,
  contractStates,
  DataTable,
  DateText,
  DefinitionList,
  EmptyState,
  LinkButton,
  Money,
  Notice,
  Percent,
  Sheet,
  StateTag,
  SubmitButton,
  useText,
} from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { ScheduleTable } from '../../lending/parts';
import { titled } from '../../kit/meta';
import type { action, loader } from './loan.server';
import { text } from './text';

export { action, loader } from './loan.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Loan = NonNullable<Data['loan']>;

function Standing({ loan, caseId, isBorrower }: { loan: Loan; caseId: string; isBorrower: boolean }) {
  const t = useText(text);
  const { outstanding, overdue, nextInstalment: next } = loan;
  return (
    <>
      {loan.settledOn ? (
        <Notice tone="ok" title={t.settled(loan.settledOn)}>
          {t.settledBody}{' '}
          <LinkButton to={`/app/cases/${caseId}/filings`} quiet small>
            {t.toFilings}
          </LinkButton>
        </Notice>
      ) : overdue && overdue.totalFen > 0 && overdue.since ? (
        <Notice
          tone="bad"
          title={
            <>
              {t.overdue} <Money fen={overdue.totalFen} unit />
            </>
          }
        >
          {t.overdueSince(overdue.since)}
        </Notice>
      ) : null}
      <Sheet
        title={t.title}
        aside={<StateTag states={contractStates} state={loan.state} />}
        note={isBorrower && !loan.settledOn ? t.howToPay : undefined}
      >
        <DefinitionList
          items={[
            ...(outstanding
              ? [
                  {
                    label: t.outstanding,
                    value: (
                      <b>
                        <Money fen={outstanding.totalFen} unit />
                      </b>
                    ),
                  },
                  { label: t.principal, value: <Money fen={outstanding.principalFen} unit /> },
                  { label: t.interest, value: <Money fen={outstanding.interestFen} unit /> },
                ]
              : []),
            ...(next
              ? [
                  {
                    label: t.next,
                    value: (
                      <>
                        <Money fen={next.totalFen - next.paidInterestFen - next.paidPrincipalFen} unit /> ·{' '}
                        <span className="num">{t.nextDue(next.dueOn)}</span>
                      </>
                    ),
                  },
                ]
              : []),
            { label: t.rate, value: <Percent bp={loan.rateBp} /> },
            ...(loan.drawnOn ? [{ label: t.drawn, value: <DateText value={loan.drawnOn} /> }] : []),
            { label: t.matures, value: <DateText value={loan.maturesOn} /> },
          ]}
        />
      </Sheet>
    </>
  );
}

function Record({ loan, today }: { loan: Loan; today: string }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const next = loan.nextInstalment;
  const form = {
    list: REPAYMENT_FORM,
    names: { paidOn: t.paidOn, amountFen: t.recordAmount, reference: t.reference },
    values: {
      paidOn: today,
      amountFen: next ? next.totalFen - next.paidInterestFen - next.paidPrincipalFen : null,
      reference: null,
    },
    looks: {
      paidOn: { input: { min: loan.lastPaidOn ?? loan.drawnOn ?? undefined, max: today } },
      reference: { hint: t.refHint, width: 'mid', input: { maxLength: 80 } },
    },
  } as const;
  return (
    <Sheet title={t.record} note={t.recordNote}>
      <ActionForm intent="record" reply={reply}>
        <input type="hidden" name="id" value={loan.id} />
        <input type="hidden" name="version" value={loan.version} />
        <div className="two">
          <Controls {...form} only={['paidOn', 'amountFen']} />
        </div>
        <Controls {...form} only={['reference']} />
        <SubmitButton>{t.save}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}

function Repayments({ loan }: { loan: Loan }) {
  const t = useText(text);
  return (
    <Sheet title={t.repayments}>
      <DataTable
        caption={t.repayments}
        rows={loan.repayments}
        rowKey={(r) => r.id}
        empty={<p className="muted">{t.noRepayments}</p>}
        columns={[
          {
            key: 'on',
            head: t.paidOn,
            lead: true,
            cell: (r) => (
              <>
                <DateText value={r.paidOn} />
                {r.reference ? <span className="sub num">{r.reference}</span> : null}
              </>
            ),
          },
          { key: 'amount', head: t.amount, right: true, cell: (r) => <Money fen={r.amountFen} /> },
          { key: 'interest', head: t.ofInterest, right: true, cell: (r) => <Money fen={r.interestFen} /> },
          { key: 'principal', head: t.ofPrincipal, right: true, cell: (r) => <Money fen={r.principalFen} /> },
          {
            key: 'shares',
            head: t.shares,
            cell: (r) =>
              r.shares.map((s) => (
                <span className="sub num" key={s.no}>
                  {t.share(s.no)} <Money fen={s.interestFen + s.principalFen} />
                </span>
              )),
          },
        ]}
      />
    </Sheet>
  );
}

export default function Loan() {
  const { loan, caseId, today, isBorrower, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(text);
  if (!loan)
    return (
      <Sheet title={t.title}>
        <EmptyState
          title={t.none}
          actions={
            <LinkButton to={`/app/cases/${caseId}/contract`} quiet>
              {t.toContract}
            </LinkButton>
          }
        >
          {t.noneBody}
        </EmptyState>
      </Sheet>
    );
  return (
    <>
      <Standing loan={loan} caseId={caseId} isBorrower={isBorrower} />
      {mayRecord ? <Record key={loan.version} loan={loan} today={today} /> : null}
      <Repayments loan={loan} />
      <Sheet title={t.schedule} note={t.scheduleNote}>
        <ScheduleTable rows={loan.schedule} isDrawn />
      </Sheet>
    </>
  );
}
