import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { LICENSED_KINDS, REGISTRATION_FORM } from '@zhiya/identity-domain';
import { noAnswers } from '@zhiya/kernel';
import { ActionForm, SubmitButton, TextField, orgKindText, useLabel, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action, loader } from './register.server';
import { text } from './text';

export { action, loader } from './register.server';
export const meta = titled(text, (t) => t.title);

const DIVISIONS = 'divisions';

function ChooseKind() {
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  return (
    <Gate title={t.question} lead={t.lead} wide>
      <ul className="tasks">
        {Object.entries(t.kinds).map(([kind, about]) => (
          <li key={kind}>
            <span>
              <Link to={`?kind=${kind}`}>{kindName(kind)}</Link>
              <span className="hint">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </Gate>
  );
}

export default function Register() {
  const { kind, divisions, person } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(orgKindText);
  if (!kind) return <ChooseKind />;
  const form = {
    list: REGISTRATION_FORM,
    names: {
      kind: t.question,
      name: t.name,
      creditCode: t.creditCode,
      division: t.division,
      address: t.address,
      licenceNumber: t.licenceNumber,
      licenceExpiresOn: t.licenceExpiresOn,
    },
    values: { ...noAnswers(REGISTRATION_FORM), kind },
    looks: {
      name: { hint: t.nameHint, input: { autoComplete: 'organization', required: true } },
      creditCode: {
        hint: t.creditCodeHint,
        width: 'mid',
        input: { autoCapitalize: 'characters', spellCheck: false, autoComplete: 'off', required: true },
      },
      division: {
        hint: t.divisionHint,
        width: 'mid',
        input: { list: DIVISIONS, autoComplete: 'off', required: true },
      },
      address: { input: { autoComplete: 'street-address' } },
      licenceNumber: { isAsked: true, input: { required: true } },
      licenceExpiresOn: { isAsked: true, input: { required: true } },
    },
  } as const;
  return (
    <Gate title={t.formTitle(kindName(kind))} lead={<Link to="/register">{t.back}</Link>} wide>
      <ActionForm intent="register" reply={reply}>
        <input type="hidden" name="kind" value={kind} />
        <h2>{t.organisation}</h2>
        <Controls {...form} only={['name', 'creditCode', 'division']} />
        <datalist id={DIVISIONS}>
          {divisions.map((d) => (
            <option key={d} value={d} />
          ))}
        </datalist>
        <Controls {...form} only={['address']} />
        {LICENSED_KINDS.includes(kind) ? (
          <div className="two">
            <Controls {...form} only={['licenceNumber', 'licenceExpiresOn']} />
          </div>
        ) : null}
        {person ? (
          <div>
            <h2>{t.admin}</h2>
            <p>{t.adminSelf(person.name, person.email)}</p>
          </div>
        ) : (
          <>
            <div>
              <h2>{t.admin}</h2>
              <p className="small muted">{t.adminLead}</p>
            </div>
            <TextField name="adminName" label={t.adminName} width="mid" autoComplete="name" required />
            <TextField
              name="adminEmail"
              label={t.adminEmail}
              hint={t.adminEmailHint}
              width="mid"
              type="email"
              autoComplete="email"
              required
            />
            <TextField
              name="password"
              label={t.password}
              hint={t.passwordHint}
              width="mid"
              type="password"
              autoComplete="new-password"
              required
            />
          </>
        )}
        <div>
          <SubmitButton>{t.submit}</SubmitButton>
          <p className="small muted form-after">{t.after}</p>
        </div>
      </ActionForm>
    </Gate>
  );
}
