import { useActionData, type useLoaderData } from '@remix-run/react';
import { CERTIFICATE_FORM } from '@zhiya/pledge-domain';
import { Select, Sheet, TextArea, useText } from '@zhiya/web-ui';
import { EvidenceList } from '../../kit/evidence';
import { Controls } from '../../kit/field-list';
import { Move } from '../../kit/move';
import { ProposalCard } from '../../kit/proposals';
import { UploadOne } from '../../kit/upload-one';
import type { action, loader } from './filing.server';
import { text } from './text';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** The registry's answer, as the pledgee enters it. */
export function Decision({ filing, preflight, today, waiting }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  // What waits to be checked is on this page, and nothing else can be entered meanwhile.
  if (waiting.length > 0) return waiting.map((p) => <ProposalCard key={p.id} of={p} reply={reply} />);
  if (!('register' in filing.events)) return null;
  const papers = filing.files.filter((f) => f.purpose === 'CERTIFICATE');
  return (
    <Sheet title={t.decision} note={t.decisionNote} id="decision">
      {papers.length > 0 ? <EvidenceList files={papers} remove reply={reply} /> : null}
      <UploadOne
        returnTo={`/app/filings/${filing.id}#decision`}
        subjectType="filing"
        subjectId={filing.id}
        purpose="CERTIFICATE"
        label={t.certificate}
      />
      {papers.length === 0 ? (
        <p className="muted form-after">{t.certificateFirst}</p>
      ) : (
        <Move of={filing} event="register" label={t.register} reply={reply}>
          <Controls
            list={CERTIFICATE_FORM}
            names={{
              registrationNo: t.registrationNo,
              registeredOn: t.registeredOn,
              certificateFileId: t.certificate,
            }}
            values={{ registrationNo: null, registeredOn: today, certificateFileId: papers.at(-1)!.id }}
            looks={{
              registrationNo: { width: 'mid', input: { maxLength: 80 } },
              registeredOn: { input: { min: filing.filedOn ?? undefined, max: today } },
              certificateFileId: {
                choices: papers.length > 1 ? papers.map((f) => ({ value: f.id, label: f.name })) : [],
              },
            }}
          />
        </Move>
      )}
      <details className="more form-after" open={reply?.form.startsWith('requireCorrection') ? true : undefined}>
        <summary>{t.correctionLabel}</summary>
        <Move of={filing} event="requireCorrection" label={t.correctionLabel} reply={reply} quiet apart={false}>
          <TextArea name="note" label={t.correctionText} rows={3} maxLength={500} />
        </Move>
      </details>
      <details className="more" open={reply?.form.startsWith('refuse') ? true : undefined}>
        <summary>{t.refuse}</summary>
        <Move of={filing} event="refuse" label={t.refuse} reply={reply} danger apart={false}>
          <Select
            name="ground"
            label={t.refuseGround}
            choices={preflight.answers.map((a) => ({ value: a.code, label: `${a.code} ${a.title}` }))}
          />
          <TextArea name="note" label={t.refuseText} rows={3} maxLength={500} />
        </Move>
      </details>
    </Sheet>
  );
}
