import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { answersOf, plainYuan } from '@zhiya/kernel';
import { OFFER_FORM } from '@zhiya/marketplace-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import type { OfferValues } from '../parts/offer/form';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { atControls, readOffer } from '../parts/offer/offer-form.server';
import { wanText } from '../../kit/amount-text';
import { text } from './text';

const OfferToEdit = graphql(`
  query OfferToEdit($id: ID!) {
    offer(id: $id) {
      id
      caseId
      state
      version
      product {
        id
      }
      listing {
        caseNo
        amountFen
      }
      principalFen
      rateBp
      months
      method
      drawnOn
      dueDay
      fees {
        kind
        amountFen
        dueOn
      }
      requiresInsurance
      conditions
      otherConditions
      validUntil
    }
    myLoanProducts {
      id
      name
      state
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { offer: o, myLoanProducts } = await api(request).query(OfferToEdit, { id: params.id! });
  if (o.state !== 'DRAFT') throw redirect(`/app/offers/${o.id}`);
  const values: OfferValues = {
    answers: answersOf(OFFER_FORM, { ...o, productId: o.product?.id ?? null }),
    fees: Object.fromEntries(o.fees.map((f) => [f.kind, { amount: plainYuan(f.amountFen), on: f.dueOn ?? '' }])),
  };
  return {
    id: o.id,
    version: o.version,
    caseNo: o.listing.caseNo,
    asked: wanText(o.listing.amountFen ?? 0),
    values,
    products: myLoanProducts.filter((p) => p.state === 'ACTIVE').map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const offer = readOffer(form);
    if (!offer.ok) return faultReply(form, offer.errors);
    const result = await api(request).mutate(
      moves.editOffer,
      { id: params.id!, version: Number(form.text('version')) || 0, input: offer.value },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, atControls(result, offer.value))
      : redirectWithFlash(`/app/offers/${params.id}`, textIn(text, form.language).saved);
  });
}
