import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DateField,
  documentLevelText,
  FileField,
  LinkButton,
  Notice,
  Page,
  Radios,
  Select,
  Sheet,
  SubmitButton,
  TextField,
  useLabel,
  useText,
  type Choice,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { uploadTo } from '../../kit/upload';
import type { action, loader } from './import.server';
import { text } from './text';

export { action, loader } from './import.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Preview = NonNullable<Data['preview']>;

function Upload({ importId, forDocument }: Pick<Data, 'importId' | 'forDocument'>) {
  const t = useText(text);
  const back = `/app/policies/import?${new URLSearchParams({ import: importId, ...(forDocument ? { for: forDocument.id } : {}) }).toString()}`;
  return (
    <Sheet>
      <form
        method="post"
        encType="multipart/form-data"
        action={uploadTo(back, { subjectType: 'policy-text', subjectId: importId, purpose: 'SOURCE' })}
        className="form"
      >
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".txt,.docx,.html,.htm"
          types="TXT, DOCX, HTML"
        />
        <button type="submit" className="btn">
          {t.upload}
        </button>
      </form>
    </Sheet>
  );
}

/** Every clause as it would be kept, to be compared with the original. */
function Clauses({ preview }: { preview: Preview }) {
  const t = useText(text);
  return (
    <Sheet title={t.preview} note={t.read(preview.clauses.length, preview.characters)}>
      <ol className="plain preview-clauses" tabIndex={0} aria-label={t.preview}>
        {preview.clauses.map((c) => (
          <li key={c.anchor} className={`d${Math.min(c.depth, 4)}`}>
            <span className="small muted num">{c.locator || t.before}</span>
            <p>{c.text.trim()}</p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function Target({ preview, forDocument, division }: { preview: Preview } & Pick<Data, 'forDocument' | 'division'>) {
  const t = useText(text);
  const reply = useActionData<typeof action>();
  const levelName = useLabel(documentLevelText);
  const named = (d: { title: string; number?: string | null }) => (d.number ? `${d.title}（${d.number}）` : d.title);
  const matches = preview.matches.filter((m) => m.document.id !== forDocument?.id);
  const choices: Choice[] = [
    ...(forDocument ? [{ value: forDocument.id, label: named(forDocument), hint: t.chosen }] : []),
    ...matches.map((m) => ({
      value: m.document.id,
      label: named(m.document),
      hint: m.by === 'NUMBER' ? t.byNumber : t.byTitle(m.likeness),
    })),
    { value: 'own', label: t.own, hint: t.ownHint },
  ];
  return (
    <Sheet>
      <ActionForm intent="keep" reply={reply}>
        <input type="hidden" name="importId" value={preview.importId} />
        <Radios name="documentId" label={t.which} choices={choices} defaultValue={choices[0]!.value} />
        <details className="more" open={choices.length === 1 || Boolean(reply)}>
          <summary>{t.about}</summary>
          <p className="hint">{t.aboutHint}</p>
          <div className="form">
            <TextField name="title" label={t.docTitle} defaultValue={preview.title} maxLength={200} />
            <div className="two">
              <TextField name="number" label={t.number} optional defaultValue={preview.number ?? ''} maxLength={80} />
              <TextField name="issuer" label={t.issuer} maxLength={120} />
              <Select
                name="level"
                label={t.level}
                choices={['NATIONAL', 'PROVINCE', 'CITY', 'STANDARD'].map((value) => ({
                  value,
                  label: levelName(value),
                }))}
                defaultValue="CITY"
                blank={false}
              />
              <TextField
                name="division"
                label={t.division}
                hint={t.divisionHint}
                inputMode="numeric"
                maxLength={6}
                defaultValue={division}
              />
              <DateField name="issuedOn" label={t.issuedOn} optional />
              <DateField name="publishedOn" label={t.publishedOn} optional />
              <DateField name="effectiveFrom" label={t.effectiveFrom} optional />
              <DateField name="effectiveUntil" label={t.effectiveUntil} optional />
            </div>
            <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={300} />
          </div>
        </details>
        <SubmitButton>{t.keep}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}

export default function ImportPolicy() {
  const { importId, forDocument, division, preview, fault } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      under={t.under}
      over={preview?.fileName}
      crumbs={[{ to: '/app/policies', label: t.list }, { label: t.title }]}
      narrow={!preview || Boolean(fault)}
    >
      {preview === null ? (
        <Upload importId={importId} forDocument={forDocument} />
      ) : fault ? (
        <Notice tone="bad" title={t.unreadable}>
          <p>{fault}</p>
          <p className="form-after">
            <LinkButton to="/app/policies/import" quiet>
              {t.another}
            </LinkButton>
          </p>
        </Notice>
      ) : (
        <div className="beside wide">
          <Clauses preview={preview} />
          {preview.keptFor ? (
            <Notice tone="ok" title={t.kept}>
              <Link to={`/app/policies/${preview.keptFor}`}>{t.seeKept}</Link>
            </Notice>
          ) : (
            <Target preview={preview} forDocument={forDocument} division={division} />
          )}
        </div>
      )}
    </Page>
  );
}
