import type { LoaderFunctionArgs } from '@remix-run/node';
import { labelIn, listIn, roleText, textIn } from '@zhiya/web-ui';
import { ASKED_PERMISSIONS } from '../actor';
import { languageOf } from '../cookies.server';
import { requireActing } from '../me.server';
import { navFor } from '../nav';
import { text } from './text';

export async function loader({ request }: LoaderFunctionArgs) {
  const { person, acting, memberships, permissions, today, unread } = await requireActing(request);
  const language = await languageOf(request);
  const t = textIn(text, language);
  const state = memberships.find((m) => m.organisation.id === acting.id)?.organisation.state ?? '';
  return {
    // Of both no more than pages show: it travels with every one of them.
    person: person.name,
    acting: { id: acting.id, name: acting.name, kind: acting.kind, roles: acting.roles },
    permissions: ASKED_PERMISSIONS.filter((p) => permissions.includes(p)).join(' '),
    today,
    state,
    roles:
      listIn(
        language,
        acting.roles.map((r) => labelIn(roleText, language, r)),
      ) || t.noRole,
    canSwitch: memberships.length > 1,
    nav: navFor(acting.kind, permissions, language),
    unread,
  };
}
