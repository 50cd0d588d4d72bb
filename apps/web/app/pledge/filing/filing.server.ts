import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { CERTIFICATE_FORM } from '@zhiya/pledge-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { filingFileText, labelIn, listIn, preflightFactText, textIn, type Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { citedClause } from '../../kit/citations.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { fieldsOf, versionOf } from '../../kit/fields.server';
import {
  faultReply,
  readForm,
  redirectWithFlash,
  refusalReply,
  replying,
  type Submission,
} from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { eventsOf } from '../../kit/events.server';
import { proposalMove, proposalView, saidOf } from '../../kit/proposals.server';
import { traceLinks } from '../../kit/trace/trace-parts.server';
import { text } from './text';

const OneFiling = graphql(`
  query OneFiling($id: ID!, $language: String!) {
    filing(id: $id) {
      ...FilingParts
      statements {
        isContractLawful
        hasForfeitureClause
        hasSameDayInvention
        hasSimilarMarks
        hasOtherObstacle
        isDeclared
      }
      preflight {
        rulesVersion
        answers {
          code
          check
          title
          verdict
          facts
          todo
          citation {
            document
            clause
            quote
          }
          isCurable
          isWaivedByDeclaration
          isAcknowledged
        }
      }
      files {
        ...EvidenceParts
      }
      availableEvents {
        ...EventParts
      }
    }
    proposalsAbout(subjectType: "filing", subjectId: $id) {
      ...ProposalParts
    }
    tracesOf(subjectType: "filing", subjectId: $id, language: $language) {
      ...TraceLink
    }
  }
`);

type Both = { readonly zh: string; readonly en: string } | null;
/** What a pre-flight says of one ground, in words. */
function answerIn(
  a: {
    code: string;
    check: string;
    title: unknown;
    verdict: string;
    facts: unknown;
    todo?: unknown;
    citation?: { document: string; clause: string; quote: string } | null;
    isWaivedByDeclaration: boolean;
    isAcknowledged: boolean;
  },
  language: Language,
) {
  const facts = (a.facts ?? {}) as { missing?: string[]; noText?: boolean; declared?: boolean };
  const t = textIn(text, language);
  return {
    code: a.code,
    check: a.check,
    verdict: a.verdict,
    title: (a.title as Both)?.[language] ?? a.code,
    todo: (a.todo as Both)?.[language] ?? null,
    citation: a.citation ? citedClause(a.citation, language) : null,
    because: facts.noText
      ? t.noText
      : facts.declared
        ? t.declared
        : facts.missing
          ? t.missing(
              listIn(
                language,
                facts.missing.map((m) => labelIn(preflightFactText, language, m)),
              ),
            )
          : null,
    isWaivedByDeclaration: a.isWaivedByDeclaration,
    isAcknowledged: a.isAcknowledged,
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ filing, tracesOf, proposalsAbout }, { today, acting }] = await Promise.all([
    api(request).query(OneFiling, { id: params.id!, language }),
    requireActing(request),
  ]);
  const { availableEvents, preflight, files, ...f } = filing;
  return {
    traces: traceLinks(tracesOf, language),
    waiting: proposalsAbout.map((p) => proposalView(p, language)),
    today,
    isPledgor: acting.kind === 'ENTERPRISE',
    filing: {
      ...f,
      events: eventsOf(availableEvents, language),
      files: files.map((x) => ({ ...x, purposeName: labelIn(filingFileText, language, x.purpose) })),
    },
    preflight: { ...preflight, answers: preflight.answers.map((a) => answerIn(a, language)) },
  };
}

const STATEMENTS = [
  'isContractLawful',
  'hasForfeitureClause',
  'hasSameDayInvention',
  'hasSimilarMarks',
  'hasOtherObstacle',
  'isDeclared',
] as const;
/** Only what the page asked is said; a question left open stays open. */
const statementsOf = (form: Submission) =>
  Object.fromEntries(
    STATEMENTS.filter((name) => form.text(name) !== '').map((name) => [name, form.text(name) === 'yes']),
  );

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  const here = `/app/filings/${params.id}`;
  const done = textIn(text, form.language).done;
  return replying(form, async () => {
    const moved = await proposalMove(request, form, here);
    if (moved) return moved;
    const at = { id: params.id!, version: versionOf(form) };
    const noted = { ...at, note: form.optional('note') };
    const read = fieldsOf(form);
    const certificate = form.intent === 'register' ? readAnswers(form, CERTIFICATE_FORM) : null;
    const releasedOn = form.intent === 'release' ? read.day('releasedOn') : '';
    const unread = [...read.errors, ...(certificate?.errors ?? [])];
    if (unread.length > 0) return faultReply(form, unread);
    const byIntent = {
      state: () => mutate(moves.stateFilingFacts, { input: at, statements: statementsOf(form) }, form.key),
      file: () =>
        mutate(moves.filePledge, { input: { ...at, acknowledged: form.all('acknowledgedUnknown') } }, form.key),
      mend: () => mutate(moves.mendPledge, { input: noted }, form.key),
      withdraw: () => mutate(moves.withdrawPledge, { input: noted }, form.key),
      requireCorrection: () => mutate(moves.requirePledgeCorrection, { input: noted }, form.key),
      register: () => mutate(moves.registerPledge, { input: { ...at, ...certificate!.answers } }, form.key),
      refuse: () => mutate(moves.refusePledge, { input: { ...noted, ground: form.text('ground') } }, form.key),
      requestRelease: () =>
        mutate(moves.requestPledgeRelease, { input: { ...noted, ground: form.text('ground') } }, form.key),
      release: () => mutate(moves.releasePledge, { input: { ...at, releasedOn } }, form.key),
      removeFile: () => mutate(moves.removeFile, { id: form.text('id') }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    if (result.__typename === 'Refusal') return refusalReply(form, result);
    const fresh = intent === 'withdraw' ? (result.facts as { replacedBy?: string } | null)?.replacedBy : undefined;
    return redirectWithFlash(fresh ? `/app/filings/${fresh}` : here, saidOf(result.state, form.language, done[intent]));
  });
}
