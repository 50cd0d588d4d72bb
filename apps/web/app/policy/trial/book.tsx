import { ActionForm, FileField, Notice, Sheet, SubmitButton, useText, type FormReply } from '@zhiya/web-ui';
import { uploadTo } from '../../kit/upload';
import type { Run } from './route';
import { text } from './text';

const counted = (n: number): string => String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** The book that an officer brings: what it must be is said before the choice, what is wrong with it afterwards. */
export function UploadBook({
  run,
  limits,
}: {
  run: Run;
  limits: { readonly maxBytes: number; readonly maxRows: number };
}) {
  const t = useText(text);
  return (
    <Sheet title={t.book}>
      <div className="stack">
        <p>{t.bookBody}</p>
        <p className="actions">
          <a className="btn quiet small" href="/app/sandbox/template" download>
            {t.template}
          </a>
          <a className="btn quiet small" href="/app/sandbox/template?as=csv" download>
            {t.templateCsv}
          </a>
        </p>
        <form
          method="post"
          encType="multipart/form-data"
          action={uploadTo(`/app/sandbox/${run.id}`, {
            subjectType: 'sandbox-run',
            subjectId: run.id,
            purpose: 'BOOK',
          })}
          className="form upload"
        >
          <FileField
            name="file"
            label={t.file}
            accept=".xlsx,.csv"
            types="XLSX, CSV"
            maxBytes={limits.maxBytes}
            hint={t.limits(counted(limits.maxRows))}
          />
          <button type="submit" className={run.state === 'CHECKED' ? 'btn quiet' : 'btn'}>
            {run.state === 'AWAITING_BOOK' ? t.send : t.again}
          </button>
        </form>
      </div>
    </Sheet>
  );
}

export function BookFaults({ run }: { run: Run }) {
  const t = useText(text);
  if (run.refusal)
    return (
      <Notice tone="bad" title={t.faultyRead}>
        {run.refusal}
      </Notice>
    );
  return (
    <Notice tone="bad" title={t.faulty(counted(run.faultCount), counted(run.lines))}>
      {run.copyFileId ? (
        <p>
          <a className="btn small" href={`/files/${run.copyFileId}`} download>
            {t.copy}
          </a>
        </p>
      ) : null}
      {run.faultCount > run.faults.length ? <p>{t.first(run.faults.length)}</p> : null}
      <ul>
        {run.faults.map((f) => (
          <li key={`${f.row}${f.message}`}>
            <b className="num">{t.row(f.row)}</b>　{f.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function AcceptBook({ run, reply }: { run: Run; reply: FormReply | undefined }) {
  const t = useText(text);
  return (
    <Notice tone="ok" title={t.checked(counted(run.lines), counted(run.enterprises), run.fileName ?? '')}>
      <p>{t.checkedBody}</p>
      <ActionForm intent="accept" reply={reply} className="inline-form">
        <SubmitButton>{t.accept}</SubmitButton>
      </ActionForm>
    </Notice>
  );
}
