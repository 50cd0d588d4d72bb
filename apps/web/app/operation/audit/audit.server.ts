import type { LoaderFunctionArgs } from '@remix-run/node';
import { isLocalDate, SYSTEM_ACTOR } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { auditActionText, labelIn, recordTypeText, textIn, type Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { knownStep } from '../../kit/timeline';
import { changesOf } from './changes.server';
import { text } from './text';

const Audit = graphql(`
  query AuditTrail(
    $recordType: String
    $recordId: String
    $personId: String
    $from: String
    $to: String
    $before: DateTime
    $beforeId: ID
    $first: Int
  ) {
    auditPeople {
      id
      name
    }
    auditTrail(
      recordType: $recordType
      recordId: $recordId
      personId: $personId
      from: $from
      to: $to
      before: $before
      beforeId: $beforeId
      first: $first
    ) {
      id
      recordType
      recordId
      seq
      action
      personName
      orgName
      at
      businessDate
      before
      after
      hash
    }
  }
`);

/** A person has the name they gave; what the platform does by itself, and for whom a person acts who only signs in, is told in the reader's language. */
function nameOf(
  { personName, orgName }: { readonly personName: string; readonly orgName: string },
  language: Language,
): { personName: string; orgName: string } {
  const t = textIn(text, language);
  const isPlatform = orgName === SYSTEM_ACTOR.orgName;
  return {
    personName: isPlatform && personName === SYSTEM_ACTOR.personName ? t.itself : personName,
    orgName: isPlatform ? t.platform : orgName,
  };
}

/** A step of a case by the words of its timeline, anything else by those of the trail. */
function didOf(recordType: string, action: string, language: Language): string {
  const step = knownStep(recordType, action);
  return step ? textIn(step, language).title : labelIn(auditActionText, language, action);
}

const PAGE = 50;
/** Where a page ended: the instant of its last entry, and which of that instant it was. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)~([\w-]{1,36})$/;

/** Kinds of record, by their words. */
const recordTypes = (language: Language) =>
  Object.entries(textIn(recordTypeText, language))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language === 'zh' ? 'zh-CN' : 'en'));

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const given = (name: string) => search.get(name)?.trim() ?? '';
  const day = (name: string) => (isLocalDate(given(name)) ? given(name) : '');
  const filter = {
    recordType: given('recordType'),
    recordId: given('recordId'),
    personId: given('person'),
    from: day('from'),
    to: day('to'),
  };
  const [, before = null, beforeId = null] = CURSOR.exec(search.get('after') ?? '') ?? [];
  const language = await languageOf(request);
  const { auditPeople, auditTrail } = await api(request).query(Audit, {
    ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value || null])),
    before,
    beforeId,
    first: PAGE,
  });
  const types = recordTypes(language);
  const last = auditTrail[PAGE - 1];
  return {
    filter,
    types:
      filter.recordType && !types.some((x) => x.value === filter.recordType)
        ? [...types, { value: filter.recordType, label: filter.recordType }]
        : types,
    people: auditPeople.map((p) => ({ value: p.id, label: p.name })),
    next: last ? `${last.at}~${last.id}` : null,
    entries: auditTrail.map(({ before: from, after: to, ...e }) => ({
      ...e,
      ...nameOf(e, language),
      did: didOf(e.recordType, e.action, language),
      record: labelIn(recordTypeText, language, e.recordType),
      changes: changesOf(e.recordType, from, to, language),
    })),
  };
}
