import type { LoaderFunctionArgs } from '@remix-run/node';
import { SYSTEM_ACTOR } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { auditActionText, labelIn, recordTypeText, textIn, type Language } from '@zhiya/web-ui';
import { api } from '../../lib/api.server';
import { languageOf } from '../../lib/cookies.server';
import { text } from './text';

const Audit = graphql(`
  query AuditTrail($recordType: String, $recordId: String, $before: DateTime, $first: Int) {
    auditTrail(recordType: $recordType, recordId: $recordId, before: $before, first: $first) {
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
function nameOf({ personName, orgName }: { readonly personName: string; readonly orgName: string }, language: Language): { personName: string; orgName: string } {
  const t = textIn(text, language);
  const isPlatform = orgName === SYSTEM_ACTOR.orgName;
  return { personName: isPlatform && personName === SYSTEM_ACTOR.personName ? t.itself : personName, orgName: isPlatform ? t.platform : orgName };
}

const PAGE = 50;
const isInstant = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** What changed, one line per column: before → after. */
function changes(before: unknown, after: unknown): readonly { name: string; from: string; to: string }[] {
  const a = (before ?? {}) as Record<string, unknown>;
  const b = (after ?? {}) as Record<string, unknown>;
  const shown = (v: unknown) => (v === undefined || v === null ? '–' : typeof v === 'object' ? JSON.stringify(v) : String(v));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => ({ name, from: shown(a[name]), to: shown(b[name]) })).filter((c) => c.from !== c.to);
}

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const before = search.get('after');
  const language = await languageOf(request);
  const { auditTrail } = await api(request).query(Audit, { recordType: search.get('recordType') || null, recordId: search.get('recordId') || null, before: isInstant(before) ? before : null, first: PAGE });
  return {
    recordType: search.get('recordType') ?? '',
    recordId: search.get('recordId') ?? '',
    next: auditTrail.length === PAGE ? auditTrail[PAGE - 1]!.at : null,
    entries: auditTrail.map(({ before: from, after: to, ...e }) => ({ ...e, ...nameOf(e, language), did: labelIn(auditActionText, language, e.action), record: labelIn(recordTypeText, language, e.recordType), changes: changes(from, to) })),
  };
}
