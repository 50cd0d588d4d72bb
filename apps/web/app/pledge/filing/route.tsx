import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  Checkboxes,
  DateField,
  DateText,
  DefinitionList,
  filingStates,
  Money,
  Notice,
  Page,
  Radios,
  registryText,
  releaseGroundText,
  rightKindText,
  Select,
  Sheet,
  SubmitButton,
  TextArea,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { EvidenceList } from '../../kit/evidence';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
import { UploadOne } from '../../kit/upload-one';
import { TraceLinks } from '../../kit/trace/argument';
import { traceText } from '../../kit/trace/text';
import { titled } from '../../kit/meta';
import type { action, loader } from './filing.server';
import { Decision } from './decision';
import { PreflightTable } from './preflight-table';
import { text } from './text';

export { action, loader } from './filing.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
const GROUNDS_OF_PLEDGEE = ['PERFORMED', 'WAIVED', 'ENFORCED', 'PRINCIPAL_CONTRACT_VOID', 'OTHER'];
const GROUNDS_OF_PLEDGOR = ['PERFORMED', 'PRINCIPAL_CONTRACT_VOID'];

/** Questions for what no record tells, asked only where the text of the day is on file and the answer would count. */
function Questions({ filing, preflight }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('file' in filing.events)) return null;
  const s = filing.statements;
  const ask = {
    CONTRACT_UNLAWFUL: ['isContractLawful', t.lawful],
    FORFEITURE_CLAUSE: ['hasForfeitureClause', t.forfeiture],
    SAME_DAY_APPLICATION: ['hasSameDayInvention', t.sameDay],
    SIMILAR_MARKS_LEFT_OUT: ['hasSimilarMarks', t.similar],
    OTHER: ['hasOtherObstacle', t.other],
  } as const;
  const questions = preflight.answers.flatMap((a) => {
    const question = ask[a.check as keyof typeof ask];
    const isMoot = !a.citation || (a.check === 'SAME_DAY_APPLICATION' && filing.right?.rightKind !== 'UTILITY_MODEL');
    return question && !isMoot ? [{ name: question[0], label: question[1] }] : [];
  });
  const mayDeclare = preflight.answers.some((a) => a.isWaivedByDeclaration && (a.verdict === 'FAIL' || s.isDeclared));
  if (questions.length === 0 && !mayDeclare) return null;
  const said = (value: boolean | null | undefined) => (value === true ? 'yes' : value === false ? 'no' : '');
  return (
    <Sheet title={t.questions} note={t.questionsNote} id="questions">
      <ActionForm intent="state" reply={reply}>
        <input type="hidden" name="version" value={filing.version} />
        {questions.map((q) => (
          <Radios
            key={q.name}
            name={q.name}
            label={q.label}
            row
            defaultValue={said(s[q.name])}
            choices={
              q.name === 'isContractLawful'
                ? [
                    { value: 'yes', label: t.lawfulYes },
                    { value: 'no', label: t.lawfulNo },
                  ]
                : [
                    { value: 'no', label: t.no },
                    { value: 'yes', label: t.yes },
                  ]
            }
          />
        ))}
        {mayDeclare ? (
          <Radios
            name="isDeclared"
            label={t.declare}
            row
            defaultValue={said(s.isDeclared)}
            choices={[
              { value: 'yes', label: t.lawfulYes },
              { value: 'no', label: t.lawfulNo },
            ]}
          />
        ) : null}
        <SubmitButton quiet>{t.save}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}

function FileIt({ filing, preflight }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('file' in filing.events)) return null;
  const unknown = preflight.answers.filter((a) => a.verdict === 'UNKNOWN');
  const papers = filing.files.filter((f) => f.purpose === 'APPLICATION');
  return (
    <Sheet title={t.file} note={t.fileNote} id="file">
      {papers.length > 0 ? <EvidenceList files={papers} remove reply={reply} /> : null}
      <UploadOne
        returnTo={`/app/filings/${filing.id}#file`}
        subjectType="filing"
        subjectId={filing.id}
        purpose="APPLICATION"
        label={t.application}
        hint={t.applicationHint}
      />
      {preflight.failed.length > 0 ? <Notice tone="bad">{t.fails}</Notice> : null}
      <Move of={filing} event="file" label={t.file} reply={reply}>
        {unknown.length > 0 ? (
          <Checkboxes
            name="acknowledgedUnknown"
            label={t.confirmUnknown}
            choices={unknown.map((a) => ({ value: a.code, label: a.title, hint: a.because }))}
          />
        ) : null}
      </Move>
    </Sheet>
  );
}

function Release({ filing, today, isPledgor }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const ground = useLabel(releaseGroundText);
  const isOpen =
    'release' in filing.events || ('requestRelease' in filing.events && (!isPledgor || filing.debtEndedOn !== null));
  if (!isOpen) return null;
  const grounds = isPledgor ? GROUNDS_OF_PLEDGOR : GROUNDS_OF_PLEDGEE;
  return (
    <Sheet title={t.release} note={filing.debtEndedBy === 'SETTLED' ? t.mayRelease : undefined}>
      {filing.debtEndedOn === null && !isPledgor && 'requestRelease' in filing.events ? (
        <details className="more" open={reply?.form.startsWith('requestRelease') ? true : undefined}>
          <summary>{t.requestRelease}</summary>
          <AskRelease grounds={grounds} filing={filing} ground={ground} />
        </details>
      ) : (
        <AskRelease grounds={grounds} filing={filing} ground={ground} />
      )}
      <Move of={filing} event="release" label={t.confirmRelease} reply={reply} apart={false}>
        <p className="small muted">{t.confirmReleaseNote}</p>
        <DateField
          name="releasedOn"
          label={t.releasedOn}
          min={filing.registeredOn ?? undefined}
          max={today}
          defaultValue={today}
        />
      </Move>
    </Sheet>
  );
}

