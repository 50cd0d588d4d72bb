import type { LoaderFunctionArgs } from '@remix-run/node';
import { FUND_ACCOUNT_CODES } from '@zhiya/support-domain';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';

const FundStatement = graphql(`
  query FundStatement($id: ID!, $account: String!, $after: String, $language: String!) {
    fund(id: $id) {
      id
      name
    }
    fundStatement(fundId: $id, account: $account, first: 30, after: $after, language: $language) {
      title
      lines {
        entryId
        seq
        kind
        valueDate
        memo
        caseId
        debitFen
        creditFen
        balanceFen
      }
      nextCursor
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = FUND_ACCOUNT_CODES.find((a) => a === params.account);
  if (!account) throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  const language = await languageOf(request);
  const { fund, fundStatement } = await api(request).query(FundStatement, {
    id: params.id!,
    account,
    after: new URL(request.url).searchParams.get('after'),
    language,
  });
  return { fund, title: fundStatement.title, lines: fundStatement.lines, nextCursor: fundStatement.nextCursor ?? null };
}
