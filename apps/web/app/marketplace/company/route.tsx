import { useActionData, useLoaderData } from '@remix-run/react';
import { COMPANY_FORM } from '@zhiya/marketplace-domain';
import { ActionForm, companyFieldText, SubmitButton, useText } from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { titled } from '../../kit/meta';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import type { action, loader } from './company.server';
import { text } from './text';

export { action, loader } from './company.server';
export const meta = titled(text, (t) => t.title);

export default function Company() {
  const { listing: l, industries } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  return (
    <SectionPage listing={l} section="COMPANY" lead={t.lead}>
      <ActionForm intent="company" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <Controls
          list={COMPANY_FORM}
          names={useText(companyFieldText)}
          values={l}
          looks={{
            establishedOn: { hint: t.establishedHint },
            industry: { hint: t.industryHint, width: 'mid', choices: industries },
            employees: { width: 'short' },
            revenueFen: { hint: t.revenueHint },
            contactName: { width: 'mid', input: { autoComplete: 'name' } },
            contactPhone: { hint: t.phoneHint, width: 'mid', input: { autoComplete: 'tel', inputMode: 'tel' } },
            introduction: { hint: t.introductionHint },
          }}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
