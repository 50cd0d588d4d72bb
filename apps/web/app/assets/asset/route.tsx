import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { LEGAL_STATUSES, RECORDED_BURDENS, STANDING_FORM } from '@zhiya/assets-domain';
import {
  ActionForm,
  LinkButton,
  Notice,
  Page,
  Sheet,
  SubmitButton,
  assetDocumentText,
  legalStatuses,
  rightBurdenText,
  rightKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { AssetFacts } from '../parts/asset-facts';
import { Controls } from '../../kit/field-list';
import { EvidenceList, UploadForm } from '../../kit/evidence';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { action, loader } from './asset.server';
import { RightCalendar } from './calendar';
import { text } from './text';

export { action, loader } from './asset.server';
export const meta = titled(text, (t) => t.title);

const DOCUMENTS = ['CERTIFICATE', 'ANNUAL_FEE_RECEIPT', 'CO_OWNER_AGREEMENT', 'REGISTER_EXTRACT', 'OTHER'];

export default function Asset() {
  const { asset, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const { can } = useActor();
  const kindName = useLabel(rightKindText);
  const documentName = useLabel(assetDocumentText);
  const statusName = useLabel(legalStatuses.text);
  const burdenName = useLabel(rightBurdenText);
  const pledge = asset.pledges[0];
  const form = {
    list: STANDING_FORM,
    names: {
      status: t.status,
      burdens: t.burdens,
      checkedOn: t.checkedOn,
      annualFeePaidUntil: t.paid,
      source: t.source,
    },
    values: { ...asset, checkedOn: today, source: asset.statusSource },
    looks: {
      status: {
        as: 'select',
        blank: false,
        choices: LEGAL_STATUSES.map((value) => ({ value, label: statusName(value) })),
      },
      burdens: {
        hint: t.burdensHint,
        choices: RECORDED_BURDENS.map((value) => ({ value, label: burdenName(value) })),
      },
      checkedOn: { input: { max: today } },
      source: { hint: t.sourceHint },
    },
  } as const;
  return (
    <Page
      title={asset.title}
      over={kindName(asset.rightKind)}
      crumbs={[{ to: '/app/assets', label: t.list }, { label: asset.title }]}
    >
      <div className="beside wide">
        <div className="stack">
          {pledge ? (
            <Notice title={t.pledged}>
              {t.pledgedIn(pledge.since)} · <Link to={`/app/cases/${pledge.caseId}`}>{t.case}</Link>
            </Notice>
          ) : null}
          <Sheet
            title={t.facts}
            aside={can('edit:asset') ? <Link to={`/app/assets/${asset.id}/edit`}>{t.edit}</Link> : null}
          >
            <AssetFacts asset={asset} />
          </Sheet>
          <Sheet title={t.calendar} note={t.calendarNote}>
            <RightCalendar events={asset.calendar} today={today} />
          </Sheet>
          <Sheet title={t.evidence} note={can('attach:evidence') ? t.evidenceNote : undefined}>
            <EvidenceList files={asset.files} remove={can('attach:evidence')} reply={reply} />
            {can('attach:evidence') ? (
              <UploadForm
                returnTo={`/app/assets/${asset.id}`}
                subjectType="asset"
                subjectId={asset.id}
                purposes={DOCUMENTS.map((value) => ({ value, label: documentName(value) }))}
              />
            ) : null}
          </Sheet>
        </div>
        <div className="stack">
          {asset.isListable && can('edit:listing') ? (
            <Sheet title={t.use}>
              <p>{t.useNote}</p>
              <p className="form-after">
                <LinkButton to="/app/listings">{t.toListing}</LinkButton>
              </p>
            </Sheet>
          ) : null}
          {can('record:right-standing') ? (
            <details className="sheet more" open={reply?.form === 'standing' ? true : undefined}>
              <summary>{t.standing}</summary>
              <p className="small muted">{t.standingNote}</p>
              <ActionForm intent="standing" reply={reply} className="form apart">
                <input type="hidden" name="version" value={asset.version} />
                <Controls {...form} only={['status', 'burdens', 'checkedOn']} />
                {asset.kind === 'PATENT' ? <Controls {...form} only={['annualFeePaidUntil']} /> : null}
                <Controls {...form} only={['source']} />
                <SubmitButton quiet>{t.save}</SubmitButton>
              </ActionForm>
            </details>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
