import type { LoaderFunctionArgs } from '@remix-run/node';
import { daysBetween } from '@zhiya/kernel';
import { graphql, type InboxOfBureauQuery } from '@zhiya/web-api-client';
import { textIn, type Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { fundView } from '../../support/parts/index.server';
import { requireActing } from '../../kit/me.server';
import { returnView, targetView } from '../../oversight/parts/index.server';
import { aboutOf, workOf } from '../../kit/tasks';
import { text } from './text';

const BureauHome = graphql(`
  query BureauHome($division: String, $year: Int, $language: String!) {
    bureauOverview(division: $division, year: $year, language: $language) {
      division
      divisionName
      year
      today
      years
      figures {
        offPlatformFen
        onPlatformFen
        totalFen
        projectedFen
        isOver
        returns {
          ...ReturnParts
        }
        onPlatform {
          ...CounterParts
        }
      }
      comparison {
        growthBp
        code
      }
      target {
        ...TargetParts
      }
      proposedTargets {
        id
      }
      history {
        year
        totalFen
        projectedFen
        isWhole
        isOver
        onPlatformFen
        returns {
          periodFrom
          periodLast
          basisNote
        }
      }
      months {
        month
        counters {
          ...CounterParts
        }
      }
      within {
        division
        name
        counters {
          ...CounterParts
        }
      }
    }
    funds(language: $language) {
      ...FundParts
    }
  }
`);
const InboxOfBureau = graphql(`
  query InboxOfBureau {
    inbox {
      id
      caseId
      recordType
      recordId
      state
      role
      since
      dueOn
      about {
        caseNo
        name
        kind
        year
      }
    }
  }
`);

type Task = InboxOfBureauQuery['inbox'][number];
/** Where several of a kind wait, their list. */
const LISTS: Readonly<Record<string, string>> = {
  'subsidy-claim': '/app/claims',
  'lending-return': '/app/returns',
  target: '/app/targets',
};

/** What waits, alike things together with their number and the soonest promise. */
function grouped(tasks: readonly Task[], today: string, language: Language) {
  const t = textIn(text, language);
  return workOf(tasks, language, () => '').map((work) => {
    const { first, dueOn } = work;
    const left = dueOn ? daysBetween(today, dueOn) : null;
    return {
      key: first.id,
      to: work.tasks.length > 1 ? (LISTS[first.recordType] ?? work.to) : work.to,
      title: work.title,
      sub: [
        aboutOf(
          work.tasks.map((x) => x.about),
          language,
        ),
        t.since(work.since),
      ]
        .filter(Boolean)
        .join(' · '),
      due: dueOn === null || left === null ? null : left < 0 ? t.overdue(-left) : left === 0 ? t.today : t.until(dueOn),
      tone:
        left === null
          ? ('plain' as const)
          : left <= 0
            ? ('bad' as const)
            : left <= 2
              ? ('back' as const)
              : ('plain' as const),
    };
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const search = new URL(request.url).searchParams;
  const year = /^\d{4}$/.test(search.get('year') ?? '') ? Number(search.get('year')) : null;
  const { query } = api(request);
  const [{ acting, today }, { bureauOverview: o, funds }, { inbox }] = await Promise.all([
    requireActing(request),
    query(BureauHome, { division: search.get('division'), year, language }),
    query(InboxOfBureau),
  ]);
  const isMine = (task: Task) => !task.role || acting.roles.includes(task.role);
  return {
    own: acting.division,
    overview: {
      ...o,
      target: o.target ? targetView(o.target, language) : null,
      figures: { ...o.figures, returns: o.figures.returns.map((r) => returnView(r, language)) },
    },
    funds: funds.map((f) => fundView(f, language)),
    mine: grouped(inbox.filter(isMine), today, language),
    others: grouped(
      inbox.filter((task) => !isMine(task)),
      today,
      language,
    ),
  };
}
