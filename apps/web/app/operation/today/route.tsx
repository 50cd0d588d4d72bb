import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DateField, Page, Sheet, SubmitButton, longDate, useLanguage, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import { text } from './text';
import type { action, loader } from './today.server';

export { action, loader } from './today.server';
export const meta = titled(text, (t) => t.title);

const STEPS = ['nextWorkingDay', 'week', 'month', 'quarter'] as const;

export default function Today() {
  const { today, steps } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const language = useLanguage();
  return (
    <Page title={longDate(today, language)} over={t.title} under={t.under} narrow>
      <Sheet>
        <ActionForm intent="move" reply={reply} key={today}>
          <DateField name="date" label={t.date} min={today} defaultValue={today} required />
          <div className="actions">
            <SubmitButton>{t.move}</SubmitButton>
          </div>
        </ActionForm>
        <hr />
        <p className="label">{t.quick}</p>
        <div className="actions">
          {STEPS.map((step) => (
            <ActionForm key={step} intent="quick" record={step} reply={reply} className="">
              <input type="hidden" name="date" value={steps[step]} />
              <SubmitButton quiet small>
                {t[step]} <span className="num">{steps[step]}</span>
              </SubmitButton>
            </ActionForm>
          ))}
        </div>
      </Sheet>
    </Page>
  );
}
