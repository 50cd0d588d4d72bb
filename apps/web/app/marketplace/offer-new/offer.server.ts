import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { addDays, addWorkingDays, noAnswers } from '@zhiya/kernel';
import { OFFER_FORM } from '@zhiya/marketplace-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import type { OfferValues } from '../parts/offer/form';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { atControls, readOffer } from '../parts/offer/offer-form.server';
import { wanText } from '../../kit/amount-text';
import { text } from './text';

const ToOffer = graphql(`
  query ToOffer($id: ID!) {
    marketListing(id: $id) {
      id
      caseNo
      amountFen
      months
      method
      wantedOn
      matches {
        productId
        isEligible
      }
    }
    myLoanProducts {
      id
      name
      state
      minRateBp
      methods
      requiresInsurance
    }
  }
`);

/** An offer starts from what was asked for and from the product that fits best; a working week to answer, then the drawdown. */
const ANSWER_DAYS = 5;
const DRAW_AFTER_DAYS = 7;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ marketListing: l, myLoanProducts }, { today }] = await Promise.all([
    api(request).query(ToOffer, { id: params.id! }),
    requireActing(request),
  ]);
  const active = myLoanProducts.filter((p) => p.state === 'ACTIVE');
  const best = active.find((p) => p.id === l.matches.find((m) => m.isEligible)?.productId);
  const validUntil = addWorkingDays(today, ANSWER_DAYS);
  const earliest = addDays(validUntil, DRAW_AFTER_DAYS);
  const values: OfferValues = {
    answers: {
      ...noAnswers(OFFER_FORM),
      productId: best?.id ?? null,
      principalFen: l.amountFen,
      rateBp: best?.minRateBp ?? null,
      months: l.months,
      method: l.method && (!best || best.methods.includes(l.method)) ? l.method : (best?.methods[0] ?? null),
      drawnOn: l.wantedOn && l.wantedOn > validUntil ? l.wantedOn : earliest,
      validUntil,
      requiresInsurance: best?.requiresInsurance ?? false,
      conditions: ['PLEDGE_REGISTERED'],
    },
    fees: {},
  };
  return {
    id: l.id,
    caseNo: l.caseNo,
    asked: wanText(l.amountFen),
    values,
    products: active.map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const offer = readOffer(form);
    if (!offer.ok) return faultReply(form, offer.errors);
    const result = await api(request).mutate(moves.draftOffer, { caseId: params.id!, input: offer.value }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, atControls(result, offer.value))
      : redirectWithFlash(`/app/offers/${result.id}`, textIn(text, form.language).saved);
  });
}