function AskRelease({
  filing,
  grounds,
  ground,
}: {
  filing: Data['filing'];
  grounds: readonly string[];
  ground: (g: string) => string;
}) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Move of={filing} event="requestRelease" label={t.requestRelease} reply={reply} apart={false}>
      <Select
        name="ground"
        label={t.releaseGround}
        choices={grounds.map((value) => ({ value, label: ground(value) }))}
        defaultValue={
          filing.debtEndedBy === 'SETTLED'
            ? 'PERFORMED'
            : filing.debtEndedBy === 'CANCELLED'
              ? 'PRINCIPAL_CONTRACT_VOID'
              : ''
        }
      />
      <TextArea name="note" label={t.releaseNote} optional rows={2} maxLength={500} />
    </Move>
  );
}

export default function Filing() {
  const data = useLoaderData<typeof loader>();
  const { filing: f, preflight, traces, waiting } = data;
  const why = useText(traceText);
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kind = useLabel(rightKindText);
  const registry = useLabel(registryText);
  const date = (label: string, value: string | null | undefined) =>
    value ? [{ label, value: <DateText value={value} /> }] : [];
  // Papers that a form on this page is still about are listed there.
  const kept = f.files.filter(
    (x) =>
      !(x.purpose === 'CERTIFICATE' && 'register' in f.events && waiting.length === 0) &&
      !(x.purpose === 'APPLICATION' && 'file' in f.events),
  );
  const isWithPledgor = ['DRAFT', 'CORRECTION', 'REFUSED'].includes(f.state);
  return (
    <Page
      title={f.right?.title ?? t.title}
      over={f.right ? `${kind(f.right.rightKind)} · ${f.right.number}` : t.title}
      crumbs={[{ to: '/app/filings', label: t.list }, { label: f.right?.title ?? t.title }]}
      aside={<Standing record="filing" states={filingStates} state={f.state} />}
    >
      <div className="beside wide">
        <div className="stack">
          {f.state === 'REGISTERED' && f.registeredOn ? (
            <Notice tone="ok" title={t.stands(f.registeredOn)}>
              {f.registrationNo}
            </Notice>
          ) : null}
          {f.registryNote ? (
            <Notice
              tone={f.state === 'REFUSED' ? 'bad' : 'back'}
              title={
                f.state === 'REFUSED' ? `${t.refusal}${f.refusalGround ? ` ${f.refusalGround}` : ''}` : t.correction
              }
            >
              {f.registryNote}
            </Notice>
          ) : null}
          {'mend' in f.events ? (
            <Sheet title={t.mend} note={t.mendNote}>
              <Move of={f} event="mend" label={t.mend} reply={reply} apart={false}>
                <TextArea name="note" label={t.mended} rows={3} maxLength={500} />
              </Move>
            </Sheet>
          ) : null}
          <Decision {...data} />
          <Release {...data} />
          <Sheet title={t.preflight} note={isWithPledgor ? t.preflightNote(preflight.asOf) : t.kept(preflight.asOf)}>
            <PreflightTable answers={preflight.answers} />
          </Sheet>
          <Questions {...data} />
          <FileIt {...data} />
        </div>
        <div className="stack">
          <Sheet title={t.facts} aside={<Link to={`/app/cases/${f.caseId}/filings`}>{t.case}</Link>}>
            <DefinitionList
              items={[
                { label: t.registry, value: registry(f.registry) },
                { label: t.pledgor, value: f.pledgor?.name },
                { label: t.pledgee, value: f.pledgee?.name },
                { label: t.contract, value: <span className="num">{f.contractNo}</span> },
                { label: t.secured, value: <Money fen={f.principalFen} unit /> },
                ...date(t.matures, f.debtMaturesOn),
                ...date(t.filedOn, f.filedOn),
                ...date(t.due, f.state === 'SUBMITTED' ? f.examinationDueOn : null),
                ...(f.registrationNo
                  ? [{ label: t.registrationNo, value: <b className="num">{f.registrationNo}</b> }]
                  : []),
                ...date(t.registeredOn, f.registeredOn),
                ...date(t.ended, f.debtEndedOn),
                ...date(t.releasedOn, f.releasedOn),
              ]}
            />
          </Sheet>
          {traces.length > 0 ? (
            <Sheet title={why.title}>
              <TraceLinks traces={traces} />
            </Sheet>
          ) : null}
          {kept.length > 0 ? (
            <Sheet title={t.files}>
              <EvidenceList files={kept} />
            </Sheet>
          ) : null}
          {'withdraw' in f.events ? (
            <Sheet>
              <details className="more" open={reply?.form.startsWith('withdraw') ? true : undefined}>
                <summary>{t.withdraw}</summary>
                <Move of={f} event="withdraw" label={t.withdraw} reply={reply} danger apart={false}>
                  <TextArea name="note" label={t.withdrawNote} hint={t.withdrawHint} rows={2} maxLength={500} />
                </Move>
              </details>
            </Sheet>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
