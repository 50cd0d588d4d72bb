import { FileField, defineText, useText } from '@zhiya/web-ui';
import { uploadTo } from './upload';

const text = defineText({ zh: { upload: '上传' }, en: { upload: 'Upload' } });

/** One paper of one kind: posted to the web's upload resource, which comes back here. Works without scripts. */
export function UploadOne({
  returnTo,
  subjectType,
  subjectId,
  purpose,
  label,
  hint,
}: {
  returnTo: string;
  subjectType: string;
  subjectId: string;
  purpose: string;
  label: string;
  hint?: string;
}) {
  const t = useText(text);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={uploadTo(returnTo, { subjectType, subjectId, purpose })}
      className="form upload"
    >
      <FileField name="file" label={label} hint={hint} />
      <button type="submit" className="btn quiet">
        {t.upload}
        <span className="vh"> {label}</span>
      </button>
    </form>
  );
}
