import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves, type RuleParameterPartsFragment, type RuleSheetPartsFragment } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { valueInputOf } from '../parts/rule-form.server';
import { valueRows } from '../parts/rule-parts.server';
import { chosenSource, foundSources } from './source.server';
import { text } from './text';

const RuleToChange = graphql(`
  query RuleToChange($id: ID!, $language: String!) {
    ruleRevision(id: $id, language: $language) {
      ...RuleSheetParts
    }
  }
`);

/** Rows of tiers offered beyond those that stand. */
const SPARE_TIERS = 2;
const PLAIN_TIERS = 3;
const QUESTION = 100;

function parameterOf(sheet: RuleSheetPartsFragment, id: string): RuleParameterPartsFragment {
  const found = sheet.before.find((p) => p.id === id);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
/** The value that is changed: the last one written, of the draft itself where it has been there before. */
const currentOf = (sheet: RuleSheetPartsFragment, p: RuleParameterPartsFragment) =>
  sheet.revision.changes.filter((c) => c.parameter === p.id).at(-1) ?? p.values.at(-1) ?? null;
function controlsOf(sheet: RuleSheetPartsFragment, p: RuleParameterPartsFragment) {
  const values = [
    ...p.values.map((v) => v.value),
    ...sheet.revision.changes.filter((c) => c.parameter === p.id).map((c) => c.value),
  ];
  const parties = [
    ...new Set(values.flatMap((v) => [...v.shares, ...v.tiers.flatMap((t) => t.shares)].map((s) => s.party))),
  ];
  return { parties, tiers: Math.max(PLAIN_TIERS, ...values.map((v) => v.tiers.length + SPARE_TIERS)) };
}

/** Which document the form cites: the one that was asked for, else that of the draft's last change, else the programme's own. null: none of the library's. */
function askedFor(search: URLSearchParams, drafted: string | null | undefined, own: string | undefined): string | null {
  if (search.has('new')) return null;
  return search.get('document') ?? (drafted === undefined ? (own ?? null) : drafted);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const search = new URL(request.url).searchParams;
  const question = (search.get('q') ?? '').trim().slice(0, QUESTION);
  const [{ today }, { ruleRevision }, found] = await Promise.all([
    requireActing(request),
    api(request).query(RuleToChange, { id: params.id!, language }),
    foundSources(request, question, language),
  ]);
  const parameter = parameterOf(ruleRevision, params.parameter!);
  const { revision, documents } = ruleRevision;
  // Several values of one draft usually rest on one document and begin on one day.
  const drafted = revision.changes.filter((c) => c.parameter === parameter.id).at(-1) ?? revision.changes.at(-1);
  const asked = askedFor(search, drafted && (drafted.documentId ?? null), documents[0]?.id);
  const source = asked === null ? null : await chosenSource(request, asked, language);
  const before = drafted && (drafted.documentId ?? null) === asked ? drafted.citation : null;
  return {
    id: revision.id,
    version: revision.version,
    summary: revision.summary,
    title: parameter.title,
    unit: parameter.unit,
    earliest: revision.copyFrom ?? today,
    rows: valueRows([parameter], language),
    value: currentOf(ruleRevision, parameter)?.value ?? null,
    ...controlsOf(ruleRevision, parameter),
    documents,
    question,
    found,
    from: drafted?.from ?? '',
    source: source && {
      id: source.id,
      title: source.title,
      number: source.number,
      places: source.places,
      check: source.check,
    },
    before: before && {
      clause: source?.locatorOf(before.clause) ?? before.clause,
      quote: before.quote,
      documentTitle: source ? '' : before.document,
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { ruleRevision } = await api(request).query(RuleToChange, { id: params.id!, language: form.language });
    const parameter = parameterOf(ruleRevision, params.parameter!);
    const { parties, tiers } = controlsOf(ruleRevision, parameter);
    const { value, errors } = valueInputOf(form, parameter.unit, parties, tiers);
    const read = fieldsOf(form);
    const from = read.day('from');
    if (errors.length + read.errors.length > 0) return faultReply(form, [...errors, ...read.errors]);
    const cited = {
      document: form.optional('document'),
      documentTitle: form.optional('documentTitle'),
      documentNumber: form.optional('documentNumber'),
      clause: form.text('clause'),
      quote: form.text('quote'),
    };
    const input = { id: params.id!, version: versionOf(form), parameter: parameter.id, from, value, ...cited };
    const result = await api(request).mutate(moves.changeRule, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/rules/${params.id}`, textIn(text, form.language).done);
  });
}
