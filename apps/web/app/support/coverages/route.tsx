import { useActionData, useLoaderData } from '@remix-run/react';
import { COVERAGE_FORM, WHOLE_BP } from '@zhiya/support-domain';
import { ActionForm, DateText, EmptyState, Money, Page, Pagination, Sheet, SubmitButton, useText } from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { CoverageTable } from '../parts/coverage';
import { Controls } from '../../kit/field-list';
import { titled } from '../../kit/meta';
import type { action, loader } from './coverage.server';
import { text } from './text';

export { action, loader } from './coverage.server';
export const meta = titled(text, (t) => t.title);

/** The loans before and in the fund: the bank's own, the fund's, those of the bureau's division. */
export default function Coverages() {
  const { show, coverages, nextCursor, loans } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} dense>
      <div className="stack">
        {loans.length > 0 ? (
          <Sheet title={t.uncovered} note={t.uncoveredNote}>
            <ul className="todo">
              {loans.map((l) => (
                <li key={l.id}>
                  <span>
                    <b>{l.borrower?.name}</b>
                    <span className="sub num">
                      {t.principal} <Money fen={l.principalFen} /> · {t.drawnOn} <DateText value={l.drawnOn} />
                    </span>
                  </span>
                  <ActionForm intent="request" record={l.id} reply={reply} className="inline-form">
                    <Controls
                      list={COVERAGE_FORM}
                      names={{ contractId: t.uncovered, ipShareBp: t.share }}
                      values={{ contractId: l.id, ipShareBp: WHOLE_BP }}
                      looks={{ ipShareBp: { isAsked: true } }}
                    />
                    <SubmitButton quiet small>
                      {t.request}
                    </SubmitButton>
                  </ActionForm>
                </li>
              ))}
            </ul>
          </Sheet>
        ) : null}
        <div>
          <FilterLinks
            label={t.filter}
            param="show"
            current={show}
            choices={[
              { value: null, label: t.all },
              { value: 'requested', label: t.requested },
              { value: 'covered', label: t.covered },
              { value: 'ended', label: t.ended },
            ]}
          />
          <Sheet>
            {coverages.length > 0 ? (
              <CoverageTable coverages={coverages} caption={t.list} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
            <Pagination next={nextCursor} />
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
