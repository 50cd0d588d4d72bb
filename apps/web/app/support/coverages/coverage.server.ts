import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { COVERAGE_FORM } from '@zhiya/support-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { coverageView } from '../parts/support-parts.server';
import { text } from './text';

const Coverages = graphql(`
  query Coverages($states: [String!], $after: String) {
    coverages(states: $states, first: 30, after: $after) {
      coverages {
        ...CoverageParts
      }
      nextCursor
    }
  }
`);
const UncoveredLoans = graphql(`
  query UncoveredLoans {
    uncoveredLoans {
      id
      borrower {
        name
      }
      principalFen
      drawnOn
    }
  }
`);

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  requested: ['REQUESTED'],
  covered: ['COVERED'],
  ended: ['RELEASED', 'REJECTED'],
};

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ permissions }, language] = await Promise.all([requireActing(request), languageOf(request)]);
  const search = new URL(request.url).searchParams;
  const show = search.get('show') ?? '';
  const states = FILTERS[show] ?? null;
  const { query } = api(request);
  const [{ coverages }, loans] = await Promise.all([
    query(Coverages, { states: states ? [...states] : null, after: search.get('after') }),
    permissions.includes('request:coverage') ? query(UncoveredLoans).then((r) => r.uncoveredLoans) : [],
  ]);
  return {
    show: states ? show : null,
    coverages: coverages.coverages.map((c) => coverageView(c, language)),
    nextCursor: coverages.nextCursor ?? null,
    loans,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { answers: input, errors } = readAnswers(form, COVERAGE_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(moves.requestCoverage, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/app/coverage', textIn(text, form.language).requested_);
  });
}
