import {
  ActionForm,
  FileField,
  Select,
  SubmitButton,
  defineText,
  fileSize,
  useText,
  type Choice,
  type FormReply,
} from '@zhiya/web-ui';
import { uploadTo } from './upload';

const text = defineText({
  zh: {
    none: '还没有材料',
    remove: '删除',
    add: '添加材料',
    purpose: '材料种类',
    file: '文件',
    upload: '上传',
    by: (who: string) => `由 ${who} 上传`,
  },
  en: {
    none: 'No files yet',
    remove: 'Remove',
    add: 'Add a file',
    purpose: 'Kind of document',
    file: 'File',
    upload: 'Upload',
    by: (who: string) => `sent by ${who}`,
  },
});

export interface EvidenceRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly purposeName: string;
  readonly uploadedByName: string;
}

/** Files of a record, each a download; with `remove` its owner may take one away again (intent `removeFile`). */
export function EvidenceList({
  files,
  remove = false,
  reply,
}: {
  files: readonly EvidenceRow[];
  remove?: boolean;
  reply?: FormReply | null | undefined;
}) {
  const t = useText(text);
  if (files.length === 0) return <p className="muted small">{t.none}</p>;
  return (
    <ul className="evidence">
      {files.map((f) => (
        <li key={f.id}>
          <span>
            <a href={`/files/${f.id}`} download={f.name}>
              {f.name}
            </a>
            <span className="sub num">
              {f.purposeName} · {fileSize(f.size)} · {t.by(f.uploadedByName)}
            </span>
          </span>
          {remove ? (
            <ActionForm intent="removeFile" record={f.id} reply={reply} className="inline-form">
              <input type="hidden" name="id" value={f.id} />
              <SubmitButton quiet small>
                {t.remove}
                <span className="vh"> {f.name}</span>
              </SubmitButton>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Posts a file to the web's upload resource and comes back here; kinds and size are said before the choice. */
export function UploadForm({
  returnTo,
  subjectType,
  subjectId,
  purposes,
}: {
  returnTo: string;
  subjectType: string;
  subjectId: string;
  purposes: readonly Choice[];
}) {
  const t = useText(text);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={uploadTo(returnTo, { subjectType, subjectId })}
      className="form upload"
    >
      <Select name="purpose" label={t.purpose} choices={purposes} blank={false} width="mid" />
      <FileField name="file" label={t.file} />
      <button type="submit" className="btn quiet">
        {t.upload}
      </button>
    </form>
  );
}
