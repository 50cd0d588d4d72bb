import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  Checkboxes,
  DataTable,
  Instant,
  Page,
  Sheet,
  SubmitButton,
  Tag,
  TextField,
  roleText,
  useLabel,
  useText,
  type Column,
} from '@zhiya/web-ui';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import { ProposalCard } from '../../kit/proposals';
import type { action, loader } from './members.server';
import { text } from './text';

export { action, loader } from './members.server';
export const meta = titled(text, (t) => t.title);

const ROLES = ['OPERATOR', 'APPROVER', 'ADMINISTRATOR'];

export default function Members() {
  const { members, invitations, waiting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const roleName = useLabel(roleText);
  const { can } = useActor();
  const choices = ROLES.map((value) => ({ value, label: roleName(value) }));
  type Member = (typeof members)[number];

  const columns: Column<Member>[] = [
    { key: 'name', head: t.name, cell: (m) => m.person.name, lead: true },
    { key: 'email', head: t.email, cell: (m) => m.person.email },
    {
      key: 'roles',
      head: t.roles,
      cell: (m) => (
        <span className="tags">
          {m.roles.map((r) => (
            <Tag key={r}>{roleName(r)}</Tag>
          ))}
        </span>
      ),
    },
    { key: 'since', head: t.since, cell: (m) => <Instant value={m.since} /> },
  ];
  if (can('manage:member')) {
    columns.push({
      key: 'change',
      head: t.change,
      act: true,
      cell: (m) => (
        <details className="more" open={reply?.form.endsWith(m.person.id)}>
          <summary>
            {t.change}
            <span className="vh"> {m.person.name}</span>
          </summary>
          <ActionForm intent="roles" record={m.person.id} reply={reply}>
            <input type="hidden" name="personId" value={m.person.id} />
            <Checkboxes name="roles" label={t.roles} choices={choices} defaultValue={m.roles} />
            <SubmitButton small>{t.save}</SubmitButton>
          </ActionForm>
          <ActionForm intent="remove" record={m.person.id} reply={reply} className="form apart">
            <input type="hidden" name="personId" value={m.person.id} />
            <div>
              <p className="hint">{t.removeHint}</p>
              <SubmitButton small danger>
                {t.remove}
              </SubmitButton>
            </div>
          </ActionForm>
        </details>
      ),
    });
  }

  return (
    <Page title={t.title} under={t.under}>
      <div className={can('manage:member') ? 'beside wide' : 'stack'}>
        <div className="stack">
          <Sheet>
            <DataTable caption={t.title} columns={columns} rows={members} rowKey={(m) => m.person.id} />
          </Sheet>
          {waiting.map((p) => (
            <ProposalCard key={p.id} of={p} reply={reply} />
          ))}
          {invitations.length > 0 ? (
            <Sheet title={t.open}>
              <DataTable
                caption={t.open}
                rows={invitations}
                rowKey={(i) => i.id}
                columns={[
                  { key: 'email', head: t.email, cell: (i) => i.email, lead: true },
                  { key: 'roles', head: t.roles, cell: (i) => i.roles.map(roleName).join('、') },
                  { key: 'by', head: t.invitedBy, cell: (i) => i.invitedByName },
                  {
                    key: 'until',
                    head: t.until,
                    cell: (i) => (i.isExpired ? <Tag tone="back">{t.expired}</Tag> : <Instant value={i.expiresAt} />),
                  },
                  ...(can('manage:member')
                    ? [
                        {
                          key: 'withdraw',
                          head: t.withdraw,
                          act: true,
                          cell: (i: (typeof invitations)[number]) => (
                            <ActionForm intent="withdrawInvitation" record={i.id} reply={reply} className="">
                              <input type="hidden" name="id" value={i.id} />
                              <SubmitButton small quiet>
                                {t.withdraw}
                                <span className="vh"> {i.email}</span>
                              </SubmitButton>
                            </ActionForm>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Sheet>
          ) : null}
        </div>
        {can('manage:member') ? (
          <Sheet title={t.invite}>
            <ActionForm intent="invite" reply={reply} key={`${waiting.length} ${invitations.length}`}>
              <TextField name="email" label={t.email} hint={t.inviteHint} type="email" autoComplete="off" required />
              <Checkboxes
                name="roles"
                label={t.roles}
                hint={t.rolesHint}
                choices={choices}
                defaultValue={['OPERATOR']}
              />
              <SubmitButton>{t.send}</SubmitButton>
            </ActionForm>
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
