import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  LinkButton,
  Notice,
  Page,
  Sheet,
  SubmitButton,
  Tag,
  TextField,
  listingSectionText,
  listingStates,
  useLabel,
  useText,
  type Tone,
} from '@zhiya/web-ui';
import { ListingFile } from '../parts/listing/listing-file';
import { sectionPath, type Section } from '../parts/listing/sections';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { action, loader } from './listing.server';
import { text } from './text';

export { action, loader } from './listing.server';
export const meta = titled(text, (t) => t.title);

const TONES: Readonly<Record<string, Tone>> = { TODO: 'plain', OPTIONAL: 'plain', DONE: 'ok', TO_CORRECT: 'back' };
type StatusWord = 'TODO' | 'OPTIONAL' | 'DONE' | 'TO_CORRECT';

/** Withdrawing is possible at every step and asked for out of the way of the work. */
function Withdraw({ version }: { version: number }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <details className="more" open={reply ? true : undefined}>
      <summary>{t.more}</summary>
      <ActionForm intent="withdraw" reply={reply}>
        <input type="hidden" name="version" value={version} />
        <TextField name="reason" label={t.withdrawReason} hint={t.withdrawHint} optional maxLength={500} />
        <SubmitButton danger>{t.withdraw}</SubmitButton>
      </ActionForm>
    </details>
  );
}

function Tasks() {
  const { listing: l } = useLoaderData<typeof loader>();
  const t = useText(text);
  const sectionName = useLabel(listingSectionText);
  const isOpen = (status: string) => status === 'TODO' || status === 'TO_CORRECT';
  const needed = l.sections.filter((s) => s.status !== 'OPTIONAL');
  const isReady = !l.sections.some((s) => isOpen(s.status));
  return (
    <Page
      narrow
      title={t.tasks}
      over={l.caseNo}
      under={t.save}
      crumbs={[{ to: '/app/listings', label: t.list }, { label: l.caseNo ?? t.draft }]}
      aside={<Standing record="listing" states={listingStates} state={l.state} />}
    >
      <div className="stack">
        {l.state === 'CORRECTION' ? (
          <Notice tone="back" title={t.correctionTitle}>
            {t.correctionBody}
          </Notice>
        ) : null}
        <Sheet
          aside={
            <span className="num">{t.progress(needed.filter((s) => s.status === 'DONE').length, needed.length)}</span>
          }
        >
          <ul className="tasks">
            {l.sections.map((s) => (
              <li key={s.section}>
                <span>
                  <Link to={sectionPath(l.id, s.section)}>{sectionName(s.section)}</Link>
                  <span className={s.status === 'TO_CORRECT' ? 'hint late' : 'hint'}>
                    {s.status === 'TO_CORRECT' && s.correction ? s.correction : t.hint[s.section as Section]}
                  </span>
                </span>
                <Tag tone={TONES[s.status] ?? 'plain'}>{t[s.status as StatusWord]}</Tag>
              </li>
            ))}
          </ul>
          <p className="form-after actions">
            {isReady ? (
              <LinkButton to={`/app/listings/${l.id}/check`}>{t.check}</LinkButton>
            ) : (
              <span className="muted">{t.checkBarred}</span>
            )}
          </p>
        </Sheet>
        <Withdraw version={l.version} />
      </div>
    </Page>
  );
}

function File() {
  const { listing: l } = useLoaderData<typeof loader>();
  const t = useText(text);
  const isOwn = l.access === 'OWNER';
  return (
    <Page
      title={isOwn ? t.file : t.fileOf(l.enterpriseName)}
      over={l.caseNo ?? undefined}
      under={isOwn ? undefined : t.viewed}
      aside={<Standing record="listing" states={listingStates} state={l.state} />}
      crumbs={[{ to: `/app/cases/${l.id}`, label: l.caseNo ?? t.caseLink }, { label: t.file }]}
    >
      <ListingFile listing={l} />
    </Page>
  );
}

export default function Listing() {
  const { listing: l } = useLoaderData<typeof loader>();
  return l.access === 'OWNER' && (l.state === 'DRAFT' || l.state === 'CORRECTION') ? <Tasks /> : <File />;
}
