import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { CATALOGUE, documentOf } from '@zhiya/policy-catalogue';
import { graphql, type RuleParameterPartsFragment, type RuleSheetPartsFragment } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../lib/api.server';
import { languageOf } from '../../lib/cookies.server';
import { fieldsOf, versionOf } from '../../lib/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../lib/forms.server';
import { requireActing } from '../../lib/me.server';
import { valueInputOf } from '../../lib/rule-form.server';
import { valueRows } from '../../lib/rule-parts.server';
import { text } from './text';

const RuleToChange = graphql(`
  query RuleToChange($id: ID!, $language: String!) {
    ruleRevision(id: $id, language: $language) {
      ...RuleSheetParts
    }
  }
`);
const ChangeRule = graphql(`
  mutation ChangeRule($input: ChangeRuleInput!) {
    changeRule(input: $input) {
      ...OutcomeParts
    }
  }
`);

/** Rows of tiers offered beyond those that stand. */
const SPARE_TIERS = 2;
const PLAIN_TIERS = 3;

function parameterOf(sheet: RuleSheetPartsFragment, id: string): RuleParameterPartsFragment {
  const found = sheet.before.find((p) => p.id === id);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
/** The value that is changed: the last one written, of the draft itself where it has been there before. */
const currentOf = (sheet: RuleSheetPartsFragment, p: RuleParameterPartsFragment) => sheet.revision.changes.filter((c) => c.parameter === p.id).at(-1) ?? p.values.at(-1) ?? null;
function controlsOf(sheet: RuleSheetPartsFragment, p: RuleParameterPartsFragment) {
  const values = [...p.values.map((v) => v.value), ...sheet.revision.changes.filter((c) => c.parameter === p.id).map((c) => c.value)];
  const parties = [...new Set(values.flatMap((v) => [...v.shares, ...v.tiers.flatMap((t) => t.shares)].map((s) => s.party)))];
  return { parties, tiers: Math.max(PLAIN_TIERS, ...values.map((v) => v.tiers.length + SPARE_TIERS)) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ today }, language] = await Promise.all([requireActing(request), languageOf(request)]);
  const { ruleRevision } = await api(request).query(RuleToChange, { id: params.id!, language });
  const parameter = parameterOf(ruleRevision, params.parameter!);
  const { revision } = ruleRevision;
  const drafted = revision.changes.filter((c) => c.parameter === parameter.id).at(-1) ?? revision.changes.at(-1);
  return {
    id: revision.id, version: revision.version, summary: revision.summary, title: parameter.title, unit: parameter.unit, earliest: revision.copyFrom ?? today, rows: valueRows([parameter], language),
    value: currentOf(ruleRevision, parameter)?.value ?? null, ...controlsOf(ruleRevision, parameter), documents: CATALOGUE.documents.map((d) => d.title[language]),
    // Several values of one draft usually rest on one document and begin on one day.
    before: drafted ? { from: drafted.from, ...drafted.citation, document: documentOf(drafted.citation.document)?.title[language] ?? drafted.citation.document } : null,
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
    const cited = CATALOGUE.documents.find((d) => d.title.zh === form.text('document') || d.title.en === form.text('document'));
    const input = { id: params.id!, version: versionOf(form), parameter: parameter.id, from, value, document: cited?.id ?? form.text('document'), clause: form.text('clause'), quote: form.text('quote') };
    const result = await api(request).mutate(ChangeRule, { input }, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(`/app/rules/${params.id}`, textIn(text, form.language).done);
  });
}
