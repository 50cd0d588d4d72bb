import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, Confirm, LinkButton, Notice, Page, Sheet, SubmitButton, useText } from '@zhiya/web-ui';
import { ListingFile } from '../parts/listing/listing-file';
import { titled } from '../../kit/meta';
import type { action, loader } from './check.server';
import { text } from './text';

export { action, loader } from './check.server';
export const meta = titled(text, (t) => t.title);

export default function Check() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const isReady = !l.sections.some((s) => s.status === 'TODO' || s.status === 'TO_CORRECT');
  return (
    <Page
      narrow
      title={t.title}
      over={l.caseNo ?? undefined}
      under={t.lead}
      crumbs={[
        { to: '/app/listings', label: t.list },
        { to: `/app/listings/${l.id}`, label: t.tasks },
        { label: t.title },
      ]}
    >
      <div className="stack">
        <ListingFile listing={l} changeable />
        <Sheet title={t.submitTitle}>
          {isReady ? (
            <ActionForm intent="submit" reply={reply}>
              <input type="hidden" name="version" value={l.version} />
              <Confirm name="declared" label={t.declare} />
              <SubmitButton>{t.submit}</SubmitButton>
            </ActionForm>
          ) : (
            <>
              <Notice tone="back" title={t.open}>
                {t.openBody}
              </Notice>
              <p className="form-after">
                <LinkButton to={`/app/listings/${l.id}`} quiet>
                  {t.back}
                </LinkButton>
              </p>
            </>
          )}
        </Sheet>
      </div>
    </Page>
  );
}
