import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { contractStates, EmptyState, LinkButton, Notice, Radios, Sheet, TextArea, useText } from '@zhiya/web-ui';
import { EvidenceList } from '../../kit/evidence';
import { Conditions, ContractFacts, ScheduleTable } from '../../lending/parts';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { RightList } from '../../assets/parts';
import { UploadOne } from '../../kit/upload-one';
import { titled } from '../../kit/meta';
import type { action, loader } from './contract.server';
import { text } from './text';

export { action, loader } from './contract.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Contract = NonNullable<Data['contract']>;

/** Upload the signed page, then sign with it: two posts, each of which works without scripts. */
function Signing({
  contract: c,
  event,
  purpose,
  label,
  note,
  paper,
}: {
  contract: Contract;
  event: string;
  purpose: string;
  label: string;
  note: string;
  paper: string;
}) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const files = c.files.filter((f) => f.purpose === purpose);
  const texts = c.files.filter((f) => f.purpose === 'CONTRACT_TEXT');
  if (!(event in c.events)) return null;
  return (
    <Sheet title={label} note={note} id="sign">
      {texts.length > 0 ? <EvidenceList files={texts} /> : null}
      {files.length > 0 ? <EvidenceList files={files} remove reply={reply} /> : null}
      <UploadOne
        returnTo={`/app/cases/${c.caseId}/contract#sign`}
        subjectType="contract"
        subjectId={c.id}
        purpose={purpose}
        label={paper}
      />
      {files.length === 0 ? (
        <p className="muted form-after">{t.signFirst}</p>
      ) : (
        <Move of={c} event={event} label={label} reply={reply}>
          {files.length === 1 ? (
            <input type="hidden" name="evidenceFileId" value={files[0]!.id} />
          ) : (
            <Radios
              name="evidenceFileId"
              label={t.signPick}
              choices={files.map((f) => ({ value: f.id, label: f.name }))}
              defaultValue={files.at(-1)!.id}
            />
          )}
        </Move>
      )}
    </Sheet>
  );
}

function BankDraft({ contract: c }: { contract: Contract }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('issue' in c.events)) return null;
  const files = c.files.filter((f) => f.purpose === 'CONTRACT_TEXT');
  return (
    <Sheet title={t.next} note={c.contractNo ? undefined : t.noneBank} id="draft">
      <p>
        <LinkButton to={`/app/cases/${c.caseId}/contract/edit`} quiet={Boolean(c.contractNo)}>
          {c.contractNo ? t.edit : t.create}
        </LinkButton>
      </p>
      {c.contractNo ? (
        <>
          {files.length > 0 ? <EvidenceList files={files} remove reply={reply} /> : null}
          <UploadOne
            returnTo={`/app/cases/${c.caseId}/contract#draft`}
            subjectType="contract"
            subjectId={c.id}
            purpose="CONTRACT_TEXT"
            label={t.contractText}
            hint={t.contractTextHint}
          />
          <Move of={c} event="issue" label={t.issue} reply={reply}>
            <p className="small muted">{t.issueHint}</p>
          </Move>
        </>
      ) : null}
    </Sheet>
  );
}

function Drawdown({ contract: c, today }: { contract: Contract; today: string }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!['requestDrawdown', 'drawDown', 'returnDrawdown'].some((e) => e in c.events)) return null;
  return (
    <Sheet title={t.drawdown}>
      <Move of={c} event="requestDrawdown" label={t.request} reply={reply} apart={false}>
        <p className="small muted">{t.requestHint}</p>
      </Move>
      <Move of={c} event="drawDown" label={t.approve} reply={reply} apart={false}>
        <p className="small muted">{t.approveNote(today)}</p>
      </Move>
      <Move of={c} event="returnDrawdown" label={t.return} reply={reply} quiet>
        <TextArea name="reason" label={t.returnReason} rows={2} maxLength={500} />
      </Move>
    </Sheet>
  );
}

