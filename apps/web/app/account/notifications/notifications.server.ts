import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { redirect } from '@remix-run/node';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';
import { taskLook, type TaskRow } from '../../kit/task-looks';
import { aboutOf, type About } from '../../kit/tasks';
import { text } from './text';

const Notifications = graphql(`
  query Notifications {
    notifications {
      id
      kind
      facts
      createdAt
      readAt
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ notifications }, language] = await Promise.all([api(request).query(Notifications), languageOf(request)]);
  const t = textIn(text, language);
  return {
    items: notifications.map((n) => {
      const facts = n.facts as unknown as TaskRow & { dueOn?: string | null; isOutside?: boolean; about?: About };
      const look = taskLook(facts);
      return {
        id: n.id,
        title: textIn(look.text, language).title,
        to: look.to(facts),
        at: n.createdAt,
        isUnread: n.readAt === null,
        due: facts.dueOn ? (facts.isOutside ? t.answered : t.until)(facts.dueOn) : null,
        about: facts.about ? aboutOf([facts.about], language) : '',
      };
    }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.markNotificationsRead, {}, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirect('/app/notifications', 303);
  });
}
