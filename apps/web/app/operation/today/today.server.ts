import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { addDays, addMonths, addWorkingDays, parseLocalDate } from '@zhiya/kernel';
import { moves } from '@zhiya/web-api-client';
import { longDate, textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

export async function loader({ request }: LoaderFunctionArgs) {
  const { today } = await requireActing(request);
  return {
    today,
    steps: {
      nextWorkingDay: addWorkingDays(today, 1),
      week: addDays(today, 7),
      month: addMonths(today, 1),
      quarter: addMonths(today, 3),
    },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const date = parseLocalDate(form.text('date'), 'date');
    if (!date.ok) return faultReply(form, date.errors);
    const result = await api(request).mutate(moves.moveToday, { date: date.value }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/app/today', textIn(text, form.language).moved(longDate(date.value, form.language)));
  });
}