function WayOut({
  contract: c,
  event,
  label,
  reason,
  hint,
}: {
  contract: Contract;
  event: string;
  label: string;
  reason: string;
  hint: string;
}) {
  const reply = useActionData<typeof action>();
  if (!(event in c.events)) return null;
  return (
    <Sheet>
      <details className="more" open={reply?.form.startsWith(event) ? true : undefined}>
        <summary>{label}</summary>
        <Move of={c} event={event} label={label} reply={reply} danger apart={false}>
          <TextArea name="reason" label={reason} hint={hint} rows={2} maxLength={500} />
        </Move>
      </details>
    </Sheet>
  );
}

export default function Contract() {
  const { contract: c, schedule, caseId, mayDraw, today } = useLoaderData<typeof loader>();
  const t = useText(text);
  const create = <LinkButton to={`/app/cases/${caseId}/contract/edit`}>{t.create}</LinkButton>;
  if (!c)
    return (
      <Sheet title={t.title}>
        <EmptyState title={t.none} actions={mayDraw ? create : null}>
          {mayDraw ? t.noneBank : t.noneOther}
        </EmptyState>
      </Sheet>
    );
  // Papers that a form on this page is still about are listed there.
  const open = { CONTRACT_TEXT: 'issue', BORROWER_SIGNATURE: 'signByBorrower', BANK_SIGNATURE: 'signByBank' } as const;
  const isSigning = 'signByBorrower' in c.events || 'signByBank' in c.events;
  const kept = c.files.filter(
    (f) => !(open[f.purpose as keyof typeof open] in c.events) && !(isSigning && f.purpose === 'CONTRACT_TEXT'),
  );
  return (
    <>
      {c.state === 'ISSUED' && !('signByBorrower' in c.events) ? <Notice>{t.waitEnterprise}</Notice> : null}
      {c.state === 'BORROWER_SIGNED' && !('signByBank' in c.events) ? <Notice>{t.waitBank}</Notice> : null}
      <BankDraft contract={c} />
      <Drawdown contract={c} today={today} />
      <Sheet
        title={t.title}
        note={t.termsNote}
        aside={<Standing record="contract" states={contractStates} state={c.state} />}
      >
        <ContractFacts contract={c} />
      </Sheet>
      <Signing
        contract={c}
        event="signByBorrower"
        purpose="BORROWER_SIGNATURE"
        label={t.sign}
        note={t.signNote}
        paper={t.signed}
      />
      <Signing
        contract={c}
        event="signByBank"
        purpose="BANK_SIGNATURE"
        label={t.countersign}
        note={t.countersignNote}
        paper={t.bankSigned}
      />
      {c.drawnOn ? null : (
        <Sheet title={t.conditions}>
          <Conditions conditions={c.conditions} caseId={caseId} />
        </Sheet>
      )}
      <Sheet
        title={t.rights}
        aside={c.bankSignedOn ? <Link to={`/app/cases/${caseId}/filings`}>{t.filings}</Link> : null}
      >
        <RightList rights={c.rights} />
      </Sheet>
      <Sheet
        title={t.schedule}
        note={c.drawnOn ? undefined : t.planned}
        aside={c.drawnOn ? <Link to={`/app/cases/${caseId}/loan`}>{t.loan}</Link> : null}
      >
        <ScheduleTable rows={schedule} isDrawn={Boolean(c.drawnOn)} />
      </Sheet>
      {kept.length > 0 ? (
        <Sheet title={t.files}>
          <EvidenceList files={kept} />
        </Sheet>
      ) : null}
      <WayOut contract={c} event="decline" label={t.decline} reason={t.declineReason} hint={t.declineHint} />
      <WayOut contract={c} event="cancel" label={t.cancel} reason={t.cancelReason} hint={t.cancelHint} />
      {c.state === 'CANCELLED' && mayDraw ? <p>{create}</p> : null}
    </>
  );
}
