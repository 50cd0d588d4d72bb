import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { labelIn, orgKindText, textIn, type Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { aboutOf, workOf, type About } from '../../kit/tasks';
import { happened, hasStopped } from '../../kit/timeline';

const OneCase = graphql(`
  query OneCase($id: ID!) {
    case(id: $id) {
      id
      caseNo
      state
      stateSince
      enterpriseId
      enterpriseName
      division
      amountFen
      months
      rights {
        rightKind
        count
      }
      validUntil
      acceptedOfferId
      parties {
        orgId
        name
        kind
      }
      tasks {
        id
        recordType
        recordId
        state
        orgKind
        orgName
        isOutside
        isMine
        since
        dueOn
        isLate
        about {
          caseNo
          name
          kind
          year
        }
      }
      timeline {
        id
        recordType
        event
        reason
        orgName
        orgKind
        personName
        businessDate
        about {
          caseNo
          name
          kind
          year
        }
      }
    }
  }
`);

const named = (title: string, abouts: readonly About[], language: Language): string => {
  const which = aboutOf(abouts, language, true);
  return which ? `${title} · ${which}` : title;
};
const partyName = (name: string | null, kind: string, language: Language): string =>
  name || labelIn(orgKindText, language, kind);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id!;
  const [{ case: c }, language] = await Promise.all([api(request).query(OneCase, { id }), languageOf(request)]);
  return {
    ...c,
    divisionName: divisionName(c.division, language),
    tasks: workOf(
      c.tasks.map((task) => ({ ...task, caseId: id, party: partyName(task.orgName, task.orgKind, language) })),
      language,
      (task, to) => `${to} ${task.party}`,
    )
      .map(({ first, tasks, title, to, since, dueOn }) => ({
        ...first,
        title: named(
          title,
          tasks.map((x) => x.about),
          language,
        ),
        to: first.isMine ? to : null,
        isYours: first.isMine && !first.isOutside,
        since,
        dueOn,
        isLate: tasks.some((x) => x.isLate),
      }))
      // My own turn first, then whatever is due soonest.
      .sort((a, b) => Number(b.isYours) - Number(a.isYours) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
    timeline: [...c.timeline].reverse().map((t) => ({
      id: t.id,
      title: named(textIn(happened(t.recordType, t.event), language).title, [t.about], language),
      isStopped: hasStopped(t.recordType, t.event),
      who: [partyName(t.orgName, t.orgKind, language), t.personName].filter(Boolean).join(' '),
      on: t.businessDate,
      reason: t.reason,
    })),
  };
}
