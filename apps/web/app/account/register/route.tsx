import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DateField, SubmitButton, TextField, orgKindText, useLabel, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { action, loader } from './register.server';
import { text } from './text';

export { action, loader } from './register.server';
export const meta = titled(text, (t) => t.title);

const DIVISIONS = 'divisions';
const LICENSED = ['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'];

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
  return (
    <Gate title={t.formTitle(kindName(kind))} lead={<Link to="/register">{t.back}</Link>} wide>
      <ActionForm intent="register" reply={reply}>
        <input type="hidden" name="kind" value={kind} />
        <h2>{t.organisation}</h2>
        <TextField name="name" label={t.name} hint={t.nameHint} autoComplete="organization" required />
        <TextField
          name="creditCode"
          label={t.creditCode}
          hint={t.creditCodeHint}
          width="mid"
          autoCapitalize="characters"
          spellCheck={false}
          autoComplete="off"
          required
        />
        <TextField
          name="division"
          label={t.division}
          hint={t.divisionHint}
          width="mid"
          list={DIVISIONS}
          autoComplete="off"
          required
        />
        <datalist id={DIVISIONS}>
          {divisions.map((d) => (
            <option key={d} value={d} />
          ))}
        </datalist>
        <TextField name="address" label={t.address} optional autoComplete="street-address" />
        {LICENSED.includes(kind) ? (
          <div className="two">
            <TextField name="licenceNumber" label={t.licenceNumber} required />
            <DateField name="licenceExpiresOn" label={t.licenceExpiresOn} required />
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
