import { Link, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  DataTable,
  DateText,
  DefinitionList,
  LinkButton,
  Sheet,
  SubmitButton,
  TextField,
  orgKindText,
  useLabel,
  useText,
  type Fact,
} from '@zhiya/web-ui';
import { useActor } from '../../kit/actor';
import { useCase } from '../parts/case';
import { titled } from '../../kit/meta';
import type { loader } from './overview.server';
import { text } from './text';

export { loader } from './overview.server';
export const meta = titled(text, (t) => t.title);

type Stage = keyof typeof text.zh.stages;

/** Where the file is, by what right one reads it; the other parts of the case have pages of their own. */
export default function Overview() {
  const { own } = useLoaderData<typeof loader>();
  const it = useCase();
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  const { can, acting } = useActor();
  const isEditable = it.state === 'DRAFT' || it.state === 'CORRECTION';
  const isParty = it.parties.some((p) => p.orgId === acting.id);
  const facts: Fact[] = [
    ...(own?.lookupCode
      ? [
          {
            label: t.code,
            value: (
              <>
                <b className="code">{own.lookupCode}</b> <span className="small muted">{t.codeNote}</span>
              </>
            ),
          },
        ]
      : []),
    ...(it.validUntil && it.state === 'PUBLISHED'
      ? [{ label: t.validUntil, value: <DateText value={it.validUntil} /> }]
      : []),
  ];
  return (
    <>
      <Sheet title={t.stage}>
        {own ? <p>{t.stages[it.state as Stage]}</p> : null}
        {facts.length > 0 ? (
          <div className="form-after">
            <DefinitionList items={facts} />
          </div>
        ) : null}
        {own && isEditable ? (
          <p className="form-after">
            <LinkButton to={`/app/listings/${it.id}`}>{it.state === 'DRAFT' ? t.edit : t.correct}</LinkButton>
          </p>
        ) : null}
        {own || isParty || acting.kind === 'OPERATOR' ? (
          <ul className="todo">
            <li>
              <span>
                <Link to={`/app/listings/${it.id}`}>{t.file}</Link>
                <span className="sub">{own ? t.fileOwn : t.fileOther}</span>
              </span>
            </li>
            {own && can('grant:consent') && !isEditable ? (
              <li>
                <span>
                  <Link to={`/app/listings/${it.id}/consents`}>{t.consents}</Link>
                  <span className="sub">{t.consentsNote}</span>
                </span>
              </li>
            ) : null}
          </ul>
        ) : can('browse:listing') && it.state === 'PUBLISHED' ? (
          <ul className="todo">
            <li>
              <span>
                <Link to={`/app/listings/${it.id}/access`}>{t.ask}</Link>
                <span className="sub">{t.access}</span>
              </span>
            </li>
          </ul>
        ) : null}
      </Sheet>
      {it.parties.length > 1 ? (
        <Sheet title={t.parties}>
          <DataTable
            caption={t.parties}
            rows={it.parties}
            rowKey={(p) => p.orgId}
            columns={[
              { key: 'name', head: t.name, lead: true, cell: (p) => p.name },
              { key: 'kind', head: t.kind, cell: (p) => kindName(p.kind) },
            ]}
          />
        </Sheet>
      ) : null}
      {own?.canWithdraw ? (
        <details className="more">
          <summary>{t.more}</summary>
          <ActionForm intent="withdraw" reply={null} action={`/app/listings/${it.id}`}>
            <input type="hidden" name="version" value={own.version} />
            <TextField name="reason" label={t.reason} hint={t.withdrawHint} optional maxLength={500} />
            <SubmitButton danger>{t.withdraw}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </>
  );
}
