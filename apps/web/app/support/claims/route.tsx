import { useLoaderData } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import { EmptyState, Page, Pagination, Sheet, useText } from '@zhiya/web-ui';
import { FilterLinks } from '../../kit/filter-links';
import { amountNow, ClaimTable } from '../parts/claim';
import { titled } from '../../kit/meta';
import type { loader } from './claims.server';
import { text } from './text';

export { loader } from './claims.server';
export const meta = titled(text, (t) => t.title);

/** What an enterprise may receive and has received; for bureau and fund, what waits for them. */
export default function Claims() {
  const { kind, isEnterprise, show, claims, nextCursor } = useLoaderData<typeof loader>();
  const t = useText(text);
  const waiting = claims.filter((c) => c.state === 'PROPOSED');
  const rest = claims.filter((c) => c.state !== 'PROPOSED');
  const sum = waiting.reduce((a, c) => a + (amountNow(c) ?? 0), 0);
  if (isEnterprise)
    return (
      <Page title={t.title} under={t.underEnterprise}>
        <div className="stack">
          {waiting.length > 0 ? (
            <Sheet title={t.mine} aside={<span className="num">{t.mineTotal(formatYuan(sum))}</span>}>
              <ClaimTable claims={waiting} caption={t.mine} withEnterprise={false} act={() => t.confirm} />
            </Sheet>
          ) : null}
          {rest.length > 0 ? (
            <Sheet title={t.rest}>
              <ClaimTable claims={rest} caption={t.rest} withEnterprise={false} />
            </Sheet>
          ) : null}
          {claims.length === 0 ? <EmptyState title={t.emptyEnterprise}>{t.emptyEnterpriseBody}</EmptyState> : null}
          <Pagination next={nextCursor} />
        </div>
      </Page>
    );
  return (
    <Page
      title={kind === 'BUREAU' ? t.titleBureau : kind === 'FUND_MANAGER' ? t.titleFund : t.title}
      under={t.underOthers}
      dense
    >
      <FilterLinks
        label={t.filter}
        param="show"
        current={show}
        choices={[
          { value: null, label: t.todo },
          { value: 'done', label: t.done },
          { value: 'all', label: t.all },
        ]}
      />
      <Sheet>
        {claims.length > 0 ? (
          <ClaimTable
            claims={claims}
            caption={t.list}
            withEnterprise
            act={(c) => (Object.keys(c.events).length > 0 ? t.open : null)}
          />
        ) : (
          <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
        )}
        <Pagination next={nextCursor} />
      </Sheet>
    </Page>
  );
}
