import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';

const Mails = graphql(`
  query Mails {
    mails {
      id
      recipient
      subject
      body
      isOpenable
      state
      createdAt
    }
  }
`);

const LINK = /((?:https?:\/\/[^\s/]+)?(\/(?:app|login)[\w./-]*))/;
/** Where the letter's own link stood: it opens an account, and is made when somebody opens it. */
const LINK_PLACE = '{{link}}';

/** A letter's body as pieces of text and links of this site, which work whatever public address the letter was written for. */
function pieces(body: string): readonly { text: string; to?: string }[] {
  const parts: { text: string; to?: string }[] = [];
  let rest = body;
  for (let m = LINK.exec(rest); m; m = LINK.exec(rest)) {
    parts.push({ text: rest.slice(0, m.index) }, { text: m[1]!, to: m[2]! });
    rest = rest.slice(m.index + m[1]!.length);
  }
  return [...parts, { text: rest }];
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { mails } = await api(request).query(Mails);
  return {
    mails: mails.map(({ body, ...m }) => ({
      ...m,
      pieces: body ? pieces(body.replace(LINK_PLACE, '').trim()) : null,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.openLetter, { id: form.text('id') }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirect(String((result.facts as { readonly path: string }).path), 303);
  });
}
