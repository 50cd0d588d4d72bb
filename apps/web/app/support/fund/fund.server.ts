import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { fundView } from '../parts/fund-parts.server';

const OneFund = graphql(`
  query OneFund($id: ID!, $language: String!) {
    fund(id: $id, language: $language) {
      ...FundParts
      balance {
        debitFen
        creditFen
        differenceFen
        rows {
          account
          title
          class
          debitFen
          creditFen
          balanceFen
        }
      }
    }
    fundReconciliation(fundId: $id) {
      differenceFen
      entries
      faults {
        code
        place
      }
    }
    fundMovements(fundId: $id, states: ["DRAFT", "PENDING_CHECK"]) {
      id
      kind
      state
      amountFen
      valueDate
      counterparty
      makerName
    }
    fundJournal(fundId: $id, first: 5, language: $language) {
      entries {
        ...EntryParts
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { fund, fundReconciliation, fundMovements, fundJournal } = await api(request).query(OneFund, {
    id: params.id!,
    language,
  });
  return {
    fund: { ...fundView(fund, language), balance: fund.balance },
    check: fundReconciliation,
    movements: fundMovements,
    entries: fundJournal.entries,
  };
}
