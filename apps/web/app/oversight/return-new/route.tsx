import { useActionData, useLoaderData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { RETURN_FORM } from '@zhiya/oversight-domain';
import { ActionForm, Page, SubmitButton, useText } from '@zhiya/web-ui';
import { ReturnFields } from '../parts/return-fields';
import { titled } from '../../kit/meta';
import type { action, loader } from './new.server';
import { text } from './text';

export { action, loader } from './new.server';
export const meta = titled(text, (t) => t.title);

export default function NewReturn() {
  const { today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} narrow crumbs={[{ to: '/app/returns', label: t.list }, { label: t.title }]}>
      <ActionForm intent="report" reply={reply}>
        <ReturnFields values={noAnswers(RETURN_FORM)} cited={null} max={today} />
        <SubmitButton>{t.send}</SubmitButton>
      </ActionForm>
    </Page>
  );
}
