import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import type { Language } from '@zhiya/web-ui';
import { languageOf } from '../../kit/cookies.server';
import { divisionGroups, placeName, type DivisionChoice, type DivisionGroup } from '../../kit/division-choices.server';
import { estimate, type Answered } from '../parts/estimate/estimate.server';
import {
  ABOUT,
  addressOf,
  EXAMPLE,
  isAsked,
  readValues,
  UNSURE,
  type QuestionValues,
} from '../parts/estimate/estimate-values';
import { tagged } from '../parts/kept/public-cache.server';

/** The facts of the question about the enterprise, as programmes ask for them. */
const ABOUT_FACTS = ['enterprise.size', 'loans[].firstPledge', 'loans[].borrowerOwnsRights'];

function otherPlace(code: string, groups: readonly DivisionGroup[], language: Language): DivisionChoice | null {
  const isListed = code === UNSURE || groups.some((g) => g.code === code || g.cities.some((c) => c.code === code));
  return isListed || !/^\d{6}$/.test(code) ? null : { code, name: placeName(code, language) || code };
}

function answerView({ result, values, reply }: Answered, language: Language) {
  const code = values.division === UNSURE ? null : values.division;
  const isAboutAsked = result !== null && ABOUT_FACTS.some((f) => result.asked.includes(f));
  const isAboutSaid = ABOUT.some((k) => values[k] !== '');
  return {
    result,
    reply,
    place: code === null ? null : placeName(code, language),
    elsewhere: (result?.elsewhere ?? []).map((d) => ({
      code: d,
      name: placeName(d, language),
      to: `/estimate${addressOf({ ...values, division: d })}`,
    })),
    isAboutOpen: isAboutAsked && !isAboutSaid,
    withAbout: isAboutAsked && isAboutSaid,
    shareTo: result === null ? '' : `/estimate${addressOf({ ...values, drawnOn: result.drawnOn })}`,
  };
}

/** Without a question the form alone; with one, its answer at the question's one address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const language = await languageOf(request);
  const groups = divisionGroups(language);
  if (!isAsked(searchParams)) return tagged(request, { values: EXAMPLE, groups, other: null, answer: null }, language);
  const values: QuestionValues = readValues(searchParams);
  if (search !== addressOf(values)) throw redirect(`/estimate${addressOf(values)}`);
  const answer = answerView(await estimate(request, values, language), language);
  return tagged(
    request,
    { values, groups, other: otherPlace(values.division, groups, language), answer },
    language,
    answer.reply ? 422 : 200,
  );
}
