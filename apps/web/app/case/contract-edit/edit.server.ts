import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const ContractToEdit = graphql(`
  query ContractToEdit($caseId: ID!) {
    listing(id: $caseId) {
      caseNo
      enterpriseName
      acceptedOfferId
      assets {
        id
        rightKind
        number
        title
        protectedUntil
      }
    }
    contract(caseId: $caseId) {
      id
      version
      state
      contractNo
      plannedOn
      otherConditions
      conditions {
        kind
        rights {
          id
        }
      }
    }
  }
`);
const OfferToContract = graphql(`
  query OfferToContract($id: ID!) {
    offer(id: $id) {
      principalFen
      rateBp
      months
      method
      drawnOn
      dueDay
      conditions
      otherConditions
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ acting, today }, { listing, contract }] = await Promise.all([
    requireActing(request),
    api(request).query(ContractToEdit, { caseId: params.id! }),
  ]);
  const isNew = !contract || contract.state === 'CANCELLED';
  if (acting.kind !== 'BANK' || !listing.acceptedOfferId || (!isNew && contract.state !== 'DRAFT'))
    throw redirect(`/app/cases/${params.id}/contract`);
  const { offer } = await api(request).query(OfferToContract, { id: listing.acceptedOfferId });
  const named = isNew ? null : contract.conditions;
  const has = (kind: string) => (named ? named.some((c) => c.kind === kind) : offer.conditions.includes(kind));
  return {
    caseId: params.id!,
    caseNo: listing.caseNo,
    enterpriseName: listing.enterpriseName,
    assets: listing.assets,
    offer,
    today,
    contract: isNew ? null : { id: contract.id, version: contract.version },
    values: {
      contractNo: isNew ? '' : (contract.contractNo ?? ''),
      plannedOn: isNew ? (offer.drawnOn < today ? today : offer.drawnOn) : contract.plannedOn,
      pledgeAssetIds: named
        ? (named.find((c) => c.kind === 'PLEDGE_REGISTERED')?.rights.map((r) => r.id) ?? [])
        : has('PLEDGE_REGISTERED')
          ? listing.assets.map((a) => a.id)
          : [],
      others: ['INSURANCE_ISSUED', 'VALUATION_DELIVERED'].filter(has),
      otherConditions: (isNew ? offer.otherConditions : contract.otherConditions) ?? '',
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const read = fieldsOf(form);
    const others = form.all('others');
    const choices = {
      contractNo: form.text('contractNo'),
      plannedOn: read.day('plannedOn'),
      pledgeAssetIds: form.all('pledgeAssetIds'),
      insuranceIssued: others.includes('INSURANCE_ISSUED'),
      valuationDelivered: others.includes('VALUATION_DELIVERED'),
      otherConditions: form.text('otherConditions'),
    };
    if (read.errors.length > 0) return faultReply(form, read.errors);
    const id = form.optional('id');
    const result = id
      ? await api(request).mutate(moves.editContract, { input: { id, version: versionOf(form), ...choices } }, form.key)
      : await api(request).mutate(moves.createContract, { input: { caseId: params.id!, ...choices } }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/cases/${params.id}/contract`, done);
  });
}
