import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const Sessions = graphql(`
  query Sessions {
    sessions {
      id
      userAgent
      ip
      createdAt
      isCurrent
    }
  }
`);

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const named = (table: typeof BROWSERS, agent: string) => table.find(([pattern]) => pattern.test(agent))?.[1];

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ sessions }, language] = await Promise.all([api(request).query(Sessions), languageOf(request)]);
  const unknown = textIn(text, language).unknownDevice;
  return {
    sessions: sessions.map((s) => ({
      ...s,
      device: [named(BROWSERS, s.userAgent), named(SYSTEMS, s.userAgent)].filter(Boolean).join(' · ') || unknown,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    const result =
      form.intent === 'others'
        ? await api(request).mutate(moves.revokeOtherSessions, {}, form.key)
        : await api(request).mutate(moves.revokeSession, { id: form.text('id') }, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash('/app/sessions', t.done);
  });
}
