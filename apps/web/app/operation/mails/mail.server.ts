import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const Mails = graphql(`
  query Mails {
    mails {
      id
      recipient
      subject
      body
      state
      createdAt
    }
  }
`);

const LINK = /((?:https?:\/\/[^\s/]+)?(\/(?:reset|invite|app)\/[\w./-]+))/;

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
  return { mails: mails.map(({ body, ...m }) => ({ ...m, pieces: body ? pieces(body.trim()) : null })) };
}
