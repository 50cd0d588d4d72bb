import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { languageOf } from '../../kit/cookies.server';
import { checkIdentifiers, identifiersAddress, readIdentifiers } from '../parts/calculators/identifiers.server';
import { tagged } from '../parts/kept/public-cache.server';

/** Without a question the form alone; with one, a row for each line, at the question's one address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const language = await languageOf(request);
  if (!searchParams.has('kind') && !searchParams.has('numbers'))
    return tagged(
      request,
      { values: { kind: 'PATENT_NUMBER', numbers: '' }, reply: null, checked: null, address: '' },
      language,
    );
  const question = readIdentifiers(searchParams);
  const address = identifiersAddress(question);
  if (search !== address) throw redirect(`/identifiers${address}`);
  const { checked, reply } = await checkIdentifiers(request, question, language);
  return tagged(
    request,
    {
      values: { kind: question.kind, numbers: question.lines.join('\n') },
      reply,
      checked,
      address: `/identifiers${address}`,
    },
    language,
    reply ? 422 : 200,
  );
}
