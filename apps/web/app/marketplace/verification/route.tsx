import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  Notice,
  Page,
  Sheet,
  SubmitButton,
  TextArea,
  listingSectionText,
  listingStates,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { ListingFile } from '../parts/listing/listing-file';
import { SECTIONS } from '../parts/listing/sections';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import { text } from './text';
import type { action, loader } from './verify.server';

export { action, loader } from './verify.server';
export const meta = titled(text, (t) => t.title);

function Decision() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const sectionName = useLabel(listingSectionText);
  if (!l.availableEvents.some((e) => e.event === 'publish')) return <Notice>{t.closed}</Notice>;
  const version = <input type="hidden" name="version" value={l.version} />;
  return (
    <Sheet title={t.decide}>
      <ActionForm intent="publish" reply={reply}>
        {version}
        <p className="small muted">{t.publishHint}</p>
        <SubmitButton>{t.publish}</SubmitButton>
      </ActionForm>
      <ActionForm intent="return" reply={reply} className="form apart">
        {version}
        <p className="small muted">{t.backHint}</p>
        {SECTIONS.map((s) => (
          <TextArea key={s} name={`corrections.${s}`} label={t.reason(sectionName(s))} optional rows={2} />
        ))}
        <SubmitButton danger>{t.back}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}

export default function Verify() {
  const { listing: l } = useLoaderData<typeof loader>();
  const t = useText(text);
  const sectionName = useLabel(listingSectionText);
  const mended = l.sections.filter((s) => s.correction && s.status === 'DONE');
  return (
    <Page
      title={l.enterpriseName}
      over={l.caseNo}
      under={t.viewed}
      aside={<Standing record="listing" states={listingStates} state={l.state} />}
      crumbs={[{ to: '/app/verify', label: t.list }, { label: l.caseNo ?? '' }]}
    >
      <div className="beside wide">
        <div className="stack">
          {mended.length > 0 ? (
            <Notice title={t.mended}>
              <ul className="bullets">
                {mended.map((s) => (
                  <li key={s.section}>{t.mendedOf(sectionName(s.section), s.correction ?? '')}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <ListingFile listing={l} />
        </div>
        <Decision />
      </div>
    </Page>
  );
}
