import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { FINANCING_FORM, LOAN_PURPOSES } from '@zhiya/marketplace-domain';
import { ActionForm, listingFieldText, loanPurposeText, SubmitButton, useLabel, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { titled } from '../../kit/meta';
import type { action, loader } from './financing.server';
import { text } from './text';

export { action, loader } from './financing.server';
export const meta = titled(text, (t) => t.title);

export default function Financing() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  const purposeName = useLabel(loanPurposeText);
  return (
    <SectionPage listing={l} section="FINANCING" lead={<Link to="/estimate">{t.estimate}</Link>}>
      <ActionForm intent="financing" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <Controls
          list={FINANCING_FORM}
          names={useText(listingFieldText)}
          values={l}
          looks={{
            amountFen: { hint: t.amountHint },
            months: { hint: t.monthsHint, unit: t.monthsUnit },
            purpose: { choices: LOAN_PURPOSES.map((value) => ({ value, label: purposeName(value) })) },
            purposeNote: { hint: t.noteHint, rows: 3 },
          }}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
