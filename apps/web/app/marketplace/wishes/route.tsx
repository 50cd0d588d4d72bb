import { useActionData, useLoaderData } from '@remix-run/react';
import { REPAYMENT_METHODS } from '@zhiya/finance';
import { WISHES_FORM } from '@zhiya/marketplace-domain';
import { ActionForm, listingFieldText, repaymentMethodText, SubmitButton, useLabel, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { titled } from '../../kit/meta';
import { text } from './text';
import type { action, loader } from './wishes.server';

export { action, loader } from './wishes.server';
export const meta = titled(text, (t) => t.title);

export default function Wishes() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <SectionPage listing={l} section="WISHES" lead={t.lead}>
      <ActionForm intent="wishes" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <Controls
          list={WISHES_FORM}
          names={useText(listingFieldText)}
          values={l}
          looks={{
            maxRateBp: { hint: t.rateHint },
            method: {
              choices: [
                { value: '', label: t.any },
                ...REPAYMENT_METHODS.map((value) => ({ value, label: methodName(value) })),
              ],
            },
            wantedOn: { hint: t.wantedHint },
          }}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
