import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { fault } from '@zhiya/kernel';
import type { FormReply } from '@zhiya/web-ui';
import { periodText } from '../../kit/figures';
import { languageOf } from '../../kit/cookies.server';
import { faultsOf } from '../../kit/forms.server';
import {
  chosenIndicator,
  indicatorControls,
  indicatorGroups,
  measureIndicator,
} from '../parts/calculators/indicator.server';
import { tagged } from '../parts/kept/public-cache.server';
import { blankValues, isTyped, plain, readTyped, typedAddress } from '../parts/calculators/typed-values';

/** First the plan and its indicator, then what it asks, then the answer at the questions' one address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const language = await languageOf(request);
  const groups = indicatorGroups(language);
  const given = searchParams.get('indicator');
  const chosen = given === null ? null : chosenIndicator(given);
  if (!chosen) {
    const reply: FormReply | null =
      given === null
        ? null
        : {
            form: 'indicator-choice',
            values: { indicator: plain(given) },
            faults: faultsOf({ errors: [fault('INPUT.IS_IN', {}, 'indicator')] }, language),
          };
    return tagged(request, { groups, reply, asked: null }, language, reply ? 422 : 200);
  }
  const { plan, rule } = chosen;
  const [id, controls] = [`${plan.id}/${rule.id}`, indicatorControls(chosen)];
  const asked = {
    id,
    plan: plan.title[language],
    title: rule.title[language],
    rule: rule.rule,
    period: plan.everyYear ? null : periodText(plan.period.from, plan.period.last, language),
    controls,
  };
  if (!isTyped(searchParams, controls))
    return tagged(
      request,
      { groups, reply: null, asked: { ...asked, values: blankValues(controls), result: null, shareTo: '' } },
      language,
    );
  const values = readTyped(searchParams, controls);
  const address = typedAddress({ indicator: id }, controls, values);
  if (search !== address) throw redirect(`/indicator${address}`);
  const { result, reply } = await measureIndicator(request, chosen, values, language);
  const shareTo =
    result === null ? '' : `/indicator${typedAddress({ indicator: id }, controls, { ...values, asOf: result.asOf })}`;
  return tagged(request, { groups, reply, asked: { ...asked, values, result, shareTo } }, language, reply ? 422 : 200);
}
