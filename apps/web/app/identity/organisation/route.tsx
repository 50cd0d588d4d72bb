import { Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DefinitionList,
  Page,
  Sheet,
  SubmitButton,
  TextArea,
  organisationStates,
  orgKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import { Standing } from '../../kit/standing';
import type { action, loader } from './organisation.server';
import { text } from './text';

export { action, loader } from './organisation.server';
export const meta = titled(text, (t) => t.title);

function Decision({ state }: { state: string }) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const withReason = (intent: 'reject' | 'suspend', hint: string) => (
    <ActionForm intent={intent} reply={reply}>
      <TextArea name="reason" label={t.reason} hint={hint} rows={3} />
      <SubmitButton danger>{t[intent]}</SubmitButton>
    </ActionForm>
  );
  if (state === 'REJECTED') return null;
  return (
    <Sheet title={t.decide}>
      <div className="stack">
        {state === 'PENDING' || state === 'SUSPENDED' ? (
          <ActionForm intent={state === 'PENDING' ? 'approve' : 'reinstate'} reply={reply}>
            {state === 'PENDING' ? <p className="small muted">{t.approveHint}</p> : null}
            <SubmitButton>{state === 'PENDING' ? t.approve : t.reinstate}</SubmitButton>
          </ActionForm>
        ) : null}
        {state === 'PENDING' ? withReason('reject', t.reasonHint) : null}
        {state === 'APPROVED' ? withReason('suspend', `${t.suspendHint}${t.reasonHint}`) : null}
      </div>
    </Sheet>
  );
}

export default function Organisation() {
  const o = useLoaderData<typeof loader>();
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  const { can } = useActor();
  return (
    <Page title={o.name} crumbs={[{ to: '/app/organisations', label: t.list }, { label: o.name }]} over={o.creditCode}>
      <div className="beside wide">
        <Sheet title={t.facts} aside={<Standing record="organisation" states={organisationStates} state={o.state} />}>
          <DefinitionList
            items={[
              { label: t.kind, value: kindName(o.kind) },
              { label: t.creditCode, value: <span className="code">{o.creditCode}</span> },
              { label: t.division, value: `${o.divisionName}（${o.division}）` },
              { label: t.address, value: o.address ?? t.none },
              {
                label: t.licence,
                value: o.licenceNumber
                  ? [o.licenceNumber, o.licenceExpiresOn ? t.until(o.licenceExpiresOn) : null]
                      .filter(Boolean)
                      .join(' · ')
                  : t.none,
              },
              { label: t.state, value: t.since(o.stateSince) },
            ]}
          />
          {can('view:audit') ? (
            <p className="small form-after">
              <Link to={`/app/audit?recordType=organisation&recordId=${o.id}`}>{t.trail}</Link>
            </p>
          ) : null}
        </Sheet>
        {can('approve:organisation') ? <Decision state={o.state} /> : null}
      </div>
    </Page>
  );
}
