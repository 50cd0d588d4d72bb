import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { languageOf } from '../../kit/cookies.server';
import {
  compensateLoss,
  controlsOf,
  lossProgrammes,
  lossQuestions,
  noSuchProgramme,
} from '../parts/calculators/loss.server';
import { tagged } from '../parts/kept/public-cache.server';
import { blankValues, isTyped, plain, readTyped, typedAddress } from '../parts/calculators/typed-values';

/** First the programme, then its questions, then the answer at the questions' one address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const language = await languageOf(request);
  const programmes = await lossProgrammes(request, language);
  const choices = programmes.map(({ id, title, place }) => ({ id, title, place }));
  const given = searchParams.get('programme');
  const programme = programmes.find((p) => p.id === given);
  if (!programme) {
    const reply = given === null ? null : noSuchProgramme(plain(given), language);
    return tagged(request, { choices, reply, asked: null }, language, reply ? 422 : 200);
  }
  const questions = lossQuestions(programme);
  const controls = controlsOf(questions);
  const asked = { programme: { id: programme.id, title: programme.title, place: programme.place }, questions };
  if (!isTyped(searchParams, controls))
    return tagged(
      request,
      { choices, reply: null, asked: { ...asked, values: blankValues(controls), result: null, shareTo: '' } },
      language,
    );
  const values = readTyped(searchParams, controls);
  const address = typedAddress({ programme: programme.id }, controls, values);
  if (search !== address) throw redirect(`/loss${address}`);
  const { result, reply } = await compensateLoss(request, programme.id, controls, values, language);
  const shareTo =
    result === null
      ? ''
      : `/loss${typedAddress({ programme: programme.id }, controls, { ...values, asOf: result.asOf })}`;
  return tagged(request, { choices, reply, asked: { ...asked, values, result, shareTo } }, language, reply ? 422 : 200);
}
