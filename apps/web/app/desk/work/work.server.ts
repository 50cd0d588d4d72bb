import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { daysBetween } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';
import { aboutOf, workOf } from '../../kit/tasks';
import { text } from './text';

const Inbox = graphql(`
  query Inbox {
    inbox {
      id
      caseId
      recordType
      recordId
      state
      role
      since
      dueOn
      isOutside
      about {
        caseNo
        name
        kind
        year
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ acting, permissions, today }, language, { inbox }] = await Promise.all([
    requireActing(request),
    languageOf(request),
    api(request).query(Inbox),
  ]);
  // A bureau's first screen holds its work and its figures together; before it is approved there are none to show.
  if (acting.kind === 'BUREAU' && permissions.includes('view:figures')) throw redirect('/app/bureau');
  const t = textIn(text, language);
  const work = workOf(inbox, language, (task, to) => `${to} ${task.role ?? ''}`).map(
    ({ first, tasks, dueOn, title, to, since }) => {
      const left = dueOn ? daysBetween(today, dueOn) : null;
      return {
        id: first.id,
        title,
        about: aboutOf(
          tasks.map((x) => x.about),
          language,
        ),
        to,
        since,
        isOutside: first.isOutside,
        isMine: !first.role || acting.roles.includes(first.role),
        due: dueOn && left !== null ? (left < 0 ? t.overdue(-left) : left === 0 ? t.today : t.until(dueOn)) : null,
        tone:
          left === null
            ? ('plain' as const)
            : left <= 0
              ? ('bad' as const)
              : left <= 2
                ? ('back' as const)
                : ('plain' as const),
      };
    },
  );
  return { today, mine: work.filter((x) => x.isMine), others: work.filter((x) => !x.isMine) };
}
