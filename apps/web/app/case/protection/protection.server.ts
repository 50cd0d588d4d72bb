import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { addMonths } from '@zhiya/kernel';
import { COVER_REQUEST_FORM } from '@zhiya/protection-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { labelIn, protectionFileText, textIn, valuationFileText } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { eventsOf } from '../../kit/events.server';
import { text } from './text';

const ValueAndCover = graphql(`
  query ValueAndCover(
    $caseId: ID!
    $value: Boolean!
    $cover: Boolean!
    $order: Boolean!
    $ask: Boolean!
    $contract: Boolean!
  ) {
    listing(id: $caseId) {
      state
      amountFen
      months
      assets {
        id
        rightKind
        number
        title
        protectedUntil
      }
    }
    contract(caseId: $caseId) @include(if: $contract) {
      principalFen
      maturesOn
    }
    valuationOrders(caseId: $caseId) @include(if: $value) {
      ...ValuationOrderParts
    }
    protectionQuotes(caseId: $caseId) @include(if: $cover) {
      ...ProtectionQuoteParts
    }
    evaluators @include(if: $order) {
      id
      name
    }
    insurers @include(if: $ask) {
      id
      name
    }
  }
`);

const OPEN = ['REQUESTED', 'IN_PROGRESS'];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ permissions, today }, language] = await Promise.all([requireActing(request), languageOf(request)]);
  const may = (p: string) => permissions.includes(p);
  const data = await api(request).query(ValueAndCover, {
    caseId: params.id!,
    value: may('view:valuation-order'),
    cover: may('view:protection-quote'),
    order: may('request:valuation-order'),
    ask: may('request:protection-quote'),
    contract: may('view:contract'),
  });
  const orders = (data.valuationOrders ?? []).map(({ availableEvents, files, ...o }) => ({
    ...o,
    events: eventsOf(availableEvents, language),
    files: files.map((f) => ({ ...f, purposeName: labelIn(valuationFileText, language, f.purpose) })),
  }));
  const quotes = (data.protectionQuotes ?? []).map(({ availableEvents, files, ...q }) => ({
    ...q,
    events: eventsOf(availableEvents, language),
    files: files.map((f) => ({ ...f, purposeName: labelIn(protectionFileText, language, f.purpose) })),
  }));
  const busy = new Set(orders.filter((o) => OPEN.includes(o.state)).flatMap((o) => o.rights.map((r) => r.id)));
  const asked = new Set(quotes.filter((q) => !['DECLINED', 'EXPIRED'].includes(q.state)).map((q) => q.insurer?.id));
  return {
    orders,
    quotes,
    toValue: data.listing.assets.filter((a) => !busy.has(a.id)),
    evaluators: data.evaluators ?? [],
    insurers: (data.insurers ?? []).filter((i) => !asked.has(i.id)),
    /** The loan to be insured: as contracted, else as asked for. Nothing of it is typed again. */
    loan: {
      principalFen: data.contract?.principalFen ?? data.listing.amountFen ?? 0,
      maturityOn: data.contract?.maturesOn ?? (data.listing.months ? addMonths(today, data.listing.months) : ''),
    },
    mayOrder: may('request:valuation-order') && data.listing.state !== 'COMPLETED',
    // One cover per case: once one is accepted nobody else is asked.
    mayAsk: may('request:protection-quote') && !quotes.some((q) => ['ACCEPTED', 'ISSUED'].includes(q.state)),
    seesCover: may('view:protection-quote'),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  const here = `/app/cases/${params.id}/protection`;
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const at = { id: form.text('id'), version: versionOf(form), reason: form.optional('reason') };
    const asked = form.intent === 'ask' ? readAnswers(form, COVER_REQUEST_FORM) : null;
    if (asked && asked.errors.length > 0) return faultReply(form, asked.errors);
    const byIntent = {
      commission: () =>
        mutate(
          moves.commissionValuation,
          {
            input: {
              caseId: params.id!,
              evaluatorId: form.text('evaluatorId'),
              assetIds: form.all('assetIds'),
              note: form.optional('note'),
            },
          },
          form.key,
        ),
      cancel: () => mutate(moves.cancelValuationOrder, { input: at }, form.key),
      ask: () => mutate(moves.requestProtection, { input: { caseId: params.id!, ...asked!.answers } }, form.key),
      accept: () => mutate(moves.acceptProtectionQuote, { input: at }, form.key),
      decline: () => mutate(moves.declineProtectionQuote, { input: at }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(here, done[intent]);
  });
}
