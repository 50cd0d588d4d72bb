import type { LoaderFunctionArgs } from '@remix-run/node';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { languageOf } from '../../kit/cookies.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  return {
    documents: CATALOGUE.documents.map((d) => ({
      id: d.id,
      title: d.title[language],
      number: d.number,
      issuer: d.issuer,
      issuedOn: d.issuedOn,
    })),
  };
}
