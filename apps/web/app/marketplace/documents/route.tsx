import { useActionData, useLoaderData } from '@remix-run/react';
import { LISTING_DOCUMENTS } from '@zhiya/marketplace-domain';
import { ActionForm, SubmitButton, listingDocumentText, useLabel, useText } from '@zhiya/web-ui';
import { EvidenceList, UploadForm } from '../../kit/evidence';
import { SectionPage } from '../parts/listing/section-page';
import { titled } from '../../kit/meta';
import type { action, loader } from './documents.server';
import { text } from './text';

export { action, loader } from './documents.server';
export const meta = titled(text, (t) => t.title);

export default function Documents() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const documentName = useLabel(listingDocumentText);
  return (
    <SectionPage listing={l} section="DOCUMENTS" lead={t.lead}>
      <EvidenceList files={l.files} remove reply={reply} />
      <UploadForm
        returnTo={`/app/listings/${l.id}/documents`}
        subjectType="listing"
        subjectId={l.id}
        purposes={LISTING_DOCUMENTS.map((value) => ({ value, label: documentName(value) }))}
      />
      <ActionForm intent="documents" reply={reply} className="form apart">
        <input type="hidden" name="version" value={l.version} />
        <p className="small muted">{t.doneHint}</p>
        <SubmitButton>{t.confirm}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
