import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { FUND_FORM } from '@zhiya/support-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { proposalMove, proposalView, saidOf } from '../../kit/proposals.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const Funds = graphql(`
  query Funds {
    funds {
      id
      name
      cashFen
      freeFen
      manager {
        name
      }
    }
    proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
      nodes {
        ...ProposalParts
      }
    }
  }
`);
const FundOpening = graphql(`
  query FundOpening($language: String!) {
    fundManagers {
      id
      name
    }
    fundProgrammes(language: $language) {
      id
      title
    }
  }
`);

/** One fund is shown at once; several are listed; none may be opened by the bureau. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { query } = api(request);
  const [{ permissions }, language, { funds, proposals }] = await Promise.all([
    requireActing(request),
    languageOf(request),
    query(Funds),
  ]);
  if (funds.length === 1) throw redirect(`/app/fund/${funds[0]!.id}`);
  const canOpen = permissions.includes('open:fund') && funds.length === 0;
  const opening = canOpen ? await query(FundOpening, { language }) : null;
  const waiting = proposals.nodes.filter((p) => p.act === 'support.openFund').map((p) => proposalView(p, language));
  return { funds, waiting, canOpen, managers: opening?.fundManagers ?? [], programmes: opening?.fundProgrammes ?? [] };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const moved = await proposalMove(request, form, '/app/fund');
    if (moved) return moved;
    const { answers: input, errors } = readAnswers(form, FUND_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(moves.openFund, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/app/fund', saidOf(result.state, form.language, textIn(text, form.language).opened));
  });
}
