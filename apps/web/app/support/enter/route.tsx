import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, Page, SubmitButton, useText } from '@zhiya/web-ui';
import { MovementFields } from '../parts/movement-fields';
import { titled } from '../../kit/meta';
import type { action, loader } from './enter.server';
import { text } from './text';

export { action, loader } from './enter.server';
export const meta = titled(text, (t) => t.title);

export default function EnterMovement() {
  const { fund, today, kinds, reverse, seq } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const title = reverse ? t.reversal(seq) : t.title;
  return (
    <Page
      title={title}
      narrow
      crumbs={[{ to: `/app/fund/${fund.id}`, label: fund.name }, { label: title }]}
      under={reverse ? t.reversalNote : t.note}
    >
      <ActionForm intent="enter" reply={reply}>
        <MovementFields kinds={kinds} values={{ valueDate: today }} isReversal={reverse !== null} max={today} />
        <SubmitButton>{t.save}</SubmitButton>
      </ActionForm>
    </Page>
  );
}
